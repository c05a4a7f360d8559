import type { Day } from './day.ts';
import type { Form, FormFields } from './form.ts';
import { canonical } from './number/canonical.ts';
import { formsOf, type Register } from './register.ts';

/** What was last said of an item that had fallen due. */
export interface Answer {
  /** The appraisal, or the disposal list from which it was struck off. */
  readonly form: Form<'appraisals'> | Form<'disposals'>;
  readonly on: Day;
  readonly answer: FormFields<'appraisals'>['items'][number]['answer'];
  /** Until when it is kept on; `undefined`: without a new day. */
  readonly until: Day | undefined;
}

/** Canonical number → the latest answer by a day; what was struck off a disposal list is kept. */
export function answersBy(register: Register, on: Day): ReadonlyMap<string, Answer> {
  const appraised = formsOf(register, 'appraisals').flatMap((form) =>
    form.fields.items.map((item) => ({ form, on: form.fields.on, ...item })),
  );
  const struckOff = formsOf(register, 'disposals').flatMap((form) =>
    form.fields.items.flatMap(({ number, answer, until }) =>
      answer === 'keep' ? [{ form, on: form.fields.on, number, answer, until }] : [],
    ),
  );
  const answers = new Map<string, Answer>();
  for (const { number, form, on: day, answer, until } of [...appraised, ...struckOff]) {
    const known = answers.get(canonical(number));
    if (day > on || (known && known.on > day)) continue;
    answers.set(canonical(number), { form, on: day, answer, until });
  }
  return answers;
}
