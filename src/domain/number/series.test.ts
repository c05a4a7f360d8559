import { describe, expect, test } from 'vitest';
import type { SeriesData } from '../regulation/class.ts';
import { compileSeries, printNumber, readLoosely, readNumber, type Series, scopeOf } from './series.ts';

function series(data: SeriesData): Series {
  const compiled = compileSeries(data);
  if (typeof compiled === 'string') throw new Error(compiled);
  return compiled;
}

const kinds = (...values: string[]) => ({ kind: { values } });
const basics = series({ template: 'J{year}{seq:3}' });
const contracts = series({ template: 'Y{year}{kind}{seq:3}', segments: kinds('销售合同', '采购合同') });
const talks = series({
  template: 'G{year}{channel}{seq:3}',
  segments: {
    channel: {
      field: 'document',
      values: { 电话沟通记录: '电话', 客户邮件: '邮件', 巡检表: '12项检查', 贵宾回访: 'VIP' },
    },
  },
});
const feedback = series({
  template: 'K{year}{kind}{seq:3}',
  segments: kinds('满意度调查', '投诉', '建议'),
});
const projects = series({ template: '{kind}第{seq:3}号', segments: kinds('鸿借字', '鸿保字') });
const inDossier = series({ template: '{dossier}-{seq:2}' });
const byDepartment = series({ template: '{department}-{year}-{seq:3}' });
const forms = series({ template: 'QMS-PM-{seq:5}', first: 31301, last: 31318, restart: 'never' });
const national = series({
  template: 'J001-{category}·{year}-{period}-{seq:4}',
  segments: { category: { values: ['WS', 'KJ'] }, period: { values: ['Y', 'D30', 'D10'] } },
});

describe('every template of the regulations reads and prints its example', () => {
  test.each([
    ['N1', basics, 'J2023001', { year: '2023', sequence: 1, segments: {} }],
    ['N1, the thousandth', basics, 'J20231000', { year: '2023', sequence: 1000, segments: {} }],
    ['N2', contracts, 'Y2023销售合同002', { year: '2023', sequence: 2, segments: { kind: '销售合同' } }],
    ['N3', series({ template: 'D{year}{seq:3}' }), 'D2023005', { year: '2023', sequence: 5, segments: {} }],
    ['N4', series({ template: 'F{year}{seq:3}' }), 'F2023010', { year: '2023', sequence: 10, segments: {} }],
    ['N5', talks, 'G2023电话015', { year: '2023', sequence: 15, segments: { channel: '电话' } }],
    [
      'N5, digits in the kind',
      talks,
      'G202312项检查001',
      { year: '2023', sequence: 1, segments: { channel: '12项检查' } },
    ],
    [
      'N5, letters in the kind',
      talks,
      'G2023VIP1000',
      { year: '2023', sequence: 1000, segments: { channel: 'VIP' } },
    ],
    ['N6', feedback, 'K2023满意度调查003', { year: '2023', sequence: 3, segments: { kind: '满意度调查' } }],
    ['N8, N9', projects, '鸿借字第001号', { sequence: 1, segments: { kind: '鸿借字' } }],
    ['N10', inDossier, '鸿借字第001号-01', { sequence: 1, segments: { dossier: '鸿借字第001号' } }],
    [
      'N10, hyphens in the dossier',
      inDossier,
      '3-1-1502-01-12',
      { sequence: 12, segments: { dossier: '3-1-1502-01' } },
    ],
    [
      'N12',
      byDepartment,
      '市场部-2023-004',
      { year: '2023', sequence: 4, segments: { department: '市场部' } },
    ],
    ['N13, first', forms, 'QMS-PM-31301', { sequence: 31301, segments: {} }],
    ['N13, last', forms, 'QMS-PM-31318', { sequence: 31318, segments: {} }],
    [
      '档号',
      national,
      'J001-WS·2023-D30-0012',
      { year: '2023', sequence: 12, segments: { category: 'WS', period: 'D30' } },
    ],
  ])('%s: %o %s', (_, of, number, parts) => {
    expect(readNumber(of, number)).toEqual(parts);
    expect(readLoosely(of, number)).toMatchObject({ sequence: parts.sequence });
    expect(printNumber(of, parts)).toBe(number);
  });
});

