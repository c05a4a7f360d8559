import { canonical } from '../../src/domain/number/canonical.ts';
import { sealedWord } from '../../src/domain/personal/block.ts';
import { isInClear } from '../../src/domain/personal/in-clear.ts';
import { personalLevels } from '../../src/domain/personal/personal-fields.ts';
import { indexOf, type Register } from '../../src/domain/register.ts';
import type { RawFields } from '../../src/store/plain-fields.ts';
import { withField } from '../../src/store/write-field.ts';
import type { PlannedFile } from '../../src/store/write-plan.ts';
import { fieldsOf } from './file-seals.ts';

/** A change entry about a personal field says 密封 instead of the values; any other file stays as it is. */
export function wordedChange(register: Register, file: PlannedFile): PlannedFile {
  const clear = clearValues(register, file.path, fieldsOf(file.text));
  const text = clear.reduce((before, name) => withField(before, name, sealedWord) ?? before, file.text);
  return { ...file, text };
}

/** The fields of a change entry that hold a personal value in clear. */
export function clearValues(register: Register, path: string, fields: RawFields | undefined): string[] {
  if (!path.startsWith(`${register.id}/changes/`) || typeof fields?.field !== 'string') return [];
  const { dossiers, records } = indexOf(register);
  const number = String(fields.number);
  const of = dossiers.has(number) && !records.has(canonical(number)) ? 'dossiers' : 'records';
  if (!personalLevels(register.regulation.data, of).has(fields.field)) return [];
  return ['from', 'to'].filter((name) => isInClear(fields[name]));
}
