import type { Day } from './day.ts';
import { dutiesFor } from './duty-state.ts';
import type { Form, FormFields } from './form.ts';
import { formsOf, type Register } from './register.ts';
import type { Duty } from './regulation/duty.ts';

/** What instruments showed: name → value. */
export type Readings = Readonly<Record<string, number>>;

/** One reading of instruments, from a line of a log or a form that is one reading. */
export interface ReadingLine extends Omit<Line, 'on' | 'by'> {
  readonly form: Form<'duties'>;
  readonly duty: Duty;
  /** Which line of the form's log; `undefined` where the form is one reading. */
  readonly index: number | undefined;
  readonly day: Day;
  readonly by: string;
}

type Line = Omit<NonNullable<FormFields<'duties'>['log']>[number], 'readings'> & { readings: Readings };

/** A reading outside its band. */
export interface OutOfBand {
  readonly name: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly unit: string;
}

/** The readings of all duties that have bands, filed by a day; day by day, of one day as they were filed. */
export function readingLines(register: Register, on: Day): ReadingLine[] {
  if (!register.versions.some(({ data }) => data.duties?.some(({ bands }) => bands))) return [];
  return formsOf(register, 'duties')
    .filter(({ fields }) => fields.done <= on)
    .flatMap((form) => {
      const duty = dutiesFor(register, form).find(({ code }) => code === form.fields.duty);
      return duty?.bands ? linesOf(form, duty) : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function linesOf(form: Form<'duties'>, duty: Duty): ReadingLine[] {
  const { done, by, readings, log = [] } = form.fields;
  const single = readings ? [{ form, duty, index: undefined, day: done, by, readings }] : [];
  const lines = log.map(({ on, by: who, ...line }, index) => ({
    ...line,
    form,
    duty,
    index,
    day: on ?? done,
    by: who ?? by,
  }));
  return [...single, ...lines];
}

/** What of some readings lies outside its band; the ends belong to it (ENV-01, ENV-02). */
export function outOfBand({ bands = {} }: Duty, readings: Readings): OutOfBand[] {
  return Object.entries(bands).flatMap(([name, { from, to, unit }]) => {
    const value = readings[name];
    return value === undefined || (value >= from && value <= to) ? [] : [{ name, value, from, to, unit }];
  });
}

/** Whether something was done about a reading outside its band, and what was read afterwards lies within. */
export function isMended({ duty, readings, measures, after }: ReadingLine, name: string): boolean {
  const later = after?.[name];
  if (readings[name] === undefined || measures === undefined || later === undefined) return false;
  return outOfBand(duty, { [name]: later }).length === 0;
}
