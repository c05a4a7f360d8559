import type { Day } from '../../domain/day.ts';
import { type DisposalLine, goneOn, linesOf, listedOn } from '../../domain/disposal-state.ts';
import type { Fault } from '../../domain/finding.ts';
import type { Form, FormFields } from '../../domain/form.ts';
import { canonical } from '../../domain/number/canonical.ts';
import { formsOf, type Register } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** Why a line cannot stand on a disposal list. */
type WrongItem = { readonly number: string } & (
  | { readonly problem: 'twice' }
  | { readonly problem: 'gone'; readonly certificate: string; readonly on: Day }
  /** It stands on a list made before, by which it may still go. */
  | { readonly problem: 'listed'; readonly list: string; readonly on: Day }
  /** The appraisal on which the list rests says nothing of it, or something else. */
  | {
      readonly problem: 'answer';
      readonly appraisal: string;
      readonly answer: Answered | undefined;
      readonly outcome: Outcome;
    }
);
type Answered = FormFields<'appraisals'>['items'][number]['answer'];
type Outcome = NonNullable<FormFields<'disposals'>['outcome']>;

/** Something is to go that is on the list twice, has gone, may go by another list, or was not judged so (DES-13). */
export const disposalItem = rule('disposal-item', 'error', function* ({ register }): Generator<
  Fault<WrongItem>
> {
  const appraisals = new Map(formsOf(register, 'appraisals').map((form) => [form.number, form]));
  for (const form of formsOf(register, 'disposals')) {
    const appraisal = appraisals.get(form.fields.appraisal ?? '');
    const answers = appraisal && Map.groupBy(appraisal.fields.items, ({ number }) => canonical(number));
    const seen = new Set<string>();
    for (const [index, { number }] of form.fields.items.entries()) {
      if (seen.has(canonical(number)))
        yield {
          at: { path: form.path, field: ['items', index, 'number'] },
          facts: { problem: 'twice', number },
        };
      seen.add(canonical(number));
    }
    for (const { index, item } of linesOf(form)) {
      const { number } = item;
      const at = { path: form.path, field: ['items', index, 'number'] };
      const facts = alreadyGone(register, form, number) ?? listedBefore(register, form, number);
      if (facts) yield { at, facts };
      const { outcome = 'destroy' } = form.fields;
      const said = answers?.get(canonical(number));
      if (!appraisal || said?.some(({ answer }) => answer === outcome)) continue;
      const answer = said?.[0]?.answer;
      yield { at, facts: { problem: 'answer', number, appraisal: appraisal.number, answer, outcome } };
    }
  }
});

/** It had gone before, or on that very day by another list. */
function alreadyGone(register: Register, form: Form<'disposals'>, number: string): WrongItem | undefined {
  const gone = goneOn(register, number, form.fields.on);
  if (!gone) return undefined;
  const { number: certificate, fields } = gone.certificate;
  if (fields.on === form.fields.on && fields.disposal === form.number) return undefined;
  return { problem: 'gone', number, certificate, on: fields.on };
}

function listedBefore(register: Register, form: Form<'disposals'>, number: string): WrongItem | undefined {
  const isEarlier = ({ disposal }: DisposalLine) =>
    disposal.fields.on < form.fields.on || disposal.number < form.number;
  const other = listedOn(register, number, form.fields.on).find(isEarlier)?.disposal;
  return other && { problem: 'listed', number, list: other.number, on: other.fields.on };
}
