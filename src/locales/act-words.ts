import type { Declined } from '../acts/declined.ts';
import type { Question } from '../acts/questions.ts';
import type { DueItem } from '../domain/due-items.ts';
import type { ActName } from '../domain/form.ts';
import type { Refusal } from './command-words.ts';
import type { FaultWords } from './messages.ts';

/** What the command line and request forms say about acts. */
export interface ActWords {
  /** What each command does. */
  readonly help: Readonly<
    Record<ActName | 'renumber' | 'void' | 'due' | 'overdue' | 'leaver', string> &
      Record<'later' | 'reason' | 'within', string>
  >;
  /** The names of the acts that write no form. */
  readonly names: Readonly<Record<'renumber' | 'void' | 'new', string>>;
  /** Question → its label: by `act.question`, where one name means several things, or by the question. */
  readonly questions: Readonly<Record<string, string>>;
  /** How an answer is written. */
  readonly hints: Readonly<Record<Question['kind'], string>>;
  /** How the answers behind a number are written: by question. */
  readonly details: Readonly<Record<string, string>>;
  /** One sentence: it is done, and where it stands. */
  readonly done: (act: string, number: string, path: string) => string;
  /** A command was cut off before; what has become of what it wrote. @param name e.g. `lend JY2026003` */
  readonly leftover: (name: string | undefined, outcome: 'completed' | 'undone') => string;
  /** @param label the label of a question */
  readonly declined: (why: Declined['declined'], label: (question: string) => string) => Refusal;
  /** What the rules object to; at least one thing. */
  readonly forbidden: (act: string, objections: readonly FaultWords[]) => Refusal;
  readonly busy: () => Refusal;
  readonly taken: (path: string) => Refusal;
  readonly notWritable: (path: string) => Refusal;
  readonly kinds: Readonly<Record<DueItem['kind'], string>>;
  /** @param days days left, or days late */
  readonly left: (days: number) => string;
  readonly late: (days: number, workingDays: number | undefined) => string;
  readonly nothingDue: string;
  readonly nothingLate: string;
  /** What somebody who leaves still holds. */
  /** One line of what falls due, and several names. */
  readonly due: (kind: string, what: string) => string;
  readonly together: (names: readonly string[]) => string;
  readonly stillHolds: (name: string, count: number) => string;
  /** Controlled copies in their hands, and one of them. */
  readonly holdsCopies: (name: string, count: number) => string;
  readonly heldCopy: (copy: string, document: string, version: string) => string;
  /** Things in their hands that records stand for, keys for instance, and one of them. */
  readonly holdsThings: (name: string, count: number) => string;
  readonly heldThing: (number: string, title: string) => string;
  readonly holdsNothing: (name: string) => string;
  /** One loan of theirs. */
  readonly held: (loan: string, items: readonly string[], due: string | undefined) => string;
}

/** The label of a question of an act; a field of the regulation's own is its own label. */
export function labelOf({ questions }: ActWords, act: string, question: string): string {
  return questions[`${act}.${question}`] ?? questions[question] ?? question;
}
