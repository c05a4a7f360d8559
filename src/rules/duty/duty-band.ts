import { isMended, outOfBand, readingLines } from '../../domain/climate-log.ts';
import { rule } from '../rule.ts';

/**
 * An instrument reads less or more than it may (ENV-01, ENV-02), and the line of the log does not say that something was
 * done about it and what it read afterwards.
 */
export const dutyBand = rule('duty-band', 'warning', function* ({ register, today }) {
  for (const line of readingLines(register, today)) {
    const { form, duty, index, readings } = line;
    for (const { name, value, from, to, unit } of outOfBand(duty, readings)) {
      if (isMended(line, name)) continue;
      const field = index === undefined ? ['readings', name] : ['log', index, 'readings', name];
      yield { at: { path: form.path, field }, facts: { name, value, from, to, unit } };
    }
  }
});
