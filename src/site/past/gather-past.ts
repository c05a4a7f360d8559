import type { RecordEntry } from '../../domain/record.ts';
import { rememberedOf } from '../../domain/remembered.ts';
import { statusDays } from '../../domain/status-days.ts';
import type { Office } from '../model/office.ts';
import type { ChangedRecord, PageOf, PastRegister, StatusSince } from './past-register.ts';

/** Gathers what shows the registers as of any day up to that of the site. */
export const gatherPast = rememberedOf((office: Office): PastRegister => {
  const filed = new Map<string, PageOf[]>();
  const changed: ChangedRecord[] = [];
  const statusesOf = new Map(
    office.shelves.map((shelf) => [shelf, statusDays(shelf.register, office.asOf)] as const),
  );
  for (const { shelf, record } of office.records) {
    const of = pageOf(office, record);
    const { title, filed: day = '' } = record.fields;
    const others = filed.get(day);
    if (others) others.push(of);
    else filed.set(day, [of]);
    const statuses = statusesOf.get(shelf)!(record).map(({ from = '', status, loan }): StatusSince => {
      const known = [from, status] as const;
      return loan ? [...known, loan.loan.fields.borrower] : known;
    });
    if (statuses.some(([, status]) => status !== 'in-store'))
      changed.push({ of, title, filed: day, statuses });
  }
  return {
    until: office.asOf,
    filed: [...filed].filter(([day]) => day <= office.asOf).sort(([a], [b]) => (a < b ? -1 : 1)),
    changed,
  };
});

function pageOf({ pageOf }: Office, record: RecordEntry): PageOf {
  const { number } = record.fields;
  const page = pageOf.get(record)!;
  return page === number ? number : [number, page];
}
