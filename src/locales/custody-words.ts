import type { HeldRecord } from '../domain/held-records.ts';

/** Forms of custody: each has a page of its own. */
export type CustodyAct =
  | 'handovers'
  | 'appraisals'
  | 'disposals'
  | 'certificates'
  | 'holds'
  | 'releases'
  | 'stocktakes';

/** What becomes of items at an appraisal. */
export type AppraisalAnswer = 'destroy' | 'keep' | 'return' | 'transfer' | 'update';

/** How items leave by a disposal list. */
export type DisposalOutcome = 'destroy' | 'return' | 'transfer';

/** What a stocktake says of an item. */
export type CountResult = 'found' | 'missing' | 'surplus' | 'misplaced' | 'damaged';

/** What the pages and printed forms of handover, appraisal, disposal, holding and stocktaking say. */
export interface CustodyWords {
  /** The acts as tabs, headings of lists and forms. */
  readonly acts: Readonly<Record<CustodyAct, string>>;
  /** One form of the act, the heading of its page. */
  readonly forms: Readonly<Record<Exclude<CustodyAct, 'disposals' | 'certificates'>, string>>;
  readonly tabs: string;
  readonly list: {
    readonly intro: Readonly<Record<Exclude<CustodyAct, 'certificates' | 'releases'>, string>>;
    readonly none: string;
    readonly year: (year: string) => string;
    readonly count: (n: number) => string;
    readonly years: string;
  };
  /** Labels of facts and headings of columns. */
  readonly labels: Readonly<
    Record<
      | 'order'
      | 'number'
      | 'form'
      | 'title'
      | 'year'
      | 'date'
      | 'day'
      | 'pages'
      | 'copies'
      | 'medium'
      | 'level'
      | 'retention'
      | 'periodDue'
      | 'periodKept'
      | 'due'
      | 'state'
      | 'remarks'
      | 'from'
      | 'to'
      | 'lists'
      | 'shortage'
      | 'signed'
      | 'appraisers'
      | 'answer'
      | 'until'
      | 'reason'
      | 'ground'
      | 'outcome'
      | 'askedBy'
      | 'appraisal'
      | 'disposals'
      | 'quantity'
      | 'struckOff'
      | 'certificate'
      | 'disposal'
      | 'time'
      | 'place'
      | 'executor'
      | 'witnesses'
      | 'checked'
      | 'method'
      | 'scan'
      | 'holder'
      | 'held'
      | 'covered'
      | 'releases'
      | 'hold'
      | 'releaser'
      | 'item'
      | 'kind'
      | 'through'
      | 'scope'
      | 'counter'
      | 'overseer'
      | 'result'
      | 'ownPlace'
      | 'foundAt'
      | 'note'
      | 'items'
      | 'box'
      | 'span'
      | 'book'
      | 'there'
      | 'lent'
      | 'difference'
      | 'condition'
      | 'cause'
      | 'measure',
      string
    >
  >;
  readonly answers: Readonly<Record<AppraisalAnswer, string>>;
  /** What has gone, by the way in which it went. */
  readonly gone: Readonly<Record<DisposalOutcome, string>>;
  readonly results: Readonly<Record<CountResult, string>>;
  readonly items: (n: number) => string;
  readonly colon: string;
  readonly comma: string;
  readonly unknown: string;
  /** Headings of the tables. */
  readonly tables: Readonly<
    Record<'items' | 'lines' | 'certificates' | 'heldItems' | 'heldRecords' | 'differences' | 'found', string>
  >;
  /** How many lines that agree are not shown. */
  readonly restOnScreen: (n: number) => string;
  readonly rest: (n: number) => string;
  readonly print: string;
  readonly file: string;
  readonly disposal: {
    /** The state of a line that is to go. */
    readonly waiting: string;
    readonly struckOff: string;
    readonly until: (day: string) => string;
    readonly held: string;
    readonly lent: string;
    readonly elsewhere: string;
    readonly keptSince: string;
    readonly progress: (gone: number, all: number) => string;
    readonly sheet: Readonly<Record<DisposalOutcome, string>>;
    readonly certificateSheet: Readonly<Record<DisposalOutcome, string>>;
    readonly cover: Readonly<
      Record<
        | 'unit'
        | 'number'
        | 'years'
        | 'quantity'
        | 'appraisers'
        | 'appraisalHead'
        | 'approver'
        | 'witness'
        | 'asked'
        | 'sign'
        | 'several',
        string
      >
    >;
    readonly carriedOut: Readonly<
      Record<DisposalOutcome, Readonly<Record<'time' | 'place' | 'method', string>>>
    >;
    readonly amount: (items: number, pages: number) => string;
    readonly coverNote: string;
    readonly declaration: (items: number, list: string) => string;
    readonly signers: Readonly<Record<'list' | 'certificate', readonly string[]>>;
  };
  readonly hold: {
    readonly open: (items: number) => string;
    readonly partly: (open: number, all: number) => string;
    readonly over: string;
    readonly heldNow: string;
    readonly released: (day: string) => string;
    readonly kinds: Readonly<Record<'record' | 'dossier' | 'place' | 'unknown', string>>;
    readonly through: (through: HeldRecord['through'], item: string) => string;
    readonly explain: string;
    readonly none: string;
    readonly whole: string;
    readonly left: (n: number) => string;
    readonly nothingLeft: string;
  };
  readonly handover: {
    readonly short: string;
    readonly complete: string;
    readonly sheet: string;
    readonly deed: Readonly<Record<'nature' | 'quantity' | 'tools' | 'note' | 'opinion', string>>;
    readonly natures: string;
    readonly signers: readonly string[];
  };
  readonly appraisal: {
    readonly sheet: string;
    readonly signers: readonly string[];
  };
  readonly stocktake: {
    readonly clean: string;
    readonly sheet: string;
    readonly details: string;
    readonly signers: readonly string[];
    readonly noPlace: string;
  };
}
