import type { CountResult } from '../domain/count-lines.ts';
import type { CountSheetFault } from '../exchange/counting/count-sheet.ts';
import type { Refusal } from './command-words.ts';

/** How many of each result a count came to. */
export type ResultCounts = Readonly<Record<CountResult, number>>;

/** What a stocktake says: its sheet, its count on a telephone, what comes of it. */
export interface StocktakeWords {
  readonly results: Readonly<Record<CountResult, string>>;
  /** The list that is printed or exported, and handed in again. */
  readonly sheet: {
    readonly name: string;
    readonly title: string;
    /** @param place in words; `code` the place's own */
    readonly scope: (place: string, code: string, day: string, items: number, out: number) => string;
    readonly how: string;
    readonly columns: Readonly<
      Record<
        'at' | 'place' | 'number' | 'title' | 'dossier' | 'pages' | 'out' | 'seen' | 'result' | 'note',
        string
      >
    >;
    readonly isOut: string;
    readonly signers: string;
  };
  readonly help: Readonly<Record<'sheet' | 'counted', string>>;
  readonly written: (path: string, items: number) => string;
  readonly exists: (path: string) => Refusal;
  readonly tooLarge: (path: string) => Refusal;
  readonly sheetFault: (fault: CountSheetFault) => Refusal;
  /** What was counted, in a line. */
  readonly came: (counts: ResultCounts) => string;
  /** What has become of the differences of the count before. */
  readonly compared: (
    before: string,
    on: string,
    numbers: Readonly<Record<'settled' | 'still' | 'fresh', readonly string[]>>,
  ) => string;
  /** What must be done about a difference. */
  readonly open: {
    readonly title: string;
    readonly since: (day: string) => string;
    /** Before the name of a place. */
    readonly seenAt: string;
    readonly belongsAt: string;
    readonly due: (day: string) => string;
    readonly more: (n: number) => string;
  };
  readonly comparison: Readonly<Record<'title' | 'settled' | 'still' | 'fresh', string>> & {
    readonly with: (number: string, day: string) => string;
  };
  /** The page on which a shelf is counted with a telephone. */
  readonly page: {
    readonly title: (place: string) => string;
    readonly link: string;
    readonly intro: string;
    /** Where scripts are off the page is the list. */
    readonly plain: string;
    readonly scope: string;
    readonly whole: string;
    readonly scan: string;
    readonly scanHelp: string;
    readonly take: string;
    readonly camera: string;
    readonly cameraStop: string;
    readonly noCamera: string;
    readonly cameraRefused: string;
    readonly box: string;
    readonly tick: string;
    readonly remark: string;
    /** `{n}`, `{of}`. */
    readonly progress: string;
    readonly unknown: string;
    readonly unknownHere: string;
    readonly remove: string;
    /** What is said when something is scanned: `{code}`, `{place}`. */
    readonly heard: Readonly<
      Record<'found' | 'again' | 'elsewhere' | 'surplus' | 'box' | 'outside' | 'out', string>
    >;
    readonly kept: string;
    readonly notKept: string;
    readonly start: string;
    readonly startSure: string;
    readonly result: string;
    readonly resultHelp: string;
    readonly copy: string;
    readonly copied: string;
    readonly download: string;
    readonly request: string;
    readonly command: string;
    readonly empty: string;
  };
}
