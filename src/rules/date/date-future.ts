import type { Day } from '../../domain/day.ts';
import { rule } from '../rule.ts';

/**
 * The usual fields that tell what happened, beside the one that gives a number its year. `due` looks ahead by
 * its nature, and so may any day that a regulation adds: the end of a lease, of a guarantee.
 */
const happened = [
  'opened',
  'closed',
  'filed',
  'void',
  'out',
  'returned',
  'done',
  'on',
  'registered',
  'mended',
];

/** Something is said to have happened on a day that has not come yet. */
export const dateFuture = rule('date-future', 'error', function* ({ register, today }) {
  const { versions, records, dossiers, forms } = register;
  const ofClass = new Map(
    versions.flatMap(({ plan }) =>
      plan.order.map((node) => {
        const years = node.series.flatMap(({ yearField }) => yearField ?? []);
        return [node, [...new Set([...happened, ...years])]] as const;
      }),
    ),
  );
  for (const entry of [...records, ...dossiers, ...forms]) {
    for (const name of 'class' in entry ? ofClass.get(entry.class)! : happened) {
      const day = (entry.fields as Readonly<Record<string, unknown>>)[name] as Day | undefined;
      if (day === undefined || day <= today) continue;
      yield { at: { path: entry.path, field: [name] }, facts: { day, today } };
    }
  }
});
