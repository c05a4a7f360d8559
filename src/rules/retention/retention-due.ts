import type { Day } from '../../domain/day.ts';
import { isLeaving } from '../../domain/disposal-state.ts';
import type { Fault } from '../../domain/finding.ts';
import { isStub } from '../../domain/record.ts';
import { formsOf, type Register } from '../../domain/register.ts';
import { type Expiry, expiries } from '../../domain/retention-state.ts';
import { rule } from '../rule.ts';

/** What has fallen due, and why on that day. */
type DueFacts = Pick<Extract<Expiry, { state: 'timed' }>, 'due' | 'outcome' | 'term'> & {
  /** The appraisal or list that kept it until that day. */
  readonly kept: { readonly form: string; readonly on: Day } | undefined;
};

/**
 * A record has been kept as long as it must be: it is listed for people to look at, and nothing is ever destroyed by
 * itself (RET-01 … RET-08). It is spoken of until it is kept longer, stands on a disposal list or has gone.
 */
export const retentionDue = rule('retention-due', 'notice', function* ({ register, today }): Generator<
  Fault<DueFacts>
> {
  if (!everEnds(register)) return;
  const expiryOf = expiries(register, today);
  for (const record of register.records) {
    const expiry = expiryOf(record);
    if (expiry.state !== 'timed' || expiry.due > today || isStub(record)) continue;
    if (isLeaving(register, record, today)) continue;
    const { due, outcome, term, kept: answer } = expiry;
    const kept = answer && { form: answer.form.number, on: answer.on };
    yield {
      at: { path: record.path, ...(term && { field: [term.after] }) },
      facts: { due, outcome, term, kept },
    };
  }
});

/** Whether any class has a retention that ends, or people ended one; where none has, no record need be looked at. */
function everEnds(register: Register): boolean {
  const { versions } = register;
  const isAppraised = formsOf(register, 'appraisals').length > 0 || formsOf(register, 'disposals').length > 0;
  return (
    isAppraised ||
    versions.some(({ plan }) =>
      plan.order.some(({ retention, retentionOf }) =>
        [retention, ...retentionOf.values()].some((one) => typeof one === 'object'),
      ),
    )
  );
}
