import type { Fault } from '../../domain/finding.ts';
import type { Form } from '../../domain/form.ts';
import { canonical } from '../../domain/number/canonical.ts';
import { actingIn, personNamed } from '../../domain/person.ts';
import { postsOf } from '../../domain/posts.ts';
import { formsOf, type Register } from '../../domain/register.ts';
import type { Regulation } from '../../domain/regulation/regulation.ts';
import { versionFor } from '../../domain/version.ts';
import { rule } from '../rule.ts';

/** What is wrong with those who carried it out and watched. */
type WrongHands =
  | { readonly problem: 'few'; readonly asked: number; readonly found: number }
  | { readonly problem: 'executor'; readonly person: string }
  /** Somebody who does not hold the post on that day, nor stands in for it. */
  | {
      readonly problem: 'post';
      readonly person: string;
      readonly as: 'executor' | 'witness';
      readonly posts: readonly string[];
    };

/** Too few watched, the executor watched, or somebody acted who does not hold the post (DES-06, DES-08). */
export const certificateWitness = rule('certificate-witness', 'error', function* ({ register }): Generator<
  Fault<WrongHands>
> {
  const others = new Set(
    formsOf(register, 'disposals').flatMap(({ number, fields: { outcome = 'destroy' } }) =>
      outcome === 'destroy' ? [] : [number],
    ),
  );
  for (const form of formsOf(register, 'certificates')) {
    const { data } = versionFor(register.versions, form.fields.on);
    yield* ofWitnesses(register, data, form, others.has(form.fields.disposal));
    const { executor } = form.fields;
    const { executor: role } = data.disposal ?? {};
    if (role === undefined || holds(register, form, executor, role)) continue;
    // Who is not on the list at all is told by the rule for that.
    if (!personNamed(register.people, executor)) continue;
    const facts = { problem: 'post', person: executor, as: 'executor', posts: postsOf(data, role) } as const;
    yield { at: { path: form.path, field: ['executor'] }, facts };
  }
});

/** @param spared it goes to its owner or another archive: nobody has to watch that */
function* ofWitnesses(
  register: Register,
  data: Regulation,
  form: Form<'certificates'>,
  spared: boolean,
): Generator<Fault<WrongHands>> {
  const { path, fields } = form;
  const { witness } = data.disposal ?? {};
  const terms = typeof witness === 'object' ? witness : undefined;
  const nameOf = (text: string) => personNamed(register.people, text)?.name ?? canonical(text);
  const apart = terms?.['not-executor'] ?? true;
  for (const [index, person] of fields.witnesses.entries()) {
    const at = { path, field: ['witnesses', index] };
    if (apart && nameOf(person) === nameOf(fields.executor))
      yield { at, facts: { problem: 'executor', person } };
    else if (terms?.role !== undefined && !spared && !holds(register, form, person, terms.role))
      yield { at, facts: { problem: 'post', person, as: 'witness', posts: postsOf(data, terms.role) } };
  }
  if (!terms || spared) return;
  const asked = terms.count ?? 1;
  const found = new Set(fields.witnesses.map(nameOf)).size;
  if (found < asked) yield { at: { path, field: ['witnesses'] }, facts: { problem: 'few', asked, found } };
}

/** Whether somebody acts in a role on the day of the form; nobody can tell without the list of people. */
function holds(register: Register, form: Form<'certificates'>, person: string, role: string): boolean {
  if (register.unread.has('people.md')) return true;
  const acting = actingIn(register.people, role, form.fields.on);
  return personNamed(acting, person) !== undefined;
}
