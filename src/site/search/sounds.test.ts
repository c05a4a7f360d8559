import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, squash } from '../../domain/chinese.ts';
import { buildLookup } from './build-lookup.ts';
import { createLookup } from './lookup-client.ts';
import type { LookupRow } from './lookup-format.ts';
import { nearSounds } from './near-sounds.ts';
import { readAloud } from './read-aloud.ts';
import { sampleRecords } from './sample-records.ts';
import { soundKeysOf } from './sound-grams.ts';
import { readReadings, soundAsked, soundsLike, writeReadings } from './sounds.ts';

const row = (number: string, title: string, people: string[] = [], documents: string[] = []): LookupRow => {
  return { number, title, people, documents, texts: [], href: `/${number}`, status: '在库', place: '' };
};

function over(rows: readonly LookupRow[]) {
  const files = buildLookup(rows);
  const fetched: string[] = [];
  const lookup = createLookup('', async (name) => {
    fetched.push(name);
    return new Response(files.get(name) ?? '', { status: files.has(name) ? 200 : 404 });
  });
  return { lookup, fetched };
}

test.each([
  ['授权范围：领取钥匙、签收通知、办理物品放行。不含过户与装修申请。', '匙', 'shi'],
  ['| 15 | 实际归还日期 | returned on | [S] |', '还', 'huan'],
])('signs between words end them: %s', (text, char, syllable) => {
  expect(readAloud(text).find((read) => read.char === char)?.syllables).toContain(syllable);
});

describe('what a question in letters finds', () => {
  const { lookup } = over([
    row('A-1', '档案借阅登记表', ['赵一鸣']),
    row('A-2', '（2024）西安分部：银行往来函', ['单雄信'], ['询证函']),
    row('A-3', '先行通知', ['曾国藩', '吕布']),
    row('A-4', '重庆单位公函A座', ['仇英']),
    row('DAJY-5', '绿化方案', ['欧阳修']),
    row('A-6', '𠮷野家装修', ['张伟']),
  ]);
  test.each([
    ['dajy', ['DAJY-5', 'A-1']],
    ['daj', ['DAJY-5', 'A-1']],
    ['jieyue', ['A-1']],
    ['jieyu', ['A-1']],
    ['JieYue', ['A-1']],
    ['ｊｉｅｙｕｅ', ['A-1']],
    ['jiè yuè', ['A-1']],
    ['danganjieyuedengjibiao', ['A-1']],
    ['danganjieyuedengjibiaode', []],
    ['dang an', ['A-1']],
    ['angan', []],
    ['zhaoym', ['A-1']],
    ['zhaoyiming', ['A-1']],
    ['zym', ['A-1']],
    ['zhym', ['A-1']],
    ['yming', ['A-1']],
    ['赵ym', ['A-1']],
    ['zhao一ming', ['A-1']],
    ['鸣zhao', []],
    ['xian', ['A-2', 'A-3']],
    ["xi'an", ['A-2']],
    ['xi’an', ['A-2']],
    ['xianfenbu', ['A-2']],
    ['xafb', ['A-2']],
    ['shanxx', ['A-2']],
    ['danxx', ['A-2']],
    ['xunzheng', ['A-2']],
    ['xunzheng dxx', ['A-2']],
    ['xunzheng zgf', []],
    ['yinhang', ['A-2']],
    ['zengguofan', ['A-3']],
    ['cgf', ['A-3']],
    ['lvbu', ['A-3']],
    ['lü bu', ['A-3']],
    ['lǚb', ['A-3']],
    ['lvhua', ['DAJY-5']],
    ['qiuying', ['A-4']],
    ['chouy', ['A-4']],
    ['chongqingdanwei', ['A-4']],
    ['zhongqing', ['A-4']],
    ['gonghana', []],
    ['oyx', ['DAJY-5']],
    ['ouyangx', ['DAJY-5']],
    ['yejia', ['A-6']],
    ['zhangw', ['A-6']],
    ['zhon', ['A-4']],
    ['zw', ['A-6']],
    ['dajy2', []],
    ['v', []],
    ["'", []],
  ])('%s', async (query, expected) => {
    const found = await lookup.find(query);
    expect(found.hits.map(({ number }) => number)).toEqual(expected);
    expect(found).toMatchObject({ total: expected.length, exact: true });
  });
});

test('numbers come first, then titles as typed, then sounds: whole syllables before initials, then other texts', async () => {
  const { lookup } = over([
    { ...row('A-1', '甲'), texts: ['file-shan.pdf'] },
    row('A-2', '生活安排能力'),
    row('A-3', '山中'),
    row('A-4', 'Plan of Shan'),
    row('SHAN-5', '甲'),
    row('A-6', '甲', ['单明']),
    row('A-7', '沙汗安南'),
  ]);
  const { hits } = await lookup.find('shan', { limit: 9 });
  expect(hits.map(({ number }) => number)).toEqual(['SHAN-5', 'A-4', 'A-3', 'A-6', 'A-2', 'A-7', 'A-1']);
});

