/** A column of the summary of households. */
export type SummaryColumn =
  | 'at'
  | 'building'
  | 'stair'
  | 'room'
  | 'unit'
  | 'customer'
  | 'kind'
  | 'phone'
  | 'emergency'
  | 'area'
  | 'use'
  | 'moved'
  | 'lived'
  | 'decorated'
  | 'persons'
  | 'car'
  | 'fee'
  | 'box'
  | 'updated'
  | 'note';

/** What the pages of units say: what a dossier is about, a household, a customer, a car, a project. */
export interface UnitWords {
  readonly title: string;
  readonly intro: (units: number, dossiers: number) => string;
  readonly none: string;
  /** Leads to the parts of the list. */
  readonly jump: string;
  readonly part: (from: string, to: string) => string;
  readonly filter: string;
  readonly columns: Readonly<Record<'unit' | 'current' | 'past' | 'papers' | 'loans' | 'place', string>>;
  readonly count: (n: number) => string;
  readonly vacant: string;
  readonly complete: string;
  readonly lacks: (n: number) => string;
  readonly explained: (n: number) => string;
  readonly out: (n: number) => string;
  readonly current: string;
  readonly past: string;
  readonly noPast: string;
  readonly records: string;
  readonly noRecords: string;
  /** So many records are not listed, and stand in the table. */
  readonly more: (n: number) => string;
  readonly lacking: string;
  readonly loans: string;
  readonly places: string;
  readonly from: (opened: string, closed: string | undefined) => string;
  readonly or: string;
  readonly summary: {
    readonly print: string;
    /** For which controlled copy it is printed. */
    readonly copy: string;
    readonly noCopy: string;
    readonly copyOf: (number: string, holder: string) => string;
    /** What is printed of households, of anything else. */
    readonly title: string;
    readonly otherTitle: string;
    readonly head: Readonly<Record<'office' | 'scope' | 'day', string>>;
    readonly columns: Readonly<Record<SummaryColumn, string>>;
    readonly yes: string;
    readonly no: string;
    readonly signers: readonly string[];
  };
}