describe('what a series does not read', () => {
  test.each([
    ['unpadded', basics, 'J20231'],
    ['a zero too many', basics, 'J20230001'],
    ['another letter', basics, 'D2023001'],
    ['text after it', basics, 'J2023001客户基本信息表20230101'],
    ['a kind that is not listed', contracts, 'Y2023租赁合同001'],
    ['no kind', contracts, 'Y2023001'],
    ['the type of document instead of its text', talks, 'G2023电话沟通记录015'],
    ['one before the first', forms, 'QMS-PM-31300'],
    ['one after the last', forms, 'QMS-PM-31319'],
    ['no number zero', basics, 'J2023000'],
    ['three digits where four are asked for', national, 'J001-WS·2023-Y-001'],
    ['nothing before the hyphen', inDossier, '-01'],
    ['digits of another script', basics, 'J２０２３００１'],
  ])('%s: %o %s', (_, of, number) => expect(readNumber(of, number)).toBeUndefined());
});

describe('another spelling is read loosely and printed right', () => {
  test.each([
    [basics, 'ｊ２０２３００１', 'J2023001'],
    [basics, 'j2023 001', 'J2023001'],
    [contracts, 'Y2023銷售合同002', 'Y2023销售合同002'],
    [talks, 'g2023vip002', 'G2023VIP002'],
    [projects, '鴻借字 第001號', '鸿借字第001号'],
    [forms, 'qms-pm-31301', 'QMS-PM-31301'],
    [forms, 'QMS－PM－31301', 'QMS-PM-31301'],
    [national, 'J001-WS.2023-Y-0001', 'J001-WS·2023-Y-0001'],
    [national, 'J001-WS・2023-Y-0001', 'J001-WS·2023-Y-0001'],
    [national, 'j001—ws•2023—d10—0001', 'J001-WS·2023-D10-0001'],
  ])('%o %s → %s', (of, typed, printed) => {
    expect(readNumber(of, typed)).toBeUndefined();
    expect(printNumber(of, readLoosely(of, typed)!)).toBe(printed);
  });
  test.each([
    [basics, 'J20231'],
    [basics, 'J20230001'],
    [forms, 'qms-pm-31319'],
  ])('%o %s stays unread', (of, typed) => expect(readLoosely(of, typed)).toBeUndefined());
});

describe('the scope in which the running number counts', () => {
  const same = (of: Series, one: string, other: string) =>
    scopeOf(of, readNumber(of, one)!) === scopeOf(of, readNumber(of, other)!);
  const endless = series({
    template: 'Y{year}{kind}{seq:3}',
    restart: 'never',
    segments: kinds('销售合同', '采购合同'),
  });
  const yearOnly = series({
    template: 'Y{year}{kind}{seq:3}',
    per: ['year'],
    segments: kinds('销售合同', '采购合同'),
  });
  test.each([
    ['each year for itself', basics, 'J2023001', 'J2024001', false],
    ['within a year', basics, 'J2023001', 'J2023002', true],
    ['each kind for itself', contracts, 'Y2023销售合同002', 'Y2023采购合同002', false],
    ['over the years', endless, 'Y2023销售合同002', 'Y2024销售合同003', true],
    ['over the years, each kind for itself', endless, 'Y2023销售合同002', 'Y2024采购合同003', false],
    ['per year, whatever the kind', yearOnly, 'Y2023销售合同002', 'Y2023采购合同003', true],
    ['per year, but each year', yearOnly, 'Y2023销售合同002', 'Y2024销售合同003', false],
    ['each department for itself', byDepartment, '市场部-2023-001', '工程部-2023-001', false],
    ['each 字 for itself, no year', projects, '鸿借字第001号', '鸿保字第001号', false],
    ['each dossier for itself', inDossier, '鸿借字第001号-01', '鸿借字第002号-01', false],
  ])('%s', (_, of, one, other, shared) => expect(same(of, one, other)).toBe(shared));
  test('two templates never share one', () => {
    const orders = series({ template: 'D{year}{seq:3}' });
    expect(scopeOf(basics, { year: '2023', segments: {} })).not.toBe(
      scopeOf(orders, { year: '2023', segments: {} }),
    );
  });
});

test.each([
  ['J{year', 'brace'],
  ['J{}', 'brace'],
  ['J{seq:10}', 'brace'],
  ['{seq}-{seq:2}', 'two-sequences'],
  ['{year}-{year}-{seq}', 'two-years'],
])('the template %s has the fault %s', (template, fault) => expect(compileSeries({ template })).toBe(fault));

test('the widest running number', () => {
  const wide = series({ template: '{seq:9}' });
  expect(readNumber(wide, '000000001')?.sequence).toBe(1);
  expect(readNumber(wide, '1000000000')?.sequence).toBe(1_000_000_000);
});
