import { recordOn } from '../../domain/as-of.ts';
import type { Day } from '../../domain/day.ts';
import { type Gone, goneBefore } from '../../domain/disposal-state.ts';
import type { Fault } from '../../domain/finding.ts';
import type { Form, FormFields } from '../../domain/form.ts';
import { canonical } from '../../domain/number/canonical.ts';
import { formsOf, type Register } from '../../domain/register.ts';
import { bearersOf } from '../../domain/renumbered.ts';
import { retentionOf } from '../../domain/retention-state.ts';
import { rule } from '../rule.ts';

type Item = FormFields<'appraisals'>['items'][number];

/** What is wrong with an answer of an appraisal. */
type BrokenTerm = { readonly number: string } & (
  | { readonly problem: 'twice' }
  /** It is kept, and the form does not say until when, or why. */
  | { readonly problem: 'lacking'; readonly lacking: readonly ('until' | 'reason')[] }
  | { readonly problem: 'until'; readonly until: Day; readonly on: Day }
  /** Another answer than to keep it has a day until which it is kept. */
  | { readonly problem: 'idle'; readonly until: Day; readonly answer: Item['answer'] }
  | { readonly problem: 'permanent' }
  | {
      readonly problem: 'gone';
      readonly certificate: string;
      readonly gone: Day;
      readonly outcome: Gone['outcome'];
    }
);

/** An answer that does not say enough, contradicts itself, or comes too late (RET-02, RET-09). */
export const appraisalTerms = rule('appraisal-terms', 'error', function* ({ register }): Generator<
  Fault<BrokenTerm>
> {
  for (const form of formsOf(register, 'appraisals')) {
    const seen = new Set<string>();
    for (const [index, item] of form.fields.items.entries()) {
      const { number } = item;
      const at = (field: keyof Item) => ({ path: form.path, field: ['items', index, field] });
      if (seen.has(canonical(number))) yield { at: at('number'), facts: { problem: 'twice', number } };
      seen.add(canonical(number));
      for (const [field, facts] of wrongIn(register, form, item)) yield { at: at(field), facts };
    }
  }
});

function* wrongIn(
  register: Register,
  { fields: { on } }: Form<'appraisals'>,
  { number, answer, until, reason }: Item,
): Generator<readonly [keyof Item, BrokenTerm]> {
  const gone = goneBefore(register, number, on);
  if (gone) {
    const { certificate, outcome } = gone;
    const went = { certificate: certificate.number, gone: certificate.fields.on, outcome };
    yield ['number', { problem: 'gone', number, ...went }];
  }
  if (answer === 'keep') {
    const lacking = [...(until ? [] : (['until'] as const)), ...(reason ? [] : (['reason'] as const))];
    if (lacking.length > 0) yield ['answer', { problem: 'lacking', number, lacking }];
    if (until !== undefined && until <= on) yield ['until', { problem: 'until', number, until, on }];
    return;
  }
  if (until !== undefined) yield ['until', { problem: 'idle', number, until, answer }];
  const records = bearersOf(register, number).map(recordOn(register, on));
  if (answer === 'destroy' && records.some((record) => retentionOf(record) === 'permanent'))
    yield ['answer', { problem: 'permanent', number }];
}
