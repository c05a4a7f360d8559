import type { Day } from '../../../domain/day.ts';
import type { RecordEntry } from '../../../domain/record.ts';
import { isStub } from '../../../domain/record.ts';
import type { Register } from '../../../domain/register.ts';
import { type Expiry, outcomeOf, retentionOf, startOf } from '../../../domain/retention-state.ts';
import { hasLeft, type Status } from '../../../domain/status.ts';

/** How long a record is kept, and why. */
export interface Keeping {
  /** Where the regulation says so: a type of document, or a class and those above it. */
  readonly said: { readonly by: 'document' | 'class'; readonly name: string } | undefined;
  /** The day field from which it is kept, and the day; without one, nothing falls due yet. */
  readonly start: { readonly field: string; readonly day: Day | undefined } | undefined;
  readonly expiry: Expiry;
  /** What happens on that day. */
  readonly outcome: 'appraise' | 'update' | 'transfer' | 'return' | undefined;
}

/** Works out how long a record is kept. `undefined` for stubs and for what is no longer there. */
export function keepingOf(
  register: Register,
  record: RecordEntry,
  expiry: Expiry,
  status: Status,
): Keeping | undefined {
  if (isStub(record) || hasLeft(status)) return undefined;
  const retention = retentionOf(record);
  const timed = typeof retention === 'object' ? retention : undefined;
  return {
    said: retention === undefined ? undefined : saidBy(register, record),
    start: timed && { field: timed.after, day: startOf(timed, record) },
    expiry,
    outcome: expiry.state === 'timed' ? expiry.outcome : timed && outcomeOf(timed),
  };
}

/** The type of document, or the nearest class from this one up, that says how long. */
function saidBy({ plan }: Register, { class: node, fields }: RecordEntry): Keeping['said'] {
  const { document } = fields;
  if (document !== undefined && node.retentionOf.has(document)) return { by: 'document', name: document };
  for (let depth = node.trail.length; depth > 0; depth -= 1) {
    const above = plan.order.find(
      ({ trail }) => trail.length === depth && trail.every((title, index) => title === node.trail[index]),
    );
    if (above?.data.retention !== undefined) return { by: 'class', name: above.title };
  }
  return { by: 'class', name: node.title };
}
