import { sealedWord } from '../../domain/personal/block.ts';
import { personalLevels } from '../../domain/personal/personal-fields.ts';
import type { RecordEntry } from '../../domain/record.ts';
import { formsOf, indexOf } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** What may be put right without a change entry: where a record stands, what it is connected with, its keys, its end. */
const freeFields = new Set([
  ...['place', 'related', 'level', 'efile', 'sealed'],
  ...['renumbered-to', 'void', 'void-reason'],
]);

/**
 * What a record says about the original was changed without a change entry (异动登记) that names the field
 * (S001-6: originals are not modified; S000-1: every change is registered). The entry is filed together with the
 * change; an earlier one speaks of an earlier change. Filling in an empty field is no change, nor is sealing one.
 */
export const recordRewritten = rule('record-rewritten', 'error', function* ({ register, changes }) {
  const added = new Set(changes.filter(({ kind }) => kind === 'added').map(({ path }) => path));
  const entries = formsOf(register, 'changes').filter(({ path }) => added.has(path));
  const levels = personalLevels(register.regulation.data, 'records');
  for (const { path, was } of changes) {
    if (was?.kind !== 'record') continue;
    const record = indexOf(register).paths.get(path);
    if (!record || !('class' in record)) continue;
    for (const field of changedFields(was.entry, record)) {
      const entered = entries.some(
        ({ fields }) => fields.number === record.fields.number && fields.field === field,
      );
      if (entered || field === 'number' || isSealing(record, levels.get(field), field)) continue;
      const at = field === 'body' ? { path } : { path, field: [field] };
      yield { at, facts: { number: record.fields.number, field } };
    }
  }
});

/** Whether a field of a record may be altered without a change entry. */
export function isFree(field: string): boolean {
  return freeFields.has(field);
}

/** Whether a field says nothing but that its block holds what it said; what it held before is for those to judge who have the keys. */
function isSealing({ fields }: RecordEntry, level: string | undefined, field: string): boolean {
  return level !== undefined && fields[field] === sealedWord && fields.sealed?.[level] !== undefined;
}

function changedFields(was: RecordEntry, is: RecordEntry): string[] {
  const changed = Object.keys(was.fields).filter(
    (field) =>
      !isFree(field) &&
      was.fields[field] !== undefined &&
      JSON.stringify(was.fields[field]) !== JSON.stringify(is.fields[field]),
  );
  const body = was.body.trim();
  return body !== '' && body !== is.body.trim() ? [...changed, 'body'] : changed;
}
