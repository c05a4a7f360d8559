import { expect, test } from 'vitest';
import { asOf } from '../../domain/as-of.ts';
import { type Day, later } from '../../domain/day.ts';
import { standings } from '../../domain/state.ts';
import { readOffice } from '../data.ts';
import { officeOf } from '../testing/specimens.ts';
import { gatherPast } from './gather-past.ts';
import { monthEnds } from './month-ends.ts';
import { registerOn } from './past-register.ts';

test('the sample on many days: as many records of each status as the registers had then', () => {
  const office = readOffice('records', '2026-11-22', '/');
  const past = JSON.parse(JSON.stringify(gatherPast(office)));
  const days = Array.from({ length: 40 }, (_, n) => later(office.asOf, { days: -n * 29 }));
  for (const day of days) {
    const told = registerOn(past, day);
    const counts: Record<string, number> = {};
    let filed = 0;
    for (const { register } of office.shelves) {
      const then = asOf(register, day);
      filed += then.records.length;
      const standingOf = standings(then, day);
      for (const record of then.records) {
        const { status } = standingOf(record);
        counts[status] = (counts[status] ?? 0) + 1;
      }
    }
    expect([day, told.filed, told.counts]).toEqual([day, filed, counts]);
  }
});

test('a day: what was filed on it, what was out and with whom', () => {
  const office = officeOf();
  const past = gatherPast(office);
  expect(registerOn(past, '2024-01-05').filedThen).toEqual(['J2024001']);
  const [line] = registerOn(past, '2024-06-21').lines.filter(({ since }) => since[1] === 'overdue');
  expect(line).toMatchObject({ record: { of: 'J2024001' }, since: ['2024-06-21', 'overdue', '周明<u>'] });
  expect(registerOn(past, '2024-06-20').counts).toMatchObject({ 'on-loan': 1 });
  expect(registerOn(past, '2024-05-31').counts['on-loan']).toBeUndefined();
  expect(registerOn(past, '2024-02-29').counts.void).toBeUndefined();
  expect(registerOn(past, '2024-03-01').counts.void).toBe(1);
});

test('no register', () => {
  expect(registerOn(gatherPast(officeOf({})), '2024-06-30')).toEqual({
    filed: 0,
    filedThen: [],
    counts: {},
    lines: [],
  });
});

test('ends of months', () => {
  expect(monthEnds('2024-03-30' as Day, 3)).toEqual(['2024-02-29', '2024-01-31', '2023-12-31']);
  expect(monthEnds('2024-03-31' as Day, 2)).toEqual(['2024-03-31', '2024-02-29']);
});
