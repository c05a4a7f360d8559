import { expect, test } from 'vitest';
import type { FaultPlace } from '../domain/finding.ts';
import { locate } from './locate.ts';

const text = `---
title: 甲
count: "12"
客户: { 姓名: 赵一鸣, 电话: "𠮷", last: x }
empty:
items:
  - number: J1
    pages: 1
  - number: J2
  - 乙
related: [H-001, H-002]
deep:
  deeper:
    deepest: [ { a: { b: 丙 } } ]
"quoted": 丁
text: |
  戊
plain-list:
- 己
- 庚
---

title: 正文
`;

const at = (field: FaultPlace['field'], ofName = false) => {
  const { line, column } = locate(text, { path: 'a.md', field, ofName });
  return `${line}:${column}`;
};

test.each([
  [['title'], '2:8', '2:1'],
  [['count'], '3:8', '3:1'],
  [['客户'], '4:5', '4:1'],
  [['客户', '姓名'], '4:11', '4:7'],
  [['客户', '电话'], '4:20', '4:16'],
  [['客户', 'last'], '4:31', '4:25'],
  [['empty'], '5:7', '5:1'],
  [['items'], '7:3', '6:1'],
  [['items', 0, 'number'], '7:13', '7:5'],
  [['items', 0, 'pages'], '8:12', '8:5'],
  [['items', 1, 'number'], '9:13', '9:5'],
  [['items', 2], '10:5', '10:5'],
  [['related', 0], '11:11', '11:11'],
  [['related', 1], '11:18', '11:18'],
  [['deep', 'deeper', 'deepest', 0, 'a', 'b'], '14:26', '14:23'],
  [['quoted'], '15:11', '15:1'],
  [['text'], '16:7', '16:1'],
  [['plain-list', 1], '20:3', '20:3'],
] as [string[], string, string][])('%j is at %s, its name at %s', (field, value, name) => {
  expect([at(field), at(field, true)]).toEqual([value, name]);
});

test.each([
  [['missing'], '1:1'],
  [['items', 1, 'pages'], '9:5'],
  [['items', 9], '7:3'],
  [['items', 9, 'pages'], '7:3'],
  [['客户', 'missing'], '4:5'],
  [['title', 'below', 'text'], '2:8'],
  [[], '1:1'],
  [['__proto__'], '1:1'],
  [['items', '__proto__'], '7:3'],
] as [string[], string][])('%j, which is not there, is looked for at %s', (field, place) => {
  expect(at(field)).toBe(place);
});

test('a place that is known is not looked for', () => {
  const position = { line: 7, column: 3 };
  expect(locate(text, { path: 'a.md', field: ['title'], position })).toEqual(position);
});

test.each(['', 'title: 甲\n', '---js\ntitle: 甲\n---\n', '---\n---\n'])(
  'a file without fields: %j',
  (file) => {
    expect(locate(file, { path: 'a.md', field: ['title'] })).toEqual({ line: 1, column: 1 });
  },
);

test('a file that is not closed, or cannot be read, is searched as far as it goes', () => {
  expect(locate('---\na: 1\ntitle: 甲\n', { path: 'a.md', field: ['title'] })).toEqual({
    line: 3,
    column: 8,
  });
  expect(locate('---\na: 1\nb: "\n---\n', { path: 'a.md', field: ['a'] })).toEqual({ line: 2, column: 4 });
});
