import type { Day } from '../../domain/day.ts';
import type { Fault, FieldPath } from '../../domain/finding.ts';
import { nearest } from '../../domain/nearest.ts';
import { type Charge, chargesUpTo, type Offence, penaltyOf } from '../../domain/offence-charges.ts';
import { formsOf, type Register } from '../../domain/register.ts';
import { versionFor } from '../../domain/version.ts';
import { rule } from '../rule.ts';

/** In what an offence does not fit the regulation's penalties. */
type Misfit =
  /** There is none of that code. */
  | {
      readonly problem: 'code';
      readonly code: string;
      readonly nearest: string | undefined;
      readonly known: readonly string[];
    }
  | { readonly problem: 'person'; readonly person: string; readonly nearest: string | undefined }
  /** Of a day before the regulation came into force. */
  | { readonly problem: 'early'; readonly on: Day; readonly effective: Day }
  /** Only a first offence goes by this code. */
  | { readonly problem: 'first'; readonly what: string; readonly person: string; readonly earlier: string }
  | { readonly problem: 'mended'; readonly mended: Day; readonly on: Day }
  | {
      readonly problem: 'measure';
      readonly what: string;
      readonly measure: string;
      readonly known: readonly string[];
    }
  /** Nothing is left to settle, or it lies outside the ends. */
  | { readonly problem: 'settled' | 'share'; readonly what: string; readonly ends: Ends | undefined }
  /** The pay may only be touched from a later offence in the month. */
  | { readonly problem: 'share-early'; readonly what: string; readonly time: number; readonly from: number };

interface Ends {
  readonly from: number;
  readonly to: number;
}

/** An offence that the regulation does not know, of nobody, or with more or less than it allows (TRN-07 … TRN-11). */
export const offenceTerms = rule('offence-terms', 'error', function* ({ register, today }): Generator<
  Fault<Misfit>
> {
  const offences = formsOf(register, 'offences');
  if (offences.length === 0) return;
  const charges = new Map(
    chargesUpTo(register, today).flatMap((charge) => (charge.repeat === 0 ? [[charge.offence, charge]] : [])),
  );
  const names = new Set(register.people.map(({ name }) => name));
  const firsts = firstOfEach(offences);
  for (const offence of offences) {
    const at = (field: FieldPath, facts: Misfit): Fault<Misfit> => ({
      at: { path: offence.path, field },
      facts,
    });
    const { person, on, mended } = offence.fields;
    if (!names.has(person) && !register.unread.has('people.md'))
      yield at(['person'], { problem: 'person', person, nearest: nearest(person, names) });
    if (mended !== undefined && mended < on) yield at(['mended'], { problem: 'mended', mended, on });
    const unfit = codeMisfit(register, offence);
    if (unfit) yield at([unfit.problem === 'early' ? 'on' : 'code'], unfit);
    else
      for (const [field, facts] of beyondTerms(register, offence, charges.get(offence), firsts.get(person)!))
        yield at([field], facts);
  }
});

/** Who → their first offence. */
function firstOfEach(offences: readonly Offence[]): ReadonlyMap<string, Offence> {
  const firsts = new Map<string, Offence>();
  for (const offence of offences) {
    const { person } = offence.fields;
    const known = firsts.get(person);
    if (!known || keyOf(offence) < keyOf(known)) firsts.set(person, offence);
  }
  return firsts;
}

function keyOf({ number, fields }: Offence): string {
  return `${fields.on} ${number}`;
}

function codeMisfit(register: Register, offence: Offence): Misfit | undefined {
  const { code, on } = offence.fields;
  if (penaltyOf(register, offence)) return undefined;
  const { penalties = [], effective } = versionFor(register.versions, on).data;
  if (on < effective) return { problem: 'early', on, effective };
  const known = penalties.map((one) => one.code);
  return { problem: 'code', code, nearest: nearest(code, known), known };
}

function* beyondTerms(
  register: Register,
  offence: Offence,
  charge: Charge | undefined,
  first: Offence,
): Generator<[field: string, facts: Misfit]> {
  const penalty = penaltyOf(register, offence)!;
  const { what, measures = [], pay } = penalty;
  const { person, measure, settled, share } = offence.fields;
  if (penalty['first-only'] && first !== offence)
    yield ['code', { problem: 'first', what, person, earlier: first.number }];
  if (measure !== undefined && !measures.includes(measure))
    yield ['measure', { problem: 'measure', what, measure, known: measures }];
  const { time = 1, isDoubled = false } = charge ?? {};
  const ends = rangeOf(penalty.amount, (offence.fields.count ?? 1) * (isDoubled ? 2 : 1));
  if (settled !== undefined && !lies(settled, ends)) yield ['settled', { problem: 'settled', what, ends }];
  if (share === undefined) return;
  const from = pay?.['from-offence'] ?? 1;
  if (!pay || !lies(share, pay)) yield ['share', { problem: 'share', what, ends: pay }];
  else if (time < from) yield ['share', { problem: 'share-early', what, time, from }];
}

/** The ends between which the enforcer settles; `undefined` where the regulation leaves nothing open. */
function rangeOf(amount: number | Ends | undefined, times: number): Ends | undefined {
  return typeof amount === 'object' ? { from: amount.from * times, to: amount.to * times } : undefined;
}

function lies(value: number, ends: Ends | undefined): boolean {
  return ends !== undefined && value >= ends.from && value <= ends.to;
}
