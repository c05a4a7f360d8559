import { runningClocks } from './clock-state.ts';
import type { Day } from './day.ts';
import { openDifferences } from './differences.ts';
import { openRounds } from './duty-rounds.ts';
import { openLoans } from './loan-state.ts';
import { canonical } from './number/canonical.ts';
import { papersDue } from './papers-due.ts';
import { actingIn } from './person.ts';
import { formsOf, indexOf, type Register } from './register.ts';
import { retentionDue } from './retention-due.ts';
import { runningUpdates } from './update-state.ts';

/** Something that must be done, comes back or ends by a day. */
export interface DueItem {
  readonly kind: 'loan' | 'reservation' | 'retention' | 'clock' | 'update' | 'duty' | 'paper' | 'difference';
  /** The number of the loan, reservation, record, dossier or of what differs; the code of the duty; a name. */
  readonly number: string;
  readonly due: Day;
  /** What it is about: titles, or what must be done. */
  readonly what: string;
  /** Who must do it, as far as the register knows: the borrower, those who hold the role. */
  readonly who: readonly string[];
}

/**
 * All that is due on or before a day, as the register stands on another; sorted by due day, then number. What a stocktake
 * found to differ is due today where the regulation says no day: it stays in sight, and is never late (law 8).
 */
export function dueItems(register: Register, on: Day, until: Day): DueItem[] {
  const { paths } = indexOf(register);
  const inRole = (role: string | undefined) =>
    role === undefined ? [] : actingIn(register.people, role, on).map(({ name }) => name);
  const entry = (path: string) => {
    const found = paths.get(path)!;
    return 'class' in found ? found.fields.number : found.fields.dossier;
  };
  const items: DueItem[] = [...lending(register, on)];
  for (const { record, due } of retentionDue(register, on, until)) {
    const { number, title } = record.fields;
    items.push({ kind: 'retention', number, due, what: title, who: inRole('keeper') });
  }
  for (const { clock, path, last, done, excused } of runningClocks(register)) {
    if (done !== undefined || excused || typeof last !== 'string') continue;
    items.push({ kind: 'clock', number: entry(path), due: last, what: clock.what, who: inRole(clock.role) });
  }
  for (const { update, path, due } of runningUpdates(register)) {
    if (typeof due !== 'string') continue;
    items.push({ kind: 'update', number: entry(path), due, what: update.what, who: inRole(update.role) });
  }
  for (const { duty, round, last } of openRounds(register, on, until)) {
    const what = `${duty.what} ${round}`;
    items.push({ kind: 'duty', number: duty.code, due: last, what, who: inRole(duty.role) });
  }
  for (const { person, paper, due } of papersDue(register, on))
    items.push({ kind: 'paper', number: person.name, due, what: paper, who: [person.name] });
  for (const { number, record, stocktake, due = on } of openDifferences(register, on)) {
    const what = `${record?.fields.title ?? number} ${stocktake.number}`;
    items.push({ kind: 'difference', number, due, what, who: inRole('keeper') });
  }
  return items
    .filter(({ due }) => due <= until)
    .sort((a, b) => (`${a.due} ${a.number} ${a.what}` < `${b.due} ${b.number} ${b.what}` ? -1 : 1));
}

/** Loans and the reservations that stand. */
function* lending(register: Register, on: Day): Generator<DueItem> {
  const { records } = indexOf(register);
  const titles = (numbers: readonly string[]) =>
    numbers.map((number) => records.get(canonical(number))?.[0]?.fields.title ?? number).join('、');
  for (const { loan, out, due } of openLoans(register, on)) {
    if (due === undefined) continue;
    yield { kind: 'loan', number: loan.number, due, what: titles(out), who: [loan.fields.borrower] };
  }
  for (const { number, fields } of formsOf(register, 'reservations')) {
    if (fields.on > on || fields.until < on) continue;
    const what = titles(fields.items.map((item) => item.number));
    yield { kind: 'reservation', number, due: fields.until, what, who: [fields.borrower] };
  }
}
