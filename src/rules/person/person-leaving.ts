import { holdingsOfPerson } from '../../domain/holdings-of-person.ts';
import { isPresent } from '../../domain/person.ts';
import { formsOf } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** Somebody has left the office and still holds what was borrowed (FIL-40). */
export const personLeaving = rule('person-leaving', 'error', function* ({ register, today }) {
  const { people } = register;
  if (formsOf(register, 'loans').length === 0) return;
  const holdings = holdingsOfPerson(register, today);
  for (const [index, { name, until }] of people.entries()) {
    if (until === undefined || until >= today) continue;
    if (people.some((one) => one.name === name && isPresent(one, today))) continue;
    const held = holdings(name);
    if (held.length === 0) continue;
    const loans = held.map(({ loan }) => loan.number);
    const items = held.flatMap(({ out }) => out);
    const { regulation } = register.regulation.data;
    yield {
      at: { path: 'people.md', field: ['people', index, 'until'] },
      facts: { person: name, until, loans, items, regulation },
    };
  }
});
