import type { Day } from './day.ts';
import type { Form, FormFields } from './form.ts';
import { canonical } from './number/canonical.ts';
import type { RecordEntry } from './record.ts';
import { formsOf, pathsOf, type Register } from './register.ts';
import { rememberedOf } from './remembered.ts';

/** What was said of an item that had fallen due. */
export interface Answer {
  /** The appraisal, or the disposal list from which it was struck off. */
  readonly form: Form<'appraisals'> | Form<'disposals'>;
  readonly on: Day;
  readonly answer: FormFields<'appraisals'>['items'][number]['answer'];
  /** Until when it is kept on; `undefined`: without a new day. */
  readonly until: Day | undefined;
}

/** Canonical number → the answers, oldest first; what was struck off a disposal list is kept. */
const answers = rememberedOf((register: Register): ReadonlyMap<string, readonly Answer[]> => {
  const appraised = formsOf(register, 'appraisals').flatMap((form) =>
    form.fields.items.map(({ number, answer, until }) => ({ form, number, answer, until })),
  );
  const struckOff = formsOf(register, 'disposals').flatMap((form) =>
    form.fields.items.flatMap(({ number, answer, until }) =>
      answer === 'keep' ? [{ form, number, answer, until }] : [],
    ),
  );
  const all = [...appraised, ...struckOff].map((one) => ({ ...one, on: one.form.fields.on }));
  all.sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
  return Map.groupBy(all, ({ number }) => canonical(number));
});

/** What was last said of an item by a day. */
export function answerOn(register: Register, number: string, on: Day): Answer | undefined {
  const known = answers(register);
  return known.size === 0 ? undefined : known.get(canonical(number))?.findLast((one) => one.on <= on);
}

/** The same of a record; most are found by no answer, and need not be looked up by their number. */
export function answerFor(register: Register, record: RecordEntry, on: Day): Answer | undefined {
  return answered(register).has(record.path) ? answerOn(register, record.fields.number, on) : undefined;
}

const answered = rememberedOf((register: Register) => pathsOf(register, answers(register).keys()));
