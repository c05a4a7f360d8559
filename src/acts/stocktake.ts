import { bookedAt } from '../domain/booked-at.ts';
import { type CountedItem, countedBack } from '../domain/counted-back.ts';
import type { Register } from '../domain/register.ts';
import type { Act, Asked, Line, Value } from './act.ts';
import { type Declined, decline } from './declined.ts';
import { isSame } from './lines.ts';

/**
 * Shelf against register (盘点): everything that ought to stand there is found, unless it is named otherwise; or, where
 * a list of what was seen is handed in, what the list says. Behind the number of what is misplaced or surplus stands
 * the place where it is or belongs, and perhaps a remark: `J2023001=A-01-1-002 封面破`.
 */
export const stocktake: Act = {
  room: 'stocktakes',
  args: ['place'],
  sorts: { field: 'result', usual: 'found' },
  knowsItems: true,
  scans: true,
  fill: (asked) => {
    const given = asked.one('place');
    if (given === undefined) return decline({ problem: 'missing', questions: ['place'] });
    const { places } = asked.register;
    const place = [...places.keys()].find((code) => isSame(code, given));
    if (place === undefined) return decline({ problem: 'unknown', what: 'place', given, known: [] });
    const seen = asked.scanned ? fromList(asked, place, asked.scanned) : expected(asked, place);
    if ('declined' in seen) return seen;
    const rest = seen.filter(({ number }) => !asked.lines.some((line) => isSame(line.number, number)));
    const items: Value[] = [
      ...rest.map((item) => ({ ...item })),
      ...asked.lines.map(counted(asked.register)),
    ];
    return items.length > 0 ? { fields: { place, items } } : decline({ problem: 'nothing', what: 'there' });
  },
};

/** What ought to stand at a place, all of it found. */
function expected({ register, today }: Asked, place: string): CountedItem[] {
  return bookedAt(register, today, place)
    .filter(({ isOut }) => !isOut)
    .map(({ record }) => ({
      number: record.fields.number,
      result: 'found',
      place: undefined,
      note: undefined,
    }));
}

/** What a list of what was seen comes to. */
function fromList(
  { register, today }: Asked,
  place: string,
  lines: readonly string[],
): readonly CountedItem[] | Declined {
  const counted = countedBack(register, today, place, lines);
  return 'items' in counted ? counted.items : decline({ problem: 'count', place, faults: counted.faults });
}

function counted({ places }: Register) {
  return ({ number, detail, sort }: Line): Value => {
    const [first = '', ...rest] = detail?.split(/\s+/u) ?? [];
    const elsewhere = places.has(first) ? first : undefined;
    const note = elsewhere === undefined ? detail : rest.join(' ') || undefined;
    return { number, result: sort, place: elsewhere, note };
  };
}
