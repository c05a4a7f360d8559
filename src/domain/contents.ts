import type { RecordEntry } from './record.ts';
import type { Register } from './register.ts';
import type { ChecklistItem } from './regulation/class.ts';

/** A record of a dossier with what its order is made of. */
export interface Paper {
  readonly record: RecordEntry;
  /** The day that the record speaks of; what has none stands last. */
  readonly date: string | undefined;
}

/**
 * The papers of a dossier in the regulation's order (CLS-18): oldest first, which is also the order where it says
 * nothing; newest first; as its checklist has them; or class by class. Within that by day, then by number.
 * @param compareNumbers the order of two numbers
 */
export function inOrder<P extends Paper>(
  register: Register,
  papers: readonly P[],
  compareNumbers: (a: string, b: string) => number,
): P[] {
  const { sort = 'oldest-first' } = register.regulation.data.dossiers ?? {};
  const sign = sort === 'newest-first' ? -1 : 1;
  const place = placeBy(register, sort);
  const byDay = (a: Paper, b: Paper) => {
    if (a.date === b.date) return 0;
    if (a.date === undefined || b.date === undefined) return a.date === undefined ? 1 : -1;
    return a.date < b.date ? -sign : sign;
  };
  return [...papers].sort(
    (a, b) =>
      place(a.record) - place(b.record) ||
      byDay(a, b) ||
      sign * compareNumbers(a.record.fields.number, b.record.fields.number),
  );
}

function placeBy({ plan }: Register, sort: string): (record: RecordEntry) => number {
  if (sort === 'class') return (record) => plan.order.findIndex(({ code }) => code === record.class.code);
  if (sort !== 'checklist') return () => 0;
  const items = plan.order.flatMap(({ data }) => data.checklist ?? []);
  return ({ fields }) => {
    const index = items.findIndex((item) => documentsOf(item).includes(fields.document ?? ''));
    return index < 0 ? items.length : index;
  };
}

function documentsOf(item: ChecklistItem): readonly string[] {
  return item['one-of'] ?? (item.document === undefined ? [] : [item.document]);
}
