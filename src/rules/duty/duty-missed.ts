import { dutyStates } from '../../domain/duty-state.ts';
import { postsOf } from '../../domain/posts.ts';
import { rule } from '../rule.ts';

/** Rounds of a duty are past and no form says that they were done; told once a duty (BAK-01, PER-01, ENV-08 …). */
export const dutyMissed = rule('duty-missed', 'warning', function* ({ register, today }) {
  const { path, data } = register.regulation;
  for (const [index, { duty, missed }] of dutyStates(register, today).entries()) {
    const [newest] = missed;
    if (!newest) continue;
    const { code, what, role } = duty;
    const posts = postsOf(data, role);
    const rounds = missed.map(({ name }) => name);
    yield { at: { path, field: ['duties', index] }, facts: { code, what, posts, due: newest.due, rounds } };
  }
});
