import { describe, expect, test } from 'vitest';
import { type Day, later } from '../domain/day.ts';
import { dueItems } from '../domain/due-items.ts';
import { blanksOf } from '../domain/regulation/blanks.ts';
import { checkHoldings } from '../rules/check.ts';
import { type RuleId, ruleOf } from '../rules/index.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { sampleFiles } from '../testing/cases.ts';
import { memorySource } from '../testing/memory-source.ts';
import type { Layer } from './cases.ts';
import { readYaml } from './shipped.ts';

/** A clock of the collections, and how it is tried; see `clocks.yaml`. */
interface Row {
  readonly figure: string;
  readonly regulation: string;
  readonly files?: Layer;
  readonly number: string;
  readonly due: Day;
  readonly rule: RuleId;
  /** The field or the duty at which the rule speaks. */
  readonly at: string;
}

const rows = readYaml('clocks.yaml') as readonly Row[];

const read = (regulation: string, layer: Layer) => readHoldings(memorySource(sampleFiles(regulation, layer)));

/** Whether a rule speaks of this on a day. */
function speaks(
  holdings: ReturnType<typeof read>,
  rule: RuleId,
  at: string,
  path: string,
  day: Day,
): boolean {
  return checkHoldings(holdings, [], day, [ruleOf(rule)!]).some(({ rule: { id }, fault }) => {
    const { code } = fault.facts as { readonly code?: string };
    const isHere = code === at || (fault.at.field?.[0] === at && fault.at.path.includes(path));
    return id === rule && isHere;
  });
}

describe('every clock of the collections falls due on its day, and is late on the next', () => {
  test.each(rows)('$figure ($regulation)', ({ regulation, files = {}, number, due, rule, at }) => {
    const holdings = read(regulation, files);
    const [register] = holdings.registers;
    const dueBy = (day: Day) =>
      dueItems(register!, day, day).filter((item) => item.number === number && item.due === due);
    expect(dueBy(due)).not.toEqual([]);
    expect(dueBy(later(due, { days: -1 }))).toEqual([]);
    expect(speaks(holdings, rule, at, number, due)).toBe(false);
    expect(speaks(holdings, rule, at, number, later(due, { days: 1 }))).toBe(true);
  });
});

describe('what cannot be open, as its file begins with it, is told when it was late', () => {
  const late: readonly (readonly [string, string, string, string, string])[] = [
    ['立即（立卷）', 'S000-1', 'dossiers/KH0001.md', 'opened', '2026-03-02'],
    ['一周内', 'S001-8', 'dossiers/KH0002.md', 'opened', '2026-03-09'],
    ['当日', 'S001-9', 'files/2026/GK20260002.md', 'generated', '2026-03-09'],
  ];
  test.each(late)('%s (%s)', (_, regulation, path, field, due) => {
    const on = (day: string) => read(regulation, { [path]: { [field]: day } });
    const next = later(due as Day, { days: 1 });
    expect(speaks(on(due), 'clock-late', field, path, next)).toBe(false);
    expect(speaks(on(next), 'clock-late', field, path, next)).toBe(true);
  });
});

test('papers for a post are due on the first day in it', () => {
  const people = sampleFiles('S001-4')['people.md'] as string;
  const files = {
    ...sampleFiles('S001-4'),
    'people.md': people.replace(
      /\n---\n$/,
      '\n  - name: 新来\n    roles: [archivist]\n    from: 2026-04-01\n    papers: { 大专以上学历证书: 2019-07-01, 数据库检索能力证明: 2024-11-20 }\n---\n',
    ),
  };
  const holdings = readHoldings(memorySource(files));
  const due = (day: string) =>
    dueItems(holdings.registers[0]!, day as Day, '2026-04-01' as Day).filter(({ kind }) => kind === 'paper');
  expect(due('2026-03-16')).toEqual([
    { kind: 'paper', number: '新来', due: '2026-04-01', what: '信用管理培训合格证', who: ['新来'] },
  ]);
  const told = (day: string) =>
    checkHoldings(holdings, [], day as Day, [ruleOf('person-unprepared')!]).filter(
      ({ rule }) => rule.id === 'person-unprepared',
    ).length;
  expect([told('2026-03-31'), told('2026-04-01')]).toEqual([0, 1]);
});

test('accounting files are due to leave a year after the end of theirs', () => {
  const { registers } = read('S002-12', {
    'accounts/2024/KJ2024-0001.md': { 保管单位: '档案室', 移交日期: '~' },
  });
  const items = dueItems(registers[0]!, '2025-12-31' as Day, '2025-12-31' as Day);
  expect(items.filter(({ kind }) => kind === 'retention')).toMatchObject([
    { number: 'KJ2024-0001', due: '2025-12-31' },
  ]);
});

test('where the collections leave a blank, the office is asked for the figure', () => {
  const { registers } = read('S004-1', {});
  const blanks = [...blanksOf(registers[0]!.regulation.data)].map(({ wanted }) => wanted);
  expect(
    Object.entries(Object.groupBy(blanks, (wanted) => wanted)).map(([wanted, all]) => [wanted, all.length]),
  ).toEqual([
    // Three days of submission, three times of keeping; how long disposal records are kept.
    ['deadline', 6],
    ['length', 1],
  ]);
});
