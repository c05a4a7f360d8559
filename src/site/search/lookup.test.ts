import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, squash } from '../../domain/chinese.ts';
import { buildLookup } from './build-lookup.ts';
import { createLookup, type Lookup } from './lookup-client.ts';
import type { LookupRow } from './lookup-format.ts';
import { sampleRecords, seeded } from './sample-records.ts';

/** The look-up over these rows, and the names of the files it fetched. */
function over(rows: readonly LookupRow[]): Lookup & { readonly fetched: string[] } {
  const files = buildLookup(rows);
  const fetched: string[] = [];
  const lookup = createLookup('/search/', async (url) => {
    const name = url.slice('/search/'.length);
    fetched.push(name);
    const content = files.get(name);
    return new Response(content ?? '', { status: content === undefined ? 404 : 200 });
  });
  return Object.assign(lookup, { fetched });
}

const row = (number: string, title: string, ...texts: string[]): LookupRow => {
  return { number, title, texts, href: `/${number}`, status: '在库', place: '2号柜-3层' };
};

const numbersFor = async (lookup: Lookup, query: string, limit = 1000): Promise<string[]> =>
  (await lookup.find(query, { limit })).hits.map(({ number }) => number);

describe('what is found', () => {
  const lookup = over([
    row('J001-WS·2022-Y-0001', '借阅登记表', '张伟', '3栋1单元1502', '3-1-1502'),
    row('J001-WS·2022-Y-0002', '关于高空抛物的告知书', '张伟明', '3栋11单元502'),
    row('J001-WS·2022-Y-0010', '后勤服务合同（2022）', '欧阳伟', 'QP-PZ-01'),
  ]);
  test.each([
    ['张伟', ['J001-WS·2022-Y-0001', 'J001-WS·2022-Y-0002']],
    ['高空抛', ['J001-WS·2022-Y-0002']],
    ['檔案', []],
    ['告知書', ['J001-WS·2022-Y-0002']],
    ['後勤服務', ['J001-WS·2022-Y-0010']],
    ['ｊ００１ｗｓ２０２２ｙ００１０', ['J001-WS·2022-Y-0010']],
    ['J001.WS.2022', ['J001-WS·2022-Y-0001', 'J001-WS·2022-Y-0002', 'J001-WS·2022-Y-0010']],
    ['3－1－1502', ['J001-WS·2022-Y-0001', 'J001-WS·2022-Y-0002'].slice(0, 1)],
    ['合同2022', ['J001-WS·2022-Y-0010']],
    ['qppz', ['J001-WS·2022-Y-0010']],
    ['张', ['J001-WS·2022-Y-0001', 'J001-WS·2022-Y-0002']],
    ['张伟 高空', ['J001-WS·2022-Y-0002']],
    ['高空，张伟', ['J001-WS·2022-Y-0002']],
    ['张伟、欧阳', []],
    ['2号柜3层 合同', ['J001-WS·2022-Y-0010']],
    ['，。', []],
    ['', []],
  ])('%s', async (query, expected) => {
    const found = await lookup.find(query);
    expect(found.hits.map(({ number }) => number)).toEqual(expected);
    expect(found).toMatchObject({ total: expected.length, exact: true });
  });
});

test('numbers come first, then titles, then other texts; as typed before punctuation left out', async () => {
  const lookup = over([
    row('A-1', '另一件', '见31号文件'),
    row('A-2', '另一件', '3-1单元'),
    row('A-3', '第3-1条'),
    row('A-4', '第31条'),
    row('B-312', '甲'),
    row('B-3-12', '甲'),
    row('31-B', '甲'),
    row('3-1-B', '甲'),
    row('B-31', '甲'),
    row('B-3-1', '甲'),
    row('31', '甲'),
    row('3-1', '甲'),
  ]);
  const asTyped = [
    '31',
    '3-1',
    'B-31',
    'B-3-1',
    '31-B',
    '3-1-B',
    'B-312',
    'B-3-12',
    'A-4',
    'A-3',
    'A-1',
    'A-2',
  ];
  expect(await numbersFor(lookup, '31')).toEqual(asTyped);
  const broken = [
    '3-1',
    '31',
    'B-3-1',
    'B-31',
    '3-1-B',
    '31-B',
    'B-3-12',
    'B-312',
    'A-3',
    'A-4',
    'A-2',
    'A-1',
  ];
  expect(await numbersFor(lookup, '3-1')).toEqual(broken);
});

test('that order holds, too, where most rows are never read', async () => {
  const rows = Array.from({ length: 2000 }, (_, at) => row(`K-${at}`, at < 1990 ? '甲31乙' : '甲3-1乙'));
  const { hits, total } = await over(rows).find('甲3-1', { limit: 10 });
  expect(hits.map(({ title }) => title)).toEqual(Array(10).fill('甲3-1乙'));
  expect(total).toBe(2000);
  expect((await over(rows.toReversed()).find('3-1乙')).hits[0]?.number).toBe('K-1990');
  expect((await over(rows).find('甲31')).hits[0]?.number).toBe('K-0');
});

