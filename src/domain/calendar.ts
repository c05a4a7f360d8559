import type { Day } from './day.ts';

/** Which days are worked, 调休 counted. */
export interface Calendar {
  /** Whether it is a working day; `undefined` where nobody has said so for that year. */
  isWorkingDay(day: Day): boolean | undefined;
  /** The file in which the office adds days, below the records folder, where it has one. */
  readonly path?: string | undefined;
}

/** A year that the calendar knows nothing about: nothing that counts working days can be said of it. */
export interface MissingYear {
  readonly missingYear: string;
}
