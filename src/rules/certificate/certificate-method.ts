import { recordOn } from '../../domain/as-of.ts';
import { fits } from '../../domain/condition.ts';
import type { Day } from '../../domain/day.ts';
import { factsOf } from '../../domain/facts.ts';
import type { Fault } from '../../domain/finding.ts';
import type { Form } from '../../domain/form.ts';
import { nearest } from '../../domain/nearest.ts';
import { formsOf, type Register } from '../../domain/register.ts';
import type { Disposal } from '../../domain/regulation/disposal.ts';
import { bearersOf } from '../../domain/renumbered.ts';
import { versionFor } from '../../domain/version.ts';
import { rule } from '../rule.ts';

/** What is wrong with the way in which it was destroyed, or looked through before. */
type WrongMethod =
  | {
      readonly problem: 'method';
      readonly number: string;
      /** `undefined`: the form does not say how. */
      readonly method: string | undefined;
      readonly allowed: readonly string[];
      readonly nearest: string | undefined;
    }
  | { readonly problem: 'unchecked' }
  | { readonly problem: 'late'; readonly checked: Day; readonly on: Day };

/** Something was destroyed in a way that is not allowed for it, or was not held against the list (DES-07, DES-09, DES-10). */
export const certificateMethod = rule('certificate-method', 'error', function* ({ register }): Generator<
  Fault<WrongMethod>
> {
  const outcomes = new Map(
    formsOf(register, 'disposals').map(({ number, fields }) => [number, fields.outcome]),
  );
  for (const form of formsOf(register, 'certificates')) {
    const { path, fields } = form;
    const { on, checked } = fields;
    const { methods, checked: asked } = versionFor(register.versions, on).data.disposal ?? {};
    if (asked && checked === undefined)
      yield { at: { path, field: ['checked'] }, facts: { problem: 'unchecked' } };
    if (checked !== undefined && checked > on)
      yield { at: { path, field: ['checked'] }, facts: { problem: 'late', checked, on } };
    if (methods && (outcomes.get(fields.disposal) ?? 'destroy') === 'destroy')
      yield* ofMethods(register, form, methods);
  }
});

function* ofMethods(
  register: Register,
  { path, fields }: Form<'certificates'>,
  methods: NonNullable<Disposal['methods']>,
): Generator<Fault<WrongMethod>> {
  const asItStood = recordOn(register, fields.on);
  for (const [index, { number, method }] of fields.items.entries()) {
    const records = bearersOf(register, number).map(asItStood);
    const lines = records.map((record) => methods.find(({ when }) => fits(when, factsOf(record)))?.allowed);
    const allowed = lines.find(
      (line) => line !== undefined && (method === undefined || !line.includes(method)),
    );
    const isLacking = method === undefined && records.length > 0;
    if (!allowed && !isLacking) continue;
    const known = allowed ?? [];
    const near = method === undefined ? undefined : nearest(method, known);
    const facts = { problem: 'method', number, method, allowed: known, nearest: near } as const;
    yield { at: { path, field: ['items', index, 'method'] }, facts };
  }
}
