/** Columns of the lists that leave the register as sheets. */
export type ListColumn =
  | 'at'
  | 'number'
  | 'title'
  | 'class'
  | 'place'
  | 'date'
  | 'filed'
  | 'pages'
  | 'medium'
  | 'level'
  | 'status'
  | 'borrower'
  | 'due'
  | 'keptUntil'
  | 'efile'
  | 'inElectronic'
  | 'inPaper'
  | 'dossier'
  | 'volume'
  | 'span'
  | 'items'
  | 'retention'
  | 'opened'
  | 'closed'
  | 'remarks';

/** What the lists that leave the register as sheets say, and the command that writes them. */
export interface ListWords {
  readonly columns: Readonly<Record<ListColumn, string>>;
  readonly titles: Readonly<
    Record<'index' | 'paperIndex' | 'electronicIndex' | 'ledger' | 'dossiers' | 'closedDossiers', string>
  >;
  /** Of which register, on which day. */
  readonly head: (regulation: string, day: string) => string;
  /** How many things the two indexes hold, and how many of them stand in both. */
  readonly crossed: (paper: number, electronic: number, both: number) => string;
  /** In the other index, on that line. */
  readonly line: (at: number) => string;
  /** In its dossier's place. */
  readonly withDossier: (place: string) => string;
  /** How the summary of units and the open dossiers agree (IDX-11). */
  readonly agrees: (units: number, dossiers: number) => string;
  readonly differs: (
    units: number,
    dossiers: number,
    several: readonly string[],
    none: readonly string[],
  ) => string;
  readonly unnamed: string;
  /** Heads the column that names the tab a line comes from. */
  readonly tab: string;
  /** Before the names of a form's head: its number. */
  readonly form: string;
  readonly signature: (signer: string) => string;
  readonly help: Readonly<Record<'format' | 'out' | 'dossier' | 'year' | 'sheet' | 'registers', string>>;
  /** Said beside the answer. */
  readonly written: (file: string, rows: number) => string;
  readonly split: (sheet: string, most: number) => string;
  readonly refusals: {
    readonly binary: () => ListRefusal;
    readonly format: (what: string, format: string, formats: readonly string[]) => ListRefusal;
    readonly inside: (file: string) => ListRefusal;
    readonly folder: (folder: string) => ListRefusal;
    /** Something bears that name already. */
    readonly taken: (file: string) => ListRefusal;
    readonly nothing: (what: string) => ListRefusal;
    readonly several: (sheets: readonly string[]) => ListRefusal;
    readonly noSheet: (name: string, sheets: readonly string[]) => ListRefusal;
    readonly tooLong: (sheet: string, row: number, column: string, most: number) => ListRefusal;
    readonly tooWide: (sheet: string) => ListRefusal;
    readonly whichDossier: () => ListRefusal;
    readonly noDossier: (number: string) => ListRefusal;
  };
}

interface ListRefusal {
  readonly message: string;
  readonly fix: string;
}
