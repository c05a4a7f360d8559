import { expect, test } from 'vitest';
import { countResults, readCount, resultOf } from './count-lines.ts';

const known = new Set([
  'J2023001',
  'H 001',
  'H/001',
  'H%001',
  'J·001',
  '中-01',
  'A-01-1',
  '甲~',
  '3-1',
  'J2023001 附',
  '鸿发〔2024〕3号',
  'KH（2024）001',
  'H/1〔甲〕',
  'H〔甲〕1',
  '.a📁b',
]);
const read = (...texts: string[]) => readCount(texts, (code) => known.has(code));
/** What one line says: code, result, note, place. */
const said = (text: string) => read(text).map(({ code, result, note, place }) => [code, result, note, place]);

test.each([
  ['found', ['found', '相符', '在库', '有', '在', 'yes', 'y', '1', '√', '✓', '✔', '☑', 'YES', ' 在庫 ']],
  ['missing', ['missing', '缺失', '无', '不在', 'no', 'n', '0', '×', '✗', '✘', 'x', 'Ｘ', '無']],
  ['surplus', ['surplus', '多出']],
  ['misplaced', ['misplaced', '错位', '错放', '錯放']],
  ['damaged', ['damaged', '破损', 'Damaged']],
  [undefined, ['', '撕了', '在在', '2']],
])('%s is said by %j', (result, words) => {
  expect(words.map(resultOf)).toEqual(words.map(() => result));
});

test('the words of both languages are for the results that there are', () => {
  expect(countResults.map(resultOf)).toEqual(countResults);
});

test('a line is a code; what is empty or begins with # says nothing, and counts as a line', () => {
  const nothing = { result: undefined, note: undefined, place: undefined };
  expect(read('J2023001', '', '  ', '# 李娟', ' X9 ')).toEqual([
    { line: 1, code: 'J2023001', ...nothing },
    { line: 5, code: 'X9', ...nothing },
  ]);
  expect(read()).toEqual([]);
});

test('signs that a scanner sends along are no part of a code; a tab is', () => {
  expect(said('\u0002J2023001\u0003\u200b')).toEqual([['J2023001', undefined, undefined, undefined]]);
  expect(said('\u0002J2023001\t缺失\r')).toEqual([['J2023001', 'missing', undefined, undefined]]);
});

test.each([
  ['J2023001 缺失', ['J2023001', 'missing', undefined]],
  ['J2023001 破损 缺 两页', ['J2023001', 'damaged', '缺 两页']],
  ['J2023001  封面 撕了', ['J2023001', undefined, '封面 撕了']],
  ['J2023001 撕了', ['J2023001', undefined, '撕了']],
  ['H 001', ['H 001', undefined, undefined]],
  ['J2023001 附', ['J2023001 附', undefined, undefined]],
  ['X9 缺失 不见了', ['X9', 'missing', '不见了']],
  ['X9 撕了', ['X9 撕了', undefined, undefined]],
])('at a space a code ends where something is called so, or a result follows: %j', (text, expected) => {
  expect(said(text)).toEqual([[...expected, undefined]]);
});

test.each([
  ['J2023001\t缺失', ['J2023001', 'missing', undefined, undefined]],
  ['X 9\t 相符 \t 两页 \t A-01-1 ', ['X 9', 'found', '两页', 'A-01-1']],
  ['X9\t撕了\t两页', ['X9', undefined, '撕了 两页', undefined]],
  ['X9\t撕了', ['X9', undefined, '撕了', undefined]],
  ['X9\t\t两页', ['X9', undefined, '两页', undefined]],
  ['X9\t\t\tA-01-1', ['X9', undefined, undefined, 'A-01-1']],
])('between tabs stand code, result, remark and place: %j', (text, expected) => {
  expect(said(text)).toEqual([expected]);
});

test.each([
  ['https://a.cn/r/J2023001.html', 'J2023001'],
  ['http://a.cn/b/p/A-01-1.html', 'A-01-1'],
  ['HTTPS://A.CN/D/3-1.HTML', '3-1'],
  ['https://a.cn/r/J2023001.html?from=label', 'J2023001'],
  ['https://a.cn/r/J2023001.html#top', 'J2023001'],
  ['https://a.cn/r/H~2f001.html', 'H/001'],
  ['https://a.cn/r/H~2F001.html', 'H/001'],
  ['https://a.cn/r/H~2525001.html', 'H%001'],
  ['https://a.cn/r/J~b7001.html', 'J·001'],
  ['https://a.cn/r/%E4%B8%AD-01.html', '中-01'],
  ['https://a.cn/r/H~252f001.html', 'H/001'],
  ['https://a.cn/r/甲~.html', '甲~'],
  ['https://a.cn/r/鸿发~30142024~30153号.html', '鸿发〔2024〕3号'],
  ['https://a.cn/r/KH~FF082024~FF09001.html', 'KH（2024）001'],
  ['https://a.cn/r/H~252F1~3014甲~3015.html', 'H/1〔甲〕'],
  ['https://a.cn/r/H~3014甲~30151.html', 'H〔甲〕1'],
  ['https://a.cn/r/~2Ea~1F4C1b.html', '.a📁b'],
])('the address on a label, %s, stands for %s', (address, code) => {
  expect(said(address)).toEqual([[code, undefined, undefined, undefined]]);
  expect(said(`${address} 缺失`)).toEqual([[code, 'missing', undefined, undefined]]);
  expect(said(`${address}\t缺失`)).toEqual([[code, 'missing', undefined, undefined]]);
});

test.each([
  'https://a.cn/r/J2023009.html',
  'https://a.cn/s/J2023001.html',
  'https://a.cn/r/b/J2023001.html',
  'https://a.cn/J2023001.html',
  'https://a.cn/r/J2023001.htm',
  'https://a.cn/r/J2023001xhtml',
  'https://a.cn/r/J2023001.htmlx',
  'https:///r/J2023001.html',
  'xhttps://a.cn/r/J2023001.html',
  'ftp://a.cn/r/J2023001.html',
  'https://a.cn/r/%E4%B8.html',
  'https://a.cn/r/~110000.html',
])('any other address is the code itself: %s', (address) => {
  expect(said(address)).toEqual([[address, undefined, undefined, undefined]]);
});

test.each([30, 100_000])(
  'an address that could mean no end of things is the code itself: %i signs',
  (count) => {
    const address = `https://a.cn/r/${'~FF08'.repeat(count)}.html`;
    expect(said(address)).toEqual([[address, undefined, undefined, undefined]]);
  },
);
