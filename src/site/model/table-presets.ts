import { type Day, dayOfMonth, later, yearOf } from '../../domain/day.ts';
import type { FindingWords } from '../../locales/finding-words.ts';
import type { Office } from './office.ts';

/** A button that sets filters of the table. */
export interface TablePreset {
  readonly label: string;
  /** As in the address: `status=on-loan`. */
  readonly filters: string;
}

/** The filters that a desk needs daily; the months are those of the day that the site speaks of. */
export function tablePresets({ asOf }: Office, { presets }: FindingWords): TablePreset[] {
  const [year, month] = [Number(yearOf(asOf)), Number(asOf.slice(5, 7))];
  const thisMonth = dayOfMonth(year, month, 1);
  const quarter = dayOfMonth(year, month - ((month - 1) % 3), 1);
  const since = (from: Day, by: Parameters<typeof later>[1]) =>
    `from=${from}&to=${later(later(from, by), { days: -1 })}`;
  return [
    { label: presets.onLoan, filters: 'status=on-loan' },
    { label: presets.overdue, filters: 'status=overdue' },
    { label: presets.held, filters: 'status=held' },
    { label: presets.thisMonth, filters: since(thisMonth, { months: 1 }) },
    { label: presets.lastMonth, filters: since(later(thisMonth, { months: -1 }), { months: 1 }) },
    { label: presets.thisQuarter, filters: since(quarter, { months: 3 }) },
    { label: presets.thisYear, filters: since(dayOfMonth(year, 1, 1), { years: 1 }) },
  ];
}
