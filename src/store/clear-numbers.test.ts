import { describe, expect, test } from 'vitest';
import type { FaultPlace } from '../domain/finding.ts';
import type { ClearKind } from '../domain/regulation/personal.ts';
import { shapedBlock } from '../testing/shaped-block.ts';
import { clearNumberFaults, mayHoldClearNumbers, type Spared } from './clear-numbers.ts';
import { wideLimits } from './guard.ts';
import { type ReadText, readText } from './read-text.ts';

const path = 'kefu/letters/H-002.md';
const mobile = '13800138000';

function reading(fields: string, body = ''): ReadText {
  const read = readText(Buffer.from(`---\n${fields}\n---\n${body}`), wideLimits);
  if ('rule' in read) throw new Error(read.facts.problem);
  return read;
}

/** `line:column field kind nth`, a field's name in brackets; without a place where it stands in two parts. */
function told(read: ReadText, spared: Spared = {}, at = path): string[] {
  return clearNumberFaults(at, read, spared).map(({ rule, at: place, facts }) => {
    const { kind, where, nth } = facts as { kind: string; where: string; nth: number };
    expect([rule, place.path, where === 'field']).toEqual(['personal-number', at, place.field !== undefined]);
    return [...placeOf(place, where), kind, nth].join(' ');
  });
}

function placeOf({ position, field, ofName }: FaultPlace, where: string): string[] {
  const name = field?.join('.') ?? where;
  return [...(position ? [`${position.line}:${position.column}`] : []), ofName ? `(${name})` : name];
}

describe('each number is told at its place', () => {
  test.each<[string, string, string, string[]]>([
    ['a field', `title: 李娟 ${mobile}`, '', ['2:11 title mobile 1']],
    ['the name of a field', `"${mobile}": 电话`, '', [`2:2 (${mobile}) mobile 1`]],
    ['the text below', 'title: 复函', `\n电话 ${mobile}\n`, ['5:4 body mobile 1']],
    ['a list', `related:\n  - H-001\n  - 京A12345`, '', ['4:5 related.1 plate 1']],
    ['a list of maps', `items:\n  - number: ${mobile}`, '', ['3:13 items.0.number mobile 1']],
    [
      'twice in one field, each kind counted by itself',
      `title: ${mobile} 京A12345 13900139000`,
      '',
      ['2:8 title mobile 1', '2:20 title plate 1', '2:28 title mobile 2'],
    ],
    [
      'the same number again',
      `title: ${mobile}，${mobile}`,
      `\n${mobile}`,
      ['2:8 title mobile 1', '2:20 title mobile 2', '5:1 body mobile 1'],
    ],
    [
      'one field after another',
      `title: ${mobile}\nby: ${mobile}`,
      '',
      ['2:8 title mobile 1', '3:5 by mobile 1'],
    ],
    ['two lines of a folded text', 'title: >-\n  138\n  0013 8000', '', ['title mobile 1']],
    [
      'two lines, and then one',
      `title: >-\n  138\n  0013 8000 ，\n  ${mobile}`,
      '',
      ['title mobile 1', '5:3 title mobile 2'],
    ],
    [
      'two lines, and then one, after another field that has it',
      `by: ${mobile}\ntitle: >-\n  138\n  0013 8000 ，\n  ${mobile}`,
      '',
      ['2:5 by mobile 1', 'title mobile 1', '6:3 title mobile 2'],
    ],
    ['nowhere', 'title: 2024-03-01，J2023001', '\n0551-65881234\n', []],
  ])('%s', (_, fields, body, expected) => expect(told(reading(fields, body))).toEqual(expected));

  test('of very many, no more than fifty', () => {
    const many = (count: number) => reading('title: 复函', `${mobile}\n\n`.repeat(count));
    expect(told(many(49))).toHaveLength(49);
    expect(told(many(60))).toHaveLength(50);
    expect(told(many(60)).at(-1)).toBe('102:1 body mobile 50');
  });
});

