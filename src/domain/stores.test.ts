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
  ['a box twice is one box', ['001…002', '002'], ['001', '002']],
  ['no shelf without an end', ['1…999999'], Array.from({ length: 10_000 }, (_, i) => String(i + 1))],
])('%s', (_, given, expected) => expect(codes(...given)).toEqual(expected));
