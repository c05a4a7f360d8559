import { fits } from '../domain/condition.ts';
import { goneBy, linesOf } from '../domain/disposal-state.ts';
import { factsOf } from '../domain/facts.ts';
import { canonical } from '../domain/number/canonical.ts';
import { formsOf, indexOf, type Register } from '../domain/register.ts';
import type { Act } from './act.ts';
import { decline } from './declined.ts';
import { isSame } from './lines.ts';

/** Proof that it went (销毁记录): all that is left of a list, or what is named; by the one method that is allowed. */
export const certify: Act = {
  room: 'certificates',
  args: ['disposal', 'items'],
  knowsItems: true,
  fill: ({ register, today, lines, one }) => {
    const given = one('disposal');
    if (given === undefined) return decline({ problem: 'missing', questions: ['disposal'] });
    const lists = formsOf(register, 'disposals');
    const disposal = lists.find(({ number }) => isSame(number, given));
    const known = lists.map(({ number }) => number);
    if (!disposal) return decline({ problem: 'unknown', what: 'disposal', given, known });
    const gone = goneBy(register, today);
    const left = linesOf(disposal)
      .map(({ item }) => item.number)
      .filter((number) => !gone.has(canonical(number)));
    const numbers = lines.length > 0 ? lines.map(({ number }) => number) : left;
    if (numbers.length === 0) return decline({ problem: 'nothing', what: 'left' });
    const method = one('method');
    const items = numbers.map((number) => ({ number, method: method ?? soleMethod(register, number) }));
    return { fields: { disposal: disposal.number, items } };
  },
};

/** The method that the regulation allows for a record, where it allows one only. */
function soleMethod(register: Register, number: string): string | undefined {
  const record = indexOf(register).records.get(canonical(number))?.[0];
  const methods = register.regulation.data.disposal?.methods ?? [];
  const line = record && methods.find(({ when }) => fits(when, factsOf(record)));
  return line?.allowed.length === 1 ? line.allowed[0] : undefined;
}
