import { stringify } from 'csv-stringify/sync';
import { inert } from './inert.ts';
import type { Sheet } from './sheet.ts';

// Quoted as well: what another separator or a line's end would cut apart.
const cut = /[;\t|'\r\n\u2028\u2029]|^\s|\s$/u;

/**
 * A sheet as comma-separated text: a byte order mark, the headings on the first line, CRLF. Title, notes and foot stay
 * out, so that every line is a line of the table. No cell can be taken for a formula; `fromInert` gives the text back.
 * @param bom whether the mark stands before it, without which Excel takes Chinese for something else
 */
export function writeCsv({ columns, rows }: Sheet, bom = true): string {
  const lines = [columns.map(({ heading }) => heading), ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell : inert(cell))),
  );
  return stringify(lines, {
    bom,
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    quoted_match: [cut],
  });
}
