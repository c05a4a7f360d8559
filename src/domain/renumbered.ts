import { canonical } from './number/canonical.ts';
import type { RecordEntry } from './record.ts';
import { indexOf, type Register } from './register.ts';

/** The numbers that a record bore before it was renumbered, latest first. */
export function formerNumbers(register: Register, record: RecordEntry): string[] {
  const former = new Set<string>();
  for (let from = record.fields['renumbered-from']; from !== undefined && !former.has(from); ) {
    former.add(from);
    from = indexOf(register).records.get(canonical(from))?.[0]?.fields['renumbered-from'];
  }
  return [...former];
}

/** The records that bear a number or took over from it; deeds share a number with others of their dossier. */
export function bearersOf(register: Register, number: string): readonly RecordEntry[] {
  const { records } = indexOf(register);
  const found = new Set<RecordEntry>();
  const add = (named: string) => {
    for (const record of records.get(canonical(named)) ?? []) {
      if (found.has(record)) continue;
      found.add(record);
      const next = record.fields['renumbered-to'];
      if (next !== undefined) add(next);
    }
  };
  add(number);
  return [...found];
}
