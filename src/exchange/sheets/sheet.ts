/** A column of a sheet. */
export interface Column {
  readonly heading: string;
  /** How wide it is, in characters; a Chinese character counts as two. Without it the cells decide. */
  readonly width?: number;
}

/** What a cell holds: a text stays the text it is, a number can be reckoned with. */
export type Cell = string | number;

/** A table that leaves the register: a list, a form or a report, as it goes into a spreadsheet. */
export interface Sheet {
  /** What the tab is called. */
  readonly name: string;
  /** What stands above the table; empty where the headings are to be the first line. */
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Lines between the title and the headings: whose list, of which day, what it cannot know. */
  readonly notes?: readonly string[];
  /** Lines below the table: who signs. */
  readonly foot?: readonly string[];
}
