import type { Day } from '../../domain/day.ts';
import type { Fault } from '../../domain/finding.ts';
import { fileNameOf } from '../../domain/number/canonical.ts';
import { formsOf } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** In what a mending does not fit the offence that it ends. */
type Mismatch = { readonly offence: string } & (
  | { readonly problem: 'offence' }
  | { readonly problem: 'before'; readonly committed: Day; readonly on: Day }
  /** It was mended already; by which form, where that is not the offence's own. */
  | { readonly problem: 'again'; readonly since: Day; readonly form: string | undefined }
);

/** A mending that does not fit its offence: no such offence, of a later day, or mended already. */
export const mendingMismatch = rule('mending-mismatch', 'error', function* ({ register }): Generator<
  Fault<Mismatch>
> {
  const offences = new Map(formsOf(register, 'offences').map((form) => [form.number, form]));
  const mended = new Map<string, { since: Day; form: string }>();
  for (const { path, number, fields } of formsOf(register, 'mendings')) {
    const { offence, on } = fields;
    const found = offences.get(offence);
    if (!found) {
      if (!register.unread.has(fileNameOf(offence)))
        yield { at: { path, field: ['offence'] }, facts: { problem: 'offence', offence } };
      continue;
    }
    const { on: committed, mended: own } = found.fields;
    const known = own === undefined ? mended.get(offence) : { since: own, form: undefined };
    if (on < committed)
      yield { at: { path, field: ['on'] }, facts: { problem: 'before', offence, committed, on } };
    else if (known)
      yield { at: { path, field: ['offence'] }, facts: { problem: 'again', offence, ...known } };
    mended.set(offence, mended.get(offence) ?? { since: on, form: number });
  }
});
