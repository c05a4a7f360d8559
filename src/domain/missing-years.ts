import { accessCases } from './case-terms.ts';
import { type RunningClock, runningClocks } from './clock-state.ts';
import { type Day, yearOf } from './day.ts';
import { dutyStates, rhythmOf } from './duty-state.ts';
import type { Register } from './register.ts';
import { roundsBetween } from './rhythm.ts';
import { after, type Deadline, deadlineDay } from './term.ts';
import { runningUpdates } from './update-state.ts';

/**
 * The years whose working days nobody has announced, and by which something is to be judged on a day. A deadline
 * that must lie in such a year, and was met before it, asks for nothing. A year may come more than once.
 */
export function* missingYears(register: Register, on: Day): Generator<string> {
  for (const clock of runningClocks(register)) if (isOpen(clock)) yield clock.last.missingYear;
  yield* ofUpdates(register);
  yield* ofLoans(register);
  yield* ofDuties(register, on);
}

/** Whether it cannot be said of a clock that it was kept. */
function isOpen(clock: RunningClock): clock is RunningClock & { last: { missingYear: string } } {
  const { start, last, done, excused } = clock;
  if (typeof last === 'string' || excused) return false;
  return done === undefined || (done > start && yearOf(done) >= last.missingYear);
}

function* ofUpdates(register: Register): Generator<string> {
  const { versions, regulation } = register;
  const updates = [...versions.flatMap(({ plan }) => plan.order), regulation.data.dossiers].flatMap(
    (place) => place?.updates ?? [],
  );
  if (!updates.some(({ every }) => inWorkingDays(every))) return;
  for (const { due } of runningUpdates(register)) if (typeof due !== 'string') yield due.missingYear;
}

function* ofLoans(register: Register): Generator<string> {
  const { loans } = register.regulation.data;
  if (![loans, ...(loans?.special ?? [])].some((terms) => inWorkingDays(terms?.within))) return;
  for (const { form, items } of accessCases(register, 'loans', ['within'])) {
    const { out, due } = form.fields;
    for (const { terms } of items) {
      const { within, 'longer-route': longer } = terms;
      if (due === undefined || due <= out || typeof within !== 'object' || longer?.length) continue;
      const last = deadlineDay(within, out, register.calendar);
      if (typeof last !== 'string' && yearOf(due) >= last.missingYear) yield last.missingYear;
    }
  }
}

function inWorkingDays(term: Deadline | string | undefined): boolean {
  return typeof term === 'object' && 'unit' in term && term.unit === 'working-day';
}

/** Rounds of duties whose grace is still open, newest first; what is past and known ends the search. */
function* ofDuties(register: Register, on: Day): Generator<string> {
  const { duties, effective } = register.regulation.data;
  if (!duties?.some(({ grace }) => inWorkingDays(grace))) return;
  for (const { duty, done, omitted } of dutyStates(register, on)) {
    const { grace, from } = duty;
    const rhythm = rhythmOf(duty);
    if (!rhythm || typeof grace !== 'object') continue;
    const counted = from !== undefined && from > effective ? from : effective;
    const rounds = roundsBetween(rhythm, counted, on);
    for (const { name, due } of rounds.reverse()) {
      const last = after(due, grace, register.calendar);
      if (typeof last !== 'string' && !done.has(name) && !omitted.has(name)) yield last.missingYear;
      if (typeof last === 'string' && last < on) break;
    }
  }
}
