/** What happens on the tour, in order. */
export type TourStep =
  | 'office'
  | 'file'
  | 'lend'
  | 'unapproved'
  | 'second'
  | 'overdue'
  | 'recall'
  | 'damaged'
  | 'repaired'
  | 'hold'
  | 'appraise'
  | 'held'
  | 'release'
  | 'list'
  | 'destroy'
  | 'asOf'
  | 'audit'
  | 'tamper'
  | 'found';

/** The words of the tour: one record's whole life, told on the terminal. */
export interface TourWords {
  readonly title: string;
  readonly options: string;
  /** Each step as a sentence: who does what, and why. */
  readonly steps: Readonly<Record<TourStep, string>>;
  /** Behind a refusal that belongs to the story. */
  readonly asItMust: string;
  readonly ended: (steps: number, seconds: number) => string;
  readonly kept: (folder: string) => string;
  readonly removed: (folder: string) => string;
  /** Something else happened than the story says. */
  readonly failed: (command: string, status: number, expected: number, said: string) => string;
}
