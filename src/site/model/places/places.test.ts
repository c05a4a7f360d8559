import { describe, expect, test } from 'vitest';
import { miniature } from '../../../testing/miniature.ts';
import { wordsOf } from '../../languages.ts';
import { officeOf } from '../../testing/specimens.ts';
import type { Office } from '../office.ts';
import { placePages } from '../page-kinds.ts';
import { boxLabel } from './box-label.ts';
import { placeHref } from './place-paths.ts';
import { placeView } from './place-view.ts';
import { placesView } from './places-view.ts';
import { inShelfOrder, spanOf } from './shelf-order.ts';
import { stampData } from './stamps.ts';
import { storageOf } from './stores.ts';

const record = (number: string, more = '') =>
  `---\nnumber: ${number}\ntitle: 第 ${number} 件\ngenerated: 2024-01-02\n${more}---\n`;
/** The miniature with a shelf of more boxes, and what is said of them. */
const files = (more: Readonly<Record<string, string>> = {}) => ({
  ...miniature,
  'kefu/basics/2024/J2024001.md': record('J2024001', 'place: A-01-1-001\npages: 3\n'),
  'kefu/basics/2024/J2024002.md': record(
    'J2024002',
    'place: A-01-1-001\nvoid: 2024-02-01\nvoid-reason: 重号\n',
  ),
  'kefu/basics/2024/J2024010.md': record('J2024010', 'place: A-01-1\n'),
  'kefu/basics/2024/J2024011.md': record('J2024011', 'place: Z-9\n'),
  'kefu/loans/2024/JY2024009.md': `---
loan: JY2024009
items: [{ number: J2024001 }]
borrower: 周明
purpose: 核对
out: 2024-06-01
due: 2024-06-20
handed-out-by: 李娟
---
`,
  'kefu/holds/2024/DJ2024001.md': `---
hold: DJ2024001
items: [{ number: A-01-1-003 }, { number: J2023001 }]
on: 2024-05-01
by: 王敏
reason: 诉讼
---
`,
  'kefu/stocktakes/2024/PD2024001.md': `---
stocktake: PD2024001
place: A-01-1
on: 2024-05-02
by: 李娟
items: [{ number: J2024010, result: found }]
---
`,
  'kefu/stocktakes/2024/PD2024002.md': `---
stocktake: PD2024002
place: A-01-1-001
on: 2024-06-02
by: 李娟
items: [{ number: J2023001, result: found }]
---
`,
  ...more,
});
const storesOf = (boxes: string) => ({
  'stores.md': String(miniature['stores.md']).replace('001…003', boxes),
});
const office = officeOf(files());
const storage = storageOf(office);
const view = (code: string, at = office) => placeView(at, storageOf(at).places.get(code)!, 'zh-CN');

describe('what stands where', () => {
  test('a larger place counts what stands in its parts; what has left for good counts nowhere', () => {
    const tallies = ['A', 'A-01', 'A-01-1', 'A-01-1-001', 'A-01-1-002', 'A-01-1-003'].map(
      (code) => storage.places.get(code)!.tally,
    );
    expect(tallies.map(({ records, out, pages, unpaged }) => [records, out, pages, unpaged])).toEqual([
      [4, 1, 4, 2],
      [4, 1, 4, 2],
      [4, 1, 4, 2],
      [2, 1, 4, 0],
      [1, 0, 0, 1],
      [0, 0, 0, 0],
    ]);
  });

  test('places that the stores do not have are told with what names them', () => {
    const { unknown, placeless } = placesView(office, 'zh-CN');
    expect(unknown).toEqual([
      { code: 'Z-9', count: 1, first: [{ text: 'J2024011', href: '/r/J2024011.html' }] },
    ]);
    expect(placeless).toBe(2);
  });

  test('a shelf of very many boxes shows those that hold something', () => {
    const many = officeOf(files(storesOf('001…150')));
    const shelf = placesView(many, 'zh-CN').rooms[0]!.parts[0]!.parts[0]!;
    expect([shelf.parts.map(({ short }) => short), shelf.leftOut]).toEqual([['001', '002'], 148]);
  });
});

