import type { ColumnUse } from '../exchange/rows/guess-map.ts';
import type { MapFault } from '../exchange/rows/map-fault.ts';
import type { RowFault } from '../exchange/rows/row-fault.ts';
import type { TableFault } from '../exchange/tables/table-fault.ts';
import type { TableNote } from '../exchange/tables/table-note.ts';
import type { Refusal } from './command-words.ts';
import type { FaultWords } from './messages.ts';

/** How many rows became what. */
export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly refused: number;
}

/** What is said where tables become records. */
export interface ImportWords {
  /** What the act is called. */
  readonly name: string;
  /** The command and its options. */
  readonly help: Readonly<
    Record<
      | 'import'
      | 'map'
      | 'dryRun'
      | 'sheet'
      | 'hidden'
      | 'century'
      | 'assign'
      | 'yes'
      | 'saveMap'
      | 'by'
      | 'reason',
      string
    >
  >;
  /** Headings of the two columns of a sheet of records that are no fields. */
  readonly headings: Readonly<Record<'class' | 'body', string>>;
  readonly note: (note: TableNote) => string;
  readonly badTable: (fault: TableFault) => Refusal;
  readonly badMap: (fault: MapFault, known: readonly string[]) => Refusal;
  readonly guess: {
    /** Above the columns, as they are understood. */
    readonly title: string;
    /** @param field what the field is called */
    readonly use: (use: ColumnUse | undefined, field: string) => string;
    /** What is to become of a column that nobody could tell. */
    readonly question: (column: string) => string;
    readonly uses: Readonly<Record<'ignore' | 'body' | 'lines' | 'number', string>>;
    readonly confirm: string;
    readonly yes: string;
    readonly no: string;
    readonly century: (value: string) => string;
    readonly noCentury: string;
    /** Columns nobody could tell, and what is missing beside them. */
    readonly incomplete: (columns: readonly string[], missing: readonly ('number' | 'title')[]) => Refusal;
    readonly declined: () => Refusal;
  };
  /** Why a row was not taken, and what to do about it. */
  readonly reasons: (fault: RowFault) => FaultWords;
  /** Where a row stands: sheet and line. */
  readonly at: (sheet: string | undefined, line: number) => string;
  readonly refusedRow: (at: string, reason: string, advice: string) => string;
  readonly addedRow: (at: string, number: string, title: string) => string;
  readonly changedRow: (at: string, number: string) => string;
  readonly difference: (field: string, from: string | undefined, to: string | undefined) => string;
  /** @param written whether it is done; otherwise that is what would be done */
  readonly summary: (counts: ImportCounts, written: boolean) => string;
  /** Rows were refused, therefore nothing was written. */
  readonly nothing: string;
  /** The change entries need who and why. */
  readonly needsWhy: (fields: number) => Refusal;
  readonly badCentury: (text: string) => Refusal;
  /** Asked where it is not said who changes records, and why. */
  readonly ask: Readonly<Record<'by' | 'reason', string>>;
  readonly mapSaved: (path: string) => string;
  readonly steps: Readonly<Record<'read' | 'plan' | 'check' | 'write', string>>;
  readonly done: (rows: number) => string;
  /** A new register and its records are never proposed together. */
  readonly newRegister: (register: string) => Refusal;
  readonly alreadyProposed: (name: string) => Refusal;
}
