import type { Day } from './day.ts';
import { goneOn } from './disposal-state.ts';
import type { Form } from './form.ts';
import { holdsOver, largerPlaces } from './hold-state.ts';
import { canonical } from './number/canonical.ts';
import { isStub, type RecordEntry } from './record.ts';
import { indexOf, type Register } from './register.ts';
import { formerNumbers } from './renumbered.ts';

/** A record that a hold is over, and how it comes to be held. */
export interface HeldRecord {
  readonly record: RecordEntry;
  /** What the hold names. */
  readonly item: string;
  /**
   * What that is to the record: its own number, one that it had before, its dossier, the place where it stands, or
   * the place where its dossier stands. The nearest counts.
   */
  readonly through: 'number' | 'former' | 'dossier' | 'place' | 'dossier-place';
}

/** Hold → the records that it is over on a day, in the order of the register; stubs and what has gone are left out. */
export function heldRecords(register: Register, on: Day): ReadonlyMap<Form<'holds'>, readonly HeldRecord[]> {
  const over = holdsOver(register, on);
  const held = new Map<Form<'holds'>, HeldRecord[]>();
  const itemsOf = new Map<Form<'holds'>, ReadonlyMap<string, string>>();
  for (const record of register.records) {
    const open = over(record);
    if (open.length === 0 || isStub(record) || goneOn(register, record.fields.number, on)) continue;
    const names = namesOf(register, record);
    for (const { hold, items } of open) {
      const named = itemsOf.get(hold) ?? new Map(items.map((item) => [canonical(item), item]));
      itemsOf.set(hold, named);
      const [name, through] = names.find(([one]) => named.has(one))!;
      const line: HeldRecord = { record, item: named.get(name)!, through };
      const lines = held.get(hold);
      if (lines) lines.push(line);
      else held.set(hold, [line]);
    }
  }
  return held;
}

/** By what canonical names a record can be held, the nearest first. */
function namesOf(register: Register, record: RecordEntry): (readonly [string, HeldRecord['through']])[] {
  const { number, dossier, place } = record.fields;
  const home = dossier === undefined ? undefined : indexOf(register).dossiers.get(dossier)?.fields.place;
  const named = (names: readonly string[], through: HeldRecord['through']) =>
    names.map((name) => [canonical(name), through] as const);
  return [
    ...named([number], 'number'),
    ...named(formerNumbers(register, record), 'former'),
    ...named(dossier === undefined ? [] : [dossier], 'dossier'),
    ...named(largerPlaces(place), 'place'),
    ...named(largerPlaces(home), 'dossier-place'),
  ];
}
