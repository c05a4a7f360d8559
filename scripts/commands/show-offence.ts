import { canonical } from '../../src/domain/number/canonical.ts';
import { chargesUpTo, mendedOn, type Offence } from '../../src/domain/offence-charges.ts';
import { formsOf, type Register } from '../../src/domain/register.ts';
import { versionFor } from '../../src/domain/version.ts';
import { basisInWords, besidesInWords } from '../../src/locales/charge-in-words.ts';
import { type Answer, answer, type Situation } from '../outcome.ts';

/** An offence and the register in which it stands. */
interface FoundOffence {
  readonly register: Register;
  readonly offence: Offence;
}

/** The offence that a number means; `undefined` where none bears it. */
export function offenceNumbered(registers: readonly Register[], typed: string): FoundOffence | undefined {
  const wanted = canonical(typed);
  for (const register of registers) {
    const offence = formsOf(register, 'offences').find(({ number }) => canonical(number) === wanted);
    if (offence) return { register, offence };
  }
  return undefined;
}

/** Shows what an offence costs today, each time that it counts, and on what that rests. */
export function showOffence(situation: Situation, { register, offence }: FoundOffence): Answer {
  const { messages, today, records } = situation;
  const { penalties: words } = messages;
  const { number, path, fields } = offence;
  const { data } = versionFor(register.versions, fields.on);
  const charges = chargesUpTo(register, today)
    .filter((charge) => charge.offence === offence)
    .map((charge) => ({
      on: charge.on,
      repeat: charge.repeat,
      least: charge.amount?.from ?? 0,
      most: charge.amount?.to ?? 0,
      besides: besidesInWords(charge, words),
      basis: basisInWords(charge, data, words),
    }));
  const mended = mendedOn(register, offence, today) ?? null;
  const shown = {
    number,
    person: fields.person,
    code: fields.code,
    on: fields.on,
    count: fields.count ?? 1,
    about: fields.about ?? null,
    mended,
    charges,
    path: `${records}/${path}`,
  };
  return answer(situation, shown, () => {
    const { columns } = words;
    const head: [string, string][] = [
      [columns.offence, number],
      [columns.person, fields.person],
      [columns.on, fields.on],
      [columns.mended, mended ?? words.notMended],
    ];
    return [
      ...head.map(([name, value]) => messages.command.stated(name, value)),
      ...charges.map(({ on, least, most, besides, basis }) => {
        const sum = least === most ? String(least) : `${least}–${most}`;
        return [on, sum, basis, besides].filter(Boolean).join('\t');
      }),
    ].join('\n');
  });
}
