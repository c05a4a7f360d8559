import { answerOn } from './appraisal-state.ts';
import type { Day } from './day.ts';
import type { Form, FormFields } from './form.ts';
import { canonical } from './number/canonical.ts';
import type { RecordEntry } from './record.ts';
import { formsOf, pathsOf, type Register } from './register.ts';
import { rememberedOf } from './remembered.ts';

/** One line of a disposal list that goes. */
export interface DisposalLine {
  readonly disposal: Form<'disposals'>;
  /** Its place in the list's `items`. */
  readonly index: number;
  readonly item: FormFields<'disposals'>['items'][number];
}

/** What has gone, and the proof. */
export interface Gone {
  readonly certificate: Form<'certificates'>;
  /** Destroyed, returned to its owner, or handed to another archive; as its list says. */
  readonly outcome: 'destroy' | 'return' | 'transfer';
}

/** The lines of a list that go. */
export function linesOf(disposal: Form<'disposals'>): DisposalLine[] {
  return disposal.fields.items.flatMap((item, index) =>
    item.answer === 'keep' ? [] : [{ disposal, index, item }],
  );
}

/** Canonical number → the lines that name it, oldest first. */
const lines = rememberedOf((register: Register): ReadonlyMap<string, readonly DisposalLine[]> => {
  const all = oldestFirst(formsOf(register, 'disposals')).flatMap((disposal) => linesOf(disposal));
  return Map.groupBy(all, ({ item }) => canonical(item.number));
});

/** Canonical number → the first certificate by which it went. */
const certified = rememberedOf((register: Register): ReadonlyMap<string, Gone> => {
  const outcomes = new Map(
    formsOf(register, 'disposals').map(({ number, fields }) => [number, fields.outcome ?? 'destroy']),
  );
  const gone = new Map<string, Gone>();
  for (const certificate of oldestFirst(formsOf(register, 'certificates'))) {
    const outcome = outcomes.get(certificate.fields.disposal) ?? 'destroy';
    for (const { number } of certificate.fields.items)
      if (!gone.has(canonical(number))) gone.set(canonical(number), { certificate, outcome });
  }
  return gone;
});

/**
 * The lines, made by a day, by which something is to go. A line is done with when it has gone, and when a later
 * appraisal or list keeps it: what was decided last counts.
 */
export function listedOn(register: Register, number: string, on: Day): readonly DisposalLine[] {
  const named = lines(register).get(canonical(number));
  if (!named || goneOn(register, number, on)) return [];
  const last = answerOn(register, number, on);
  const kept = last?.answer === 'keep' ? last.on : undefined;
  return named.filter(
    ({ disposal: { fields } }) => fields.on <= on && (kept === undefined || kept <= fields.on),
  );
}

/** Whether a record is to go by a list, or has gone; most are named by none. */
export function isLeaving(register: Register, { path, fields: { number } }: RecordEntry, on: Day): boolean {
  if (!leaving(register).has(path)) return false;
  return goneOn(register, number, on) !== undefined || listedOn(register, number, on).length > 0;
}

const leaving = rememberedOf((register: Register) =>
  pathsOf(register, [...lines(register).keys(), ...certified(register).keys()]),
);

/** Canonical number → the {@link listedOn lines} by which it is to go on a day. */
export function listedBy(register: Register, on: Day): ReadonlyMap<string, readonly DisposalLine[]> {
  const living = [...lines(register).keys()].map(
    (number) => [number, listedOn(register, number, on)] as const,
  );
  return new Map(living.filter(([, named]) => named.length > 0));
}

/** Whether something has gone by a day, and by which certificate. */
export function goneOn(register: Register, number: string, on: Day): Gone | undefined {
  const known = certified(register);
  const gone = known.size === 0 ? undefined : known.get(canonical(number));
  return gone && gone.certificate.fields.on <= on ? gone : undefined;
}

/** Whether something went before a day; what is listed, held and destroyed on one day went last. */
export function goneBefore(register: Register, number: string, day: Day): Gone | undefined {
  const gone = goneOn(register, number, day);
  return gone && gone.certificate.fields.on < day ? gone : undefined;
}

/** Canonical number → that it has gone by a day, and by which certificate. */
export function goneBy(register: Register, on: Day): ReadonlyMap<string, Gone> {
  return new Map([...certified(register)].filter(([, { certificate }]) => certificate.fields.on <= on));
}

function oldestFirst<F extends Form<'disposals'> | Form<'certificates'>>(forms: readonly F[]): readonly F[] {
  return forms.toSorted((a, b) => (before(a, b) ? -1 : 1));
}

function before(a: Form<'disposals' | 'certificates'>, b: Form<'disposals' | 'certificates'>): boolean {
  return a.fields.on === b.fields.on ? a.number < b.number : a.fields.on < b.fields.on;
}
