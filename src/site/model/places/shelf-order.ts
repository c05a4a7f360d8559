import { inShelfOrder as ordered } from '../../../domain/shelf-order.ts';
import { natural, type ShelvedRecord } from '../office.ts';

/** Records of whatever register as they stand on the shelf. */
export function inShelfOrder(records: readonly ShelvedRecord[]): ShelvedRecord[] {
  return ordered(records, ({ shelf: { register }, record }) => ({ register, record }));
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
