import { CsvError, parse } from 'csv-parse/sync';
import { fromInert } from '../sheets/inert.ts';
import { columnLetter } from './column-letter.ts';
import { decodeText } from './decode-text.ts';
import type { CellFault, Grid, Row } from './grid.ts';
import type { TableFault } from './table-fault.ts';

const separators = [',', '\t', ';'] as const;
/** A row longer than this, in characters, is an unclosed quote. */
const longestRow = 1_000_000;
/** A file with more cells than this in a row is none that people fill in. */
const mostColumns = 500;

/** Reads separated text. Every cell stays the text it is. */
export function readCsvGrid(bytes: Uint8Array): Grid | TableFault {
  const decoded = decodeText(bytes);
  if (!decoded) return { reason: 'encoding', line: 1 };
  const { text, encoding } = decoded;
  if (text.includes('\0')) return { reason: 'format', what: 'other' };
  // Spreadsheets may say on the first line what separates the cells.
  const said = /^sep=(.)\r?\n/.exec(text);
  const separator = said?.[1] ?? separatorOf(text);
  try {
    const found = parse(text, {
      delimiter: separator,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: longestRow,
      from_line: said ? 2 : 1,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const rows = found.filter(({ record }) => record.some((cell) => cell.trim() !== ''));
    if (rows.length === 0) return { reason: 'empty', line: 1 };
    if (rows.some(({ record }) => record.length > mostColumns))
      return { reason: 'too-many', what: 'columns', most: mostColumns };
    const notes = [{ note: 'text', encoding, separator } as const];
    return {
      ...{ sheet: undefined, merges: [], from1904: false, notes },
      rows: rows.map(({ record, info }) => rowOf(record, info.lines)),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return quotesFault(error, text);
  }
}

function rowOf(record: readonly string[], line: number): Row {
  const faults = record.flatMap((cell, column): CellFault[] => {
    const reason = faultOf(cell);
    return reason === undefined ? [] : [{ column, reason }];
  });
  const cells = record.map(textOf);
  return faults.length === 0 ? { line, cells } : { line, cells, faults };
}

/** `="0012"` is how people keep zeros in text files. */
const quoted = /^="((?:[^"]|"")*)"$/;
/** A formula that asks another program for its value. */
const command = /^[=+\-@]\s*[\w.'\\:/]+\s*\|/;

function textOf(cell: string): string {
  return quoted.exec(cell)?.[1]?.replaceAll('""', '"') ?? fromInert(cell);
}

function faultOf(cell: string): CellFault['reason'] | undefined {
  if (command.test(cell)) return 'command';
  return cell.startsWith('=') && !quoted.test(cell) ? 'formula' : undefined;
}

/** What separates the cells: what cuts the first lines into the most cells. */
function separatorOf(text: string): string {
  const sample = text.split('\n', 20).map((line) => line.replace(/"[^"]*"/g, ''));
  const times = separators.map((separator) =>
    sample.reduce((sum, line) => sum + line.split(separator).length - 1, 0),
  );
  return separators[times.indexOf(Math.max(...times))]!;
}

function quotesFault(error: CsvError, text: string): TableFault {
  const { bytes = 0, column } = error as CsvError & { bytes?: number; column?: number | string };
  // How far rows could be read tells more than where an unclosed quote ends: that is the end of the file.
  const line = Buffer.from(text).subarray(0, bytes).toString().split('\n').length;
  return { reason: 'quotes', line, ...(typeof column === 'number' && { column: columnLetter(column) }) };
}
