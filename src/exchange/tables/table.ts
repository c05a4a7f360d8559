import type { Row } from './grid.ts';
import { readCsvGrid } from './read-csv.ts';
import { readXlsxGrid } from './read-xlsx.ts';
import type { TableFault } from './table-fault.ts';
import type { TableNote } from './table-note.ts';
import { isHeading, withHeadings } from './with-headings.ts';

/** A table with its headings. */
export interface Table {
  /** The tab it stands on; `undefined` for a text file. */
  readonly sheet: string | undefined;
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  /** Whether days that are written as serial numbers count from 1904. */
  readonly from1904: boolean;
  /** What was found in the file and passed over, or read in a certain way. */
  readonly notes: readonly TableNote[];
}

/** How a file is to be read. */
export interface TableOptions {
  /** Which texts are headings: the line with most of them holds the headings. */
  readonly known?: (heading: string) => boolean;
  /** The tab to read, where there are several. */
  readonly sheet?: string | undefined;
  /** Take hidden rows and columns, too. */
  readonly hidden?: boolean | undefined;
}

/**
 * Reads a table out of an Excel workbook or a text file: UTF-8, UTF-16 or GB18030, separated by commas, tabs or
 * semicolons. Every cell is text; no formula is ever evaluated.
 */
export async function readTable(bytes: Uint8Array, options: TableOptions = {}): Promise<Table | TableFault> {
  const isText = !isContainer(bytes);
  const grid = isText ? readCsvGrid(bytes) : await readXlsxGrid(bytes, options);
  return 'reason' in grid ? grid : withHeadings(grid, options.known ?? isHeading);
}

/** Reads separated text whose headings are its first line. */
export function readCsv(bytes: Uint8Array): Table | TableFault {
  const grid = readCsvGrid(bytes);
  return 'reason' in grid ? grid : withHeadings(grid, isHeading);
}

/** Whether a file is a ZIP archive or an OLE container: whatever it is, it is no text. */
function isContainer(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  return start.startsWith('504b0304') || start.startsWith('504b0506') || start === 'd0cf11e0';
}