describe('the page of a place', () => {
  test('says what is out and to whom, what is held, and when it was counted, alone or with more', () => {
    const { away, holds, counts, dossiers } = view('A-01-1-001');
    expect(away.map(({ text, borrower, due, late, loan }) => [text, borrower, due, late, loan.text])).toEqual(
      [['J2024001', '周明', '2024-06-20', 10, 'JY2024009']],
    );
    expect(holds.map(({ text, reason, records }) => [text, reason, records])).toEqual([
      ['DJ2024001', '诉讼', 1],
    ]);
    expect(counts.map(({ text, place }) => [text, place])).toEqual([
      ['PD2024002', 'A-01-1-001'],
      ['PD2024001', 'A-01-1'],
    ]);
    expect(dossiers.map(({ text }) => text)).toEqual(['3-1-1502-01']);
  });

  test('lists the first 2,000 of what stands there', () => {
    const letters = Array.from({ length: 2001 }, (_, at) => {
      const number = `H-${at + 1001}`;
      return [`kefu/letters/${number}.md`, `---\nnumber: ${number}\ntitle: 信\nplace: A-01-1-003\n---\n`];
    });
    const { records, stored } = view('A-01-1-003', officeOf(files(Object.fromEntries(letters))));
    expect([records.length, records.at(-1)!.number, stored.records.length]).toEqual([2000, 'H-3000', 2001]);
  });

  test('an empty box shows the hold that names it', () => {
    expect(view('A-01-1-003').holds.map(({ text, records }) => [text, records])).toEqual([['DJ2024001', 0]]);
  });

  test('knows its neighbours and what it is part of', () => {
    const { above, before, after } = view('A-01-1-002');
    expect(above.map(({ text }) => text)).toEqual(['A', 'A-01', 'A-01-1']);
    expect([before?.code, after?.code]).toEqual(['A-01-1-001', 'A-01-1-003']);
  });

  test('a stocktake goes through each box, and through what stands beside the boxes', () => {
    const lines = view('A-01-1').expected.map(({ code, tally }) => [code, tally.records, tally.out]);
    expect(lines).toEqual([
      ['A-01-1', 1, 0],
      ['A-01-1-001', 2, 1],
      ['A-01-1-002', 1, 0],
      ['A-01-1-003', 0, 0],
    ]);
  });

  test('more boxes than a sheet has lines: the empty ones are left out', () => {
    const many = officeOf(files(storesOf('001…301')));
    expect(view('A-01', many).expected.map(({ code }) => code)).toEqual([
      'A-01-1',
      'A-01-1-001',
      'A-01-1-002',
    ]);
  });
});

describe('shelf order', () => {
  test('dossier by dossier, loose records among them, 2 before 10', () => {
    const one = (number: string, dossier?: string) => ({
      shelf: office.shelves[0]!,
      record: {
        ...office.records[0]!.record,
        path: number,
        fields: { number, title: number, ...(dossier ? { dossier } : {}) },
      },
    });
    const given = [
      one('H-2'),
      one('J3', '10-1-0101-01'),
      one('J1', '2-1-0101-01'),
      one('J2', '10-1-0101-01'),
    ];
    expect(inShelfOrder(given).map(({ record }) => record.fields.number)).toEqual(['J1', 'J2', 'J3', 'H-2']);
    expect(spanOf(given)).toEqual({ of: 'records', first: 'H-2', last: 'J3' });
    expect(spanOf(given.slice(1))).toEqual({ of: 'dossiers', first: '2-1-0101-01', last: '10-1-0101-01' });
    expect(spanOf([])).toEqual({ of: 'records', first: '', last: '' });
  });
});

describe('labels', () => {
  test('a box says from when to when and what it holds; what no regulation says stays blank', () => {
    expect(boxLabel(storage.places.get('A-01-1-001')!, wordsOf['zh-CN'])).toEqual({
      code: 'A-01-1-001',
      box: '001',
      years: '2023–2024',
      retention: [],
      classes: ['客户基础资料'],
      span: { of: 'records', first: 'J2023001', last: 'J2024001' },
    });
  });

  test('stamps follow the rows of the table and say how long each record is kept', () => {
    const regulation = String(miniature['kefu/regulation.md']);
    const kept = (retention: string) => {
      const from = 'title: 客户基础资料\n';
      const text = regulation.replace(from, `${from}    retention: ${retention}\n`);
      const made = officeOf(files({ 'kefu/regulation.md': text }));
      const { retentions, rows } = stampData(made);
      const at = made.records.findIndex(({ record: { fields } }) => fields.number === 'J2024001');
      return [rows[at]![0], retentions[rows[at]![1]]];
    };
    expect(kept('permanent')).toEqual([3, '永久']);
    expect(kept('unstated')).toEqual([3, '']);
    expect(kept('{ after: generated, keep: 30年 }')).toEqual([3, '30年']);
    expect(kept('{ after: generated, keep: 5年, at-least: 10年 }')).toEqual([3, '5年，法定至少 10年']);
  });
});

describe('addresses', () => {
  const pagesOf = (office: Office) =>
    placePages.languages(office).flatMap(() => placePages.items(office).map(({ name }) => name));

  test('every room, cabinet, shelf and box has a page in both languages', () => {
    expect(pagesOf(office)).toHaveLength(12);
    expect(placeHref(office, 'en', storage.places.get('A-01-1-001')!)).toBe('/en/p/A-01-1-001.html');
  });

  test('above 1,000 places the Chinese page serves both', () => {
    const stores = storesOf('0001…1200');
    const large = officeOf(files(stores));
    expect(pagesOf(large)).toHaveLength(1203);
    expect(placeHref(large, 'en', storageOf(large).places.get('A-01-1-0001')!)).toBe('/p/A-01-1-0001.html');
  });

  test('what would harm an address is written otherwise', () => {
    const stores = storesOf('"<b>/../x", "001"');
    const odd = officeOf(files(stores));
    expect(pagesOf(odd)).toContain('A-01-1-~3Cb~3E~2F..~2Fx');
  });
});
