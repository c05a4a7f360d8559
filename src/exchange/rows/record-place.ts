import type { ClassNode } from '../../domain/file-plan.ts';
import { canonical } from '../../domain/number/canonical.ts';
import { printNumber, readLoosely, readNumber } from '../../domain/number/series.ts';
import { readingOf } from '../../domain/reading.ts';
import type { RecordEntry, RecordFields } from '../../domain/record.ts';
import { pathOf } from '../../domain/record-path.ts';
import { indexOf, type Register } from '../../domain/register.ts';

/** Where the record of a number stands, or would stand. */
export interface RecordPlace {
  /** The number as the register prints it. */
  readonly number: string;
  readonly class: ClassNode;
  /** Path below the records folder. */
  readonly path: string;
  /** The record that stands there. */
  readonly was: RecordEntry | undefined;
}

/**
 * The class whose series reads the number decides where the record stands; deeds bear the number of their dossier.
 * @param within only this class; `undefined`: any
 */
export function recordPlace(
  register: Register,
  given: string,
  values: Readonly<Record<string, unknown>>,
  within: ClassNode | undefined,
): RecordPlace | undefined {
  const { records, dossiers, paths } = indexOf(register);
  const held = records.get(canonical(given))?.filter((record) => !within || record.class === within) ?? [];
  if (held.length === 1) {
    const [was] = held as [RecordEntry];
    return { number: was.fields.number, class: was.class, path: was.path, was };
  }
  const classes = within ? [within] : register.plan.order;
  for (const node of classes) {
    if (node.data.linked && within && dossiers.has(given)) {
      const path = placed(register, node, given, values)!;
      return { number: given, class: node, path, was: undefined };
    }
    for (const series of node.series) {
      const strict = readNumber(series, given);
      const loose = strict ?? readLoosely(series, given);
      if (!loose) continue;
      const number = strict ? given : printNumber(series, loose);
      const path = placed(register, node, number, values);
      const was = path === undefined ? undefined : paths.get(path);
      if (path !== undefined)
        return { number, class: node, path, was: was && 'class' in was ? was : undefined };
    }
  }
  return undefined;
}

/** The path of a record of a class. */
export function placed(
  register: Register,
  node: ClassNode,
  number: string,
  values: Readonly<Record<string, unknown>>,
): string | undefined {
  const fields = { ...values, number } as unknown as RecordFields;
  return pathOf(register.id, { class: node, fields, reading: readingOf(node, fields) });
}
