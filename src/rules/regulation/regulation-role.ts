import type { FieldPath } from '../../domain/finding.ts';
import { actingIn } from '../../domain/person.ts';
import { postsOf } from '../../domain/posts.ts';
import { rolesUsed } from '../../domain/regulation/roles-used.ts';
import { rule } from '../rule.ts';

/**
 * Nobody holds a role that the regulation relies on, or stands in for it, on the day (ROL-01). Of a role that is
 * not among the regulation's `roles`, that is told instead.
 */
export const regulationRole = rule('regulation-role', 'error', function* ({ register, today }) {
  const { path, data } = register.regulation;
  const declared = new Set(Object.keys(data.roles ?? {}));
  if (declared.size === 0 || register.unread.has('people.md')) return;
  const uses = new Map<string, FieldPath>();
  if (declared.has('keeper')) uses.set('keeper', ['roles', 'keeper']);
  for (const { role, at } of rolesUsed(data)) if (!uses.has(role)) uses.set(role, at);
  for (const [role, field] of uses) {
    if (!declared.has(role) || actingIn(register.people, role, today).length > 0) continue;
    yield { at: { path, field }, facts: { role, posts: postsOf(data, role) } };
  }
});
