import { inOrder } from './contents.ts';
import type { Day } from './day.ts';
import { type RecordEntry, yearDay } from './record.ts';
import type { Register } from './register.ts';

/** The order of numbers and names as people expect it: 2栋 before 10栋, Chinese by pinyin. */
export const natural = new Intl.Collator('zh-CN', { numeric: true });

/**
 * Records as they stand on the shelf: dossier by dossier, each in the regulation's order of papers, and loose
 * records among them by their own number (STO-07).
 * @param of the record that an item stands for, and its register
 */
export function inShelfOrder<T>(
  items: readonly T[],
  of: (item: T) => { readonly register: Register; readonly record: RecordEntry },
): T[] {
  const groups = Map.groupBy(items, (item) => {
    const { fields } = of(item).record;
    return fields.dossier ?? fields.number;
  });
  return [...groups]
    .sort(([a], [b]) => natural.compare(a, b))
    .flatMap(([, group]) => {
      if (group.length === 1) return group;
      const { register } = of(group[0]!);
      const papers = group.map((item) => {
        const { record } = of(item);
        return { record, date: dayOfRecord(record), item };
      });
      return inOrder(register, papers, natural.compare).map(({ item }) => item);
    });
}

/** The day that dates a record: the one its number shows, else any of its class, else the filing day. */
export function dayOfRecord(record: RecordEntry): Day | undefined {
  const own = yearDay(record);
  if (own !== undefined) return own;
  for (const { yearField } of record.class.series) {
    const day = yearField === undefined ? undefined : record.fields[yearField];
    if (day !== undefined) return day as Day;
  }
  return record.fields.filed;
}
