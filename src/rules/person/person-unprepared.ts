import { actingIn } from '../../domain/person.ts';
import { rule } from '../rule.ts';

/** What is wrong with somebody's paper. */
type UnpreparedFacts = {
  readonly person: string;
  readonly paper: string;
  /** The post by its title, where the regulation gives one. */
  readonly role: string;
  /** The regulation that asks for it: people serve several registers. */
  readonly regulation: string;
} & (
  | { readonly problem: 'lacking' }
  | { readonly problem: 'future'; readonly day: string; readonly today: string }
  | { readonly problem: 'late'; readonly day: string; readonly from: string }
);

/**
 * Somebody who acts in a role lacks a paper that the regulation asks for, or has had it only since after the
 * first day in the office (CNF-19, TRN-02). A stand-in needs the papers too, whenever they were made out.
 */
export const personUnprepared = rule('person-unprepared', 'error', function* ({ register, today }) {
  const { staff, roles, regulation } = register.regulation.data;
  const told = new Set<string>();
  for (const { roles: asked, papers, before } of staff ?? []) {
    for (const role of new Set(asked)) {
      for (const person of actingIn(register.people, role, today)) {
        const { name, from } = person;
        const index = register.people.indexOf(person);
        const post = before === 'post' && person.roles?.includes(role) === true;
        for (const paper of papers) {
          const day = person.papers?.[paper];
          const usual = { person: name, paper, role: roles?.[role]?.[0] ?? role, regulation };
          const facts: UnpreparedFacts | undefined =
            day === undefined
              ? { problem: 'lacking', ...usual }
              : day > today
                ? { problem: 'future', day, today, ...usual }
                : post && from !== undefined && day > from
                  ? { problem: 'late', day, from, ...usual }
                  : undefined;
          if (!facts || told.has(`${index} ${paper}`)) continue;
          told.add(`${index} ${paper}`);
          yield { at: { path: 'people.md', field: ['people', index, 'papers', paper] }, facts };
        }
      }
    }
  }
});
