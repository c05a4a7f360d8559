import type { Refusal } from './command-words.ts';

/** What `guidang label` prints: labels of records in two kinds, filing stamps, index cards; labels, spines and covers of boxes. */
export const stationeryKinds = [
  'records',
  'barcodes',
  'stamps',
  'cards',
  'boxes',
  'spines',
  'covers',
] as const;

/** A kind of thing that `guidang label` prints. */
export type StationeryKind = (typeof stationeryKinds)[number];

/** What is said of labels, cards and box papers that are made by command. */
export interface StationeryWords {
  readonly help: Readonly<
    Record<
      | 'label'
      | 'items'
      | 'class'
      | 'year'
      | 'box'
      | 'sheet'
      | 'start'
      | 'spine'
      | 'fonds'
      | 'name'
      | 'url'
      | 'border'
      | 'out',
      string
    >
  >;
  readonly refusals: {
    /** Nothing was chosen. */
    readonly choose: (what: StationeryKind) => Refusal;
    readonly unknown: (given: readonly string[]) => Refusal;
    readonly none: () => Refusal;
    readonly tooMany: (count: number, limit: number) => Refusal;
    readonly badStart: (given: string, last: number) => Refusal;
    readonly badUrl: (given: string) => Refusal;
    /** There are several sheets, and one output. */
    readonly several: (sheets: number) => Refusal;
    readonly unfit: (sheet: string) => Refusal;
  };
  /** Labels that have a QR code, since Code 128 has no such characters, or its bars would be too fine. */
  readonly instead: (count: number) => string;
  readonly written: (labels: number, files: readonly string[]) => string;
  /** How it is to be printed. */
  readonly scale: string;
  /** Labels of what stands on cards and boxes. */
  readonly labels: Readonly<
    Record<
      'name' | 'number' | 'pages' | 'filed' | 'place' | 'class' | 'year' | 'date' | 'dossier' | 'retention',
      string
    >
  >;
  readonly comma: string;
  readonly pages: (pages: number, unpaged: number) => string;
  readonly records: (count: number) => string;
}
