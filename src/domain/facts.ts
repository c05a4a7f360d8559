import type { Facts } from './condition.ts';
import type { RecordEntry } from './record.ts';

/** What conditions and demands may ask of a record: its fields, its `class`, its `level`, its `year`. */
export function factsOf(record: RecordEntry): Facts {
  const { class: node, fields, reading } = record;
  return { ...fields, class: node.code, level: fields.level ?? node.level, year: reading?.parts.year };
}

/** One of the {@link factsOf} a record, looked up by its name. */
export function factOf({ class: node, fields, reading }: RecordEntry, name: string): unknown {
  if (name === 'class') return node.code;
  if (name === 'level') return fields.level ?? node.level;
  return name === 'year' ? reading?.parts.year : fields[name];
}
