import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, simplified, squash } from '../../domain/chinese.ts';
import { folding } from '../../domain/fold.ts';
import { readPairs, writePairs } from './lookup-format.ts';
import { readNumbers, writeNumbers } from './number-runs.ts';
import { decodePostings, encodePostings } from './postings.ts';
import { shorten, together } from './search-client.ts';
import type { Found } from './search-types.ts';
import { excerptOf } from './text-client.ts';
import { askedTokens, textTokens } from './text-tokens.ts';

test('lists of rows survive writing and reading; a long run is short', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(200_000)), (rows) => {
      const sorted = rows.sort((a, b) => a - b);
      const read: number[] = [];
      decodePostings(encodePostings(sorted), (row) => read.push(row));
      expect(read).toEqual(sorted);
    }),
    { seed: 1 },
  );
  expect(encodePostings(Array.from({ length: 20_000 }, (_, at) => at))).toHaveLength(4);
});

test('numbers without a gap are one run, and are folded as if one by one', () => {
  const numbers = [
    'J001-WS·2022-Y-0009',
    'J001-WS·2022-Y-0010',
    'J001-WS·2022-Y-0012',
    'Ｋ-９',
    '99',
    '100',
    '甲',
  ];
  const runs = writeNumbers(numbers);
  expect(runs.slice(0, 4)).toEqual(['J001-WS·2022-Y-0009', 2, 'J001-WS·2022-Y-0012', 1]);
  expect(readNumbers(runs, { fold, squash })).toEqual({
    fold: numbers.map(fold),
    squash: numbers.map(squash),
  });
});

test('the table that travels folds what the register holds as the whole table does', () => {
  const texts = ['后勤服务', '干净', '裏', 'A座'];
  const pairs = writePairs(simplified, new Set(texts.flatMap((text) => [...fold(text)])));
  const short = folding(readPairs(pairs));
  for (const text of [...texts, '後勤服務', '乾淨', '里', '裡']) expect(short.fold(text)).toBe(fold(text));
  expect(pairs.length).toBeLessThan(60);
});

test('bodies are cut into single characters, letters and digits into overlapping pairs', () => {
  expect(textTokens('第3条ab')).toEqual(['第', '3', '条', 'ab', 'b']);
  expect(askedTokens('第3条ab')).toEqual({ tokens: ['第', '3', '条', 'ab'], endings: [] });
  expect(askedTokens('第3')).toMatchObject({
    tokens: ['第'],
    endings: expect.arrayContaining(['3', '30', '3z']),
  });
  expect(askedTokens('第')).toEqual({ tokens: ['第'], endings: [] });
});

test('the tokens of a scrap stand in its text in the same order', () => {
  const text = fc.string({ unit: fc.constantFrom(...'天地ab12é𠮷'), maxLength: 20 });
  fc.assert(
    fc.property(text, fc.nat(20), fc.nat(20), (body, from, length) => {
      const scrap = Array.from(body)
        .slice(from, from + length)
        .join('');
      const spaced = ` ${textTokens(body).join(' ')} `;
      const { tokens, endings } = askedTokens(scrap);
      const phrases = endings.length > 0 ? endings.map((ending) => [...tokens, ending]) : [tokens];
      const found = phrases.some((phrase) => spaced.includes(` ${phrase.join(' ')} `));
      expect(found || tokens.length + endings.length === 0).toBe(true);
    }),
    { seed: 1 },
  );
});

test('an excerpt is cut out of the body as it stands', () => {
  const body = `${'前'.repeat(30)}，我們在（樓）上。\n${'后'.repeat(80)}`;
  const word = { fold: fold('们在楼'), squash: squash('们在楼') };
  expect(excerptOf(body, word, { fold, squash })).toMatch(/^…前{8}，我們在（樓）上。 后+…$/);
  expect(excerptOf('短', { fold: '短', squash: '短' }, { fold, squash })).toBe('短');
});

test('a record found twice is listed once, and a total is only called counted when it was', () => {
  const found = (hrefs: string[], total = hrefs.length): Found => {
    const hits = hrefs.map((href) => ({ href, number: href, title: '', status: '', place: '' }));
    return { hits, total, exact: true };
  };
  const both = together(found(['a', 'b']), found(['b', 'c']), 10);
  expect(both.hits.map(({ href }) => href)).toEqual(['a', 'b', 'c']);
  expect(both).toMatchObject({ total: 3, exact: true });
  expect(together(found(['a'], 50), found(['b'], 5), 10)).toMatchObject({ total: 55, exact: false });
});

test('shorter queries, nearest first', () => {
  expect(shorten(['高空抛物'])).toEqual(['高空抛', '空抛物', '高空', '抛物']);
  expect(shorten(['张伟', '漏水'])).toEqual(['漏水', '张伟']);
  expect(shorten(['张'])).toEqual([]);
});
