import type { RoundStanding } from '../domain/duty-year.ts';

/** What the page of the duties and the notices for the wall say. */
export interface DutyWords {
  readonly title: string;
  readonly of: (year: string) => string;
  readonly intro: string;
  readonly none: string;
  readonly print: string;
  readonly years: string;
  readonly standings: Readonly<Record<RoundStanding, string>>;
  readonly columns: Readonly<
    Record<'duty' | 'round' | 'last' | 'done' | 'by' | 'evidence' | 'standing' | 'month', string>
  >;
  /** How many rounds of a kind. */
  readonly counted: (standing: RoundStanding, n: number) => string;
  readonly comma: string;
  /** Why a round was not done. */
  readonly because: (reason: string) => string;
  /** A duty for which the regulation names no rhythm, and how often it was done. */
  readonly times: (n: number) => string;
  readonly head: Readonly<Record<'regulation' | 'asOf', string>>;
  readonly signers: readonly string[];
  /** Leads to this page. */
  readonly all: string;
  readonly notices: {
    readonly title: string;
    readonly print: string;
    readonly link: string;
    readonly foot: (regulation: string) => string;
  };
}
