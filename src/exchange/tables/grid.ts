import type { TableNote } from './table-note.ts';

/** Why a cell says nothing that could be taken. */
export interface CellFault {
  /** Which cell of the row, from 0. */
  readonly column: number;
  readonly reason: /** A formula in a text file: nobody has worked it out. */
    | 'formula'
    /** A formula whose value the file does not hold. */
    | 'no-value'
    /** An error value: `#REF!`, `#N/A` … */
    | 'error'
    /** A formula over another file. */
    | 'elsewhere'
    /** A formula that would start a program (`=cmd|…`). */
    | 'command'
    /** A number with more digits than a spreadsheet keeps. */
    | 'digits';
}

/** A row of a table and the line of the file or sheet on which it stands; a CSV row's is the one on which it ends. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  readonly faults?: readonly CellFault[];
  /** It adds up the rows above it (合计, 小计). */
  readonly total?: true;
}

/** Cells that were made one: lines from 1, columns from 0, both ends included. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Everything in a file or sheet, before anybody knows where the headings are. Empty rows are left out. */
export interface Grid {
  readonly sheet: string | undefined;
  readonly rows: readonly Row[];
  readonly merges: readonly Merge[];
  readonly from1904: boolean;
  readonly notes: readonly TableNote[];
}
