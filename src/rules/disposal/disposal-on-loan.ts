import { barredLines, lentOn } from '../../domain/disposal-bars.ts';
import { rule } from '../rule.ts';

/** Something is to go that was out on loan on the day of the list (law 7, DES-19). */
export const disposalOnLoan = rule('disposal-on-loan', 'error', ({ register }) =>
  barredLines(register, ({ fields }) => lentOn(register, fields.on)),
);
