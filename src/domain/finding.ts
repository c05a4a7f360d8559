/** The way to a value in frontmatter: names of fields and places in lists. */
export type FieldPath = readonly (string | number)[];

/** A line and column in a file, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a fault is: a field (of its value, or of its name), a position, or the file as a whole. */
export interface FaultPlace {
  readonly path: string;
  readonly field?: FieldPath | undefined;
  /** Point at the name of the field instead of its value. */
  readonly ofName?: boolean;
  readonly position?: Position;
}

/** Error: must be mended. Warning: ought to be. Notice: worth knowing, nobody is at fault. */
export type Severity = 'error' | 'warning' | 'notice';

/** What a rule yields: a place and the facts, never words. */
export interface Fault<Facts = unknown> {
  readonly at: FaultPlace;
  readonly facts: Facts;
}

/** A fault with its rule, as it is reported. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** The field at fault, e.g. `items.0.number`; `null` when it is the file as a whole. */
  readonly field: string | null;
  readonly message: string;
  readonly fix: string;
}