test('nothing of it is fetched for a question without letters, with digits, or of one letter', async () => {
  const { lookup, fetched } = over([row('K-1', '档案借阅', ['张伟'])]);
  for (const query of ['档案', 'K-1', 'kf2024', 'd', '3栋']) await lookup.find(query);
  expect(fetched.filter((name) => /sounds|readings/.test(name))).toEqual([]);
  await lookup.find('da');
  expect(fetched.filter((name) => /readings/.test(name))).toHaveLength(1);
});

test('a register without Chinese has no index of sounds, and asks for none', async () => {
  const { lookup, fetched } = over([row('K-1', 'Portrait of a Lady', ['Zhao'])]);
  expect((await lookup.find('lady')).total).toBe(1);
  expect((await lookup.files()).start.sounds).toBe(0);
  expect(fetched.filter((name) => /sounds|readings/.test(name))).toEqual([]);
});

test('a long question costs few files, and is answered by its end, too', async () => {
  const rows = sampleRecords(3000).map((record, at) =>
    at === 1234 ? { ...record, title: '空调外机移位装修告知书' } : record,
  );
  for (const [query, total] of [
    ['kongtiaowaijiyiweizhuangxiugaozhishu', 1],
    ['kongtiaowaijiyiweizhuangxiugaozhidan', 0],
    ['kongtiaowaijiyiweizxgzs', 1],
  ] as const) {
    const { lookup, fetched } = over(rows);
    expect(await lookup.find(query)).toMatchObject({ total, exact: true });
    expect(fetched.length).toBeLessThan(70);
  }
});

test('how a text is read aloud', () => {
  const said = (text: string, isName?: boolean) =>
    readAloud(text, isName).map(({ char, syllables }) => `${char}${syllables.join('/')}`);
  expect(said('銀行（A1）重庆')).toEqual(['银yin', '行hang/xing', 'a', '1', '重chong/zhong', '庆qing']);
  expect(said('单位')).toEqual(['单dan', '位wei']);
  expect(said('单位', true)[0]).toBe('单shan/dan/chan');
  expect(said('策略')).toEqual(['策ce', '略lve/lue']);
  expect(said('万俟卨', true).slice(0, 2)).toEqual(['万mo/wan', '俟qi/si']);
  expect(said('Lady')).toEqual(['l', 'a', 'd', 'y']);
});

test('readings survive writing and reading', () => {
  const readings = new Map([
    ['行', ['hang', 'xing']],
    ['𠮷', ['ji']],
    ['型', ['xing']],
  ]);
  expect(readReadings(writeReadings(readings))).toEqual(readings);
});

test('whatever the comparison with the text would accept, the index proposes', async () => {
  const text = fc.string({
    unit: fc.constantFrom(...'西安先单重庆长银行啊额张·A3'),
    minLength: 1,
    maxLength: 6,
  });
  const letters = fc.string({ unit: fc.constantFrom(...'xiansdhcogqyzeu'), minLength: 2, maxLength: 7 });
  const cut = fc.tuple(fc.nat(), fc.nat(), fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }));
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 4 }),
      letters,
      cut,
      async (titles, random, [a, b, forms]) => {
        const rows = titles.map((title, at) => row(`${at}0`, title));
        const { lookup } = over(rows);
        const said = readAloud(titles[a % titles.length]!).slice(b % 4);
        const spelt = forms.map((form, at) => {
          const [first = '', second = first] = said[at]?.syllables ?? [];
          return [first, second, first.slice(0, 1), /^[zcs]h/.exec(first)?.[0] ?? ''][form]!;
        });
        const folding = { fold, squash };
        const readings = new Map(
          titles.flatMap((title) => readAloud(title)).map(({ char, syllables }) => [char, syllables]),
        );
        for (const query of [random, spelt.join(''), spelt.join("'")]) {
          const asked = soundAsked(fold(query), folding);
          if (!asked) continue;
          const expected = rows
            .filter(({ title }) => soundsLike([...squash(title)], asked, readings))
            .map(({ number }) => number);
          const found = await lookup.find(query);
          expect(found.hits.map(({ number }) => number)).toEqual(expect.arrayContaining(expected));
          expect(found).toMatchObject({ total: found.hits.length, exact: true });
        }
      },
    ),
    { numRuns: 300, seed: 3 },
  );
});

test('a text of n characters has few keys', () => {
  expect(soundKeysOf(readAloud('档案借阅登记表')).length).toBeLessThan(7 * 8);
});

test('spellings of what sounds nearly the same', () => {
  expect(nearSounds('zangsan')).toEqual(['zhangsan', 'zangshan', 'zhangshan', 'zansan', 'zangsang']);
  expect(nearSounds('wei')).toEqual([]);
});
