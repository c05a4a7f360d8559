import type { Status } from '../domain/status.ts';
import type { Standing } from '../regulations/coverage.ts';
import type { ActWords } from './act-words.ts';

/** What the command line says beside findings. */
export interface CommandWords {
  /** Stands before how to mend something. */
  readonly fix: string;
  readonly summary: (
    counts: { errors: number; warnings: number; notices: number },
    records: number,
    asOf: string,
  ) => string;
  /** Headings of the table of findings: severity, rule, place, what, how to mend. */
  readonly columns: readonly string[];
  /** Descriptions of the program, its commands and options. */
  readonly help: {
    readonly program: string;
    readonly records: string;
    readonly asOf: string;
    readonly lang: string;
    readonly json: string;
    readonly init: string;
    readonly check: string;
    readonly gate: string;
    readonly head: string;
    readonly reviews: string;
    readonly forge: string;
    readonly proposal: string;
    readonly proposer: string;
    readonly signed: string;
    readonly gateFormat: string;
    readonly base: string;
    readonly format: string;
    readonly create: string;
    readonly number: string;
    readonly show: string;
    readonly find: string;
    readonly explain: string;
    readonly coverage: string;
    readonly export: string;
    readonly register: string;
    readonly regulation: string;
    readonly fill: string;
    readonly empty: string;
    readonly set: string;
    readonly title: string;
    readonly document: string;
  };
  /** What the change of a regulation does. */
  readonly effect: {
    readonly title: (register: string) => string;
    readonly newly: (count: number) => string;
    readonly mended: (count: number) => string;
    readonly moved: (count: number) => string;
    readonly routes: (count: number) => string;
    readonly more: (count: number) => string;
    /** @param what `retention`, or what must be done */
    readonly day: (what: string, from: string | undefined, to: string | undefined) => string;
    readonly route: (from: readonly string[] | undefined, to: readonly string[] | undefined) => string;
  };
  /** How the demands of the regulations are met. */
  readonly coverage: {
    readonly standings: Record<Standing, string>;
    readonly summary: (total: number, counts: Record<Standing, number>) => string;
  };
  /** What a command declines to do: one sentence, and the next step. */
  readonly refusals: {
    readonly noRecords: (folder: string) => Refusal;
    readonly badDay: (text: string) => Refusal;
    readonly badWord: (option: string, given: string, allowed: readonly string[]) => Refusal;
    readonly noRegister: (id: string | undefined, known: readonly string[]) => Refusal;
    readonly noClass: (code: string, known: readonly string[]) => Refusal;
    readonly noSeries: (code: string) => Refusal;
    readonly whichSeries: (code: string, templates: readonly string[]) => Refusal;
    readonly missingPart: (template: string, field: string, allowed: readonly string[]) => Refusal;
    readonly seriesFull: (template: string) => Refusal;
    readonly notFound: (number: string, near: readonly string[]) => Refusal;
    /** The person gave up at a question. */
    readonly stopped: () => Refusal;
    readonly noRule: (id: string, nearest: string | undefined) => Refusal;
    /** The proposal has another newest commit than the one that was to be judged. */
    readonly headMoved: (asked: string, now: string) => Refusal;
    readonly badReviews: (file: string, place: string) => Refusal;
    readonly noVariable: (name: string) => Refusal;
    readonly noCommit: (ref: string) => Refusal;
    readonly notARepository: (folder: string) => Refusal;
    readonly noFile: (path: string) => Refusal;
    readonly exists: (path: string) => Refusal;
    readonly badField: (text: string) => Refusal;
    readonly noRegulation: (id: string, known: readonly string[]) => Refusal;
    /** Bad usage, by commander's code, with the word at fault and the one it suggests. */
    readonly usage: (code: string, word: string, meant: string | undefined) => Refusal;
  };
  /** What is said of acts. */
  readonly acting: ActWords;
  readonly status: Readonly<Record<Status, string>>;
  readonly fields: Readonly<Record<string, string>>;
  /** One line of a record's state: what it is, and what it says. */
  /** A hold over a record: its number, since when, by whom, why. */
  readonly held: (hold: string, on: string, by: string, reason: string) => string;
  readonly stated: (field: string, value: string) => string;
  readonly created: (number: string, path: string) => string;
  /** Questions for figures that a regulation leaves to the office. */
  readonly figures: {
    /** @param of the class, duty or clock that the setting is part of */
    readonly question: (of: string | undefined, setting: string) => string;
    readonly wrong: (wanted: 'length' | 'deadline' | 'retention' | 'rhythm') => string;
  };
  /** @param bare without sample records; `blanks`: settings that the office must fill in */
  readonly initialised: (folder: string, bare: boolean, blanks: readonly string[]) => string;
  readonly nothingFound: (text: string) => string;
  readonly built: (seconds: number) => string;
  /** The register has errors, and its site is shown for looking at. */
  readonly shownAllTheSame: string;
  readonly serving: (address: string) => string;
  readonly refused: string;
  readonly bug: (message: string) => string;
}

/** Why something was not done, and what to do instead. */
export interface Refusal {
  readonly message: string;
  readonly fix: string;
}
