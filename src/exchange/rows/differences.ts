import type { RecordEntry } from '../../domain/record.ts';
import type { FieldValue } from './read-cell.ts';

/** One field of a record that a row says otherwise. */
export interface FieldDifference {
  readonly field: string;
  /** As the file has it; a list's items between `；`. `undefined`: the field is not there. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The new value as the file will have it. */
  readonly value: FieldValue;
}

/** What a row would change of a record. Fields that the table has no column for stay as they are. */
export function differencesOf(
  was: RecordEntry,
  said: ReadonlyMap<string, FieldValue>,
  body: string | undefined,
): FieldDifference[] {
  const found = [...said].flatMap(([field, value]): FieldDifference[] => {
    const [from, to] = [asText(was.fields[field]), asText(value)];
    return field === 'number' || from === to ? [] : [{ field, from, to, value }];
  });
  const text = was.body.trim();
  if (body === undefined || body.trim() === text) return found;
  return [
    ...found,
    { field: 'body', from: text || undefined, to: body.trim() || undefined, value: body.trim() },
  ];
}

/** A value of a file as one text. */
export function asText(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return Array.isArray(value) ? value.map(String).join('；') : String(value);
}
