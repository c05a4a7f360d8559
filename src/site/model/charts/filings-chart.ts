import type { ChartWords } from '../../../locales/chart-words.ts';
import { filingsPerMonth } from '../home/filings.ts';
import type { Office } from '../office.ts';
import type { Chart } from './chart.ts';
import { draw } from './draw.ts';
import { columnsOption } from './options.ts';

/** How many months are shown. */
const months = 36;

/** Filings per month. */
export function filingsChart(office: Office, { filings: words }: ChartWords): Chart {
  const lines = filingsPerMonth(office, months);
  const total = lines.reduce((sum, { count }) => sum + count, 0);
  const most = lines.reduce((best, line) => (line.count > best.count ? line : best));
  const reading = total === 0 ? words.none(months) : words.reading(months, total, most.count, most.month);
  const option = columnsOption(
    lines.map(({ month }) => month),
    lines.map(({ count }) => count),
  );
  return {
    name: 'filings',
    title: words.title,
    reading,
    svg: total === 0 ? undefined : draw(option, 900, 240, reading),
    columns: words.columns,
    rows: lines.map(({ month, count }) => [month, count]),
  };
}
