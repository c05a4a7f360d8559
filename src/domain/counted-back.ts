import { type Booked, bookedAt, isWithin, placeOf } from './booked-at.ts';
import { type CountLine, type CountResult, readCount } from './count-lines.ts';
import type { Day } from './day.ts';
import { canonical } from './number/canonical.ts';
import { isStub } from './record.ts';
import { indexOf, type Register } from './register.ts';
import { natural } from './shelf-order.ts';
import { standings } from './state.ts';

/** What a count says of one item. */
export interface CountedItem {
  readonly number: string;
  readonly result: CountResult;
  /** Where it was seen, when that is not its place. */
  readonly place: string | undefined;
  readonly note: string | undefined;
}

/** A line of a count that cannot be taken. */
export interface CountFault {
  /** From 1. */
  readonly line: number;
  readonly code: string;
  /** A place that lies elsewhere; a dossier, whose papers count one by one; elsewhere, and it is not said where. */
  readonly reason: 'outside' | 'dossier' | 'nowhere';
}

/** What was seen, and where last; without a place it was looked for in vain. */
interface Seen {
  readonly number: string;
  readonly place: string | undefined;
  readonly isDamaged: boolean;
  readonly note: string | undefined;
}

/**
 * Compares what was seen at a place with what by the register ought to be there. The code of a box means that what
 * follows stands in it. What stands in another box than its own is misplaced, what was not seen is missing, what the
 * register does not know, or believes lent or gone, is surplus. Of one thing seen twice the later line counts.
 */
export function countedBack(
  register: Register,
  on: Day,
  place: string,
  texts: readonly string[],
): { readonly items: readonly CountedItem[] } | { readonly faults: readonly CountFault[] } {
  const places = new Map([...register.places.keys()].map((code) => [canonical(code), code]));
  const { records, dossiers } = indexOf(register);
  const isNumber = (code: string) => records.has(canonical(code));
  const seen = new Map<string, Seen>();
  const faults: CountFault[] = [];
  let box = place;
  for (const line of readCount(texts, (code) => isNumber(code) || places.has(canonical(code)))) {
    const { code } = line;
    const name = canonical(code);
    const here = isNumber(code) ? undefined : places.get(name);
    const fault = (reason: CountFault['reason'], what = code) =>
      void faults.push({ line: line.line, code: what, reason });
    if (here !== undefined) {
      if (isWithin(here, place)) box = here;
      else fault('outside');
    } else if (dossiers.has(code) && !isNumber(code)) fault('dossier');
    else {
      const { told, note } = placeTold(line, places);
      const own = line.place === undefined ? box : places.get(canonical(line.place));
      if (line.result === 'misplaced' && told === undefined) fault('nowhere');
      if (own === undefined || !isWithin(own, place)) fault('outside', line.place);
      const number = records.get(name)?.[0]?.fields.number ?? code;
      const at = line.result === 'missing' ? undefined : (told ?? own);
      seen.set(name, { number, place: at, isDamaged: line.result === 'damaged', note });
    }
  }
  if (faults.length > 0) return { faults };
  const booked = bookedAt(register, on, place).filter(({ isOut }) => !isOut);
  return { items: [...compared(booked, seen), ...strangers(register, on, booked, seen)] };
}

/** The place with which a remark begins, and the rest of it. */
function placeTold({ note }: CountLine, places: ReadonlyMap<string, string>) {
  const [first = '', ...rest] = note?.split(' ') ?? [];
  const told = places.get(canonical(first));
  return { told, note: told === undefined ? note : rest.join(' ') || undefined };
}

/** What ought to be there, in the order of its numbers. */
function compared(booked: readonly Booked[], seen: ReadonlyMap<string, Seen>): CountedItem[] {
  const items = new Map<string, CountedItem>();
  for (const { record, place } of booked) {
    const { number } = record.fields;
    const found = seen.get(canonical(number));
    items.set(canonical(number), itemOf(number, found, place));
  }
  return [...items.values()].sort((a, b) => natural.compare(a.number, b.number));
}

function itemOf(number: string, found: Seen | undefined, own: string): CountedItem {
  const { place: at, note } = found ?? {};
  if (!found || at === undefined) return { number, result: 'missing', place: undefined, note };
  // What belongs to a whole shelf may stand in any of its boxes.
  const isHere = isWithin(at, own) || isWithin(own, at);
  const result = found.isDamaged ? 'damaged' : isHere ? 'found' : 'misplaced';
  return { number, result, place: isHere ? undefined : at, note };
}

/** What was seen and is not expected there. */
function strangers(
  register: Register,
  on: Day,
  booked: readonly Booked[],
  seen: ReadonlyMap<string, Seen>,
): CountedItem[] {
  const standingOf = standings(register, on);
  const { records } = indexOf(register);
  const expected = new Set(booked.map(({ record }) => canonical(record.fields.number)));
  return [...seen].flatMap(([name, found]): CountedItem[] => {
    const { number, place, note } = found;
    if (expected.has(name) || place === undefined) return [];
    const shelved = (records.get(name) ?? []).find((record) => {
      const { status } = standingOf(record);
      return !isStub(record) && (status === 'in-store' || status === 'listed');
    });
    if (!shelved) return [{ number, result: 'surplus', place, note }];
    const own = placeOf(register, shelved);
    if (own !== undefined) return [itemOf(number, found, own)];
    return [{ number, result: found.isDamaged ? 'damaged' : 'misplaced', place, note }];
  });
}
