import { answerOn } from './appraisal-state.ts';
import type { Day } from './day.ts';
import { goneOn } from './disposal-state.ts';
import { isStub, type RecordEntry } from './record.ts';
import type { Register } from './register.ts';
import { expiries } from './retention-state.ts';

/** A record whose retention ends. */
export interface RetentionDue {
  readonly record: RecordEntry;
  /** The day on which it falls due, or until which it was kept on. */
  readonly due: Day;
}

/**
 * What has fallen due for appraisal on a day or will by another, as the register stands on the first. Stubs, what has
 * gone, and what was answered for are left out; what was kept until a day falls due on that day.
 */
export function retentionDue(register: Register, on: Day, until: Day): RetentionDue[] {
  const expiryOf = expiries(register, on);
  return register.records.flatMap((record) => {
    const expiry = expiryOf(record);
    if (expiry.state !== 'timed' || expiry.due > until || isStub(record)) return [];
    const { number } = record.fields;
    const answer = answerOn(register, number, on);
    const isOpen = !answer || (answer.answer === 'keep' && answer.until !== undefined);
    return isOpen && !goneOn(register, number, on) ? [{ record, due: expiry.due }] : [];
  });
}
