import type { Day } from '../day.ts';
import { actingIn } from '../person.ts';
import type { Register } from '../register.ts';
import type { Regulation } from '../regulation/regulation.ts';

/** The roles that hold the keys of a level. */
export function readerRoles({ personal = [] }: Regulation, level: string): readonly string[] {
  const roles = personal.flatMap((part) => (part.level === level ? part.readers : []));
  return [...new Set(roles)];
}

/** The names of those who hold the keys of a level on that day, stand-ins included. */
export function readersOf(register: Register, level: string, on: Day): readonly string[] {
  const { people, regulation } = register;
  const roles = readerRoles(regulation.data, level);
  const holders = roles.flatMap((role) => actingIn(people, role, on).map(({ name }) => name));
  return [...new Set(holders)];
}
