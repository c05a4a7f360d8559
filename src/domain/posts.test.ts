import { expect, test } from 'vitest';
import { postsOf } from './posts.ts';
import type { Regulation } from './regulation/regulation.ts';

const posts = (roles: object | undefined, role: string | undefined) =>
  postsOf({ roles } as unknown as Regulation, role);

test('a role is held by the posts that the regulation names, else by itself', () => {
  const roles = { keeper: ['档案员', '文员'], nobody: [] };
  expect(posts(roles, 'keeper')).toEqual(['档案员', '文员']);
  expect(posts(roles, 'nobody')).toEqual([]);
  expect(posts(roles, 'manager')).toEqual(['manager']);
  expect(posts(roles, 'toString')).toEqual(['toString']);
  expect(posts(undefined, 'keeper')).toEqual(['keeper']);
  expect(posts(roles, undefined)).toEqual([]);
});
