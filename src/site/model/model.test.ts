import { describe, expect, test } from 'vitest';
import { parseLength } from '../../domain/term.ts';
import { placeInWords, retentionInWords, shortRooms, unitInWords } from '../../locales/in-words.ts';
import { wordsOf } from '../languages.ts';
import { officeOf } from '../testing/specimens.ts';
import { browse } from './browse.ts';
import { dossierView } from './dossier-view.ts';
import { otherPage } from './office.ts';
import { particularsOf } from './particulars.ts';
import { recordView } from './record-view.ts';
import { searchRecords } from './search-records.ts';

const office = officeOf();
const [shelf] = office.shelves;
const zh = wordsOf['zh-CN'];

function view(number: string, title?: string) {
  const found = office.records.find(
    ({ record }) => record.fields.number === number && (title === undefined || record.fields.title === title),
  )!;
  return recordView(office, found.shelf, found.record, 'zh-CN');
}

describe('status', () => {
  test.each([
    ['J2023001', 'in-store'],
    ['J2024001', 'overdue'],
    ['H-010', 'in-store'],
    ['J2024003', 'renumbered'],
    ['J2024004', 'void'],
  ])('%s is %s', (number, kind) => {
    expect(view(number).standing.status).toBe(kind);
  });

  test('a loan is on loan on its due day, and overdue on the next', () => {
    const kindOn = (day: string) => {
      const then = officeOf(undefined, day);
      const { record } = then.records.find((one) => one.record.fields.number === 'J2024001')!;
      return then.shelves[0]!.standingOf(record).status;
    };
    expect([kindOn('2024-06-20'), kindOn('2024-06-21')]).toEqual(['on-loan', 'overdue']);
    expect(kindOn('2024-05-31')).toBe('in-store');
  });
});

describe('record page', () => {
  test('says where the record stands, by which class, whose it is', () => {
    expect(view('J2024001')).toMatchObject({
      place: { words: '档案室 1号柜-1层-003盒', code: 'A-01-1-003', href: '/p/A-01-1-003.html' },
      trail: ['客户基础资料'],
      classHref: '/records/?class=basics',
      level: 'sensitive',
      dossier: {
        text: '10-2-0301-01',
        href: '/d/10-2-0301-01.html',
        customer: '孙三',
        unit: { text: '10栋2单元0301室', href: '/u/10-2-0301.html' },
      },
    });
  });

  test('lists the forms that touched it, newest first', () => {
    expect(view('J2024001').history.map(({ day, form }) => [day, form?.number])).toEqual([
      ['2024-06-01', 'JY2024002'],
      ['2024-05-01', 'YD2024001'],
    ]);
    expect(view('J2024001').history[1]!.what).toBe('位置：A-01-1-001 → A-01-1-003');
  });

  test('leads from a stub to its successor, and to related records', () => {
    expect(view('J2024003').successor).toEqual({ text: 'J2024001', href: '/r/J2024001.html' });
    expect(view('H-010').related.map(({ href }) => href)).toEqual(['/r/H-2.html', '/r/J2023001.html']);
  });

  test('deeds of one dossier have pages of their own and know each other', () => {
    const deed = view('3-1-1502-01', '不动产权证书');
    expect(deed.related).toEqual([
      { text: '3-1-1502-01 车位权证', href: expect.stringMatching(/^\/r\/3-1-1502-01(~2)?\.html$/) },
    ]);
  });

  test('the other language is the same page', () => {
    const { record } = office.records.find((one) => one.record.fields.number === 'J2024001')!;
    expect(otherPage(office, 'zh-CN', record)).toBe('/en/r/J2024001.html');
    const large = { ...office, recordLanguages: ['zh-CN'] as const };
    expect(otherPage(large, 'zh-CN', record)).toBe('/en/records/?q=J2024001');
  });
});

