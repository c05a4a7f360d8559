import type { z } from 'zod';
import type { Day } from './day.ts';
import { day, fields, key, list, mapOf, text } from './field.ts';

/** The frontmatter of `people.md`: who works here. */
export const peopleSchema = fields({
  people: list(
    fields({
      name: text,
      /** Roles of the regulations that this person holds. */
      roles: list(key).optional(),
      department: text.optional(),
      /** Papers of this person and their days: 保密协议, 上岗证 … (CNF-19, TRN-02). */
      papers: mapOf(day).optional(),
      /** Login at the forge. */
      login: text.optional(),
      /** Public SSH key for signing approvals. */
      key: text.optional(),
      /** First and last day in the office. */
      from: day.optional(),
      until: day.optional(),
      /** Who stands in for this person, and when. */
      'stand-ins': list(fields({ person: text, from: day, until: day })).optional(),
    }),
  ),
});

/** One person of the office. */
export type Person = z.output<typeof peopleSchema>['people'][number];

/** Whether the person works here on that day. */
export function isPresent(person: Person, on: Day): boolean {
  return (
    (person.from === undefined || person.from <= on) && (person.until === undefined || on <= person.until)
  );
}

/** The person whom a form names: by the name alone, or with the department before it (工程部 周明). */
export function personNamed(people: readonly Person[], text: string): Person | undefined {
  return people.find(({ name }) => text === name || text.endsWith(` ${name}`));
}

/** Those who may act in a role on that day: its holders present, and their stand-ins of that day. */
export function actingIn(people: readonly Person[], role: string, on: Day): Person[] {
  const holders = people.filter((person) => person.roles?.includes(role));
  const stoodInFor = holders.flatMap((holder) =>
    (holder['stand-ins'] ?? [])
      .filter((term) => term.from <= on && on <= term.until)
      .map((term) => term.person),
  );
  return people.filter(
    (person) => isPresent(person, on) && (holders.includes(person) || stoodInFor.includes(person.name)),
  );
}
