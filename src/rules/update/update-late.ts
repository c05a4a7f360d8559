import { daysBetween } from '../../domain/day.ts';
import { postsOf } from '../../domain/posts.ts';
import { runningUpdates } from '../../domain/update-state.ts';
import { rule } from '../rule.ts';

/** A record or dossier has not been gone through again for longer than allowed (CHG-02 … CHG-04, CHK-06). */
export const updateLate = rule('update-late', 'warning', function* ({ register, today }) {
  const { data } = register.regulation;
  for (const { update, path, done, last, every, due } of runningUpdates(register)) {
    if (typeof due !== 'string' || due >= today) continue;
    const { what, field, role } = update;
    const facts = { what, field, last, never: done === undefined, every, due, days: daysBetween(due, today) };
    yield { at: { path, field: [field] }, facts: { ...facts, posts: postsOf(data, role) } };
  }
});
