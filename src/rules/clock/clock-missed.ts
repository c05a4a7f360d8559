import { runningClocks } from '../../domain/clock-state.ts';
import { daysBetween } from '../../domain/day.ts';
import { postsOf } from '../../domain/posts.ts';
import { rule } from '../rule.ts';

/** The last day for something is past and it has not been done (FIL-08 … FIL-13, FIL-17). */
export const clockMissed = rule('clock-missed', 'warning', function* ({ register, today }) {
  const { data } = register.regulation;
  for (const { clock, path, field, start, within, last, done } of runningClocks(register)) {
    if (done !== undefined || typeof last !== 'string' || last >= today) continue;
    const { what, after, role } = clock;
    const posts = postsOf(data, role);
    const facts = { what, after, afterDay: start, within, last, field, days: daysBetween(last, today) };
    yield { at: { path, field: [field] }, facts: { ...facts, posts } };
  }
});
