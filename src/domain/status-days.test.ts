import { describe, expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { diskSource } from '../store/source.ts';
import { appraisal, back, certificate, disposing, list, loan } from '../testing/disposing.ts';
import { memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { asOf } from './as-of.ts';
import { type Day, later } from './day.ts';
import { dayOfForm } from './form.ts';
import { indexOf, type Register } from './register.ts';
import { standings } from './state.ts';
import { statusDays } from './status-days.ts';

const today = '2026-11-22' as Day;

/** Holds every record on every day given against what the register says as it stood then. */
function disagreements(register: Register, days: Iterable<Day>): string[] {
  const statusesOf = statusDays(register, today);
  const found: string[] = [];
  for (const day of days) {
    const then = asOf(register, day);
    const standingOf = standings(then, day);
    for (const record of then.records) {
      const known = statusesOf(record).findLast(({ from }) => from === undefined || from <= day)!;
      const { status, loan: out } = standingOf(record);
      if (known.status !== status || known.loan?.loan.number !== out?.loan.number)
        found.push(`${day} ${record.fields.number}: ${known.status}, not ${status}`);
    }
  }
  return found;
}

test('the sample register: the same on the days around every form as the register as it stood then', () => {
  const [register] = readHoldings(diskSource('records')).registers;
  const telling = ['loans', 'returns', 'renewals', 'appraisals', 'disposals', 'certificates'];
  const days = new Set(
    register!.forms.flatMap((form) => {
      if (!telling.includes(form.room)) return [];
      const day = dayOfForm(form);
      const due = 'due' in form.fields ? (form.fields.due as Day) : day;
      return [day, due, later(due, { days: 1 })];
    }),
  );
  const known = [...days].filter((day) => day <= today);
  expect(known.length).toBeGreaterThan(30);
  expect(disagreements(register!, known)).toEqual([]);
});

describe('a record through its life', () => {
  const registerOf = (...files: Readonly<Record<string, unknown>>[]) =>
    readHoldings(memorySource(Object.assign({}, miniature, disposing(), ...files))).registers[0]!;
  const told = (register: Register) =>
    statusDays(
      register,
      today,
    )(indexOf(register).records.get('h-001')![0]!).map(({ from, status }) => [from, status]);

  test('lent, overdue, back damaged, mended', () => {
    const register = registerOf(
      loan('H-001'),
      back('H-001', '2024-07-10', 'damaged'),
      back('H-001', '2024-07-12', 'good', 'GH2024003'),
    );
    expect(told(register)).toEqual([
      [undefined, 'in-store'],
      ['2024-06-03', 'on-loan'],
      ['2024-07-05', 'overdue'],
      ['2024-07-10', 'damaged'],
      ['2024-07-12', 'in-store'],
    ]);
  });

  test('appraised, listed, destroyed', () => {
    const register = registerOf(
      appraisal(['number: H-001, answer: destroy']),
      list(['H-001']),
      certificate(['H-001']),
    );
    expect(told(register)).toEqual([
      [undefined, 'in-store'],
      ['2024-06-10', 'listed'],
      ['2024-06-20', 'destroyed'],
    ]);
  });

  test('a renewal puts off the day on which it is overdue; what comes later than the day asked about is not told', () => {
    const renewal = {
      'kefu/renewals/2024/XJ2024001.md':
        '---\nrenewal: XJ2024001\nloan: JY2024002\non: 2024-07-01\ndue: 2026-11-22\nby: 李娟\n---\n',
    };
    expect(told(registerOf(loan('H-001'), renewal))).toEqual([
      [undefined, 'in-store'],
      ['2024-06-03', 'on-loan'],
      ['2024-07-01', 'on-loan'],
    ]);
  });
});
