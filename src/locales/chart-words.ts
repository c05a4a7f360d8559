/** The buckets of the age of loans. */
export type LoanAge = 'week' | 'month' | 'quarter' | 'year' | 'more';

/** What the page of figures says. */
export interface ChartWords {
  readonly title: string;
  readonly intro: string;
  /** Opens the table behind a picture. */
  readonly table: string;
  /** Names the region in which a wide picture is scrolled. */
  readonly scroll: (title: string) => string;
  readonly total: string;
  readonly filings: {
    readonly title: string;
    readonly reading: (months: number, total: number, most: number, month: string) => string;
    readonly none: (months: number) => string;
    readonly columns: readonly [string, string];
  };
  readonly retention: {
    readonly title: string;
    readonly reading: (past: number, next: number, year: string, most: number) => string;
    readonly readingPast: (past: number) => string;
    readonly none: string;
    readonly class: string;
    /** What is due already; what falls due after the last year shown. */
    readonly past: string;
    readonly after: (year: string) => string;
  };
  readonly shelves: {
    readonly title: string;
    readonly reading: (
      shelves: number,
      records: number,
      pages: number,
      fullest: string,
      most: number,
    ) => string;
    readonly none: string;
    readonly columns: readonly [string, string, string, string];
    /** Written at the end of a bar. */
    readonly bar: (records: number, pages: number) => string;
    readonly left: (n: number) => string;
  };
  readonly completeness: {
    readonly title: string;
    readonly reading: (complete: number, all: number, worst: string, missing: number) => string;
    readonly readingAll: (all: number) => string;
    readonly none: string;
    readonly columns: readonly [string, string, string, string];
    readonly bar: (complete: number, all: number) => string;
    /** Dossiers that are about no building. */
    readonly others: string;
  };
  readonly loans: {
    readonly title: string;
    readonly reading: (out: number, old: number, late: number) => string;
    readonly none: string;
    readonly columns: readonly [string, string, string];
    readonly ages: Readonly<Record<LoanAge, string>>;
  };
}
