import { formsOf } from '../../domain/register.ts';
import { versionFor } from '../../domain/version.ts';
import { rule } from '../rule.ts';

/** Something was copied or extracted although the regulation forbids it: `copying: []` (BOR-27, X22). */
export const readingCopied = rule('reading-copied', 'error', function* ({ register }) {
  const { versions } = register;
  if (!versions.some(({ data }) => data.readings?.copying?.length === 0)) return;
  for (const { path, fields } of formsOf(register, 'readings')) {
    const { copied = 0, reader, on } = fields;
    if (copied === 0 || versionFor(versions, on).data.readings?.copying?.length !== 0) continue;
    yield { at: { path, field: ['copied'] }, facts: { reader, copied } };
  }
});
