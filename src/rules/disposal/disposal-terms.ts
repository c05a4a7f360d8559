import type { Day } from '../../domain/day.ts';
import { linesOf } from '../../domain/disposal-state.ts';
import type { Fault } from '../../domain/finding.ts';
import type { Form } from '../../domain/form.ts';
import { nearest } from '../../domain/nearest.ts';
import { fileNameOf } from '../../domain/number/canonical.ts';
import { formsOf, type Register } from '../../domain/register.ts';
import type { Disposal } from '../../domain/regulation/disposal.ts';
import { versionFor } from '../../domain/version.ts';
import { rule } from '../rule.ts';

/** What is wrong with a disposal list as a whole, or with a line that was struck off. */
type BrokenTerm =
  | {
      readonly problem: 'ground';
      readonly ground: string;
      readonly known: readonly string[];
      readonly nearest: string | undefined;
    }
  /** Items go back to their owner, and the regulation does not say who approves that. */
  | { readonly problem: 'return' }
  | { readonly problem: 'quantity'; readonly stated: number; readonly found: number }
  | { readonly problem: 'reason'; readonly number: string }
  | { readonly problem: 'until'; readonly number: string; readonly until: Day; readonly on: Day }
  | { readonly problem: 'appraisal'; readonly appraisal: string }
  | { readonly problem: 'later'; readonly appraisal: string; readonly appraised: Day; readonly on: Day };

/** A disposal list that its regulation does not know so: ground, quantity, what was struck off (DES-01, DES-04). */
export const disposalTerms = rule('disposal-terms', 'error', function* ({ register }): Generator<
  Fault<BrokenTerm>
> {
  for (const form of formsOf(register, 'disposals')) {
    const { path, fields } = form;
    const ground = ofGround(form, versionFor(register.versions, fields.on).data.disposal ?? {});
    if (ground)
      yield { at: { path, field: [fields.outcome === 'return' ? 'outcome' : 'ground'] }, facts: ground };
    const appraisal = ofAppraisal(form, register);
    if (appraisal) yield { at: { path, field: ['appraisal'] }, facts: appraisal };
    const found = linesOf(form).length;
    if (fields.quantity !== found)
      yield {
        at: { path, field: ['quantity'] },
        facts: { problem: 'quantity', stated: fields.quantity, found },
      };
    yield* ofStruckOff(form);
  }
});

/** Returning to the owner is a ground of its own; where no grounds are listed, any will do. */
function ofGround(
  { fields: { ground, outcome } }: Form<'disposals'>,
  { grounds, return: back }: Disposal,
): BrokenTerm | undefined {
  if (outcome === 'return') return back ? undefined : { problem: 'return' };
  if (!grounds || Object.hasOwn(grounds, ground)) return undefined;
  const known = Object.keys(grounds);
  return { problem: 'ground', ground, known, nearest: nearest(ground, known) };
}

function ofAppraisal(
  { fields: { appraisal, on } }: Form<'disposals'>,
  register: Register,
): BrokenTerm | undefined {
  if (appraisal === undefined || register.unread.has(fileNameOf(appraisal))) return undefined;
  const found = formsOf(register, 'appraisals').find(({ number }) => number === appraisal);
  if (!found) return { problem: 'appraisal', appraisal };
  const appraised = found.fields.on;
  return appraised > on ? { problem: 'later', appraisal, appraised, on } : undefined;
}

function* ofStruckOff({ path, fields: { on, items } }: Form<'disposals'>): Generator<Fault<BrokenTerm>> {
  for (const [index, { number, answer, reason, until }] of items.entries()) {
    if (answer !== 'keep') continue;
    const at = (field: string) => ({ path, field: ['items', index, field] });
    if (reason === undefined) yield { at: at('answer'), facts: { problem: 'reason', number } };
    if (until !== undefined && until <= on)
      yield { at: at('until'), facts: { problem: 'until', number, until, on } };
  }
}
