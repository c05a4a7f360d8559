import { describe, expect, test } from 'vitest';
import type { Access } from './access.ts';
import { conflictsIn, isSameDay } from './access-conflicts.ts';

const sameDay = { text: '当日', count: 0, unit: 'day' };
const week = { text: '1周', count: 1, unit: 'week' };
const monthEnd = { text: '月底', count: 0, unit: 'day', from: 'month' };
const fixed = { text: '12月底', month: 12, day: 'end', of: 'coming' };
const found = (access: object, room: 'loans' | 'readings' = 'loans') =>
  [...conflictsIn(access as Access, room)].map(({ at, ...rest }) => ({ at: at.join('.'), ...rest }));
const problems = (access: object) => found(access).map(({ at, problem }) => `${at} ${problem}`);

test('settings that agree, or say nothing, are no conflict', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ within: week, renewals: 2, route: ['manager'], 'longer-route': ['boss'] })).toEqual([]);
});

describe('what is not allowed needs no terms', () => {
  const settings = { within: week, renewals: 0, route: ['manager'], 'longer-route': ['boss'] };
  test('all of them are named', () => {
    expect(found({ allowed: false, ...settings })).toEqual([
      {
        at: 'loans.allowed',
        problem: 'forbidden',
        settings: ['within', 'renewals', 'route', 'longer-route'],
      },
    ]);
    expect(problems({ allowed: false })).toEqual([]);
    expect(problems({ allowed: true, within: week })).toEqual([]);
  });
  test('unless a special case is allowed, which they are for', () => {
    const special = (allowed?: boolean) => [
      { when: { class: 'a' }, ...(allowed !== undefined && { allowed }) },
    ];
    expect(problems({ allowed: false, within: week, special: special(true) })).toEqual([]);
    expect(problems({ allowed: false, within: week, special: special(false) })).toEqual([
      'loans.allowed forbidden',
    ]);
    expect(problems({ allowed: false, within: week, special: special() })).toEqual([
      'loans.allowed forbidden',
    ]);
  });
  test('in a special case the terms that it sets itself are the fault', () => {
    const special = [{ when: { class: 'a' }, route: ['manager'], renewals: 1 }];
    expect(found({ allowed: false, special })).toEqual([
      { at: 'loans.special.0.renewals', problem: 'forbidden', settings: ['renewals', 'route'] },
    ]);
  });
});

describe('what is due back on the same day cannot be renewed', () => {
  test.each([
    [sameDay, 1, ['loans.renewals same-day']],
    [sameDay, 'unlimited', ['loans.renewals same-day']],
    [sameDay, 0, []],
    [sameDay, 'unstated', []],
    [sameDay, undefined, []],
    [week, 1, []],
    [monthEnd, 1, []],
    [fixed, 1, []],
    ['per-slip', 1, []],
    [undefined, 1, []],
  ])('within %j, renewed %s: %j', (within, renewals, expected) => {
    expect(problems({ within, renewals })).toEqual(expected);
  });
  test('a special case is at fault where it sets one of the two itself', () => {
    const special = (more: object) => [{ when: { class: 'a' }, ...more }];
    expect(problems({ within: week, renewals: 1, special: special({ within: sameDay }) })).toEqual([
      'loans.special.0.within same-day',
    ]);
    expect(problems({ within: sameDay, special: special({ renewals: 1 }) })).toEqual([
      'loans.special.0.renewals same-day',
    ]);
    expect(problems({ within: sameDay, renewals: 1, special: special({ route: [] }) })).toEqual([
      'loans.renewals same-day',
    ]);
  });
  test('the same day is a length of none', () => {
    expect(
      [sameDay, week, monthEnd, fixed, undefined].map((within) => isSameDay({ within } as never)),
    ).toEqual([true, false, false, false, false]);
  });
});

test.each([
  [undefined, ['loans.longer-route longer-route']],
  ['per-slip', ['loans.longer-route longer-route']],
  ['unstated', ['loans.longer-route longer-route']],
  ['blank', []],
  [week, []],
])('longer loans can be approved where a length is set: within %j', (within, expected) => {
  expect(problems({ within, 'longer-route': ['boss'] })).toEqual(expected);
});
test('a length may be set by a special case, or for it', () => {
  const special = (more: object) => [{ when: { class: 'a' }, ...more }];
  expect(problems({ 'longer-route': ['boss'], special: special({ within: week }) })).toEqual([]);
  expect(problems({ 'longer-route': ['boss'], special: special({ renewals: 1 }) })).toHaveLength(1);
  expect(problems({ within: week, special: special({ 'longer-route': ['boss'] }) })).toEqual([]);
  expect(problems({ special: special({ 'longer-route': ['boss'] }) })).toEqual([
    'loans.special.0.longer-route longer-route',
  ]);
});

test('where one reads, who is there and what is booked is no matter of loans', () => {
  const settings = { place: '阅览室', escort: 'keeper', booked: true };
  const all = { ...settings, special: [{ when: { class: 'a' }, place: 'B' }] };
  expect(found(all).map(({ at, ...rest }) => [at, rest])).toEqual([
    ['loans.place', { problem: 'reading-only', setting: 'place' }],
    ['loans.escort', { problem: 'reading-only', setting: 'escort' }],
    ['loans.booked', { problem: 'reading-only', setting: 'booked' }],
    ['loans.special.0.place', { problem: 'reading-only', setting: 'place' }],
  ]);
  expect(found(all, 'readings')).toEqual([]);
});

describe('of special cases the first that fits counts', () => {
  const cases = (...whens: object[]) => found({ special: whens.map((when) => ({ when })) }, 'readings');
  test.each<[object, object, boolean]>([
    [{ class: 'a' }, { class: 'a' }, true],
    [{ class: 'a' }, { class: 'a', level: 'x' }, true],
    [{ class: 'a', level: 'x' }, { class: 'a' }, false],
    [{ class: ['a', 'b'] }, { class: 'b' }, true],
    [{ class: ['a', 'b'] }, { class: ['b', 'a'] }, true],
    [{ class: 'a' }, { class: ['a', 'b'] }, false],
    [{ class: '*' }, { class: ['a', 'b'] }, true],
    [{ class: '*' }, { level: 'x' }, false],
    [{ class: 'a' }, { class: 'b' }, false],
    [{}, { class: 'a' }, true],
  ])('after %j comes %j to nothing: %s', (first, second, isUnreachable) => {
    expect(cases(first, second)).toEqual(
      isUnreachable ? [{ at: 'readings.special.1.when', problem: 'unreachable', earlier: 1 }] : [],
    );
  });
  test('the first that covers it is named', () => {
    expect(cases({ class: 'b' }, { class: 'a' }, { class: 'a' }, { class: 'a', level: 'x' })).toEqual([
      { at: 'readings.special.2.when', problem: 'unreachable', earlier: 2 },
      { at: 'readings.special.3.when', problem: 'unreachable', earlier: 2 },
    ]);
  });
  test('a condition without values fits nothing, and that alone is said of it', () => {
    expect(cases({ level: 'x' }, { level: 'x', class: [] })).toEqual([
      { at: 'readings.special.1.when.class', problem: 'never', field: 'class' },
    ]);
  });
});
