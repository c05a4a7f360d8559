/** What the calendar of retention says. */
export interface RetentionWords {
  readonly title: string;
  readonly intro: string;
  readonly calendar: string;
  readonly silent: string;
  readonly year: (year: string) => string;
  readonly restOfYear: (year: string) => string;
  readonly later: (year: string) => string;
  readonly overdue: string;
  readonly overdueList: string;
  readonly columns: Readonly<Record<'when' | 'count' | 'classes' | 'why', string>>;
  readonly records: (n: number) => string;
  readonly total: (n: number) => string;
  /** Why a record does not fall due, as an office calls it. */
  readonly silences: Readonly<Record<Silence, string>>;
  /** What that means. */
  readonly meanings: Readonly<Record<Silence, string>>;
  readonly class: string;
  readonly why: string;
  readonly afterwards: string;
  readonly outcomes: Readonly<Record<'appraise' | 'update' | 'transfer' | 'return', string>>;
  readonly keptUntil: string;
  readonly rest: (n: number) => string;
  readonly noneOverdue: string;
  readonly noneThisYear: string;
}

/** Why a record does not fall due. */
type Silence = 'permanent' | 'unstated' | 'blank' | 'not-started' | 'unknown' | 'answered';
