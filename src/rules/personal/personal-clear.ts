import { canonical } from '../../domain/number/canonical.ts';
import { isInClear } from '../../domain/personal/in-clear.ts';
import { personalFieldsOf, personalLevels } from '../../domain/personal/personal-fields.ts';
import { personalFiles } from '../../domain/personal/personal-files.ts';
import { formsOf, indexOf, type Register } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** A field that the regulation wants sealed says in clear what it says, or a change entry tells of it (CNF-15). */
export const personalClear = rule('personal-clear', 'error', function* ({ register }) {
  const { data } = register.regulation;
  if (!data.personal) return;
  for (const { of, file } of personalFiles(register)) {
    const fields: Readonly<Record<string, unknown>> = file.fields;
    for (const { field, level } of personalFieldsOf(data, of)) {
      if (isInClear(fields[field]))
        yield { at: { path: file.path, field: [field] }, facts: { field, level } };
    }
  }
  for (const { path, fields } of formsOf(register, 'changes')) {
    const level = levelOf(register, fields.number, fields.field);
    if (level === undefined) continue;
    for (const side of ['from', 'to'] as const) {
      if (isInClear(fields[side]))
        yield { at: { path, field: [side] }, facts: { field: fields.field, level } };
    }
  }
});

/** The level at which a field of the thing of that number is sealed; a deed bears the number of its dossier. */
function levelOf(register: Register, number: string, field: string): string | undefined {
  const { dossiers, records } = indexOf(register);
  const { data } = register.regulation;
  return (
    (dossiers.has(number) ? personalLevels(data, 'dossiers').get(field) : undefined) ??
    (records.has(canonical(number)) ? personalLevels(data, 'records').get(field) : undefined)
  );
}
