import { describe, expect, test } from 'vitest';
import { fileText } from './write.ts';
import { withField, withMap } from './write-field.ts';
import { yamlFields } from './yaml-fields.ts';

const text = `---
# 首页
number: J2023001
title: "甲: 乙"   # 引号
pages: 2
related: [H-001]
note: >
  两行
  文字
---

正文 pages: 2
`;
const fieldsOf = (file: string) => yamlFields(file.slice(4, file.indexOf('\n---\n', 3) + 1));

test.each([
  ['a value', 'pages', '3', text.replace('pages: 2\nrelated', 'pages: 3\nrelated')],
  ['a value that needs quotes', 'pages', '# 3', text.replace('pages: 2\nrelated', 'pages: "# 3"\nrelated')],
  ['a quoted value, with a remark behind it', 'title', '丙', text.replace('"甲: 乙"', '丙')],
  ['a field that is not there', 'place', 'A-01', text.replace('\n---\n\n正', '\nplace: A-01\n---\n\n正')],
  ['a field away', 'pages', undefined, text.replace('pages: 2\nrelated', 'related')],
  ['a field away that is not there', 'place', undefined, text],
])('sets %s, and no other byte', (_, name, value, expected) => {
  const after = withField(text, name, value);
  expect(after).toBe(expected);
  expect(fieldsOf(after!)[name]).toBe(value);
});

test('a text over several lines gives way whole', () => {
  expect(fieldsOf(withField(text, 'note', '一行')!)).toEqual({ ...fieldsOf(text), note: '一行' });
  expect(fieldsOf(withField(text, 'note', undefined)!)).toEqual({ ...fieldsOf(text), note: undefined });
});

test.each([
  ['a list', text, 'related'],
  ['a file without frontmatter', '正文', 'pages'],
  ['frontmatter in braces', '---\n{ pages: 2 }\n---\n', 'pages'],
])('%s is left alone', (_, file, name) => {
  expect(withField(file, name, '1')).toBeUndefined();
});

test('a form reads back as the texts that were written, whatever they are', () => {
  const odd = [
    '0012',
    'no',
    '2024-01-01',
    'a: b',
    '# x',
    '- x',
    "'",
    '"',
    '{a}',
    '[b',
    '&a',
    '*a',
    '!t',
    '|',
    '>',
    '%',
    '@',
    '`',
    '甲',
    '= x',
    '~',
    'null',
    '1:30',
    ' ',
    '两\n行',
  ];
  const form = {
    loan: 'JY2024001',
    items: odd.map((number) => ({ number, pages: undefined })),
    signed: Object.fromEntries(odd.map((name, index) => [`第${index}`, name])),
    by: odd,
  };
  expect(JSON.parse(JSON.stringify(fieldsOf(fileText(form))))).toEqual(JSON.parse(JSON.stringify(form)));
});

describe('a map of texts', () => {
  const sealed = { 内部: '3f9a0c1d2e4b5a67.YWdl-_', 绝密: '0012' };
  const block = 'sealed:\n  内部: 3f9a0c1d2e4b5a67.YWdl-_\n  绝密: "0012"';

  test('is added, replaced and taken away, and no other byte', () => {
    const added = withMap(text, 'sealed', sealed)!;
    expect(fieldsOf(added)).toEqual({ ...fieldsOf(text), sealed });
    expect(added.replace(/sealed:\n.*\n.*\n/, '')).toBe(text);
    const between = added.replace('pages: 2\nrelated', `pages: 2\nsealed: { a: b }   # 加封\nrelated`);
    const only = between.replace(/sealed:\n.*\n.*\n---/, '---');
    const replaced = withMap(only, 'sealed', sealed)!;
    expect(fieldsOf(replaced)).toEqual({ ...fieldsOf(text), sealed });
    expect(withMap(added, 'sealed', { 内部: 'x' })).toBe(
      added.replace(/sealed:\n.*\n.*/, 'sealed:\n  内部: x'),
    );
    expect(withMap(added, 'sealed', undefined)).toBe(text);
  });
  test.each(['pages', 'related'])('takes the place of no text or list (%s)', (name) => {
    expect(withMap(text, name, sealed)).toBeUndefined();
  });
  test('is no text', () => {
    expect(withField(text.replace('pages: 2\n', `${block}\n`), 'sealed', 'x')).toBeUndefined();
  });
});
