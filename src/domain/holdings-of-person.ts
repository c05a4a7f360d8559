import type { Day } from './day.ts';
import { type OpenLoan, openLoans } from './loan-state.ts';
import type { RecordEntry } from './record.ts';
import type { Register } from './register.ts';
import { isSamePerson } from './same-person.ts';
import { standings } from './state.ts';
import { hasLeft } from './status.ts';

/** The function that tells what a person still holds at the end of a day: the loans not yet closed (FIL-40). */
export function holdingsOfPerson(register: Register, on: Day): (name: string) => readonly OpenLoan[] {
  const open = openLoans(register, on);
  return (name) => open.filter(({ loan }) => isSamePerson(loan.fields.borrower, name));
}

/** The records of things that a person has in hand, as the class says by its `holder`: the keys of a room (STO-14). */
export function thingsInHand(register: Register, on: Day, name: string): readonly RecordEntry[] {
  const standingOf = standings(register, on);
  return register.records.filter((record) => {
    const { holder } = record.class.data;
    const held = holder === undefined ? undefined : record.fields[holder];
    return typeof held === 'string' && isSamePerson(held, name) && !hasLeft(standingOf(record).status);
  });
}
