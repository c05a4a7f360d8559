import { expect, test } from 'vitest';
import { YamlFault, yamlFields } from './yaml-fields.ts';

test.each<[string, string, unknown]>([
  [
    'every scalar stays the text it is',
    'a: 0012\nb: no\nc: 1:30\nd: 1e3\ne: ~\nf: null',
    { a: '0012', b: 'no', c: '1:30', d: '1e3', e: '~', f: 'null' },
  ],
  ['quotes are taken off', `a: "甲\\n乙"\nb: '它''s'`, { a: '甲\n乙', b: "它's" }],
  ['what has no value is empty', 'a:\nb: ""\nc: []\nd: {}', { a: '', b: '', c: [], d: {} }],
  ['also where the value is left out', '? a\n? b\n: 1', { a: '', b: '1' }],
  ['also in a map of one line', 'a: { b, c: 1 }', { a: { b: '', c: '1' } }],
  ['also in a list', 'a:\n  -\n  - 1', { a: ['', '1'] }],
  [
    'lists and maps in one another',
    'a:\n  - b: [1, { c: 2 }]\n    d:\n      e: 3',
    { a: [{ b: ['1', { c: '2' }], d: { e: '3' } }] },
  ],
  ['texts over several lines', 'a: |\n  甲\n  乙\nb: >-\n  甲\n  乙', { a: '甲\n乙\n', b: '甲 乙' }],
  ['comments and blank lines are passed over', '# 说明\n\na: 1 # 一\n\n# 完\n', { a: '1' }],
  [
    'a name of any letters and digits',
    '保管期限: 1\na-b2: 2\n2: 3',
    { 保管期限: '1', 'a-b2': '2', '2': '3' },
  ],
  ['a name in quotes', '"a": 1', { a: '1' }],
  ['the same name in two maps', 'a: { c: 1 }\nb: { c: 2 }', { a: { c: '1' }, b: { c: '2' } }],
  ['a name that other objects have', 'constructor: 1\ntoString: 2', { constructor: '1', toString: '2' }],
  ['a list at the margin', 'a:\n- 1\n- 2\nb: 3', { a: ['1', '2'], b: '3' }],
  ['a map as deep as may be', nested(11), deep(11)],
  ['a map of one line over several', '{ a: 1,\nb: 2 }', { a: '1', b: '2' }],
])('%s', (_, frontmatter, expected) => expect(plainly(yamlFields(`${frontmatter}\n`))).toEqual(expected));

function nested(depth: number): string {
  return `a: ${'{ a: '.repeat(depth)}1${' }'.repeat(depth)}`;
}
function deep(depth: number): unknown {
  return { a: depth === 0 ? '1' : deep(depth - 1) };
}
function plainly(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

test.each<[string, string, [string, number, number]]>([
  ['no map', '甲', ['not-a-map', 1, 1]],
  ['a list', '- a: 1', ['not-a-map', 1, 1]],
  ['a list after a comment', '# 说明\n- 1', ['not-a-map', 2, 1]],
  ['nothing', '# 说明', ['not-a-map', 1, 1]],
  ['a directive', 'a: 1\n%YAML 1.2', ['syntax', 2, 1]],
  ['the end of a document', 'a: 1\n...\nb: 2', ['syntax', 2, 1]],
  ['an anchor', 'a: 1\nb: &x 甲', ['alias', 2, 4]],
  ['an anchor above its value', 'a: &x\n  b: 1', ['alias', 1, 4]],
  ['an alias, at its anchor', 'a: &x 1\nb: *x', ['alias', 1, 4]],
  ['an alias of nothing', 'a: 1\nb: *x', ['alias', 2, 4]],
  ['an anchor of a name', '&x a: 1', ['name', 1, 4]],
  ['a tag', 'a: 1\nb: ! 1', ['tag', 2, 4]],
  ['a tag of YAML', 'a: 1\nb: !!str 1', ['tag', 2, 4]],
  ['a tag that nobody knows', 'a: !secret 1', ['tag', 1, 4]],
  ['a tag of a name', '!!str a: 1', ['name', 1, 7]],
  ['two tags', 'a: !!str !!int 1', ['tag', 1, 10]],
  ['a merge', 'a: 1\n<<: { b: 1 }', ['name', 2, 1]],
  ['a name twice', 'a: 1\nb: 2\na: 3', ['duplicate-name', 3, 1]],
  ['a name twice, once in quotes', 'a: 1\n"a": 2', ['duplicate-name', 2, 1]],
  ['a name twice in a list', 'a:\n  - b: 1\n    b: 2', ['duplicate-name', 3, 5]],
  ['a name with a space', 'a b: 1', ['name', 1, 1]],
  ['a name that begins with a hyphen', 'a: 1\n-b: 2', ['name', 2, 1]],
  ['a name that ends in a hyphen', 'b-: 2', ['name', 1, 1]],
  ['a name with an underline', 'a_b: 1', ['name', 1, 1]],
  ['an empty name', '"": 1', ['name', 1, 1]],
  ['no name', ': 1', ['name', 1, 1]],
  ['a list as a name', '[a]: 1', ['syntax', 1, 1]],
  ['a sign that shows nothing, by its number', 'a: "\\u202e"', ['invisible', 1, 4]],
  ['a sign that is put together of two', 'a: "e\\u0301"', ['invisible', 1, 4]],
  ['a map too deep', nested(12), ['depth', 1, 64]],
  ['a quote that is not closed, where it was opened', 'a: 1\nb: "甲\nc: 2\nd: "乙"', ['syntax', 2, 4]],
  ['a list that is not closed', 'a: 1\nb: [1, 2\nc: 3', ['syntax', 2, 4]],
  ['the last of a list that is not closed', 'a:\n  - 1\n  - [2\nb: 3', ['syntax', 3, 5]],
  ['the last value of a map in a list', 'a:\n  - b: 1\n    c: "2\nd: 3', ['syntax', 3, 8]],
  ['a quote below a name', 'a:\n  b:\n    c: "1\nd: 3', ['syntax', 3, 8]],
  ['a bracket too many', 'a: 1\nb: [1]]\nc: 2', ['syntax', 2, 7]],
  ['a colon without a space after it', 'a: 1\nb:2\nc: 3', ['syntax', 2, 1]],
  ['a line that is no field', 'a: 1\n甲\n', ['syntax', 2, 1]],
  ['a first line further in than the next', '  a: 1\nb: 2', ['syntax', 2, 1]],
  ['a second colon', 'a: b: c', ['syntax', 1, 4]],
  ['a tab in front', 'a:\n\tb: 1', ['syntax', 2, 1]],
])('%s is refused at its place', (_, frontmatter, [problem, line, column]) => {
  const thrown = thrownBy(() => yamlFields(`${frontmatter}\n`));
  expect(thrown).toBeInstanceOf(YamlFault);
  expect(thrown).toMatchObject({ problem, message: problem, position: { line, column } });
});

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
