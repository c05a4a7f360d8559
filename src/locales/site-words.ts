import type { ActName } from '../domain/form.ts';
import type { Status } from '../domain/status.ts';

/** What the site says. Texts with `{n}`, `{q}` … are filled in by scripts in the browser. */
export interface SiteWords {
  /** Name of the product, stands in the header and in page titles. */
  readonly name: string;
  readonly tagline: string;
  /** The language switch: the name of the other language, in that language. */
  readonly otherLanguage: string;
  readonly skip: string;
  /** Ends a sentence for the date the site shows: `数据截至 2026年3月1日`. */
  readonly asOf: (day: string) => string;
  /** A day in full, as letters write it. */
  readonly day: (day: string) => string;
  readonly nav: Readonly<
    Record<
      | 'label'
      | 'home'
      | 'records'
      | 'units'
      | 'loans'
      | 'disposals'
      | 'places'
      | 'retention'
      | 'charts'
      | 'people'
      | 'regulation'
      | 'handbook'
      | 'rules',
      string
    >
  >;
  readonly status: Readonly<Record<Status, string>>;
  /** Labels of the usual fields of records, dossiers and forms; a regulation's own fields show their name. */
  readonly fields: Readonly<Record<string, string>>;
  /** Words of fields with fixed values: `original` → 原件. */
  readonly values: Readonly<Record<string, string>>;
  readonly units: {
    readonly pages: (n: number) => string;
    readonly records: (n: number) => string;
    readonly days: (n: number) => string;
  };
  /** A place in words, as precise as its code: room, cabinet, shelf, box. */
  readonly place: (
    room: string,
    cabinet: string | undefined,
    shelf: string | undefined,
    box: string | undefined,
  ) => string;
  /** A household's unit in words: building, stair (where there is one), room. */
  readonly household: (building: string, stair: string | undefined, room: string) => string;
  readonly building: (building: string) => string;
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly submit: string;
    readonly title: string;
    readonly hint: string;
    /** Handed to the search box (`SearchWords`). */
    readonly box: Readonly<
      Record<
        | 'searching'
        | 'found'
        | 'foundAbout'
        | 'none'
        | 'near'
        | 'inText'
        | 'inTextAbout'
        | 'all'
        | 'more'
        | 'failed',
        string
      >
    >;
    readonly noScript: string;
  };
  readonly table: {
    readonly title: string;
    readonly caption: string;
    readonly columns: Readonly<
      Record<
        | 'at'
        | 'number'
        | 'title'
        | 'class'
        | 'year'
        | 'day'
        | 'dossier'
        | 'customer'
        | 'place'
        | 'level'
        | 'status',
        string
      >
    >;
    readonly filters: Readonly<
      Record<'label' | 'text' | 'class' | 'year' | 'building' | 'box' | 'level' | 'status' | 'any', string>
    >;
    readonly textHint: string;
    readonly boxHint: string;
    readonly apply: string;
    readonly reset: string;
    readonly print: string;
    readonly active: string;
    /** Name of the button on a chip: `{q}` is the filter. */
    readonly remove: string;
    /** `{n}`: how many records are listed. */
    readonly total: string;
    /** `{n}` of `{m}` records loaded so far. */
    readonly loading: string;
    readonly failed: string;
    readonly none: string;
    readonly perPage: string;
    readonly pages: string;
    readonly previous: string;
    readonly next: string;
    /** `{n}`: page, `{m}`: of so many. */
    readonly page: string;
    readonly sort: string;
    readonly browse: string;
    readonly browseIntro: string;
    readonly noYear: string;
    readonly printed: (day: string) => string;
    readonly firstRows: (shown: number, all: number) => string;
  };
  readonly record: {
    readonly copy: string;
    readonly copied: string;
    readonly where: string;
    readonly noPlace: string;
    readonly class: string;
    readonly dossier: string;
    readonly facts: string;
    readonly text: string;
    readonly related: string;
    readonly retention: string;
    readonly history: string;
    readonly noHistory: string;
    readonly lentTo: (borrower: string, due: string | undefined) => string;
    readonly overdueBy: (days: number) => string;
    readonly voided: (day: string) => string;
    readonly reason: string;
    /** What stands for a value that is sealed, and who can open it. */
    readonly sealed: string;
    readonly openedBy: (posts: readonly string[]) => string;
    readonly renumbered: string;
    readonly file: string;
    readonly unknownNumber: string;
    readonly acts: {
      readonly reading: (reader: string) => string;
      readonly handover: (from: string, to: string) => string;
      readonly duty: (duty: string) => string;
      readonly loan: (number: string, borrower: string, due: string | undefined) => string;
      readonly renewal: (due: string) => string;
      readonly return: (number: string, loan: string) => string;
      readonly change: (number: string, field: string, from: string, to: string) => string;
      readonly other: (act: ActName) => string;
      readonly empty: string;
    };
  };
  readonly retention: {
    readonly permanent: string;
    readonly unstated: string;
    readonly blank: string;
    readonly none: string;
    /** @param keep as the regulation says it: `10年` */
    readonly keep: (keep: string, after: string) => string;
    readonly keepBlank: (after: string) => string;
    /** What the law asks for, after what the regulation says. */
    readonly atLeast: (keep: string, least: string) => string;
  };
  readonly dossier: {
    readonly title: string;
    readonly open: string;
    readonly closed: string;
    readonly checklist: string;
    readonly noChecklist: string;
    readonly present: string;
    readonly absent: string;
    readonly missing: string;
    readonly collector: (name: string) => string;
    readonly complete: (have: number, all: number) => string;
    readonly contents: string;
    readonly noContents: string;
    readonly order: string;
    readonly date: string;
    readonly annexes: string;
    readonly others: string;
    readonly others1: string;
    readonly oneOf: string;
    readonly unnamed: string;
  };
  readonly regulation: {
    readonly chapters: string;
    readonly effective: string;
    readonly approvedBy: string;
    readonly interpretedBy: string;
    readonly replaces: string;
    readonly cites: string;
    readonly unsaid: string;
    readonly plan: string;
    readonly code: string;
    readonly class: string;
    readonly numbering: string;
    readonly documents: string;
    readonly level: string;
    readonly retention: string;
    readonly noText: string;
    readonly others: string;
    readonly linked: string;
    readonly count: string;
  };
  readonly rules: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
  };
  readonly handbook: {
    readonly title: string;
    readonly pages: string;
    /** The comparison of the shipped regulations, and the table of settings. */
    readonly compared: {
      readonly title: string;
      readonly columns: readonly string[];
      readonly units: Readonly<
        Record<'household' | 'customer' | 'vehicle' | 'project' | 'contract' | 'person' | 'document', string>
      >;
      /** Words of the settings that are no figures. */
      readonly said: Readonly<Record<string, string>>;
      readonly comma: string;
      readonly none: string;
      readonly settings: readonly [string, string];
    };
  };
  readonly list: { readonly page: (at: number, of: number) => string };
  /** Before the day of the data on a page that was kept; and the page for what was not. */
  readonly offline: { readonly mark: string; readonly title: string; readonly text: string };
  readonly notFound: { readonly title: string; readonly text: string };
  readonly footer: string;
}