test('equals stand in natural number order, whatever order they came in', async () => {
  const rows = ['K-10', 'K-9', 'K-2', 'K-100'].map((number) => row(number, '电梯'));
  expect(await numbersFor(over(rows), '电梯')).toEqual(['K-2', 'K-9', 'K-10', 'K-100']);
  expect(buildLookup(rows)).toEqual(buildLookup(rows.toReversed()));
});

test('a number opens its record; a former number opens the only record that names it', async () => {
  const lookup = over([
    row('KF-2024-001', '甲', 'QP-01'),
    row('KF-2024-002', '乙', 'QP-02'),
    row('KF-3', '丙', 'QP-02'),
  ]);
  expect(await lookup.numbered('kf2024002')).toBe('/KF-2024-002');
  expect(await lookup.numbered(' ＫＦ－２０２４－００２ ')).toBe('/KF-2024-002');
  expect(await lookup.numbered('KF-2024')).toBeUndefined();
  expect(await lookup.numbered('qp01')).toBe('/KF-2024-001');
  expect(await lookup.numbered('QP-02')).toBeUndefined();
  expect(await lookup.numbered('甲')).toBeUndefined();
});

test('a query that has been given up is rejected', async () => {
  const signal = AbortSignal.abort();
  await expect(over([row('1', '甲')]).find('甲', { signal })).rejects.toBe(signal.reason);
});

test('a new edition of the site is noticed when a file of the old one is gone', async () => {
  let files = buildLookup([row('1', '旧')]);
  const lookup = createLookup('', async (name) => {
    return new Response(files.get(name) ?? '', { status: files.has(name) ? 200 : 404 });
  });
  await lookup.files();
  files = buildLookup([row('1', '新')]);
  expect((await lookup.find('新')).total).toBe(1);
});

test('in a register of 2,000, every scrap is found, nothing else, and announced totals are true', async () => {
  const rows = sampleRecords(2000);
  const lookup = over(rows);
  const texts = rows.map(({ number, title, status, place, texts }) =>
    [number, title, status, place, ...texts].map((text) => squash(text)),
  );
  const { int, pick } = seeded(11);
  for (let round = 0; round < 120; round++) {
    const chars = Array.from(pick([...pick(texts)]));
    const from = int(chars.length);
    const scrap = chars.slice(from, from + 1 + int(6)).join('');
    const expected = rows.filter((_, at) => texts[at]!.some((text) => text.includes(scrap)));
    const all = await lookup.find(scrap, { limit: rows.length });
    expect(new Set(all.hits.map(({ number }) => number))).toEqual(
      new Set(expected.map(({ number }) => number)),
    );
    expect(all).toMatchObject({ total: expected.length, exact: true });
    const page = await lookup.find(scrap);
    expect(page.hits).toHaveLength(Math.min(10, expected.length));
    if (page.exact) expect(page.total).toBe(expected.length);
  }
});

test('one page of results costs few files, however many records match', async () => {
  const lookup = over(sampleRecords(3000));
  await lookup.find('登记表');
  expect(lookup.fetched.length).toBeLessThan(25);
});

describe('any register', () => {
  const text = fc.string({ unit: fc.constantFrom(...'甲乙后後裏里𠮷aB12·-（，Ａ１ é'), maxLength: 9 });
  const rows = fc
    .array(fc.record({ title: text, status: text, place: text, texts: fc.array(text, { maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 9,
    })
    .map((list) => list.map((fields, at) => ({ ...fields, number: `N·${at * 7}-甲`, href: `/${at}` })));

  test('every part of every text is found, as it stands and squashed', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.nat(), fc.nat(), fc.nat(), fc.nat(), async (list, a, b, c, d) => {
        const chosen = list[a % list.length]!;
        const texts = [chosen.number, chosen.title, chosen.status, chosen.place, ...chosen.texts];
        const chars = Array.from(texts[b % texts.length]!);
        const from = chars.length === 0 ? 0 : c % chars.length;
        const part = chars.slice(from, from + 1 + (d % 6)).join('');
        const lookup = over(list);
        for (const query of [part, squash(part), fold(part)]) {
          if (squash(query) === '') continue;
          const found = await lookup.find(query, { limit: 100 });
          expect(found.hits.map(({ number }) => number)).toContain(chosen.number);
          expect(found).toMatchObject({ total: found.hits.length, exact: true });
          const words = fold(query)
            .split(/[\s,]+/u)
            .map(squash);
          for (const hit of found.hits) {
            const own = list.find(({ number }) => number === hit.number)!;
            const fields = [own.number, own.title, own.status, own.place, ...own.texts].map(squash);
            expect(words.every((word) => fields.some((field) => field.includes(word)))).toBe(true);
          }
        }
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
