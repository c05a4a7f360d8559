import { expect, test } from 'vitest';
import { numbersAmong, scrubbed, scrubOf } from './scrub.ts';

const none = new Map<string, string>();
const lost = (...pairs: readonly (readonly [string, string])[]) => new Map(pairs);

test('what was cut is taken out of a text, wherever and however often it stands there', () => {
  const scrub = scrubOf(lost(['赵一鸣', '赵**'], ['保密', '***']), none);
  expect(scrub('赵一鸣与赵一鸣，保密')).toBe('赵**与赵**，***');
  expect(scrub('钱二')).toBe('钱二');
});

test('two letters are enough to be looked for, one is not', () => {
  const scrub = scrubOf(lost(['赵', '***'], ['钱二', '***']), none);
  expect(scrub('赵与钱二')).toBe('赵与***');
});

test('the longer text first, or its rest would be left behind', () => {
  const names = [
    ['钱二', '甲'],
    ['钱二来', '乙'],
    ['钱二来信', '丙'],
  ] as const;
  for (const order of [names, names.toReversed()])
    expect(scrubOf(lost(...order), none)('钱二来信，钱二来，钱二')).toBe('丙，乙，甲');
});

test('a number that was cut anywhere is taken out where it stands as a whole', () => {
  const scrub = scrubOf(none, lost(['13800000001', '138****0001'], ['1234567X', '***']));
  expect(scrub('电话 13800000001，证 1234567X')).toBe('电话 138****0001，证 ***');
  expect(scrub('913800000001 或 13800000002')).toBe('913800000001 或 13800000002');
});

test('numbers are told from other texts by their seven digits and by having nothing else', () => {
  const known = ['13800000001', '0551-65881234', '3401041990010112X', '1234567x', '1234567'];
  const others = ['123456', '1234567号', '电话1234567', '赵一鸣', '', '12-', '1234567 7654321'];
  const texts = [...known, ...others].map((text) => [text, '***'] as const);
  expect([...numbersAmong(texts)]).toEqual(known.map((text) => [text, '***']));
});

test('all texts of a value are scrubbed, but for the fields that are spared', () => {
  const scrub = scrubOf(lost(['赵一鸣', '赵**']), none);
  const value = {
    number: '赵一鸣-01',
    title: '赵一鸣的信',
    pages: 3,
    closed: undefined,
    left: null,
    parts: ['赵一鸣', { note: '见赵一鸣', number: '赵一鸣' }],
  };
  expect(scrubbed(value, scrub, new Set(['number']))).toEqual({
    number: '赵一鸣-01',
    title: '赵**的信',
    pages: 3,
    closed: undefined,
    left: null,
    parts: ['赵**', { note: '见赵**', number: '赵一鸣' }],
  });
  expect(scrubbed({ number: '赵一鸣' }, scrub)).toEqual({ number: '赵**' });
  expect([scrubbed('赵一鸣', scrub), scrubbed(7, scrub), scrubbed(null, scrub)]).toEqual(['赵**', 7, null]);
});
