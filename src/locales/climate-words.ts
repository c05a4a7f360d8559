import type { LogSheetFault } from '../exchange/counting/log-sheet.ts';
import type { Refusal } from './command-words.ts';

/** A band as it is printed. */
interface Band {
  readonly name: string;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

/** What is said of the climate of the stores and of what else is checked there. */
export interface ClimateWords {
  readonly columns: Readonly<
    Record<'on' | 'time' | 'place' | 'spot' | 'weather' | 'isOut' | 'measures' | 'by' | 'note', string>
  >;
  /** What stands before the name of an instrument that was read out of doors, or again afterwards. */
  readonly prefixes: Readonly<Record<'outside' | 'after', string>>;
  readonly titles: Readonly<Record<'log' | 'year' | 'outside', string>>;
  readonly summary: Readonly<
    Record<
      | 'month'
      | 'instrument'
      | 'band'
      | 'count'
      | 'most'
      | 'least'
      | 'mean'
      | 'out'
      | 'mended'
      | 'all'
      | 'reading'
      | 'after'
      | 'form',
      string
    >
  >;
  /** Readings that name no room. */
  readonly noRoom: string;
  readonly bandNote: (band: Band) => string;
  readonly help: Readonly<Record<'logFile', string>>;
  readonly sheetFault: (fault: LogSheetFault) => Refusal;
  readonly page: {
    readonly title: string;
    readonly intro: string;
    /** The regulation asks for no readings. */
    readonly none: string;
    readonly noReadings: string;
    readonly bands: string;
    readonly every: (rhythm: string) => string;
    readonly unstated: string;
    readonly months: string;
    readonly month: (month: string) => string;
    readonly readings: (n: number) => string;
    readonly allWithin: string;
    readonly out: (n: number) => string;
    readonly mended: (n: number) => string;
    readonly missed: (rounds: readonly string[], more: number) => string;
    /** What the picture shows, in a sentence. */
    readonly chart: (
      instrument: string,
      count: number,
      least: string,
      most: string,
      mean: string,
      band: string,
      out: number,
    ) => string;
    readonly chartTitle: (instrument: string, room: string, month: string) => string;
    readonly isOut: string;
    readonly print: string;
    readonly printBlank: string;
    readonly signers: readonly [string, string, string];
    readonly tasks: string;
    readonly tasksIntro: string;
    readonly task: string;
    readonly who: string;
    readonly last: string;
    readonly answers: string;
    readonly never: string;
    readonly otherMonths: string;
    readonly scroll: (title: string) => string;
  };
}