describe('what may stand in clear', () => {
  const read = reading(`title: ${mobile} 京A12345\nby: ${mobile}`, `\n${mobile}\n`);
  const because = '值班手机人人可知';
  const waived = (kinds: ClearKind[], fields?: string[]): Spared => ({
    waivers: [{ kinds, fields, because }],
  });
  const all = ['2:8 title mobile 1', '2:20 title plate 1', '3:5 by mobile 1', '6:1 body mobile 1'];
  const without = (...gone: number[]) => all.filter((_, index) => !gone.includes(index));

  test.each<[string, Spared, string[]]>([
    ['nothing', {}, all],
    ['a kind of number, everywhere', waived(['mobile']), without(0, 2, 3)],
    ['another kind', waived(['bank-card']), all],
    ['two kinds', waived(['mobile', 'plate']), []],
    ['a kind in one field', waived(['mobile'], ['by']), without(2)],
    ['a kind in the text below', waived(['mobile'], ['title', 'body']), without(0, 3)],
    ['a kind in no field', waived(['mobile'], []), all],
    ['a field that is told of as personal', { fields: new Set(['by']) }, without(2)],
    ['a field that is called like the text below', { fields: new Set(['body']) }, all],
  ])('%s', (_, spared, expected) => expect(told(read, spared)).toEqual(expected));

  test('one number that is waived does not count, and hides none that is not', () => {
    const twice = reading(`title: 京A12345 ${mobile} 京A12345 ${mobile}`);
    expect(told(twice, waived(['plate']))).toEqual(['2:16 title mobile 1', '2:36 title mobile 2']);
  });
  test('what stands in a list stands in the field of that name', () => {
    const related = reading('related:\n  - H-001\n  - 京A12345');
    expect(told(related, waived(['plate'], ['related']))).toEqual([]);
    expect(clearNumberFaults(path, related, {})[0]!.at.field).toEqual(['related', 1]);
  });
  test('a personal field is meant at the top of the file, not below', () => {
    const spared = { fields: new Set(['by']) };
    expect(told(reading(`by:\n  by: ${mobile}`), spared)).toEqual(['3:7 by.by mobile 1']);
  });
  test('a block of what is sealed, where sealed things stand; nothing else there', () => {
    const block = shapedBlock('1380013800012345').replace(/.{20}$/, `-${mobile}-AAAAAAA`);
    expect(told(reading(`sealed:\n  sensitive: ${block}`))).toEqual([]);
    expect(told(reading(`by:\n  sensitive: ${block}`))).toHaveLength(1);
    expect(told(reading(`sealed:\n  sensitive: "${mobile}"`))).toEqual(['3:15 sealed.sensitive mobile 1']);
  });
});

describe('a number in the name of a file', () => {
  const plain = reading('title: 复函');
  const because = '案卷以车牌号编号';
  const waived = (...fields: string[]): Spared => ({ waivers: [{ kinds: ['plate'], fields, because }] });
  const file = 'kefu/dossiers/皖A12345.md';
  const name = ['name plate 1'];

  test.each<[string, ReadText, Spared, string, string[]]>([
    ['is told', plain, {}, file, name],
    ['is told though another field may have it', plain, waived('title'), file, name],
    ['may be the number of a record', plain, waived('number'), file, []],
    ['may be the number of a dossier', plain, waived('unit', 'dossier'), file, []],
    ['is told of a folder', plain, {}, 'kefu/皖A12345/H-002.md', name],
    [
      'is told where another is waived',
      plain,
      waived('number'),
      'kefu/皖A12345/13800138000.md',
      ['name mobile 1'],
    ],
    ['is told once where it has several', plain, {}, 'kefu/皖A12345/13800138000.md', name],
    [
      'is told in the file alone where it stands there',
      reading('number: 皖A12345'),
      {},
      file,
      ['2:9 number plate 1'],
    ],
    ['does not go on from folder to file', plain, {}, 'kefu/138/00138000.md', []],
    ['is none that is not there', plain, {}, path, []],
  ])('%s', (_, read, spared, at, expected) => expect(told(read, spared, at)).toEqual(expected));
});

test.each<[boolean, string, ReadText]>([
  [false, path, reading('title: 复函')],
  [true, path, reading(`title: ${mobile}`)],
  [true, path, reading('title: 复函', `\n${mobile}\n`)],
  [true, 'kefu/dossiers/皖A12345.md', reading('title: 复函')],
])('worth a closer look: %s', (expected, at, read) => expect(mayHoldClearNumbers(at, read)).toBe(expected));
