import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';

/** A row of a table and the line of the file on which it ends. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table with its headings. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
}

/** Why a file is no table. */
export interface TableFault {
  readonly line: number;
  readonly reason: 'encoding' | 'quotes' | 'empty';
}

/** Reads comma-separated UTF-8 text; every cell stays the text it is. */
export function readCsv(bytes: Uint8Array): Table | TableFault {
  if (!isUtf8(bytes)) return { line: 1, reason: 'encoding' };
  try {
    const found = parse(Buffer.from(bytes), {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const [head, ...rows] = found;
    if (!head) return { line: 1, reason: 'empty' };
    const headings = head.record.map((cell) => cell.trim());
    return { headings, rows: rows.map(({ record, info }) => ({ line: info.lines, cells: record })) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    return { line, reason: 'quotes' };
  }
}
