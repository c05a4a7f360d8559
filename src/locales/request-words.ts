import type { Question } from '../acts/questions.ts';
import type { DueItem } from '../domain/due-items.ts';
import type { Refusal } from './command-words.ts';

/** The acts that people ask for by an issue form; each has one. */
export type RequestAct =
  | 'lend'
  | 'read'
  | 'renew'
  | 'return'
  | 'reserve'
  | 'change'
  | 'stocktake'
  | 'hold'
  | 'release';

/** What is wrong with a request. Headings are those of the issue form, lines are those of the issue's text, from 1. */
export type RequestFault =
  /** No issue form was used, or another one. */
  | { readonly problem: 'no-form'; readonly kinds: readonly string[] }
  | { readonly problem: 'too-long'; readonly bytes: number; readonly limit: number }
  /** A character that cannot be seen, or that turns the direction of writing. @property code `U+202E` */
  | { readonly problem: 'character'; readonly line: number; readonly heading?: string; readonly code: string }
  | {
      readonly problem: 'comment' | 'fence' | 'several-lines';
      readonly line: number;
      readonly heading: string;
    }
  | { readonly problem: 'before'; readonly line: number }
  | {
      readonly problem: 'unknown-heading';
      readonly line: number;
      readonly heading: string;
      readonly known: readonly string[];
    }
  /** Who it is follows from the login, and is never read. */
  | { readonly problem: 'identity'; readonly line: number; readonly heading: string }
  | { readonly problem: 'twice'; readonly line: number; readonly heading: string; readonly first: number }
  | { readonly problem: 'missing'; readonly headings: readonly string[] }
  | {
      readonly problem: 'choice';
      readonly line: number;
      readonly heading: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly problem: 'unreadable';
      readonly line: number;
      readonly heading: string;
      readonly kind: Question['kind'];
    }
  | {
      readonly problem: 'unknown-number';
      readonly line: number;
      readonly heading: string;
      readonly given: string;
      readonly near: string | undefined;
    }
  /** The account is nobody's in `people.md`, or of somebody who is not here today. @property ask who keeps the list */
  | { readonly problem: 'unknown-login'; readonly login: string; readonly ask: readonly string[] }
  /** The regulation wants the department, and `people.md` does not say it. */
  | { readonly problem: 'no-department'; readonly ask: readonly string[] }
  | { readonly problem: 'account-gone' }
  | { readonly problem: 'no-keeper' }
  /** Another request for the same is open. */
  | { readonly problem: 'rival'; readonly number: number; readonly issue: number };

/** What a reminder is about. */
export interface LoanFacts {
  readonly register: string;
  readonly loan: string;
  readonly borrower: string;
  readonly due: string;
  /** Numbers with their titles. */
  readonly items: readonly { readonly number: string; readonly title: string | undefined }[];
}

/** When a reminder is said: days from the due day; from the first month after that on, `months` more. */
export interface ReminderStep {
  readonly days: -30 | -7 | 0 | 7 | 30;
  readonly months?: number;
}

/** What issue forms, their answers and reminders say. Texts in the answers are plain; what is typed is made harmless before. */
export interface RequestWords {
  /** Commands and options. */
  readonly help: Readonly<
    Record<'request' | 'issue' | 'forge' | 'forms' | 'checkForms' | 'remind' | 'dryRun', string>
  >;
  /** The name of each form, and one sentence on what it is for. */
  readonly kinds: Readonly<Record<RequestAct, { readonly title: string; readonly about: string }>>;
  readonly form: {
    /** The heading of the answer that says which form it is, and its help. */
    readonly act: string;
    readonly actHelp: string;
    /** What stands above the questions. */
    readonly intro: string;
    /** Said of a question that the act answers by itself. */
    readonly filled: string;
    /** Stands between parts of a help. */
    readonly joint: string;
    /** A field of the regulation's own whose name is that of a usual question. */
    readonly own: (name: string) => string;
    /** Question → help beyond how it is written: by `act.question`, or by the question. */
    readonly help: Readonly<Record<string, string>>;
    /** Question → an example. */
    readonly examples: Readonly<Record<string, string>>;
  };
  readonly fault: (fault: RequestFault) => Refusal;
  /** A rule speaks against what stands under a heading. */
  readonly under: (heading: string) => string;
  /** Stands before how to mend it. */
  readonly mend: string;
  readonly refused: string;
  readonly editAgain: string;
  readonly closedForGood: string;
  /** The pull request is open. @param url of the pull request */
  readonly submitted: (url: string) => string;
  readonly afterwards: string;
  /** What was asked for before still waits. @param url of the pull request */
  readonly stillOpen: (url: string) => string;
  /** The branch could not be pushed. @param said what the other side said */
  readonly notPushed: (said: string) => Refusal;
  readonly noRemote: () => Refusal;
  readonly noIssue: (issue: number) => Refusal;
  readonly landed: string;
  readonly turnedDown: string;
  /** The title of the pull request. */
  readonly title: (kind: string, form: string, person: string, issue: number) => string;
  /** The lines below the story in the pull request. */
  readonly asks: (person: string, issue: number) => string;
  /** A line that forges read: the issue is closed once it is merged. */
  readonly closes: (issue: number) => string;
  /** What the commands say on the terminal. */
  readonly told: Readonly<
    Record<
      'proposed' | 'unchanged' | 'refused' | 'landed' | 'turned-down' | 'closed' | 'no-request',
      (issue: number) => string
    >
  >;
  readonly formsCurrent: (count: number) => string;
  readonly formsWritten: (paths: readonly string[]) => string;
  readonly formsOutOfDate: (paths: readonly string[]) => string;
  readonly reminders: {
    readonly title: (facts: LoanFacts) => string;
    readonly opening: (facts: LoanFacts) => string;
    readonly step: (step: ReminderStep, facts: LoanFacts) => string;
    readonly thanks: (facts: LoanFacts) => string;
    readonly digestTitle: (month: string) => string;
    readonly digestOpening: (month: string) => string;
    readonly digestKind: Readonly<Record<Exclude<DueItem['kind'], 'loan' | 'reservation'>, string>>;
    readonly digestItem: (item: DueItem) => string;
    readonly more: (count: number) => string;
    readonly superseded: string;
    readonly nothing: string;
    /** One action in a line, for the terminal. */
    readonly action: (kind: 'remind' | 'thank' | 'digest' | 'supersede', what: string) => string;
  };
}
