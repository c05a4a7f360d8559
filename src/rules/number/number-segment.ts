import { isStub } from '../../domain/record.ts';
import { rule } from '../rule.ts';

/** The part of a number that stands for a field says something else than the field (NUM-10, NUM-13, NUM-14). */
export const numberSegment = rule('number-segment', 'error', function* ({ register }) {
  for (const record of register.records) {
    const { path, fields, reading } = record;
    if (!reading || isStub(record)) continue;
    for (const [name, { field, values }] of reading.series.segments) {
      const value = fields[field];
      if (value === undefined && values && field === name) continue;
      const expected = typeof value === 'string' ? (values ? values.get(value) : value) : undefined;
      const segment = reading.parts.segments[name]!;
      if (segment === expected) continue;
      const at = { path, field: [value === undefined ? 'number' : field] };
      yield {
        at,
        facts: { number: fields.number, segment, field, value: value as string | undefined, expected },
      };
    }
  }
});
