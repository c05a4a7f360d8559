import type { RuleId } from '../rules/index.ts';

/** The rooms of the rules: what stands before the first hyphen of their ids. */
export type RuleRoom = RuleId extends infer Id
  ? Id extends `${infer Room}-${string}`
    ? Room
    : never
  : never;

/** What a regulation's page says of the settings that are enforced, and what the list of rules says. */
export interface RegulationWords {
  readonly title: string;
  /** What the figures are, with the day of the counts. */
  readonly intro: (day: string) => string;
  readonly groups: Readonly<
    Record<
      | 'about'
      | 'roles'
      | 'classes'
      | 'filing'
      | 'dossiers'
      | 'loans'
      | 'readings'
      | 'disposal'
      | 'storage'
      | 'duties'
      | 'forms'
      | 'staff'
      | 'penalties'
      | 'editions',
      string
    >
  >;
  readonly labels: Readonly<
    Record<
      | 'allowed'
      | 'within'
      | 'renewals'
      | 'route'
      | 'longerRoute'
      | 'evidence'
      | 'place'
      | 'escort'
      | 'applicant'
      | 'exempt'
      | 'booked'
      | 'copying'
      | 'recall'
      | 'return'
      | 'executor'
      | 'witness'
      | 'method'
      | 'checked'
      | 'keepRecord'
      | 'holdRoute'
      | 'releaseRoute'
      | 'amendment'
      | 'filedWithin'
      | 'handoverRequired'
      | 'copies'
      | 'shortage'
      | 'demands'
      | 'updates'
      | 'unit'
      | 'template'
      | 'open'
      | 'openPer'
      | 'sort'
      | 'countPages'
      | 'checklist'
      | 'clocks'
      | 'boxes'
      | 'order'
      | 'differences'
      | 'borrowerKind'
      | 'class'
      | 'year',
      string
    >
  >;
  /** Words of settings with fixed values: `reader`, `own-version` … */
  readonly values: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
  readonly blank: string;
  readonly unstated: string;
  /** Approval: nobody is asked; somebody is, and the regulation says nobody. */
  readonly noApproval: string;
  readonly anyApproval: string;
  /** Copying with an empty route. */
  readonly forbidden: string;
  /** No line for approval at all: the keeper registers it. */
  readonly registered: string;
  readonly or: string;
  readonly and: string;
  /** Between papers of which one will do. */
  readonly either: string;
  /** Between the lines of a condition. */
  readonly conditions: string;
  readonly next: string;
  readonly colon: string;
  readonly times: (n: number) => string;
  readonly allowed: string;
  readonly notAllowed: string;
  readonly comma: string;
  /** A field's label in the middle of a sentence. */
  readonly field: (label: string) => string;
  /** Lines of a condition, and the condition that they make. */
  readonly filled: (field: string) => string;
  readonly valued: (field: string, values: string) => string;
  readonly where: (lines: string) => string;
  readonly otherwise: string;
  readonly ground: (ground: string) => string;
  readonly running: string;
  readonly witness: (posts: string, count: number | undefined, notExecutor: boolean) => string;
  readonly need: (fields: string) => string;
  readonly is: (field: string, values: string) => string;
  readonly order: (fields: string) => string;
  readonly differ: (fields: string) => string;
  readonly because: (text: string) => string;
  readonly clock: (after: string, within: string, what: string) => string;
  readonly unless: (fields: string) => string;
  readonly by: (posts: string) => string;
  readonly every: (every: string, what: string) => string;
  readonly signers: (names: string) => string;
  readonly stands: (kinds: string, apart: boolean) => string;
  readonly papers: (papers: string, beforePost: boolean) => string;
  readonly amount: (from: number, to: number) => string;
  /** What may be taken of the pay, in per cent. @param since from which offence in one month */
  readonly pay: (of: string, from: number, to: number, since: number | undefined) => string;
  readonly firstOnly: string;
  readonly rises: (doublesFrom: number | undefined, repeatsAfter: string | undefined) => string;
  readonly sees: (roles: string, level: string | undefined) => string;
  /** What a line of a checklist asks for beside the paper: original or copy, sides, parts. */
  readonly asked: (form: string | undefined, sides: string | undefined, parts: string) => string;
  /** Headings of the tables. */
  readonly columns: Readonly<
    Record<
      | 'post'
      | 'people'
      | 'duty'
      | 'every'
      | 'evidence'
      | 'done'
      | 'next'
      | 'missed'
      | 'dossiers'
      | 'out'
      | 'due'
      | 'setting'
      | 'value',
      string
    >
  >;
  readonly nobody: string;
  readonly never: string;
  readonly missed: (n: number) => string;
  /** What the register counts today, beside the figures it is counted by. */
  readonly now: {
    readonly label: string;
    readonly loans: (out: number, late: number) => string;
    readonly readings: (year: string, n: number) => string;
    readonly clocks: (running: number, late: number) => string;
    readonly dossiers: (open: number, closed: number) => string;
    readonly disposal: (due: number, holds: number) => string;
  };
  readonly blanksTitle: (n: number) => string;
  readonly print: string;
  /** The list of rules: what each room looks at. */
  readonly rooms: Readonly<Record<RuleRoom, string>>;
  readonly found: (n: number) => string;
  readonly foundNow: (day: string, n: number) => string;
  readonly foundAll: (day: string, errors: number, warnings: number, notices: number) => string;
}
