import { checkRule } from '../../testing/check-rule.ts';

const path = 'kefu/letters/H-002.md';
const fields = 'number: H-002\ntitle: 停水通知\n';
const guilty = (text: string, line: number) => ({ files: { [path]: text }, expect: [`${path}:${line}`] });
const innocent = (text: string) => ({ files: { [path]: text } });

checkRule('file-frontmatter', {
  guilty: {
    'no fields at all': guilty('停水通知\n', 1),
    'an empty file': guilty('', 1),
    'a blank line before the fields': guilty(`\n---\n${fields}---\n`, 1),
    'another format announced': guilty(`---json\n${fields}---\n`, 1),
    'the fields have no end': guilty(`---\n${fields}`, 1),
    'the closing line goes on': guilty(`---\n${fields}---- 正文\n`, 4),
    'nothing between the lines': guilty('---\n---\n', 1),
  },
  innocent: {
    'fields and no text': innocent(`---\n${fields}---\n`),
    'fields and text': innocent(`---\n${fields}---\n\n已张贴。\n`),
    'a rule inside the text': innocent(`---\n${fields}---\n\n上午\n\n---\n\n下午\n`),
  },
  boundary: {
    'the last line has no line end': innocent(`---\n${fields}---`),
    'three blank lines among the fields': innocent(`---\nnumber: H-002\n\n\n\ntitle: 停水通知\n---\n`),
    'four blank lines among the fields': guilty('---\nnumber: H-002\n\n\n\n\ntitle: 停水通知\n---\n', 3),
    'a space after the first line': guilty(`--- \n${fields}---\n`, 1),
  },
});
