import { copyHistories } from '../../domain/copy-state.ts';
import type { Fault } from '../../domain/finding.ts';
import type { Form } from '../../domain/form.ts';
import { nearest } from '../../domain/nearest.ts';
import { canonical } from '../../domain/number/canonical.ts';
import { actingIn, personNamed } from '../../domain/person.ts';
import { postsOf } from '../../domain/posts.ts';
import { formsOf, type Register } from '../../domain/register.ts';
import { versionFor } from '../../domain/version.ts';
import { rule } from '../rule.ts';

/** What is wrong with the issue of a controlled copy. */
type Terms =
  | { readonly problem: 'edition'; readonly edition: string; readonly nearest: string | undefined }
  /** It bears no stamp, where copies are controlled. */
  | { readonly problem: 'stamp'; readonly title: string }
  /** Its holder is in none of the posts that may have it. */
  | {
      readonly problem: 'holder';
      readonly title: string;
      readonly holder: string;
      readonly posts: readonly string[];
    }
  /** It was copied, and nobody may copy it. */
  | { readonly problem: 'forbidden'; readonly title: string }
  /** The copy that it was made from is not there, was not out then, or is of something else. */
  | { readonly problem: 'source'; readonly source: string; readonly why: 'unknown' | 'not-out' | 'other' };

/** A controlled copy is issued that the regulation does not have, to somebody who may not have it, or unstamped (CNF-04, CNF-09, CNF-10). */
export const copyTerms = rule('copy-terms', 'error', function* ({ register, changes }): Generator<
  Fault<Terms>
> {
  const added = new Set(changes.flatMap(({ kind, path }) => (kind === 'added' ? path : [])));
  for (const copy of formsOf(register, 'copies')) {
    const { path, fields } = copy;
    const fault = (field: string, facts: Terms) => ({ at: { path, field: [field] }, facts });
    const { editions = [] } = versionFor(register.versions, fields.on).data;
    const edition = editions.find(({ code }) => code === fields.edition);
    const why = fields['copied-from'] === undefined ? undefined : sourceFault(register, copy);
    if (why) yield fault('copied-from', { problem: 'source', source: fields['copied-from']!, why });
    if (!edition) {
      if (fields.edition === undefined) continue;
      const codes = editions.map(({ code }) => code);
      yield fault('edition', {
        ...{ problem: 'edition', edition: fields.edition },
        nearest: nearest(fields.edition, codes),
      });
      continue;
    }
    const { title, controlled, copying, roles } = edition;
    if (controlled && fields.stamp === undefined) {
      yield { at: { path }, facts: { problem: 'stamp', title } };
    }
    if (fields['copied-from'] !== undefined && copying?.length === 0)
      yield fault('copied-from', { problem: 'forbidden', title });
    // Posts are those of today: who had one on an older day is not known.
    if (added.has(path) && !mayHold(register, copy, roles)) {
      const posts = roles.flatMap((role) => postsOf(register.regulation.data, role));
      yield fault('holder', { problem: 'holder', title, holder: fields.holder, posts });
    }
  }
});

function mayHold(
  { people, unread }: Register,
  { fields }: Form<'copies'>,
  roles: readonly string[],
): boolean {
  if (roles.length === 0 || unread.has('people.md')) return true;
  const person = personNamed(people, fields.holder);
  return person !== undefined && roles.some((role) => actingIn(people, role, fields.on).includes(person));
}

function sourceFault(register: Register, { fields, number }: Form<'copies'>) {
  const named = canonical(fields['copied-from'] ?? '');
  const source = copyHistories(register).find(({ copy }) => canonical(copy.number) === named);
  if (!source || named === canonical(number)) return 'unknown';
  const { copy, withdrawn } = source;
  if (copy.fields.on > fields.on || (withdrawn && withdrawn.form.fields.on < fields.on)) return 'not-out';
  const { edition, document, version } = copy.fields;
  const isSame = edition === fields.edition && document === fields.document && version === fields.version;
  return isSame ? undefined : 'other';
}
