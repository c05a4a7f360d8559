import { barredLines, heldOn } from '../../domain/disposal-bars.ts';
import { rule } from '../rule.ts';

/** Something is to go that was under a hold on the day of the list: a hold always wins (law 7). */
export const disposalUnderHold = rule('disposal-under-hold', 'error', ({ register }) =>
  barredLines(register, ({ fields }) => heldOn(register, fields.on)),
);
