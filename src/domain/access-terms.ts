import { type Facts, fits } from './condition.ts';
import type { Access, AccessTerms } from './regulation/access.ts';

/**
 * What counts in one case of reading or lending: the first special case that fits, over what counts otherwise.
 * @param facts of the record and of the form together
 */
export function termsOf(access: Access | undefined, facts: Facts): AccessTerms {
  if (!access) return {};
  const { special, applicant: _, exempt: __, booked: ___, copying: ____, recall: _____, ...usual } = access;
  const found = special?.find(({ when }) => fits(when, facts));
  if (!found) return usual;
  const { when: ______, ...terms } = found;
  return { ...usual, ...terms };
}
