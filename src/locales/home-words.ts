/** A figure of the work of the day. */
export type Figure =
  | 'overdue'
  | 'today'
  | 'waiting'
  | 'appraisal'
  | 'duties'
  | 'differences'
  | 'soon'
  | 'timed'
  | 'incomplete'
  | 'absent'
  | 'holds';

/** What the home page says. */
export interface HomeWords {
  readonly work: string;
  /** Nothing at all is to be done. */
  readonly nothing: string;
  readonly figures: Readonly<Record<Figure, string>>;
  readonly totals: Readonly<Record<'records' | 'dossiers' | 'onLoan', string>>;
  readonly loans: string;
  /** Days past due, and how many of them are working days, where that is known. */
  readonly late: (days: number, working: number | undefined) => string;
  /** Days that are left. */
  readonly left: (days: number) => string;
  readonly otherLoans: (n: number) => string;
  readonly waitsFor: (names: readonly string[]) => string;
  readonly since: (day: string) => string;
  readonly dueSince: (day: string) => string;
  readonly dueBy: (day: string) => string;
  readonly isLate: string;
  /** Who must do it. */
  readonly who: (names: readonly string[]) => string;
  readonly lacks: string;
  readonly or: string;
  readonly and: string;
  readonly more: (n: number) => string;
  readonly all: (n: number) => string;
  readonly filings: string;
  readonly filed: Readonly<Record<'month' | 'lastMonth' | 'lastYear', string>>;
  /** To which day the earlier ones are counted. */
  readonly filedTo: (day: string) => string;
  readonly months: (n: number, total: number, most: number, month: string) => string;
  readonly toCharts: string;
  readonly newest: string;
  readonly classes: string;
  /** What an office does first whose register is empty. */
  readonly first: {
    readonly title: string;
    readonly intro: string;
    /** What to do, and the command for it, if there is one. @param code of a class */
    readonly steps: (code: string) => readonly (readonly [string, string?])[];
    readonly handbook: string;
    readonly regulation: string;
  };
}
