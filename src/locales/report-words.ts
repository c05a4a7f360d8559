/** Columns of the reports. */
type ReportColumn =
  | 'at'
  | 'number'
  | 'title'
  | 'class'
  | 'date'
  | 'month'
  | 'year'
  | 'pages'
  | 'items'
  | 'remarks'
  | 'department'
  | 'filedItems'
  | 'filedPages'
  | 'unpaged'
  | 'unfiled'
  | 'held'
  | 'what'
  | 'due'
  | 'inTime'
  | 'late'
  | 'running'
  | 'excused'
  | 'onTimeRate'
  | 'asked'
  | 'there'
  | 'explained'
  | 'lacking'
  | 'completeRate'
  | 'indicator'
  | 'point'
  | 'should'
  | 'does'
  | 'share'
  | 'score'
  | 'user'
  | 'purpose'
  | 'mode'
  | 'result'
  | 'form'
  | 'loans'
  | 'readings'
  | 'copies'
  | 'withResult'
  | 'periodDue'
  | 'periodKept'
  | 'list'
  | 'gone'
  | 'certificate'
  | 'before'
  | 'opened'
  | 'openedOn'
  | 'atEnd'
  | 'complete'
  | 'incomplete'
  | 'lateDossiers'
  | 'amount'
  | 'dossier'
  | 'customer'
  | 'lackingPapers'
  | 'customers'
  | 'sales'
  | 'salesShare'
  | 'monthDay'
  | 'occasion'
  | 'importance'
  | 'contacted'
  | 'by';

/** What the reports say, and the command that makes them. */
export interface ReportWords {
  readonly columns: Readonly<Record<ReportColumn, string>>;
  readonly titles: Readonly<
    Record<
      | 'filing'
      | 'filingMonths'
      | 'rates'
      | 'rateDetails'
      | 'assessment'
      | 'uses'
      | 'usesByMonth'
      | 'disposals'
      | 'contracts'
      | 'contractList'
      | 'occasions',
      string
    >
  > & {
    /** @param by what the customers are told apart by */
    readonly customers: (by: string) => string;
  };
  /** Whose report, of which period, as of which day. */
  readonly head: (regulation: string, period: string, day: string) => string;
  /** The line that adds all up. */
  readonly sum: string;
  readonly yes: string;
  readonly noDepartment: string;
  readonly notStated: string;
  /** A monthly duty that nobody did. */
  readonly notDone: string;
  readonly struckOff: string;
  readonly signers: string;
  /** How something is reckoned, or why a column is blank. */
  readonly howRates: string;
  readonly unfiledNote: string;
  readonly amountNote: string;
  readonly noMarks: string;
  readonly salesNote: string;
  readonly severalNote: string;
  readonly movingNote: string;
  readonly indicators: Readonly<Record<'gaps' | 'order' | 'secrecy', string>>;
  readonly points: Readonly<
    Record<'papers' | 'explained' | 'found' | 'placed' | 'named' | 'inPlace' | 'sworn' | 'back', string>
  >;
  readonly modes: Readonly<Record<'lent' | 'read' | 'copied', string>>;
  readonly help: Readonly<Record<'report' | 'year' | 'half' | 'month', string>>;
  readonly refusals: {
    readonly badPeriod: (text: string) => { readonly message: string; readonly fix: string };
    readonly twoPeriods: () => { readonly message: string; readonly fix: string };
  };
}
