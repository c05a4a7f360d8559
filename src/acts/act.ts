import type { Day } from '../domain/day.ts';
import type { ActName, FormRoom } from '../domain/form.ts';
import type { Register } from '../domain/register.ts';
import type { Declined } from './declined.ts';

/** What a person answered: name of a question → one or several texts, as they were typed. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** What frontmatter can hold, every scalar as text. */
export type Value = string | readonly Value[] | { readonly [name: string]: Value | undefined };

/** Fields of a file, in the order in which they are written; those without a value are left out. */
export type Values = Readonly<Record<string, Value | undefined>>;

/** One thing that an act is about, as it was typed: `J2023001`, `J2023001=3`. */
export interface Line {
  /** The number as it is printed, where the register knows it. */
  readonly number: string;
  /** What stands behind the `=`. */
  readonly detail: string | undefined;
  /** Among what it was named: `found`, `missing`, `destroy` … */
  readonly sort: string | undefined;
}

/** What an act has to go by when it fills its form in. */
export interface Asked {
  readonly register: Register;
  readonly today: Day;
  /** The things named, in the order in which they were. */
  readonly lines: readonly Line[];
  /** What was answered, as fields of the form; without its items. */
  readonly said: Values;
  /** What was seen, line by line, as it comes from a scanner or a telephone. */
  readonly scanned: readonly string[] | undefined;
  /** The one answer to a question. */
  one(question: string): string | undefined;
}

/** A file that is altered: fields and their new values, `undefined` where a field goes. */
export interface Edit {
  /** Path below the records folder. */
  readonly path: string;
  readonly set: Readonly<Record<string, string | undefined>>;
}

/** What an act fills in by itself. */
export interface Filled {
  readonly fields: Values;
  /** Other files that change with it. */
  readonly edits?: readonly Edit[];
}

/** One act: what it asks, and how it fills in the rest. What is allowed is for the rules to say. */
export interface Act {
  /** The folder of its form; the form's schema is the source of its questions. */
  readonly room: FormRoom;
  /** Questions that are answered without being named, in this order. */
  readonly args: readonly string[];
  /** The field that says who does it, where that is not `by`: it is asked as `by`. */
  readonly by?: string;
  /** Fields that always follow from the rest, and are never asked. */
  readonly derived?: readonly string[];
  /** The field by which the items are sorted, and the word for those that are named without one. */
  readonly sorts?: { readonly field: string; readonly usual?: string };
  /** Whether the items may be left out: the register knows which are meant. */
  readonly knowsItems?: boolean;
  /** Whether the items may be handed in as a list of what was seen. */
  readonly scans?: boolean;
  readonly fill: (asked: Asked) => Filled | Declined;
}

/** What an act is going to write. */
export interface Draft {
  readonly act: ActName | 'renumber' | 'void';
  /** The number of the form, or of the record that is concerned. */
  readonly number: string;
  /** The file that stands for it, below the records folder. */
  readonly path: string;
  /** The form. */
  readonly fields?: Values;
  readonly edits: readonly Edit[];
  /** A file that is made from another: a record under its new number. */
  readonly copy?: Edit & { readonly from: string };
  readonly removed?: readonly string[];
}
