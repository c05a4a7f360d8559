import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! file-yaml';
const letter = (fields: string) => ({
  'kefu/letters/H-002.md': `---\nnumber: H-002\n${fields}\n---\n`,
});

checkRule('file-yaml', {
  guilty: {
    'a second colon in the value': { files: letter(`title: 通知: 停水${mark}`) },
    'the same field twice': { files: letter(`title: 停水通知\ntitle: 停电通知${mark}`) },
    'a list instead of fields': {
      files: { 'kefu/letters/H-002.md': `---\n- 停水通知\n---\n` },
      expect: ['kefu/letters/H-002.md:2'],
    },
    'a value that starts with an asterisk': { files: letter(`title: *停水通知${mark}`) },
    'an anchor': { files: letter(`title: &a 停水通知${mark}`) },
    'a tag': { files: letter(`title: !!js/function 停水${mark}`) },
    'a space in the name of a field': {
      files: letter(`title: 停水通知\n 标题 二: 停水${mark}`.replace('\n ', '\n')),
    },
    'an invisible character written as a code': { files: letter(`title: "停水\\u200b通知"${mark}`) },
    'a quotation mark that is not closed': {
      files: letter('title: "停水通知\npages: 1'),
      expect: ['kefu/letters/H-002.md:3'],
    },
  },
  innocent: {
    'plain fields': { files: letter('title: 停水通知') },
    'a second colon in quotation marks': { files: letter('title: "通知: 停水"') },
    'a colon of the Chinese kind': { files: letter('title: 通知：停水') },
    'a list on one line': { files: letter('title: 停水通知\nrelated: [H-001]') },
  },
  boundary: {
    'an asterisk inside the value': { files: letter('title: 停水*通知') },
    'a colon without a space': { files: letter('title: 停水 8:30') },
    'a name of Chinese signs and a hyphen can be read': { files: letter('title: 停水\n楼-号: 3') },
  },
});