describe('dossier page', () => {
  const of = (number: string) =>
    dossierView(
      office,
      shelf!,
      shelf!.register.dossiers.find(({ fields }) => fields.dossier === number)!,
      'zh-CN',
    );

  test('ticks what is there, and says what is absent or missing', () => {
    expect(of('3-1-1502-01').checklist).toMatchObject([
      { state: 'present', present: [{ text: 'J2023001' }] },
    ]);
    expect(of('3-1-1502-00').checklist).toMatchObject([{ state: 'missing' }]);
    expect(of('10-2-0301-01').checklist).toMatchObject([
      { state: 'absent', reason: '业主在外地', collector: '李娟' },
    ]);
  });

  test('lists contents by date, undated last, and former dossiers of the unit', () => {
    expect(of('3-1-1502-01').contents.map(({ number, date }) => [number, date])).toEqual([
      ['J2023001', '2023-02-01'],
      ['3-1-1502-01', undefined],
      ['3-1-1502-01', undefined],
    ]);
    expect(of('3-1-1502-01').others).toMatchObject([
      { text: '3-1-1502-00', about: '钱<s>二</s> · 2015-01-01 – 2022-04-30' },
    ]);
    expect(of('10-2-0301-01').annexes).toEqual([{ title: '钥匙托管单', pages: 2 }]);
  });
});

test('every record stands in one list by class and year', () => {
  const listed = browse(office).flatMap(({ groups }) => groups.flatMap(({ records }) => records));
  expect(new Set(listed).size).toBe(office.records.length);
  expect(listed.length).toBe(office.records.length);
});

test('the search knows every record and dossier, rooms in the spellings people use', () => {
  const known = [...searchRecords(office, 'zh-CN')];
  expect(known.length).toBe(office.records.length + 3);
  const record = known.find(({ number }) => number === 'J2024001')!;
  expect(record).toMatchObject({ href: '/r/J2024001.html', status: '逾期', place: '1号柜-1层-003盒' });
  expect(record.texts).toEqual(expect.arrayContaining(['孙三', '10-2-0301', '10栋2单元0301室', '10栋0301']));
});

describe('in words', () => {
  const places = shelf!.register.places;
  test('places', () => {
    expect(placeInWords('A-01', places, zh)).toBe('档案室 1号柜');
    expect(placeInWords('A-01-1-001', places, wordsOf.en)).toBe('档案室, cabinet 1, shelf 1, box 001');
    expect(placeInWords('Z-9', places, zh)).toBe('Z-9');
    expect(placeInWords(undefined, places, zh)).toBeUndefined();
  });
  test('rooms in lists', () => {
    const room = (title: string) =>
      ({ code: 'A', kind: 'room', of: undefined, room: title, path: ['A'] }) as const;
    expect([...shortRooms([room('档案室（一楼）'), room('旧库')])].map(([, short]) => short)).toEqual([
      '档案室',
      '旧库',
    ]);
    expect([...shortRooms([room('库（一）'), room('库（二）')])].map(([, short]) => short)).toEqual([
      '库（一）',
      '库（二）',
    ]);
    expect(shortRooms([room('档案室')]).get('档案室')).toBe('');
  });
  test('units', () => {
    expect(unitInWords('3-1-1502', 'household', zh)).toBe('3栋1单元1502室');
    expect(unitInWords('3-1-1502', 'project', zh)).toBe('3-1-1502');
    expect(unitInWords('粤A12345', 'household', zh)).toBe('粤A12345');
  });
  test('retention: silence is shown as silence', () => {
    expect(retentionInWords(undefined, zh)).toBe('制度未写明');
    expect(retentionInWords('unstated', zh)).toBe('制度未规定');
    expect(retentionInWords('blank', zh)).toContain('待填');
    expect(retentionInWords({ after: 'signed', keep: parseLength('10年')! }, zh)).toBe('签订日期起 10年');
    expect(retentionInWords({ after: '合同履行完毕', keep: 'blank' }, zh)).toBe('合同履行完毕起，期限待填');
    const [keep, least] = [parseLength('10年')!, parseLength('15年')!];
    expect(retentionInWords({ after: 'signed', keep, 'at-least': least }, zh)).toBe(
      '签订日期起 10年，法定至少 15年',
    );
  });
});

describe('regulation page', () => {
  const { data } = shelf!.register.regulation;
  const labels = (more: object) => particularsOf({ ...data, ...more }, zh).map(({ label }) => label);
  test('says who approves and interprets it, from when it applies and what it replaces', () => {
    const said = {
      'approved-by': '总经理',
      'interpreted-by': '行政人事部',
      replaces: ['旧办法'],
      unsaid: ['借期'],
    };
    expect(labels(said)).toEqual(['施行日期', '批准与修改', '解释', '代替', '没有规定的']);
    expect(particularsOf({ ...data, ...said }, zh).at(1)).toEqual({ label: '批准与修改', texts: ['总经理'] });
  });
  test('what a regulation does not say about itself is not shown', () => {
    expect(labels({})).toEqual(['施行日期']);
  });
});
