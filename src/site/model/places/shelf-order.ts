import { inOrder } from '../../../domain/contents.ts';
import { dayOfRecord, natural, type ShelvedRecord } from '../office.ts';

/**
 * Records as they stand on the shelf: dossier by dossier, each in the regulation's order of papers, and loose
 * records among them by their own number.
 */
export function inShelfOrder(records: readonly ShelvedRecord[]): ShelvedRecord[] {
  const groups = Map.groupBy(records, ({ record: { fields } }) => fields.dossier ?? fields.number);
  return [...groups]
    .sort(([a], [b]) => natural.compare(a, b))
    .flatMap(([, group]) => {
      const shelf = group[0]!.shelf;
      if (group.length === 1) return group;
      const papers = group.map(({ record }) => ({ record, date: dayOfRecord(record) }));
      return inOrder(shelf.register, papers, natural.compare).map(({ record }) => ({ shelf, record }));
    });
}

/** From which number to which: of dossiers where everything belongs to one, else of records. Empty: nothing. */
export function spanOf(records: readonly ShelvedRecord[]): {
  readonly of: 'dossiers' | 'records';
  readonly first: string;
  readonly last: string;
} {
  const dossiers = records.map(({ record }) => record.fields.dossier);
  const of =
    records.length > 0 && dossiers.every((dossier) => dossier !== undefined) ? 'dossiers' : 'records';
  const numbers =
    of === 'dossiers' ? (dossiers as string[]) : records.map(({ record }) => record.fields.number);
  let [first, last] = [numbers[0] ?? '', numbers[0] ?? ''];
  for (const number of numbers) {
    if (natural.compare(number, first) < 0) first = number;
    if (natural.compare(number, last) > 0) last = number;
  }
  return { of, first, last };
}
