import { type Day, later } from '../domain/day.ts';
import { type DueItem, dueItems } from '../domain/due-items.ts';
import { loanHistories, openLoans } from '../domain/loan-state.ts';
import { canonical } from '../domain/number/canonical.ts';
import { actingIn, personNamed } from '../domain/person.ts';
import { indexOf, type Register } from '../domain/register.ts';
import type { LoanFacts, ReminderStep } from '../locales/request-words.ts';
import { stepMarker, stepOn } from './reminder-step.ts';

/** An issue that an earlier run opened. */
export interface HeldReminder {
  readonly issue: number;
  /** What it is about: `loan:kefu/JY2026003`, `digest:2026-12`. */
  readonly about: string;
  readonly open: boolean;
  /** Markers of what was said there. */
  readonly said: readonly string[];
}

/** One thing to do at the forge. */
export type ReminderAction =
  /** Said in the loan's issue, which is opened where there is none. */
  | {
      readonly kind: 'remind';
      readonly about: string;
      readonly issue: number | undefined;
      readonly facts: LoanFacts;
      readonly step: ReminderStep;
      readonly marker: string;
      readonly assignees: readonly string[];
    }
  | { readonly kind: 'thank'; readonly issue: number; readonly facts: LoanFacts }
  | {
      readonly kind: 'digest';
      readonly about: string;
      readonly month: string;
      readonly items: readonly DueItem[];
      readonly assignees: readonly string[];
    }
  | { readonly kind: 'supersede'; readonly issue: number };

/** What is to be done today, by what the registers say and what the forge holds already. A pure function. */
export function planReminders(
  registers: readonly Register[],
  today: Day,
  held: readonly HeldReminder[],
): ReminderAction[] {
  return [
    ...registers.flatMap((register) => ofLoans(register, today, held)),
    ...ofMonth(registers, today, held),
  ];
}

function ofLoans(register: Register, today: Day, held: readonly HeldReminder[]): ReminderAction[] {
  const actions: ReminderAction[] = [];
  const issuesOf = (loan: string) => held.filter(({ about }) => about === `loan:${register.id}/${loan}`);
  for (const { loan, out, damaged, due } of openLoans(register, today)) {
    const away = out.filter((number) => !damaged.includes(number));
    // What came back damaged keeps the loan open; the borrower no longer has it.
    if (due === undefined || away.length === 0) continue;
    const step = stepOn(due, sinceOf(register, loan.number, today), today);
    if (step === undefined) continue;
    const marker = stepMarker(due, step);
    const issues = issuesOf(loan.number);
    if (issues.some(({ said }) => said.includes(marker))) continue;
    const { borrower } = loan.fields;
    const login = personNamed(register.people, borrower)?.login;
    actions.push({
      kind: 'remind',
      about: `loan:${register.id}/${loan.number}`,
      issue: issues[0]?.issue,
      facts: factsOf(register, loan.number, borrower, due, away),
      step,
      marker,
      assignees: login === undefined ? [] : [login],
    });
  }
  for (const { loan, closed, renewals, items } of loanHistories(register)) {
    if (closed === undefined || closed > today) continue;
    const numbers = items.map(({ number }) => number);
    const due = renewals.at(-1)?.fields.due ?? loan.fields.due ?? closed;
    const facts = factsOf(register, loan.number, loan.fields.borrower, due, numbers);
    for (const { issue, open } of issuesOf(loan.number))
      if (open) actions.push({ kind: 'thank', issue, facts });
  }
  return actions;
}

/** The day from which the due day counts: that of the latest renewal, else of the loan. */
function sinceOf(register: Register, number: string, today: Day): Day {
  const { loan, renewals } = loanHistories(register).find((history) => history.loan.number === number)!;
  return renewals.findLast(({ fields }) => fields.on <= today)?.fields.on ?? loan.fields.out;
}

function factsOf(
  register: Register,
  loan: string,
  borrower: string,
  due: Day,
  numbers: readonly string[],
): LoanFacts {
  const { records } = indexOf(register);
  const titleOf = (number: string) => records.get(canonical(number))?.[0]?.fields.title;
  const items = numbers.map((number) => ({ number, title: titleOf(number) }));
  return { register: register.id, loan, borrower, due, items };
}

/** One list a month of what falls due until its end; the lists of earlier months are closed. */
function ofMonth(
  registers: readonly Register[],
  today: Day,
  held: readonly HeldReminder[],
): ReminderAction[] {
  const month = today.slice(0, 7);
  const about = `digest:${month}`;
  const end = later(later(`${month}-01` as Day, { months: 1 }), { days: -1 });
  const old = held.filter((one) => one.open && one.about.startsWith('digest:') && one.about < about);
  const supersede = old.map(({ issue }): ReminderAction => ({ kind: 'supersede', issue }));
  if (held.some((one) => one.about === about)) return supersede;
  const items = registers.flatMap((register) =>
    dueItems(register, today, end).filter(({ kind }) => kind !== 'loan' && kind !== 'reservation'),
  );
  if (items.length === 0) return supersede;
  const keepers = actingIn(registers[0]?.people ?? [], 'keeper', today);
  const assignees = keepers.flatMap(({ login }) => login ?? []);
  return [{ kind: 'digest', about, month, items, assignees }, ...supersede];
}
