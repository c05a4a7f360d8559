import { answerOn } from './appraisal-state.ts';
import { recordOn } from './as-of.ts';
import type { Day } from './day.ts';
import { linesOf } from './disposal-state.ts';
import type { Fault } from './finding.ts';
import type { Form } from './form.ts';
import { holdsOver } from './hold-state.ts';
import { outOn } from './out-on.ts';
import type { RecordEntry } from './record.ts';
import { formsOf, type Register } from './register.ts';
import { bearersOf, formerNumbers } from './renumbered.ts';
import { expiries } from './retention-state.ts';
import { versionFor } from './version.ts';

/** The holds over something: the number of each, since when, by whom and why. */
export interface HoldBar {
  readonly bar: 'hold';
  readonly holds: readonly {
    readonly hold: string;
    readonly on: Day;
    readonly by: string;
    readonly reason: string;
  }[];
}

/** The loan by which something is out; damaged and not mended counts as out. */
export interface LoanBar {
  readonly bar: 'loan';
  readonly loan: string;
  readonly borrower: string;
  readonly out: Day;
  readonly damaged: boolean;
}

/** The time for which something is kept: until a later day; or it never ends, or has not begun. */
export type TermBar =
  | { readonly bar: 'running'; readonly due: Day }
  | { readonly bar: 'permanent' | 'unstated' | 'blank' | 'not-started' };

/** An appraisal or a list that kept something after it had been put on a list. */
export interface KeptBar {
  readonly bar: 'kept';
  readonly form: string;
  readonly on: Day;
  readonly until: Day | undefined;
}

/** Tells what keeps a record where it is; `undefined`: nothing does. */
export type BarTo<Bar> = (record: RecordEntry) => Bar | undefined;

/** The lines that go although something bars them on the day of their list, each with what does. */
export function* barredLines<Bar extends object>(
  register: Register,
  barOn: (disposal: Form<'disposals'>) => BarTo<Bar>,
): Generator<Fault<Bar & { readonly number: string }>> {
  for (const disposal of formsOf(register, 'disposals')) {
    const barTo = barOn(disposal);
    for (const { index, item } of linesOf(disposal)) {
      const bar = firstBar(register, item.number, [barTo]);
      if (!bar) continue;
      const at = { path: disposal.path, field: ['items', index, 'number'] };
      yield { at, facts: { number: item.number, ...bar } };
    }
  }
}

/** The first bar to any of the records that a number means. */
export function firstBar<Bar>(
  register: Register,
  number: string,
  bars: readonly BarTo<Bar>[],
): Bar | undefined {
  const records = bearersOf(register, number);
  for (const barTo of bars) {
    for (const record of records) {
      const bar = barTo(record);
      if (bar) return bar;
    }
  }
  return undefined;
}

/** The holds over a record on a day: they always win (law 7). */
export function heldOn(register: Register, on: Day): BarTo<HoldBar> {
  const holdsOf = holdsOver(register, on);
  return (record) => {
    const holds = holdsOf(record).map(({ hold: { number, fields } }) => {
      return { hold: number, on: fields.on, by: fields.by, reason: fields.reason };
    });
    return holds.length > 0 ? { bar: 'hold', holds } : undefined;
  };
}

/** The loan by which a record is out on a day (law 7, DES-19). */
export function lentOn(register: Register, on: Day): BarTo<LoanBar> {
  return (record) => {
    const numbers = [record.fields.number, ...formerNumbers(register, record)];
    const found = numbers.map((number) => outOn(register, number, on)).find((out) => out !== undefined);
    if (!found) return undefined;
    const { number, fields } = found.loan;
    return { bar: 'loan', loan: number, borrower: fields.borrower, out: fields.out, damaged: found.damaged };
  };
}

/**
 * The time for which a record must still be kept on a day (DES-19). A ground may let go what is not due yet, and so
 * may the return of what has no value to its owner (RET-11); what is kept for ever never goes.
 */
export function runningOn(register: Register, { fields }: Form<'disposals'>, on: Day): BarTo<TermBar> {
  const { grounds = {}, return: back } = versionFor(register.versions, fields.on).data.disposal ?? {};
  const ground = Object.hasOwn(grounds, fields.ground) ? grounds[fields.ground] : undefined;
  const early = fields.outcome === 'return' ? back !== undefined : ground?.running === true;
  const expiryOf = expiries(register, on);
  const asItStood = recordOn(register, on);
  return (record) => {
    const expiry = expiryOf(asItStood(record));
    if (expiry.state === 'unknown' || (early && expiry.state !== 'permanent')) return undefined;
    if (expiry.state !== 'timed') return { bar: expiry.state };
    return expiry.due > on ? { bar: 'running', due: expiry.due } : undefined;
  };
}

/** What people said of a record after a list was made, by a day: to keep it. */
export function keptSince(register: Register, { fields }: Form<'disposals'>, on: Day): BarTo<KeptBar> {
  return (record) => {
    const last = answerOn(register, record.fields.number, on);
    if (last?.answer !== 'keep' || last.on <= fields.on) return undefined;
    return { bar: 'kept', form: last.form.number, on: last.on, until: last.until };
  };
}
