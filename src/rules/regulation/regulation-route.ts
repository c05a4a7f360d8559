import { shortageOf } from '../../domain/matching.ts';
import { actingIn, type Person } from '../../domain/person.ts';
import { postsOf } from '../../domain/posts.ts';
import type { Disposal } from '../../domain/regulation/disposal.ts';
import { type Route, routesOf } from '../../domain/regulation/routes.ts';
import { rule } from '../rule.ts';

/** What is wrong with a route. */
interface RouteFacts {
  /** It has no steps; its steps want more people than there are; so do destruction and its watching. */
  readonly problem: 'empty' | 'people' | 'witness';
  /** The steps that cannot all be taken, in order; nobody may take two. */
  readonly steps: readonly { readonly role: string; readonly posts: readonly string[] }[];
  /** All who may take any of them. */
  readonly people: readonly string[];
}

/** No set of different people can go a route, or watch a destruction that one of them carries out (DES-08). */
export const regulationRoute = rule('regulation-route', 'error', function* ({ register, today }) {
  const { path, data } = register.regulation;
  const { people, unread } = register;
  const acting = new Map<string, readonly Person[]>();
  const actingAs = (role: string) => {
    const found = acting.get(role) ?? actingIn(people, role, today);
    acting.set(role, found);
    return found;
  };
  const routes = [...routesOf(data), ...hands(data.disposal, people.length)];
  for (const { at: field, roles, mayBeEmpty } of routes) {
    const at = { path, field };
    if (roles.length === 0) {
      const facts: RouteFacts = { problem: 'empty', steps: [], people: [] };
      if (!mayBeEmpty) yield { at, facts };
      continue;
    }
    const steps = roles.map(actingAs);
    // Where a role has nobody at all, that is told instead.
    if (unread.has('people.md') || steps.some((able) => able.length === 0)) continue;
    const shortage = shortageOf(steps);
    if (!shortage) continue;
    const facts: RouteFacts = {
      problem: field.includes('witness') ? 'witness' : 'people',
      steps: shortage.steps.map((step) => ({ role: roles[step]!, posts: postsOf(data, roles[step]) })),
      people: shortage.people.map(({ name }) => name),
    };
    yield { at, facts };
  }
});

/** Those who carry out a destruction and watch it, as a route: they are different people too. */
function* hands({ executor, witness }: Disposal = {}, most: number): Generator<Route> {
  if (typeof witness !== 'object' || witness.role === undefined) return;
  const { role, count = 1, 'not-executor': apart = true } = witness;
  // One more than there are people is as good as a million.
  const watching = Array<string>(Math.min(count, most + 1)).fill(role);
  const roles = executor !== undefined && apart ? [executor, ...watching] : watching;
  yield { at: ['disposal', 'witness', 'role'], roles, mayBeEmpty: true };
}
