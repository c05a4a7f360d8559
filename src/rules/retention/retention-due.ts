import { asDay } from '../../domain/day.ts';
import { isStub } from '../../domain/record.ts';
import type { Register } from '../../domain/register.ts';
import { remembered } from '../../domain/remembered.ts';
import { keptUntil, outcomeOf, retentionOf, type Timed } from '../../domain/retention-state.ts';
import { rule } from '../rule.ts';

/**
 * A record has been kept as long as it must be: it is listed for people to look at, and nothing is ever destroyed by
 * itself (RET-01 … RET-08).
 */
export const retentionDue = rule('retention-due', 'notice', function* ({ register, today }) {
  if (!everEnds(register)) return;
  const factsFrom = remembered((retention: Timed) =>
    remembered((value: unknown) => {
      const start = asDay(value);
      const until = start && keptUntil(retention, start, register.calendar);
      if (!until || 'missingYear' in until || until.due > today) return undefined;
      return { after: retention.after, start, ...until, outcome: outcomeOf(retention) };
    }),
  );
  for (const record of register.records) {
    const retention = retentionOf(record);
    if (typeof retention !== 'object' || isStub(record)) continue;
    const facts = factsFrom(retention)(record.fields[retention.after]);
    if (facts) yield { at: { path: record.path, field: [retention.after] }, facts };
  }
});

/** Whether any class has a retention that ends; where none has, no record need be looked at. */
function everEnds({ versions }: Register): boolean {
  return versions.some(({ plan }) =>
    plan.order.some(({ retention, retentionOf }) =>
      [retention, ...retentionOf.values()].some((one) => typeof one === 'object'),
    ),
  );
}
