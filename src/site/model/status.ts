import { type Day, daysBetween } from '../../domain/day.ts';
import { type OpenLoan, openLoans } from '../../domain/loan-state.ts';
import { canonical } from '../../domain/number/canonical.ts';
import type { RecordEntry } from '../../domain/record.ts';
import type { Register } from '../../domain/register.ts';
import type { StatusKind } from '../../locales/site-words.ts';

/** What has become of a record by a day. */
export interface Status {
  readonly kind: StatusKind;
  /** The loan by which it is out. */
  readonly loan?: OpenLoan['loan'];
  /** Days past due; negative while there is time left. */
  readonly late?: number | undefined;
}

const inStore: Status = { kind: 'in-store' };
const isVoid: Status = { kind: 'void' };
const renumbered: Status = { kind: 'renumbered' };

/** The function that tells the status of any record of a register on that day. */
export function statuses(register: Register, asOf: Day): (record: RecordEntry) => Status {
  const out = new Map<string, Status>();
  for (const { loan, out: numbers } of openLoans(register, asOf)) {
    const late = loan.fields.due && daysBetween(loan.fields.due, asOf);
    const status: Status = { kind: (late ?? 0) > 0 ? 'overdue' : 'on-loan', loan, late };
    for (const number of numbers) out.set(canonical(number), status);
  }
  return ({ fields }) => {
    if (fields['renumbered-to'] !== undefined) return renumbered;
    if (fields.void !== undefined && fields.void <= asOf) return isVoid;
    return (out.size > 0 && out.get(canonical(fields.number))) || inStore;
  };
}
