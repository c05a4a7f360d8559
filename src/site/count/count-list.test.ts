import { expect, test } from 'vitest';
import { type CountList, type CountState, freshCount, progress, resultOf, take } from './count-list.ts';

const item = (number: string, place: string, isOut = false) => ({
  number,
  place,
  isOut,
  page: `r/${encodeURIComponent(number)}.html`,
});
const list: CountList = {
  items: [
    item('J2023001', 'A-1-001'),
    item('J2023002', 'A-1-002'),
    item('H-1', 'A-1-002', true),
    item('H-2', 'A-1'),
  ],
  boxes: [
    { code: 'A-1', page: 'p/A-1.html' },
    { code: 'A-1-001', page: 'p/A-1-001.html' },
    { code: 'A-1-002', page: 'p/A-1-002.html' },
  ],
};
const taken = (codes: readonly string[], start = freshCount('A-1')) => {
  let state: CountState = start;
  const heard = codes.map((code) => {
    const [next, said] = take(list, state, code);
    state = next;
    return said.kind;
  });
  return { state, heard, result: resultOf(list, state) };
};

test('boxes switch, what is scanned in the wrong box is said to be elsewhere', () => {
  const { heard, result, state } = taken([
    'A-1-001',
    'ｊ2023001',
    'J2023002',
    'A-1-002',
    'H-2',
    'J2023001',
    'X',
  ]);
  expect(heard).toEqual(['box', 'found', 'elsewhere', 'box', 'found', 'elsewhere', 'surplus']);
  expect(result).toBe('# A-1\nA-1-001\nJ2023002\nA-1-002\nJ2023001\nH-2\nX\n');
  expect(progress(list, state)).toEqual({ seen: 3, expected: 3 });
});
test('labels: the address of a record or box, whatever the host', () => {
  const { heard } = taken(['https://a.test/x/en/p/A-1-002.html', 'http://b.test/r/J2023002.html?x#y']);
  expect(heard).toEqual(['box', 'found']);
});
test('twice in one box is once; what is lent and what is unknown are noted', () => {
  const { heard, state } = taken(['J2023001', 'J2023001', 'H-1', 'X', 'X']);
  expect(heard).toEqual(['found', 'again', 'out', 'surplus', 'again']);
  expect(state.extra).toEqual([{ code: 'X', box: 'A-1' }]);
});
test('one box alone: the others are outside', () => {
  const { heard, state, result } = taken(['A-1-001', 'A-1-002', 'J2023002'], freshCount('A-1-002'));
  expect(heard).toEqual(['outside', 'box', 'found']);
  expect(progress(list, state)).toEqual({ seen: 1, expected: 1 });
  expect(result).toBe('# A-1-002\nA-1-002\nJ2023002\n');
});
test('remarks stay on one line, and say whether it is damaged', () => {
  const state = {
    ...freshCount('A-1'),
    seen: {
      J2023001: { box: 'A-1-001', damaged: true },
      J2023002: { box: 'A-1-002', note: ' 缺\n第 3\t页' },
    },
  };
  expect(resultOf(list, state)).toBe(
    '# A-1\nA-1-001\nJ2023001\tdamaged\nA-1-002\nJ2023002\tfound\t缺 第 3 页\n',
  );
});
