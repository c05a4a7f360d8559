import { holdingsOfPerson } from '../../src/domain/holdings-of-person.ts';
import { registersThen } from '../holdings.ts';
import { type Answer, answer, type Situation } from '../outcome.ts';

/** Tells what somebody who leaves still holds; as long as that is anything, they are not done (FIL-40). */
export function leaver(situation: Situation, name: string): Answer {
  const { acting } = situation.messages.command;
  const held = registersThen(situation).flatMap((register) =>
    holdingsOfPerson(
      register,
      situation.today,
    )(name).map(({ loan, out, due }) => ({
      loan: loan.number,
      items: out,
      due: due ?? null,
    })),
  );
  const said = answer(situation, { name, loans: held }, () =>
    held.length === 0
      ? acting.holdsNothing(name)
      : [
          acting.stillHolds(name, held.length),
          ...held.map(({ loan, items, due }) => `  ${acting.held(loan, items, due ?? undefined)}`),
        ].join('\n'),
  );
  return { ...said, exitCode: held.length === 0 ? 0 : 1 };
}
