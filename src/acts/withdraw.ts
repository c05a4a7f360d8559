import { copiesOut } from '../domain/copy-state.ts';
import type { Act, Value } from './act.ts';
import { decline } from './declined.ts';
import { isSame } from './lines.ts';

/** Controlled copies are called back (受控文件收回): kept and marked void, unless they are named as destroyed or lost. */
export const withdraw: Act = {
  room: 'withdrawals',
  args: ['items'],
  sorts: { field: 'outcome', usual: 'kept' },
  knowsItems: true,
  fill: ({ register, today, lines }) => {
    if (lines.length === 0) return decline({ problem: 'missing', questions: ['items'] });
    const known = copiesOut(register, today).map(({ number }) => number);
    const items: Value[] = [];
    for (const { number: given, detail: note, sort: outcome } of lines) {
      const number = known.find((one) => isSame(one, given));
      if (number === undefined) return decline({ problem: 'unknown', what: 'copy', given, known });
      items.push({ number, outcome, note });
    }
    return { fields: { items } };
  },
};
