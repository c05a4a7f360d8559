/** What the pages of the stores, the box labels and the label sheets say. Texts with `{n}` … are filled in by scripts. */
export interface StorageWords {
  readonly title: string;
  readonly intro: string;
  readonly noStores: string;
  readonly kinds: Readonly<Record<'room' | 'cabinet' | 'shelf' | 'box', string>>;
  /** `12 records, 1 on loan`. */
  readonly tally: (records: number, out: number) => string;
  readonly pages: (pages: number, unpaged: number) => string;
  readonly dossiers: (n: number) => string;
  readonly empty: string;
  /** After the boxes of a shelf of which many are empty. */
  readonly moreEmpty: (n: number) => string;
  readonly outOf: (n: number) => string;
  readonly unknown: string;
  readonly unknownIntro: string;
  readonly placeless: (n: number) => string;
  readonly builtFor: string;
  readonly contents: string;
  readonly noContents: string;
  readonly firstOf: (shown: number, all: number) => string;
  readonly parts: string;
  readonly away: string;
  readonly notAway: string;
  readonly moreAway: (n: number) => string;
  readonly late: (days: number) => string;
  readonly holds: string;
  readonly held: (n: number) => string;
  readonly dossiersHere: string;
  readonly counts: string;
  readonly notCounted: string;
  readonly countedAs: (place: string) => string;
  readonly neighbours: string;
  readonly labels: string;
  readonly inTable: string;
  readonly copyCode: string;
  readonly checked: string;
  readonly columns: Readonly<
    Record<
      'at' | 'place' | 'box' | 'span' | 'records' | 'out' | 'pages' | 'borrower' | 'due' | 'loan',
      string
    >
  >;
  readonly address: string;
  readonly print: {
    readonly title: string;
    readonly width: string;
    readonly paper: string;
    readonly a4: string;
    readonly whole: string;
    readonly note: string;
    readonly fondsName: string;
    readonly fondsCode: string;
    readonly fondsNote: string;
    readonly spine: string;
    readonly spines: string;
    readonly cover: string;
    readonly notes: string;
    readonly contents: string;
    readonly count: string;
    readonly all: string;
  };
  readonly spine: Readonly<
    Record<
      | 'fonds'
      | 'year'
      | 'retention'
      | 'class'
      | 'firstItem'
      | 'lastItem'
      | 'firstDossier'
      | 'lastDossier'
      | 'box'
      | 'place',
      string
    >
  > & { readonly several: string; readonly fondsName: string };
  readonly notes: {
    readonly title: string;
    readonly situation: string;
    readonly about: string;
    readonly filled: (records: number, pages: string, out: number, day: string) => string;
    readonly signers: readonly [string, string, string, string];
  };
  readonly stocktake: {
    readonly title: string;
    readonly asOf: string;
    readonly place: string;
    readonly columns: Readonly<
      Record<
        | 'at'
        | 'place'
        | 'box'
        | 'span'
        | 'booked'
        | 'out'
        | 'found'
        | 'difference'
        | 'condition'
        | 'reason'
        | 'remedy',
        string
      >
    >;
    readonly signers: readonly [string, string, string];
  };
}
