import { runningClocks } from '../../domain/clock-state.ts';
import { daysBetween } from '../../domain/day.ts';
import { postsOf } from '../../domain/posts.ts';
import { rule } from '../rule.ts';

/** Something was done after its last day, and nothing excuses it (FIL-08 … FIL-13, FIL-17). */
export const clockLate = rule('clock-late', 'warning', function* ({ register }) {
  const { data } = register.regulation;
  for (const { clock, path, field, start, within, last, done, excused } of runningClocks(register)) {
    if (done === undefined || typeof last !== 'string' || done <= last || excused) continue;
    const { what, after, unless, role } = clock;
    const posts = postsOf(data, role);
    const facts = { what, after, afterDay: start, within, last, done, days: daysBetween(last, done) };
    yield { at: { path, field: [field] }, facts: { ...facts, unless: unless ?? [], posts } };
  }
});
