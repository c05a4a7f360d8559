/** Rows in one chunk of the table's data. */
export const rowsPerChunk = 4000;

/**
 * One row as it travels: number, title, then places in the lists of {@link TableStart}: class, year, dossier,
 * place, level, status, day (-1: none); 1 where a hold is over it; last the page's name where it is not the
 * number itself.
 */
export type RowOnTheWire = readonly [
  number: string,
  title: string,
  class_: number,
  year: number,
  dossier: number,
  place: number,
  level: number,
  status: number,
  day: number,
  held: 0 | 1,
  page?: string,
];

/** What the table must know before its first row. Each list stands in the order in which it sorts. */
export interface TableStart {
  /** Changes with the data; part of the chunks' addresses, so that old ones are not mixed in. */
  readonly version: string;
  /** The day the data speaks of. */
  readonly asOf: string;
  readonly rows: number;
  readonly chunks: number;
  readonly classes: readonly {
    readonly key: string;
    readonly title: string;
    /** How far below the top of the file plan. */
    readonly depth: number;
    /** Keys of the class itself and of those above it. */
    readonly within: readonly string[];
  }[];
  readonly years: readonly string[];
  readonly days: readonly string[];
  readonly dossiers: readonly {
    readonly number: string;
    readonly page: string;
    readonly customer: string;
    /** Where the customer stands among all, by the sound of the name; -1: none. */
    readonly customerAt: number;
    readonly unit: string;
    /** Place in {@link buildings}, -1: none. */
    readonly building: number;
  }[];
  readonly buildings: readonly { readonly key: string; readonly title: string }[];
  readonly places: readonly { readonly code: string; readonly words: string }[];
  readonly levels: readonly string[];
  /** Traditional → simplified pairs that occur, written one after the other. */
  readonly pairs: string;
  /** Language folder of the record pages' addresses. */
  readonly pages: string;
}
