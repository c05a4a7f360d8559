import type { Day } from './day.ts';
import { goneBy, listedBy } from './disposal-state.ts';
import { lateness, type OpenLoan, openLoans } from './loan-state.ts';
import { canonical } from './number/canonical.ts';
import type { RecordEntry } from './record.ts';
import type { Register } from './register.ts';
import type { Status } from './status.ts';

/** What became of a record by a day. */
export interface Standing {
  readonly status: Status;
  /** The loan by which it is out. */
  readonly loan?: OpenLoan;
  /** Days past due; negative while there is time left. */
  readonly late?: number | undefined;
}

const inStore: Standing = { status: 'in-store' };
const ended = {
  destroy: { status: 'destroyed' },
  return: { status: 'returned' },
  transfer: { status: 'transferred' },
} as const;

/** The function that tells the standing of any record of a register on a day, derived from the forms (law 2). */
export function standings(register: Register, on: Day): (record: RecordEntry) => Standing {
  const known = new Map<string, Standing>();
  for (const number of listedBy(register, on).keys()) known.set(number, { status: 'listed' });
  for (const loan of openLoans(register, on)) {
    const late = lateness(loan, on);
    const out: Standing = { status: (late ?? 0) > 0 ? 'overdue' : 'on-loan', loan, late };
    const damaged: Standing = { status: 'damaged', loan, late };
    for (const number of loan.out)
      known.set(canonical(number), loan.damaged.includes(number) ? damaged : out);
  }
  for (const [number, { outcome }] of goneBy(register, on)) known.set(number, ended[outcome]);
  return ({ fields }) => {
    if (fields['renumbered-to'] !== undefined) return { status: 'renumbered' };
    if (fields.void !== undefined && fields.void <= on) return { status: 'void' };
    return (known.size > 0 && known.get(canonical(fields.number))) || inStore;
  };
}
