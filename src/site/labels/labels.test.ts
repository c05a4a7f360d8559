import { describe, expect, test } from 'vitest';
import { tableData } from '../model/table-data.ts';
import { officeOf } from '../testing/specimens.ts';
import { selection } from './selection.ts';
import { fits, placeOf, type Sheet, sheets } from './sheet.ts';
import { readWish } from './wish.ts';

const wish = (query: string) => readWish(new URLSearchParams(query));

describe('sheets', () => {
  test.each(Object.entries(sheets))(
    '%s lies on A4, the same white left and right, above and below',
    (_, sheet: Sheet) => {
      expect(fits(sheet)).toBe(true);
      const last = placeOf(sheet, sheet.columns * sheet.rows - 1);
      expect(last.x + sheet.width + sheet.left).toBeCloseTo(210, 1);
      expect(last.y + sheet.height + sheet.top).toBeCloseTo(297, 1);
    },
  );

  test('labels are counted across, then down', () => {
    const at = (label: number) => Object.values(placeOf(sheets['5x13'], label));
    expect([at(0), at(1), at(5)]).toEqual([
      [4.75, 10.7],
      [4.75 + 40.6, 10.7],
      [4.75, 10.7 + 21.2],
    ]);
  });

  const own = sheets['4x10'];
  test.each([
    ['too wide by a millimetre', { ...own, left: 17 }],
    ['too high by a row', { ...own, rows: 11, top: 18 }],
    ['no column', { ...own, columns: 0 }],
    ['half a row', { ...own, rows: 2.5 }],
    ['a margin that is none', { ...own, left: -1 }],
    ['nothing', { columns: 0, rows: 0, width: 0, height: 0, left: 0, top: 0, across: 0, down: 0 }],
    ['too small for anything', { ...own, width: 9 }],
  ])('%s does not fit', (_, sheet) => expect(fits(sheet)).toBe(false));
});

describe('what the address asks for', () => {
  test('nothing: QR codes on 3×8 from the first label', () => {
    expect(wish('')).toEqual({
      numbers: '',
      kind: 'qr',
      name: '3x8',
      sheet: sheets['3x8'],
      start: 1,
      border: false,
      fonds: '',
    });
  });
  test('stamps come on their own sheet unless another is named', () => {
    expect([wish('kind=stamp').name, wish('kind=stamp&sheet=3x8').name]).toEqual(['stamps', '3x8']);
  });
  test.each([
    ['start=7', 7],
    ['start=24', 24],
    ['start=25', 24],
    ['start=0', 1],
    ['start=-3', 1],
    ['start=x', 1],
    ['start=2.9', 2],
    ['start=1e99', 24],
  ])('%s begins at label %i', (query, start) => expect(wish(query).start).toBe(start));
  test('measures count only for a sheet of one’s own', () => {
    const measures = 'columns=2&rows=3&width=90&height=50&left=10&top=12.5&across=5&down=x';
    expect(wish(`sheet=own&${measures}`).sheet).toEqual({
      columns: 2,
      rows: 3,
      width: 90,
      height: 50,
      left: 10,
      top: 12.5,
      across: 5,
      down: 0,
    });
    expect(wish(`sheet=4x10&${measures}`).sheet).toEqual(sheets['4x10']);
    expect(wish('sheet=__proto__&kind=toString')).toMatchObject({ name: '3x8', kind: 'qr' });
  });
});

describe('which records', () => {
  const data = tableData(officeOf());
  const picked = (search: string) => {
    const found = selection(data.start['zh-CN'], data.rows, search, wish(search).numbers);
    return found && { numbers: found.rows.map(([number]) => number), unknown: found.unknown };
  };
  test('numbers in any spelling, in their order; what no record bears is told', () => {
    const typed = new URLSearchParams({ q: 'ｊ2024001、 h-2\nJ9999999, J 2023 001' });
    expect(picked(`?${typed}`)).toEqual({
      numbers: ['J2024001', 'H-2'],
      unknown: ['J9999999', 'J', '2023', '001'],
    });
    expect(picked(`?${new URLSearchParams({ q: 'J 2023 001' })}`)?.numbers).toEqual(['J2023001']);
  });
  test('a box with what stands in it, without what has left', () => {
    expect(picked('?box=A-01-1-003')?.numbers).toEqual(['J2024001']);
    expect(picked('?class=basics&year=2024')?.numbers).toEqual(['J2024001', 'J2024002']);
  });
  test('nothing asked, nothing found', () => {
    expect(picked('?kind=qr')).toBeUndefined();
    expect(picked('?box=none')).toEqual({ numbers: [], unknown: [] });
  });
});
