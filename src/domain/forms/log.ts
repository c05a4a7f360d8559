import { day, fields, list, mapOf, measure, text } from '../field.ts';

/** One reading of the instruments of a store, as a line of its log (温湿度记录表; ENV-01, ENV-02). */
const line = fields({
  /** Default: the day of the form. */
  on: day.optional(),
  /** `08:30`, or `上午`. */
  time: text.optional(),
  /** The room, cabinet or shelf that was read. */
  place: text.optional(),
  /** Where in it the instrument hangs: 中间, 靠窗. */
  spot: text.optional(),
  weather: text.optional(),
  /** Instrument → what it showed. */
  readings: mapOf(measure),
  /** The same out of doors. */
  outside: mapOf(measure).optional(),
  /** What was done because of it: 通风, 开空调, 除湿. */
  measures: text.optional(),
  /** What the instruments showed afterwards. */
  after: mapOf(measure).optional(),
  /** Default: who filed the form. */
  by: text.optional(),
  note: text.optional(),
});

/** The lines of a log. */
export const log = list(line).min(1, { error: 'list' });
