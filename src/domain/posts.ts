import type { Regulation } from './regulation/regulation.ts';

/** The posts that hold a role, as people call them; the role itself where the regulation names none. */
export function postsOf({ roles }: Regulation, role: string | undefined): readonly string[] {
  if (role === undefined) return [];
  return roles && Object.hasOwn(roles, role) ? roles[role]! : [role];
}
