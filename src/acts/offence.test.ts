import { describe, expect, test } from 'vitest';
import { actingDay } from '../testing/acting-office.ts';
import { decided, regulationWith } from '../testing/deciding.ts';
import type { Files } from '../testing/memory-source.ts';

const late = '  - { code: late, what: 逾期移交, amount: 50, enforcer: manager }\n';
const lost = `  - { code: lost-sales, what: 遗失, of: 销售, amount: 100, enforcer: manager }
  - { code: lost-service, what: 遗失, of: 客服, amount: 200, enforcer: manager }
  - { code: torn, what: 损毁, amount: 80, enforcer: manager }
`;
const several = regulationWith([late, late + lost]);
const none = regulationWith([`penalties:\n${late}`, '']);
const known = ['late 逾期移交', 'lost-sales 销售 遗失', 'lost-service 客服 遗失', 'torn 损毁'];

/** The regulation of today, which knows 遗失, over one of before, which knew only what was late. */
const changed: Files = {
  ...regulationWith(['effective: 2020-01-01', 'effective: 2024-01-01\nearlier: own-version'], [late, lost]),
  'kefu/versions/2020-01-01.md': regulationWith()['kefu/regulation.md']!,
};

const registered = (answers: Record<string, string[]>, laid: Files = several) =>
  decided('offence', { person: ['李娟'], by: ['王敏'], ...answers }, laid);

describe('what somebody did', () => {
  test.each([
    ['by its code', 'torn', 'torn'],
    ['by its name', '损毁', 'torn'],
    ['by the code that sets it apart from others of its name', 'lost-service', 'lost-service'],
  ])('is known %s', (_, given, code) => {
    expect(registered({ code: [given] })).toEqual({
      offence: 'WG2024002',
      registered: actingDay,
      code,
      person: '李娟',
      on: actingDay,
      by: '王敏',
    });
  });
  test('is judged by the regulation of the day on which it was done', () => {
    expect(registered({ code: ['逾期移交'], on: ['2023-06-01'] }, changed)).toMatchObject({
      registered: actingDay,
      code: 'late',
      on: '2023-06-01',
    });
    expect(registered({ code: ['逾期移交'] }, changed)).toEqual({
      problem: 'unknown',
      what: 'penalty',
      given: '逾期移交',
      known: known.slice(1),
    });
  });
  test.each<[string, string, readonly string[], Files]>([
    ['that two penalties are called by', '遗失', known, several],
    ['that the regulation does not speak of', '喧哗', known, several],
    ['where the regulation has no penalties', '逾期移交', [], none],
  ])('cannot be registered by a word %s', (_, given, known, laid) => {
    expect(registered({ code: [given] }, laid)).toEqual({
      problem: 'unknown',
      what: 'penalty',
      given,
      known,
    });
  });
  test('must be said', () => {
    expect(registered({})).toEqual({ problem: 'missing', questions: ['code'] });
  });
});

test.each([
  ['a record, by its number as it is printed', 'j2023001', 'J2023001'],
  ['anything else, as it was typed', 'jy2024002', 'jy2024002'],
])('it may be about %s', (_, about, printed) => {
  expect(registered({ code: ['late'], about: [about] }).about).toBe(printed);
});
