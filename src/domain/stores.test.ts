import { expect, test } from 'vitest';
import { placesOf, storesSchema } from './stores.ts';

const boxes = (...boxes: string[]) =>
  placesOf(
    storesSchema.parse({
      rooms: [
        { code: 'A', title: '档案室', cabinets: [{ code: '01', shelves: [{ code: '2', boxes }] }] },
        { code: '保险柜', title: '财务室' },
      ],
    }),
  );
const codes = (...given: string[]) =>
  [...boxes(...given).values()]
    .filter(({ kind }) => kind === 'box')
    .map(({ code }) => code.slice('A-01-2-'.length));

test('every room, cabinet, shelf and box is a place', () => {
  expect([...boxes('001').values()]).toEqual([
    { code: 'A', kind: 'room', room: '档案室', path: ['A'] },
    { code: 'A-01', kind: 'cabinet', room: '档案室', path: ['A', '01'] },
    { code: 'A-01-2', kind: 'shelf', room: '档案室', path: ['A', '01', '2'] },
    { code: 'A-01-2-001', kind: 'box', room: '档案室', path: ['A', '01', '2', '001'] },
    { code: '保险柜', kind: 'room', room: '财务室', path: ['保险柜'] },
  ]);
});

test.each([
  ['single boxes', ['001', '3栋', '照片'], ['001', '3栋', '照片']],
  ['a range, both ends included', ['001…003'], ['001', '002', '003']],
  ['a range and more', ['001…002', '权证'], ['001', '002', '权证']],
  ['a range of one', ['007…007'], ['007']],
  ['a range past the padding', ['98…101'], ['98', '99', '100', '101']],
  ['a range backwards is empty', ['003…001'], []],
  ['a name that only holds a range is one box', ['甲001…003', '001…003乙'], ['甲001…003', '001…003乙']],
  ['seven digits are no range', ['1…1234567', '1234567…1234568'], ['1…1234567', '1234567…1234568']],
  ['a box twice is one box', ['001…002', '002'], ['001', '002']],
  ['no shelf without an end', ['1…999999'], Array.from({ length: 10_000 }, (_, i) => String(i + 1))],
])('%s', (_, given, expected) => expect(codes(...given)).toEqual(expected));

test('a shelf without boxes is a place, and the last one of its cabinet', () => {
  const bare = storesSchema.parse({
    rooms: [{ code: 'A', title: '档案室', cabinets: [{ code: '01', shelves: [{ code: '1' }] }] }],
  });
  expect([...placesOf(bare).keys()]).toEqual(['A', 'A-01', 'A-01-1']);
});

test('a place is built for what its cabinet is built for, else its room', () => {
  const shelves = [{ code: '1', boxes: ['001'] }];
  const stores = storesSchema.parse({
    rooms: [
      {
        ...{ code: 'A', title: '档案室', kind: '库房' },
        cabinets: [
          { code: '01', kind: '防磁柜', shelves },
          { code: '02', shelves },
        ],
      },
      { code: 'B', title: '办公室', cabinets: [{ code: '01', kind: '保险柜', shelves: [] }] },
    ],
  });
  expect([...placesOf(stores).values()].map(({ code, of }) => [code, of])).toEqual([
    ['A', '库房'],
    ['A-01', '防磁柜'],
    ['A-01-1', '防磁柜'],
    ['A-01-1-001', '防磁柜'],
    ['A-02', '库房'],
    ['A-02-1', '库房'],
    ['A-02-1-001', '库房'],
    ['B', undefined],
    ['B-01', '保险柜'],
  ]);
});
