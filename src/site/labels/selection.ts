import { folding } from '../../domain/fold.ts';
import { hasLeft, statuses } from '../../domain/status.ts';
import { readPairs } from '../search/lookup-format.ts';
import { readQuery } from '../table/query.ts';
import { selector } from '../table/select.ts';
import type { RowOnTheWire, TableStart } from '../table/wire.ts';

/** The rows that labels are asked for. */
export interface Selection {
  readonly rows: readonly RowOnTheWire[];
  /** Numbers that no record bears. */
  readonly unknown: readonly string[];
}

/**
 * Finds the records of the numbers, in their order; without numbers, what the filters of the address let through
 * and has not left the shelves. `undefined` when nothing is asked for.
 */
export function selection(
  start: TableStart,
  rows: readonly RowOnTheWire[],
  search: string,
  numbers: string,
): Selection | undefined {
  if (numbers.trim() !== '') return byNumber(start, rows, numbers);
  const query = readQuery(search);
  if (!Object.values(query.filters).some((filter) => filter !== '')) return undefined;
  const found = selector(start).select(rows, query);
  return { rows: found.filter((row) => !hasLeft(statuses[row[7]]!)), unknown: [] };
}

/** A line is one number, or several. */
function byNumber(start: TableStart, rows: readonly RowOnTheWire[], numbers: string): Selection {
  const { squash } = folding(readPairs(start.pairs));
  const known = Map.groupBy(rows, ([number]) => squash(number));
  const typed = numbers
    .split(/\r?\n/)
    .flatMap((line) => (known.has(squash(line)) ? [line] : line.split(/[\s,，、；;]+/u)))
    .filter((number) => squash(number) !== '');
  return {
    rows: typed.flatMap((number) => known.get(squash(number)) ?? []),
    unknown: typed.filter((number) => !known.has(squash(number))),
  };
}
