import { barredLines, runningOn } from '../../domain/disposal-bars.ts';
import { rule } from '../rule.ts';

/** Something is to go that must still be kept on the day of the list, on a ground that does not allow it (DES-19). */
export const disposalRunning = rule('disposal-running', 'error', ({ register }) =>
  barredLines(register, (disposal) => runningOn(register, disposal, disposal.fields.on)),
);
