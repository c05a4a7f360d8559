import { recordOn } from '../../../domain/as-of.ts';
import type { Form } from '../../../domain/form.ts';
import { canonical } from '../../../domain/number/canonical.ts';
import { indexOf, type Register } from '../../../domain/register.ts';
import { rememberedOf } from '../../../domain/remembered.ts';
import { absences } from '../../../domain/stocktake-state.ts';
import type { CountResult } from '../../../locales/custody-words.ts';
import { natural, type Shelf } from '../office.ts';

/** What was counted in one box. */
export interface CountedBox {
  /** Code of the place; empty where the register has none. */
  readonly place: string;
  /** The first and the last number. */
  readonly first: string;
  readonly last: string;
  /** How many the register puts there, those on loan included. */
  readonly book: number;
  /** How many stood there, damaged or not. */
  readonly there: number;
  readonly lent: number;
  readonly results: Readonly<Record<CountResult, number>>;
}

/** The function that tells in which place a number stood on the day of a stocktake, as far as change entries tell. */
export function placesOn(
  { register }: Shelf,
  { fields: { on } }: Form<'stocktakes'>,
): (number: string) => string | undefined {
  const { records, dossiers } = indexOf(register);
  const recordAt = recordOn(register, on);
  return (number) => {
    const record = records.get(canonical(number))?.[0];
    const { place, dossier } = record ? recordAt(record).fields : {};
    return place ?? (dossier === undefined ? undefined : dossiers.get(dossier)?.fields.place);
  };
}

/** The boxes of a stocktake in the order of their codes. Surplus is counted where it was found. */
export function countedBoxes(shelf: Shelf, form: Form<'stocktakes'>): CountedBox[] {
  const { place, items } = form.fields;
  const placeOf = placesOn(shelf, form);
  const boxes = Map.groupBy(items, (item) =>
    item.result === 'surplus' ? (item.place ?? place) : (placeOf(item.number) ?? ''),
  );
  const named = new Set(items.map(({ number }) => canonical(number)));
  const lent = lentOn(shelf, form).filter((number) => !named.has(canonical(number)));
  const away = Map.groupBy(lent, (number) => placeOf(number) ?? '');
  for (const at of away.keys())
    if ((at === place || at.startsWith(`${place}-`)) && !boxes.has(at)) boxes.set(at, []);
  return [...boxes]
    .sort(([a], [b]) => natural.compare(a, b))
    .map(([at, counted]) => {
      const out = away.get(at) ?? [];
      const numbers = [...counted.map(({ number }) => number), ...out].sort(natural.compare);
      const results = { found: 0, missing: 0, surplus: 0, misplaced: 0, damaged: 0 };
      for (const { result } of counted) results[result] += 1;
      return {
        place: at,
        first: numbers[0]!,
        last: numbers.at(-1)!,
        book: counted.length - results.surplus + out.length,
        there: results.found + results.damaged,
        lent: out.length,
        results,
      };
    });
}

/** What was out on the day of a stocktake. */
function lentOn({ register }: Shelf, { fields: { on } }: Form<'stocktakes'>): string[] {
  return [...away(register)]
    .filter(([, times]) => times.some(({ out, back }) => out <= on && (back === undefined || back > on)))
    .flatMap(([number]) => indexOf(register).records.get(number)?.[0]?.fields.number ?? []);
}

const away = rememberedOf((register: Register) => absences(register));
