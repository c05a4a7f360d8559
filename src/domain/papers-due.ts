import type { Day } from './day.ts';
import type { Person } from './person.ts';
import type { Register } from './register.ts';

/** A paper that somebody must have to hold a post, and has not. */
export interface PaperDue {
  readonly person: Person;
  readonly paper: string;
  readonly role: string;
  /** Their first day in the office, or that of the regulation, whichever is later: by then it must be there. */
  readonly due: Day;
}

/** The papers that holders of posts lack on a day, those included who are still to come; each once (CNF-19, TRN-02). */
export function papersDue({ regulation, people }: Register, on: Day): PaperDue[] {
  const { staff = [], effective } = regulation.data;
  const found = new Map<string, PaperDue>();
  for (const { roles, papers } of staff) {
    for (const [index, person] of people.entries()) {
      const { from, until } = person;
      const role = roles.find((one) => person.roles?.includes(one));
      if (role === undefined || (until !== undefined && until < on)) continue;
      const due = from !== undefined && from > effective ? from : effective;
      for (const paper of papers) {
        const day = person.papers?.[paper];
        if (day !== undefined && day <= on) continue;
        const key = `${index} ${paper}`;
        if (!found.has(key)) found.set(key, { person, paper, role, due });
      }
    }
  }
  return [...found.values()];
}
