import { yearOf } from '../../domain/day.ts';
import { isStub, yearDay } from '../../domain/record.ts';
import { rule } from '../rule.ts';

/** The year in a number is not the year of the day that decides it: signing, contact … (NUM-04 … NUM-09). */
export const numberYear = rule('number-year', 'error', function* ({ register }) {
  for (const record of register.records) {
    const { path, fields, reading } = record;
    const field = reading?.series.yearField;
    const year = reading?.parts.year;
    if (field === undefined || year === undefined || isStub(record)) continue;
    const day = yearDay(record);
    if (day !== undefined && yearOf(day) === year) continue;
    yield { at: { path, field: [field] }, facts: { number: fields.number, year, field, day } };
  }
});
