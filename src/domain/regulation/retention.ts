import type { z } from 'zod';
import { blank, choice, either, fields, key, unstated } from '../field.ts';
import { deadline, length } from '../term.ts';

/**
 * How long something is kept. `unstated`: the regulation is silent, which is legal, and nothing ever falls due by
 * it; `blank`: the office must fill it in (law 8).
 */
export const retention = either(
  'choice',
  choice('permanent'),
  unstated,
  blank,
  fields({
    /** The day field at which the time starts: filed, performed, expired … Without that day nothing falls due (RET-03). */
    after: key,
    /** How long from there, e.g. `10年`, `6个月`; `年底起10年` counts from the end of that year. */
    keep: deadline,
    /** What the law asks for at least; the longer of the two counts (RET-04). */
    'at-least': length.optional(),
    /** What happens then. Default: `appraise` (RET-14, RET-11, FIL-15). */
    outcome: choice('appraise', 'update', 'transfer', 'return').optional(),
  }),
);

/** How long something is kept. */
export type Retention = z.output<typeof retention>;
