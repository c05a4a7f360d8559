import type { Refusal } from './command-words.ts';

/** What a single-file edition says to who reads it. The page that asks for the passphrase says it in all languages. */
export interface ReaderWords {
  readonly title: string;
  readonly about: string;
  readonly passphraseLabel: string;
  readonly open: string;
  readonly opening: string;
  /** The passphrase is wrong, with what to try. */
  readonly passphrase: string;
  /** The file is not as it was written. */
  readonly damaged: string;
  /** The browser has no cryptography for files. */
  readonly tooOld: string;
  readonly noScript: string;
  /** On the button that locks it again. */
  readonly lock: string;
  readonly damagedPage: string;
}

/** Why a passphrase is too weak. */
export type Weakness = 'short' | 'digits' | 'alike' | 'known';

/** What is said of single-file editions. */
export interface SingleFileWords {
  readonly reader: ReaderWords;
  readonly ask: string;
  readonly again: string;
  readonly weak: Readonly<Record<Weakness, string>>;
  readonly refusals: {
    readonly weak: (why: Weakness) => Refusal;
    readonly differs: () => Refusal;
    /** Nobody sits at a terminal, and no file holds the passphrase. */
    readonly noPassphrase: (variable: string) => Refusal;
    readonly unreadable: (file: string) => Refusal;
    readonly name: (file: string) => Refusal;
    readonly noFolder: (folder: string) => Refusal;
  };
  readonly written: (file: string, megabytes: number, seconds: number) => string;
}
