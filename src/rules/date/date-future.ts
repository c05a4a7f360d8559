import type { Day } from '../../domain/day.ts';
import { rule } from '../rule.ts';

/**
 * The usual fields that tell what happened, beside the one that gives a number its year. `due` looks ahead by
 * its nature, and so may any day that a regulation adds: the end of a lease, of a guarantee.
 */
const happened = ['opened', 'closed', 'filed', 'void', 'out', 'returned', 'on'];

/** Something is said to have happened on a day that has not come yet. */
export const dateFuture = rule('date-future', 'error', function* ({ register, today }) {
  const { records, dossiers, forms } = register;
  for (const entry of [...records, ...dossiers, ...forms]) {
    const years = 'class' in entry ? entry.class.series.flatMap(({ yearField }) => yearField ?? []) : [];
    for (const name of new Set([...happened, ...years])) {
      const day = (entry.fields as Readonly<Record<string, unknown>>)[name] as Day | undefined;
      if (day === undefined || day <= today) continue;
      yield { at: { path: entry.path, field: [name] }, facts: { day, today } };
    }
  }
});
