import { columnLetter } from '../tables/column-letter.ts';
import type { Table } from '../tables/table.ts';
import { cleanHeading } from '../tables/with-headings.ts';
import { type ImportMap, namedColumns } from './map.ts';

/** Why a table and a map do not fit. */
export type MapFault =
  | { readonly fault: 'no-column' | 'twice-column' | 'unused-column'; readonly column: string }
  /** @param column its letter */
  | { readonly fault: 'bare-column'; readonly column: string }
  /** The map neither says where numbers stand nor for which class they are to be given out. */
  | { readonly fault: 'no-number' | 'no-title' };

/** Whether a map accounts for every column of a table, and names none that is not there. */
export function mapFault({ headings }: Table, map: ImportMap): MapFault | undefined {
  const bare = headings.indexOf('');
  if (bare >= 0) return { fault: 'bare-column', column: columnLetter(bare) };
  const twice = headings.find((heading, index) => headings.indexOf(heading) !== index);
  if (twice !== undefined) return { fault: 'twice-column', column: twice };
  const named = namedColumns(map).map(cleanHeading);
  const missing = named.find((column) => !headings.includes(column));
  if (missing !== undefined) return { fault: 'no-column', column: missing };
  const unused = headings.find((heading) => !named.includes(heading));
  if (unused !== undefined) return { fault: 'unused-column', column: unused };
  if (map.number.column === undefined && map.number.assign === undefined) return { fault: 'no-number' };
  return map.fields.title ? undefined : { fault: 'no-title' };
}
