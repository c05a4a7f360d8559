import { copiesOut, newerVersions } from '../../domain/copy-state.ts';
import type { Day } from '../../domain/day.ts';
import type { Fault } from '../../domain/finding.ts';
import { isPresent } from '../../domain/person.ts';
import { formsOf } from '../../domain/register.ts';
import { isSamePerson } from '../../domain/same-person.ts';
import { rule } from '../rule.ts';

/** Why a controlled copy ought to come back. */
type Held = { readonly number: string; readonly document: string; readonly holder: string } & (
  | { readonly problem: 'superseded'; readonly version: string; readonly newer: string }
  | { readonly problem: 'left'; readonly until: Day }
);

/** A controlled copy is still out, and there is a newer version of it, or its holder has left. */
export const copyHeld = rule('copy-held', 'warning', function* ({ register, today }): Generator<Fault<Held>> {
  if (formsOf(register, 'copies').length === 0) return;
  const newerOf = newerVersions(register, today);
  for (const copy of copiesOut(register, today)) {
    const { path, number, fields } = copy;
    const { document, holder, version } = fields;
    const newer = newerOf(copy);
    if (newer !== undefined)
      yield {
        at: { path, field: ['version'] },
        facts: { problem: 'superseded', number, document, holder, version, newer },
      };
    const named = register.people.filter(({ name }) => isSamePerson(holder, name));
    const until = named
      .flatMap((person) => person.until ?? [])
      .sort()
      .at(-1);
    if (until !== undefined && until < today && !named.some((person) => isPresent(person, today)))
      yield {
        at: { path, field: ['holder'] },
        facts: { problem: 'left', number, document, holder, until },
      };
  }
});
