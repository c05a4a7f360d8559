import type { Fault } from '../../domain/finding.ts';
import { formsOf } from '../../domain/register.ts';
import { versionFor } from '../../domain/version.ts';
import { rule } from '../rule.ts';

/** Which of the regulation's terms a handover did not keep. */
type BrokenTerm =
  /** Copies of the list that there must be, and that there are. */
  | { readonly problem: 'copies'; readonly asked: number; readonly found: number | undefined }
  /** Papers were missing, and the regulation has them sent back. */
  | { readonly problem: 'shortage'; readonly shortage: string };

/** A handover without the copies that the regulation asks for, or taken incomplete where it refuses that (FIL-22, CHK-05). */
export const handoverTerms = rule('handover-terms', 'error', function* ({ register }): Generator<
  Fault<BrokenTerm>
> {
  for (const { path, fields } of formsOf(register, 'handovers')) {
    const { copies: asked, shortage: rule } = versionFor(register.versions, fields.on).data.handover ?? {};
    const { copies: found, shortage } = fields;
    if (asked !== undefined && (found ?? 0) < asked)
      yield { at: { path, field: ['copies'] }, facts: { problem: 'copies', asked, found } };
    if (rule === 'refuse' && shortage !== undefined)
      yield { at: { path, field: ['shortage'] }, facts: { problem: 'shortage', shortage } };
  }
});
