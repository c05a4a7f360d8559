import type { Dossier } from '../../domain/dossier.ts';
import type { Fault } from '../../domain/finding.ts';
import { formTraits } from '../../domain/form.ts';
import { isStub } from '../../domain/record.ts';
import { indexOf, type Register } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** What is wrong with the pages of a dossier. */
type PageFacts =
  | { readonly problem: 'dossier' }
  | { readonly problem: 'record'; readonly number: string }
  | { readonly problem: 'annex'; readonly title: string }
  | {
      readonly problem: 'sum';
      readonly pages: number;
      readonly sum: number;
      /** How many records and annexes were added up. */
      readonly records: number;
      readonly annexes: number;
    };

/**
 * The pages of a dossier's papers do not add up to its own, or are not stated (FIL-23, NUM-22). Papers that bear
 * the dossier's number (deeds) are handed over and kept apart from it and do not count.
 */
export const dossierPages = rule('dossier-pages', 'error', function* ({ register }) {
  if (!register.regulation.data.dossiers?.['count-pages']) return;
  const lost = hasUnreadPaper(register);
  for (const dossier of register.dossiers) yield* pageFaults(register, dossier, lost);
});

function* pageFaults(register: Register, dossier: Dossier, lost: boolean): Generator<Fault<PageFacts>> {
  const { path, fields } = dossier;
  const { pages, annexes = [] } = fields;
  const records = (indexOf(register).ofDossier.get(fields.dossier) ?? []).filter(
    (record) => !isStub(record) && record.class.data.linked === undefined,
  );
  let sum = 0;
  let counted = true;
  for (const record of records) {
    if (record.fields.pages !== undefined) sum += record.fields.pages;
    else {
      counted = false;
      const facts = { problem: 'record', number: record.fields.number } as const;
      yield { at: { path: record.path, field: ['pages'] }, facts };
    }
  }
  for (const [index, annex] of annexes.entries()) {
    if (annex.pages !== undefined) sum += annex.pages;
    else {
      counted = false;
      yield {
        at: { path, field: ['annexes', index, 'pages'] },
        facts: { problem: 'annex', title: annex.title },
      };
    }
  }
  const at = { path, field: ['pages'] };
  if (pages === undefined) yield { at, facts: { problem: 'dossier' } };
  else if (counted && sum !== pages && !(lost && sum < pages)) {
    const facts = { problem: 'sum', pages, sum, records: records.length, annexes: annexes.length } as const;
    yield { at, facts };
  }
}

/** Whether a file could not be read that may be a paper of a dossier: then too small a sum says nothing. */
function hasUnreadPaper({ unread }: Register): boolean {
  const form = new RegExp(
    `^(?:${Object.values(formTraits)
      .map(({ prefix }) => prefix)
      .join('|')})\\d`,
  );
  return [...unread].some((name) => !name.endsWith('.md') && !form.test(name));
}
