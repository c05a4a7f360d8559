import { type Day, daysBetween } from './day.ts';
import { openLoans } from './loan-state.ts';
import { canonical } from './number/canonical.ts';
import type { RecordEntry } from './record.ts';
import type { Register } from './register.ts';

/** Where a record stands in its life, derived for one day (law 2). */
export type Status = 'in-store' | 'on-loan' | 'overdue' | 'void' | 'renumbered';

/** Who has a record. */
export interface OnLoan {
  readonly borrower: string;
  /** The last day; `undefined` where the slip sets none. */
  readonly due: Day | undefined;
  /** Calendar days until it is due; negative when overdue. */
  readonly days: number | undefined;
  /** The number of the loan form. */
  readonly loan: string;
}

/** Canonical number → who has it, for all records out on a day. */
export function loansByNumber(register: Register, on: Day): ReadonlyMap<string, OnLoan> {
  return new Map(
    openLoans(register, on).flatMap(({ loan, out }) => {
      const { borrower, due } = loan.fields;
      const days = due && daysBetween(on, due);
      const state: OnLoan = { borrower, due, days, loan: loan.number };
      return out.map((number) => [canonical(number), state] as const);
    }),
  );
}

/** The status of a record. @param loans of the same day ({@link loansByNumber}) */
export function statusOf(record: RecordEntry, loans: ReadonlyMap<string, OnLoan>): Status {
  if (record.fields['renumbered-to'] !== undefined) return 'renumbered';
  if (record.fields.void !== undefined) return 'void';
  const loan = loans.get(canonical(record.fields.number));
  return loan === undefined ? 'in-store' : (loan.days ?? 0) < 0 ? 'overdue' : 'on-loan';
}
