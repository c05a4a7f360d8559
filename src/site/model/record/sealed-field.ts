import { sealedWord } from '../../../domain/personal/block.ts';
import { type PersonalOf, personalLevels } from '../../../domain/personal/personal-fields.ts';
import { readerRoles } from '../../../domain/personal/readers.ts';
import { postsOf } from '../../../domain/posts.ts';
import type { Regulation } from '../../../domain/regulation/regulation.ts';

/**
 * The posts that can open a field, where it is sealed.
 * @returns `undefined` where the field says what it says
 */
export function postsThatOpen(
  regulation: Regulation,
  of: PersonalOf,
  field: string,
  value: unknown,
): readonly string[] | undefined {
  const level = value === sealedWord ? personalLevels(regulation, of).get(field) : undefined;
  return level === undefined
    ? undefined
    : readerRoles(regulation, level).flatMap((role) => postsOf(regulation, role));
}
