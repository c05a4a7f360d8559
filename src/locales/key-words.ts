import type { Refusal } from './command-words.ts';
import type { Weakness } from './single-file-words.ts';

/** A level of a register. */
interface LevelNamed {
  readonly register: string;
  readonly level: string;
}

/** How a level stands on the ring, beside what the register says. */
export interface LevelStanding extends LevelNamed {
  /** The newest generation; 0: the level has no key yet. */
  readonly generation: number;
  /** Names of those who hold it. */
  readonly holders: readonly string[];
  /** They should hold it and do not: on the ring already, or not. */
  readonly lacking: readonly string[];
  readonly strangers: readonly string[];
  /** They hold it, and no role of theirs says so any more. */
  readonly surplus: readonly string[];
  /** Older generations whose keys wait to be wrapped again. */
  readonly older: number;
}

/** What is said by the commands on keys. */
export interface KeyWords {
  readonly help: Readonly<
    Record<
      | 'key'
      | 'new'
      | 'add'
      | 'revoke'
      | 'rotate'
      | 'list'
      | 'verify'
      | 'tidy'
      | 'ring'
      | 'identity'
      | 'hybrid'
      | 'recipient'
      | 'level'
      | 'register'
      | 'remove',
      string
    >
  >;
  /** Asks for the passphrase of an identity. */
  readonly askFor: (file: string) => string;
  readonly askNew: string;
  readonly askAgain: string;
  readonly weak: Readonly<Record<Weakness, string>>;
  readonly refusals: {
    readonly inside: (place: string) => Refusal;
    /** Nobody sits at a terminal, and no file holds the passphrase. */
    readonly noPassphrase: (variable: string) => Refusal;
    /** The passphrase is weak, and why. */
    readonly weak: (why: string) => Refusal;
    readonly differs: () => Refusal;
    readonly thereAlready: (file: string) => Refusal;
    /** The office has nobody of that name. */
    readonly noPerson: (name: string, near: readonly string[]) => Refusal;
    /** No regulation here names personal fields of that level. */
    readonly noLevel: (level: string | undefined, known: readonly string[]) => Refusal;
  };
  readonly made: (file: string, recipient: string) => string;
  readonly founded: (place: string) => string;
  readonly added: (name: string) => string;
  readonly given: (name: string, level: LevelNamed) => string;
  readonly withheld: (name: string, level: LevelNamed) => string;
  /** Nothing is due to them. */
  readonly nothingDue: (name: string) => string;
  readonly revoked: (name: string) => string;
  readonly rotated: (
    level: LevelNamed,
    generation: number,
    readers: readonly string[],
    keys: number,
  ) => string;
  /** Some keys stayed with an older generation. */
  readonly left: (level: LevelNamed, keys: number) => string;
  readonly renewed: (level: LevelNamed) => string;
  readonly orphaned: (name: string, level: LevelNamed) => string;
  /** What a leaver keeps all the same. */
  readonly kept: (name: string) => string;
  readonly wrapping: (done: number, of: number) => string;
  readonly wrapped: string;
  readonly standing: (level: LevelStanding) => readonly string[];
  /** Somebody on the ring who no longer works here. */
  readonly gone: (name: string) => string;
  readonly person: (name: string, recipient: string, added: string, revoked: string | undefined) => string;
  readonly verified: (counts: { people: number; levels: number; keys: number; opened: number }) => string;
  readonly unopened: string;
  readonly faults: (count: number) => string;
  readonly untidy: (count: number, keys: readonly string[]) => string;
  readonly tidied: (count: number) => string;
  readonly tidy: string;
}
