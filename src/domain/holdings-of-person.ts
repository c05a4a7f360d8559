import type { Day } from './day.ts';
import { type OpenLoan, openLoans } from './loan-state.ts';
import type { Register } from './register.ts';
import { isSamePerson } from './same-person.ts';

/** The function that tells what a person still holds at the end of a day: the loans not yet closed (FIL-40). */
export function holdingsOfPerson(register: Register, on: Day): (name: string) => readonly OpenLoan[] {
  const open = openLoans(register, on);
  return (name) => open.filter(({ loan }) => isSamePerson(loan.fields.borrower, name));
}
