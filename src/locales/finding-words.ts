/** What the search and the table of the register say. Texts with `{n}`, `{q}` … are filled in by scripts. */
export interface FindingWords {
  /** Names of further filters, and what a record under a hold is called. */
  readonly from: string;
  readonly to: string;
  readonly held: string;
  /** Buttons that set filters. */
  readonly presets: Readonly<
    Record<
      'label' | 'onLoan' | 'overdue' | 'held' | 'thisMonth' | 'lastMonth' | 'thisQuarter' | 'thisYear',
      string
    >
  >;
  /** Handed to the table's scripts. */
  readonly table: Readonly<
    Record<
      /** What was sorted by, `{q}`: a column. */
      | 'ascending'
      | 'descending'
      /** Heads a printed list, `{q}`: what was asked for, with {@link FindingWords.table.between} between. */
      | 'asked'
      | 'askedNothing'
      | 'between'
      /** A label and its value, `{q}` and `{v}`. */
      | 'label'
      /** File name of an exported list, `{q}`: the day of the data. */
      | 'fileName',
      string
    >
  >;
  /** Around the number of the page to go to. */
  readonly jump: readonly [string, string];
  readonly chooseColumns: string;
  readonly export: string;
  /** Name of the part of the page that is scrolled sideways. */
  readonly scroll: string;
}
