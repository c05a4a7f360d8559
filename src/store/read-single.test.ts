import { describe, expect, test } from 'vitest';
import { fields, text } from '../domain/field.ts';
import type { ReadingFault } from '../domain/register.ts';
import { regulationSchema } from '../domain/regulation/regulation.ts';
import { type Files, memorySource } from '../testing/memory-source.ts';
import { nameFault, readSingle } from './read-single.ts';

const schema = fields({ title: text });
const limits = { file: 200, frontmatter: 100 };

function read(files: Files, path = 'a.md', source = memorySource(files)) {
  const faults: ReadingFault[] = [];
  const data = readSingle(source, source.files(), path, schema, faults, limits);
  return { data, faults };
}
const top = { line: 1, column: 1 };
const wrong = '---\ntitel: 甲\n---\n\n<b>\n';
const told = ({ faults }: { faults: readonly ReadingFault[] }) =>
  faults.map(({ rule, at: { path, field, position } }) => [rule, path, field ?? position]);
const faulty = (path: string) => [
  ['body-unsafe', path, { line: 5, column: 1 }],
  ['field-missing', path, ['title']],
  ['field-unknown', path, ['titel']],
];

describe('a file of its own', () => {
  test('is read', () => {
    expect(read({ 'a.md': '---\ntitle: 甲\n---\n' })).toEqual({ data: { title: '甲' }, faults: [] });
  });
  test('is not there, which is no fault', () => {
    expect(read({ 'b.md': '---\ntitle: 甲\n---\n' })).toEqual({ data: undefined, faults: [] });
  });
  test('is told of with everything that is wrong', () => {
    const found = read({ 'a.md': wrong });
    expect(found.data).toBeUndefined();
    expect(told(found)).toEqual(faulty('a.md'));
  });
  test.each<[string, string, object, object]>([
    [
      'is larger than may be',
      `---\ntitle: 甲\n---\n${'x'.repeat(200)}`,
      top,
      { problem: 'file', limit: 200 },
    ],
    ['has no end', '---\ntitle: 甲\n', top, { problem: 'no-closing' }],
    [
      'has a byte that shows nothing',
      '---\ntitle: 甲\u0007\n---\n',
      { line: 2, column: 9 },
      { problem: 'control', code: 'U+0007' },
    ],
    ['has a list that does not end', '---\ntitle: [甲\n---\n', { line: 2, column: 8 }, { problem: 'syntax' }],
  ])('%s', (_, file, position, facts) => {
    const { data, faults } = read({ 'a.md': file });
    expect(data).toBeUndefined();
    expect(faults).toEqual([{ rule: expect.any(String), at: { path: 'a.md', position }, facts }]);
  });
});

describe('bytes that were read before', () => {
  const bytes = (file: string) => new TextEncoder().encode(file);
  test('give the same, with the same faults each time', () => {
    const right = { 'a.md': bytes('---\ntitle: 甲\n---\n') };
    expect(read(right).data).toBe(read(right).data);
    const file = { 'a.md': bytes(wrong) };
    expect([read(file), read(file)].map(told)).toEqual([faulty('a.md'), faulty('a.md')]);
  });
  test('are told of by the path at which they stand now', () => {
    const shared = bytes(wrong);
    const files = { 'a.md': shared, 'b.md': shared };
    expect(told(read(files))).toEqual(faulty('a.md'));
    expect(told(read(files, 'b.md'))).toEqual(faulty('b.md'));
  });
  test('are not taken for others that say the same', () => {
    const file = '---\ntitle: 甲\n---\n';
    expect(read({ 'a.md': file }).data).not.toBe(read({ 'a.md': file }).data);
  });
});

describe('a number of a person in a regulation', () => {
  const regulation = (clear: string, more = '') =>
    `---\nregulation: 办法\neffective: 2024-01-01\n${clear}classes: [{ code: letters, title: 函件 }]\n${more}---\n\n值班 13800138000\n`;
  const rules = (file: string) => {
    const faults: ReadingFault[] = [];
    const source = memorySource({ 'kefu/regulation.md': file });
    readSingle(source, source.files(), 'kefu/regulation.md', regulationSchema, faults);
    return faults.map(({ rule }) => rule);
  };
  const waiver = 'clear: [{ kinds: [mobile], because: 值班手机人人可知 }]\n';
  test.each<[string, string, string[]]>([
    ['is told', regulation(''), ['personal-number']],
    ['may stand there where the regulation itself says so', regulation(waiver), []],
    [
      'may not where it cannot be read',
      regulation(waiver, 'colour: 蓝\n'),
      ['personal-number', 'field-unknown'],
    ],
  ])('%s', (_, file, expected) => expect(rules(file)).toEqual(expected));
});

test('a name that is wrong is told with what is wrong about it, and with the other', () => {
  expect(nameFault('a.md', 'collision', 'A.md')).toEqual({
    rule: 'file-name',
    at: { path: 'a.md' },
    facts: { problem: 'collision', other: 'A.md' },
  });
});
