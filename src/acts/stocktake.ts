import { indexOf, type Register } from '../domain/register.ts';
import { standings } from '../domain/state.ts';
import type { Act, Asked, Line, Value } from './act.ts';
import { decline } from './declined.ts';
import { isSame } from './lines.ts';

/**
 * Shelf against register (盘点): everything that ought to stand there is found, unless it is named otherwise. Behind
 * the number of what is misplaced or surplus stands the place where it is or belongs: `J2023001=A-01-1-002`.
 */
export const stocktake: Act = {
  room: 'stocktakes',
  args: ['place'],
  sorts: { field: 'result', usual: 'found' },
  knowsItems: true,
  fill: (asked) => {
    const given = asked.one('place');
    if (given === undefined) return decline({ problem: 'missing', questions: ['place'] });
    const { places } = asked.register;
    const place = [...places.keys()].find((code) => isSame(code, given));
    if (place === undefined) return decline({ problem: 'unknown', what: 'place', given, known: [] });
    const found = expected(asked, place)
      .filter((number) => !asked.lines.some((line) => isSame(line.number, number)))
      .map((number): Line => ({ number, detail: undefined, sort: 'found' }));
    const items = [...found, ...asked.lines].map(counted(asked.register));
    return items.length > 0 ? { fields: { place, items } } : decline({ problem: 'nothing', what: 'there' });
  },
};

/** Numbers of the records that ought to stand at a place, or below it: in their own place or their dossier's. */
function expected({ register, today }: Asked, place: string): string[] {
  const standingOf = standings(register, today);
  const { dossiers } = indexOf(register);
  return register.records
    .filter((record) => {
      const { fields } = record;
      const at =
        fields.place ??
        (fields.dossier === undefined ? undefined : dossiers.get(fields.dossier)?.fields.place);
      if (at === undefined || (at !== place && !at.startsWith(`${place}-`))) return false;
      const { status } = standingOf(record);
      return status === 'in-store' || status === 'listed';
    })
    .map(({ fields }) => fields.number);
}

function counted({ places }: Register) {
  return ({ number, detail, sort }: Line): Value => {
    const elsewhere = detail !== undefined && places.has(detail) ? detail : undefined;
    return { number, result: sort, place: elsewhere, note: elsewhere === undefined ? detail : undefined };
  };
}
