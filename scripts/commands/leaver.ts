import { copiesOut } from '../../src/domain/copy-state.ts';
import { holdingsOfPerson, thingsInHand } from '../../src/domain/holdings-of-person.ts';
import { isSamePerson } from '../../src/domain/same-person.ts';
import { registersThen } from '../holdings.ts';
import { type Answer, answer, type Situation } from '../outcome.ts';

/** Tells what somebody who leaves still holds; as long as that is anything, they are not done (FIL-40). */
export function leaver(situation: Situation, name: string): Answer {
  const { today, messages } = situation;
  const { acting } = messages.command;
  const registers = registersThen(situation);
  const loans = registers.flatMap((register) =>
    holdingsOfPerson(
      register,
      today,
    )(name).map(({ loan, out, due }) => ({ loan: loan.number, items: out, due: due ?? null })),
  );
  const copies = registers
    .flatMap((register) => copiesOut(register, today))
    .filter(({ fields }) => isSamePerson(fields.holder, name))
    .map(({ number, fields: { document, version } }) => ({ copy: number, document, version }));
  const things = registers
    .flatMap((register) => thingsInHand(register, today, name))
    .map(({ fields: { number, title } }) => ({ number, title }));
  const said = answer(situation, { name, loans, copies, things }, () => {
    const lines = [
      ...(loans.length > 0 ? [acting.stillHolds(name, loans.length)] : []),
      ...loans.map(({ loan, items, due }) => `  ${acting.held(loan, items, due ?? undefined)}`),
      ...(copies.length > 0 ? [acting.holdsCopies(name, copies.length)] : []),
      ...copies.map(({ copy, document, version }) => `  ${acting.heldCopy(copy, document, version)}`),
      ...(things.length > 0 ? [acting.holdsThings(name, things.length)] : []),
      ...things.map(({ number, title }) => `  ${acting.heldThing(number, title)}`),
    ];
    return lines.length === 0 ? acting.holdsNothing(name) : lines.join('\n');
  });
  return { ...said, exitCode: loans.length + copies.length + things.length === 0 ? 0 : 1 };
}
