import { type AccessCase, accessCases } from '../../domain/case-terms.ts';
import type { Day } from '../../domain/day.ts';
import type { Fault } from '../../domain/finding.ts';
import { actingIn } from '../../domain/person.ts';
import { postsOf } from '../../domain/posts.ts';
import { formsOf, type Register } from '../../domain/register.ts';
import { versionFor } from '../../domain/version.ts';
import { rule } from '../rule.ts';

/** Which of the regulation's terms a reading did not keep. */
type BrokenTerm =
  | { readonly problem: 'forbidden'; readonly number: string; readonly reader: string }
  /** `found`: where it was read, if the form says so. */
  | { readonly problem: 'place'; readonly wanted: string; readonly found: string | undefined }
  /** `posts`: who could have been there; `found`: who was, and does not hold such a post on that day. */
  | { readonly problem: 'escort'; readonly posts: readonly string[]; readonly found: string | undefined }
  /** `found`: the day for which it was booked instead. */
  | { readonly problem: 'booked'; readonly on: Day; readonly found: Day | undefined };

/** Something was read where, by whom or in a way that the regulation does not allow (BOR-17, BOR-19, BOR-20). */
export const readingTerms = rule('reading-terms', 'error', function* ({ register }): Generator<
  Fault<BrokenTerm>
> {
  for (const one of accessCases(register, 'readings', ['allowed', 'place', 'escort'])) {
    yield* forbidden(one);
    yield* elsewhere(one);
    yield* unescorted(register, one);
  }
  if (!register.versions.some(({ data }) => data.readings?.booked)) return;
  for (const { path, fields } of formsOf(register, 'readings')) {
    const { booked: found, on } = fields;
    const { readings } = versionFor(register.versions, on).data;
    if (readings?.booked && found !== on)
      yield { at: { path, field: ['booked'] }, facts: { problem: 'booked', on, found } };
  }
});

function* forbidden({ form, items }: AccessCase<'readings'>): Generator<Fault<BrokenTerm>> {
  const { reader } = form.fields;
  const found = items.filter(({ terms }) => terms.allowed === false);
  for (const [index, { number }] of new Map(found.map((item) => [item.index, item]))) {
    const at = { path: form.path, field: ['items', index, 'number'] };
    yield { at, facts: { problem: 'forbidden', number, reader } };
  }
}

function* elsewhere({ form, items }: AccessCase<'readings'>): Generator<Fault<BrokenTerm>> {
  const { place: found } = form.fields;
  for (const wanted of new Set(items.map(({ terms }) => terms.place))) {
    if (wanted === undefined || wanted === found) continue;
    yield { at: { path: form.path, field: ['place'] }, facts: { problem: 'place', wanted, found } };
  }
}

function* unescorted(
  { people, regulation, unread }: Register,
  { form, items }: AccessCase<'readings'>,
): Generator<Fault<BrokenTerm>> {
  const { escort: found, on } = form.fields;
  for (const role of new Set(items.map(({ terms }) => terms.escort))) {
    if (role === undefined) continue;
    const unknown = found !== undefined && unread.has('people.md');
    if (unknown || actingIn(people, role, on).some(({ name }) => name === found)) continue;
    const posts = postsOf(regulation.data, role);
    yield { at: { path: form.path, field: ['escort'] }, facts: { problem: 'escort', posts, found } };
  }
}
