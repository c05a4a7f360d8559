import type { Day } from '../../domain/day.ts';
import { chargesUpTo, mendedOn, type Offence } from '../../domain/offence-charges.ts';
import { rule } from '../rule.ts';

/** The time to mend an offence has run out, and it counts again (TRN-09); told once, until it is mended. */
export const offenceUnmended = rule('offence-unmended', 'warning', function* ({ register, today }) {
  const again = new Map<Offence, { times: number; since: Day }>();
  for (const { offence, repeat, on } of chargesUpTo(register, today)) {
    if (repeat > 0) again.set(offence, { times: repeat, since: again.get(offence)?.since ?? on });
  }
  for (const [offence, { times, since }] of again) {
    if (mendedOn(register, offence, today) !== undefined) continue;
    const { number, path, fields } = offence;
    yield { at: { path }, facts: { number, person: fields.person, since, times } };
  }
});
