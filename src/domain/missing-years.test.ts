import { describe, expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { type Files, memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { regulated } from '../testing/regulated.ts';
import type { Calendar } from './calendar.ts';
import type { Day } from './day.ts';
import { missingYears } from './missing-years.ts';

/** Works from Monday to Friday, as far as the end of 2024. */
const calendar: Calendar = {
  isWorkingDay: (day) => (day > '2024-12-31' ? undefined : Temporal.PlainDate.from(day).dayOfWeek <= 5),
};
const missing = (
  settings: string,
  on: string,
  files: Files = {},
  words: readonly (readonly [string, string])[] = [],
) => {
  const laid = regulated(settings);
  const text = words.reduce((said, [from, to]) => said.replace(from, to), String(laid['kefu/regulation.md']));
  const [register] = readHoldings(
    memorySource({ ...miniature, 'kefu/regulation.md': text, ...files }),
  ).registers;
  return [...missingYears({ ...register!, calendar }, on as Day)];
};

describe('clocks', () => {
  const within = (length: string): [string, string] => [
    '    title: 往来函件\n',
    `    title: 往来函件\n        fields: [{ name: received, type: day }]\n        clocks: [{ what: 归档, after: received, within: ${length}, unless: [department] }]\n`,
  ];
  const of = (fields: string, length = '10个工作日') =>
    missing(
      '',
      '2025-06-30',
      { 'kefu/letters/H-001.md': `---\nnumber: H-001\ntitle: 信\n${fields}\n---\n` },
      [within(length)],
    );

  test.each([
    ['received: 2024-12-20', ['2025'], 'nobody knows by when'],
    ['received: 2024-12-10', [], 'the last day lies in a year that is known'],
    ['received: 2024-12-20\nfiled: 2024-12-31', [], 'done before that year'],
    ['received: 2024-12-20\nfiled: 2025-01-02', ['2025'], 'done in it'],
    ['received: 2025-01-02\nfiled: 2025-01-02', [], 'done on the very day'],
    ['received: 2025-01-02\nfiled: 2025-01-01', [], 'done before it began'],
    ['received: 2025-01-02\nfiled: 2025-01-03', ['2025'], 'done a day later'],
    ['received: 2024-12-20\ndepartment: 客服部', [], 'excused'],
    ['filed: 2025-01-02', [], 'not begun'],
  ])('%j lacks %j: %s', (fields, years) => {
    expect(of(fields)).toEqual(years);
  });
  test('calendar days need no calendar', () => expect(of('received: 2024-12-20', '10天')).toEqual([]));
});

describe('updates', () => {
  const every = (length: string): [string, string] => [
    '  fields:\n    - { name: kind,',
    `  updates: [{ what: 核对, field: checked, every: ${length} }]\n  fields:\n    - { name: checked, type: day }\n    - { name: kind,`,
  ];
  const dossier = (checked: string) => ({
    'kefu/dossiers/3-1-1502-01.md': `---\ndossier: 3-1-1502-01\nunit: 3-1-1502\nopened: 2022-05-01\nchecked: ${checked}\n---\n`,
  });
  test('that fall due in a year without a calendar ask for it', () => {
    expect(missing('', '2024-06-30', dossier('2024-12-20'), [every('10个工作日')])).toEqual(['2025']);
    expect(missing('', '2024-06-30', dossier('2024-12-10'), [every('10个工作日')])).toEqual([]);
    expect(missing('', '2024-06-30', dossier('2024-12-20'), [every('1年')])).toEqual([]);
  });
});

describe('loans', () => {
  const loan = (out: string, due: string | undefined) => ({
    'kefu/loans/2024/JY2024002.md': `---\nloan: JY2024002\nitems: [{ number: H-001 }]\nborrower: 周明\npurpose: 核对\nout: ${out}\n${due ? `due: ${due}\n` : ''}handed-out-by: 李娟\n---\n`,
  });
  const of = (out: string, due: string | undefined, terms = '{ within: 10个工作日 }') =>
    missing(`loans: ${terms}`, '2024-06-30', loan(out, due));

  test.each<[string, string | undefined, string[], string]>([
    ['2024-12-20', '2025-01-01', ['2025'], 'its last day lies in the year, and so may the latest allowed'],
    ['2024-12-20', '2024-12-31', [], 'it comes back before the year'],
    ['2024-12-10', '2025-01-05', [], 'the latest day allowed is known'],
    ['2024-12-20', undefined, [], 'no last day is set'],
    ['2025-01-02', '2025-01-02', [], 'it comes back on the day itself'],
    ['2025-01-02', '2025-01-01', [], 'its last day lies before it'],
    ['2025-01-02', '2025-01-03', ['2025'], 'it comes back a day later'],
  ])('from %s to %s ask for %j: %s', (out, due, years) => {
    expect(of(out, due)).toEqual(years);
  });
  test('a special case counts; where a longer loan may be approved nothing is asked', () => {
    const special = (within: string) =>
      `{ within: 10天, special: [{ when: { class: letters }, within: ${within} }] }`;
    expect(of('2024-12-20', '2025-01-01', special('10个工作日'))).toEqual(['2025']);
    expect(of('2024-12-20', '2025-01-01', special('9天'))).toEqual([]);
    expect(of('2024-12-20', '2025-01-01', '{ within: 10个工作日, longer-route: [manager] }')).toEqual([]);
    expect(of('2024-12-20', '2025-01-01', '{ within: 10个工作日, longer-route: [] }')).toEqual(['2025']);
    expect(of('2024-12-20', '2025-01-01', '{ within: 未规定 }')).toEqual([]);
  });
});

describe('duties', () => {
  const entry = (round: string, more = '') => ({
    [`kefu/duties/2024/DQ${round.replace('-', '')}.md`]: `---\nentry: DQ${round.replace('-', '')}\nduty: walk\nfor: ${round}\n${more}done: 2024-12-31\nby: 李娟\n---\n`,
  });
  const of = (on: string, more = 'from: 2024-10-01, grace: 5个工作日', files: Files = {}) =>
    missing(`duties:\n  - { code: walk, what: 巡查, every: 每月底, ${more} }`, on, files);

  test('a round whose grace reaches into the year asks for it, once it is over', () => {
    expect(of('2024-12-31')).toEqual([]);
    expect(of('2025-01-01')).toEqual(['2025']);
    expect(of('2025-02-01')).toEqual(['2025', '2025']);
  });
  test('not what somebody gave an account of', () => {
    expect(of('2025-01-01', undefined, entry('2024-12'))).toEqual([]);
    expect(of('2025-01-01', undefined, entry('2024-12', 'omitted: 停用\n'))).toEqual([]);
    expect(of('2025-01-01', undefined, entry('2024-11'))).toEqual(['2025']);
  });
  test('nor what is not asked for yet, needs no calendar, or has no figure', () => {
    expect(of('2025-01-01', 'from: 2025-01-01, grace: 5个工作日')).toEqual([]);
    expect(of('2025-01-01', 'grace: 5天')).toEqual([]);
    expect(of('2025-01-01', 'grace: 待填')).toEqual([]);
    expect(of('2025-01-01', 'from: 2024-10-01')).toEqual([]);
    const two = 'grace: 待填 }\n  - { code: x, what: 值班, every: 未规定, grace: 5个工作日';
    expect(of('2025-01-01', two)).toEqual([]);
  });
  test('what counts from before the regulation counts from the regulation', () => {
    expect(
      missing('', '2025-01-01', {}, [
        [
          '\nclasses:\n',
          '\nduties:\n  - { code: walk, what: 巡查, every: 每月底, from: 2019-01-01, grace: 5个工作日 }\nclasses:\n',
        ],
        ['2020-01-01', '2024-12-15'],
      ]),
    ).toEqual([]);
  });
});
