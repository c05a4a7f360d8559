import type { Day } from '../../domain/day.ts';
import { goneBy } from '../../domain/disposal-state.ts';
import type { Fault } from '../../domain/finding.ts';
import type { Form } from '../../domain/form.ts';
import { loanHistories } from '../../domain/loan-state.ts';
import { canonical } from '../../domain/number/canonical.ts';
import { isStub } from '../../domain/record.ts';
import { formsOf, indexOf, type Register } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** What had become of the item by then. */
type Ended =
  | { readonly problem: 'destroy' | 'return' | 'transfer'; readonly since: Day; readonly certificate: string }
  | { readonly problem: 'void'; readonly since: Day }
  /** `now`: the number that took over. */
  | { readonly problem: 'renumbered'; readonly now: string };

type GoneFacts = { readonly number: string } & Ended;

/** The acts by which somebody gets an item. */
type Taken = Form<'loans'> | Form<'readings'> | Form<'reservations'>;

/** Something was lent, read or reserved that was no longer there (law 3). */
export const loanGone = rule('loan-gone', 'error', function* ({ register, today }): Generator<
  Fault<GoneFacts>
> {
  const endOf = endings(register, today);
  if (!endOf) return;
  for (const { loan, items } of loanHistories(register)) {
    yield* taken(loan, loan.fields.out, (number, since) => {
      const back = items.find((item) => item.number === number)?.whole;
      return since < loan.fields.out || (since === loan.fields.out && back !== since);
    });
  }
  for (const form of [...formsOf(register, 'readings'), ...formsOf(register, 'reservations')])
    yield* taken(form, form.fields.on, (_, since) => since < form.fields.on);

  function* taken(
    { path, fields: { items } }: Taken,
    on: Day,
    isBefore: (number: string, since: Day) => boolean,
  ): Generator<Fault<GoneFacts>> {
    for (const [index, { number }] of items.entries()) {
      const end = endOf!(number, on);
      if (!end || ('since' in end && !isBefore(number, end.since))) continue;
      yield { at: { path, field: ['items', index, 'number'] }, facts: { number, ...end } };
    }
  }
});

/** What became of a number; a renumbering without a change entry counts always, with one from its day on. */
function endings(
  register: Register,
  today: Day,
): ((number: string, on: Day) => Ended | undefined) | undefined {
  const gone = goneBy(register, today);
  const stubs = register.records.filter(isStub);
  if (gone.size === 0 && stubs.length === 0) return undefined;
  const { records } = indexOf(register);
  const renumbered = new Map(
    formsOf(register, 'changes')
      .filter(({ fields }) => fields.field === 'number')
      .map(({ fields }) => [canonical(fields.from ?? fields.number), fields.on]),
  );
  return (number, on) => {
    const name = canonical(number);
    const found = gone.get(name);
    if (found) {
      const { certificate, outcome } = found;
      return { problem: outcome, since: certificate.fields.on, certificate: certificate.number };
    }
    const named = records.get(name) ?? [];
    if (named.length === 0 || !named.every(isStub)) return undefined;
    const { void: since, 'renumbered-to': now } = named[0]!.fields;
    if (now !== undefined)
      return (renumbered.get(name) ?? on) <= on ? { problem: 'renumbered', now } : undefined;
    return since === undefined ? undefined : { problem: 'void', since };
  };
}
