/** Columns of the reports on penalties. */
type PenaltyColumn =
  | 'at'
  | 'person'
  | 'department'
  | 'times'
  | 'least'
  | 'most'
  | 'on'
  | 'offence'
  | 'what'
  | 'count'
  | 'besides'
  | 'basis'
  | 'about'
  | 'mended';

/** What the reports on penalties say. */
export interface PenaltyWords {
  readonly summary: string;
  readonly details: string;
  readonly sum: string;
  readonly signers: string;
  readonly columns: Readonly<Record<PenaltyColumn, string>>;
  /** Where the two sums differ somebody must still settle. */
  readonly howRanges: string;
  /** The regulation, and its clause where it is named. */
  readonly of: (regulation: string, clause: string | undefined) => string;
  readonly fixed: (yuan: number, per: string | undefined) => string;
  readonly range: (from: number, to: number, per: string | undefined) => string;
  readonly noFine: string;
  readonly settled: (yuan: number, post: string | undefined) => string;
  readonly toSettle: (post: string | undefined) => string;
  /** Which offence of the month it is, and those before it. */
  readonly time: (time: number, earlier: readonly string[]) => string;
  readonly doubled: (from: number) => string;
  /** Counted again, for the so-and-so-many-th time, because it was not mended in so long. */
  readonly again: (repeat: number, within: string) => string;
  /** The measure taken; those that may be taken, from mild to grave. */
  readonly measure: (measure: string) => string;
  readonly measures: (measures: readonly string[]) => string;
  readonly share: (percent: number, of: string) => string;
  readonly shareOpen: (from: number, to: number, of: string) => string;
  readonly joint: string;
  readonly notMended: string;
}
