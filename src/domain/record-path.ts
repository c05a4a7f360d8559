import { fileNameOf } from './number/canonical.ts';
import type { RecordEntry } from './record.ts';

/**
 * Where a record's file must stand, which follows from its number alone (law 1):
 * `<register>/<class>/<year>/<number>.md`, without the year where the number shows none.
 * `undefined` when the number cannot be read.
 */
export function pathOf(register: string, record: Pick<RecordEntry, 'class' | 'fields' | 'reading'>) {
  const { class: node, fields, reading } = record;
  if (node.data.linked) return `${register}/${node.code}/${fileNameOf(fields.number)}.md`;
  if (!reading) return undefined;
  const year = reading.parts.year === undefined ? '' : `${reading.parts.year}/`;
  return `${register}/${node.code}/${year}${fileNameOf(fields.number)}.md`;
}
