/** What the pages of records and dossiers say of their history and state, and those of changes and past days. */
export interface RecordWords {
  /** What git says of a file. */
  readonly changed: Readonly<Record<'added' | 'changed' | 'removed', string>>;
  readonly state: {
    readonly title: string;
    /** @param on since when, @param by who set it */
    readonly held: (on: string, by: string) => string;
    readonly because: (reason: string) => string;
    readonly listed: string;
    readonly gone: Readonly<Record<'destroy' | 'return' | 'transfer', string>>;
    /** Names the list after what became of a record. */
    readonly byList: string;
    readonly reserved: (borrower: string, until: string) => string;
    readonly left: string;
  };
  readonly keeping: {
    readonly rule: string;
    readonly byDocument: (document: string) => string;
    readonly byClass: (title: string) => string;
    readonly start: string;
    /** The day has not come from which it is kept. @param field what it is called */
    readonly notStarted: (field: string) => string;
    readonly due: string;
    /** Working days of a year that the calendar does not know. */
    readonly unknown: string;
    readonly never: string;
    readonly past: string;
    /** People decided to keep it longer. */
    readonly kept: string;
    readonly afterwards: string;
    readonly outcomes: Readonly<Record<'appraise' | 'update' | 'transfer' | 'return', string>>;
  };
  readonly asking: {
    readonly title: string;
    /** The whole dossier is meant. */
    readonly whole: (act: string) => string;
    /** Above the links: they lead to a form at the forge. */
    readonly atForge: string;
    /** Above the texts, where there is no forge. */
    readonly byText: string;
    readonly copy: string;
    readonly copied: string;
    readonly waiting: string;
    readonly waitsFor: (names: readonly string[]) => string;
    readonly since: (day: string) => string;
    readonly see: string;
  };
  readonly papers: {
    readonly contents: string;
    readonly contentsColumns: readonly string[];
    readonly note: string;
    /** Paragraphs of the note sheet, each to be written under. */
    readonly noteParts: readonly string[];
    readonly noteCount: (papers: number, pages: number, unpaged: number) => string;
    readonly noteSigners: readonly string[];
    readonly list: string;
    readonly listColumns: readonly string[];
    readonly heads: Readonly<
      Record<'dossier' | 'unit' | 'customer' | 'year' | 'class' | 'retention', string>
    >;
    readonly print: Readonly<Record<'contents' | 'note' | 'list', string>>;
    readonly printWhole: string;
  };
  readonly changes: {
    readonly title: string;
    readonly intro: (shown: number) => string;
    readonly none: string;
    readonly feed: string;
    readonly columns: Readonly<Record<'what' | 'file' | 'by' | 'message' | 'commit', string>>;
    readonly more: (files: number) => string;
  };
  readonly past: {
    readonly title: string;
    readonly intro: string;
    readonly noScript: string;
    readonly day: string;
    readonly show: string;
    /** `{d}`: the day. */
    readonly heading: string;
    /** How many records had been filed by then. */
    readonly filed: string;
    /** Number, title, status, since when, borrower. */
    readonly columns: readonly string[];
    /** `{n}`: how many records were filed on that very day. */
    readonly filedThen: string;
    readonly nothing: string;
    /** `{n}`: how many lines are not shown. */
    readonly more: string;
    readonly failed: string;
    readonly bad: string;
    readonly months: string;
  };
}
