import { type Day, later } from './day.ts';
import type { Form } from './form.ts';
import { formsOf, type Register } from './register.ts';
import type { Penalty } from './regulation/duty.ts';
import { rememberedOf } from './remembered.ts';
import { after } from './term.ts';
import { versionFor } from './version.ts';

/** A registered offence. */
export type Offence = Form<'offences'> & { room: 'offences' };

/** What one offence costs once: when it was committed, or when it was counted again. */
export interface Charge {
  readonly offence: Offence;
  readonly penalty: Penalty;
  /** The day that decides the month: of the offence, or the one after the time to mend it had run out. */
  readonly on: Day;
  /** `0`: the offence itself; `2`: the second time it was counted again (TRN-09). */
  readonly repeat: number;
  /** Which offence of this person it is in the calendar month, from 1, among those that count together. */
  readonly time: number;
  /** The offences before it that month which count with it. */
  readonly earlier: readonly string[];
  /** Yuan: the least and the most, the same where it is fixed or settled; `undefined`: no fine. */
  readonly amount: { readonly from: number; readonly to: number } | undefined;
  readonly isDoubled: boolean;
}

/**
 * The penalty by which an offence is judged: of the version of its day. `undefined` where there is none of that code,
 * and for what was done before there was a regulation.
 */
export function penaltyOf({ versions }: Register, { fields }: Form<'offences'>): Penalty | undefined {
  const { penalties = [], effective } = versionFor(versions, fields.on).data;
  return fields.on < effective ? undefined : penalties.find(({ code }) => code === fields.code);
}

/** The day on which an offence was mended, as far as it was by a day. */
export function mendedOn(register: Register, { number, fields }: Offence, on: Day): Day | undefined {
  const days = (mendingsOf(register).get(number) ?? []).map((form) => form.fields.on);
  return [...(fields.mended ? [fields.mended] : []), ...days].sort().find((day) => day <= on);
}

const mendingsOf = rememberedOf((register: Register) =>
  Map.groupBy(formsOf(register, 'mendings'), ({ fields }) => fields.offence),
);

/** All that is due for the offences up to a day, in the order of their days. Offences without a penalty cost nothing. */
export function chargesUpTo(register: Register, on: Day): Charge[] {
  const counts = formsOf(register, 'offences').flatMap((offence) => {
    const penalty = offence.fields.on <= on ? penaltyOf(register, offence) : undefined;
    return penalty ? countsOf(register, offence, penalty, on) : [];
  });
  counts.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const together = new Map<string, string[]>();
  const doubled = new Map<string, boolean>();
  return counts.map((count): Charge => {
    const { offence, penalty, repeat } = count;
    const group = JSON.stringify([offence.fields.person, count.on.slice(0, 7), groupOf(penalty)]);
    const earlier = together.get(group) ?? [];
    const time = earlier.length + 1;
    together.set(group, [...earlier, offence.number]);
    const doubles = penalty['doubles-from'];
    // Counted again it costs what it cost the first time (TRN-09).
    const isDoubled =
      repeat > 0
        ? (doubled.get(offence.number) ?? false)
        : doubles !== undefined && doubles > 0 && time >= doubles;
    if (repeat === 0) doubled.set(offence.number, isDoubled);
    return {
      ...count,
      time,
      earlier: [...new Set(earlier)],
      isDoubled,
      amount: amountOf(offence, penalty, isDoubled),
    };
  });
}

type Count = Pick<Charge, 'offence' | 'penalty' | 'on' | 'repeat'>;

/** The offence itself, and each time that it was not mended when it should have been. */
function countsOf(register: Register, offence: Offence, penalty: Penalty, on: Day): Count[] {
  const counts: Count[] = [{ offence, penalty, on: offence.fields.on, repeat: 0 }];
  for (const last of deadlinesOf(register, offence, penalty, on))
    counts.push({ offence, penalty, on: later(last, { days: 1 }), repeat: counts.length });
  return counts;
}

/** The days by which it should have been mended and was not, up to a day. None where the calendar does not reach. */
function* deadlinesOf(register: Register, offence: Offence, penalty: Penalty, on: Day): Generator<Day> {
  const time = penalty['repeats-after'];
  if (typeof time !== 'object') return;
  const end = mendedOn(register, offence, on) ?? on;
  for (let day = offence.fields.on; ; ) {
    const last = after(day, time, register.calendar);
    if (typeof last !== 'string' || last >= end || last <= day) return;
    yield last;
    day = last;
  }
}

/**
 * What counts together in a month: all offences of the same kind of people that double or take of the pay; every
 * other code by itself.
 */
function groupOf({ code, of, pay, 'doubles-from': doubles }: Penalty): string {
  const together = of !== undefined && (doubles !== undefined || pay?.['from-offence'] !== undefined);
  return together ? `of ${of}` : `code ${code}`;
}

function amountOf({ fields }: Offence, { amount }: Penalty, isDoubled: boolean): Charge['amount'] {
  if (amount === undefined) return undefined;
  const { from, to } = typeof amount === 'number' ? { from: amount, to: amount } : amount;
  const times = (fields.count ?? 1) * (isDoubled ? 2 : 1);
  const ends = { from: from * times, to: to * times };
  const { settled } = fields;
  const fits = settled !== undefined && settled >= ends.from && settled <= ends.to;
  return fits ? { from: settled, to: settled } : ends;
}

function keyOf({ offence, on, repeat }: Count): string {
  return `${on} ${offence.number} ${String(repeat).padStart(6, '0')}`;
}
