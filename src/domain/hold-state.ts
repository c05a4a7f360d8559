import type { Day } from './day.ts';
import type { Form } from './form.ts';
import { canonical } from './number/canonical.ts';
import type { RecordEntry } from './record.ts';
import { formsOf, indexOf, type Register } from './register.ts';
import { rememberedOf } from './remembered.ts';
import { formerNumbers } from './renumbered.ts';

/** A hold that is still in force, at least for some of what it names. */
export interface OpenHold {
  readonly hold: Form<'holds'>;
  /** What it still holds: numbers of records and dossiers, codes of boxes. */
  readonly items: readonly string[];
}

/** One item of a hold, and the release that ended it. */
export interface HeldItem {
  readonly hold: Form<'holds'>;
  readonly item: string;
  readonly release: Form<'releases'> | undefined;
}

/**
 * Every hold with what became of its items, in the order of their forms. A release from before the hold ends
 * nothing; of several, the first counts.
 */
export const heldItems = rememberedOf(
  (register: Register): ReadonlyMap<Form<'holds'>, readonly HeldItem[]> => {
    const releases = Map.groupBy(
      formsOf(register, 'releases').toSorted(oldestFirst),
      ({ fields }) => fields.hold,
    );
    const held = formsOf(register, 'holds').map((hold) => {
      const firsts = new Map<string, Form<'releases'>>();
      let whole: Form<'releases'> | undefined;
      for (const release of releases.get(hold.number) ?? []) {
        if (release.fields.on < hold.fields.on || whole) continue;
        if (!release.fields.items) whole = release;
        for (const { number } of release.fields.items ?? [])
          if (!firsts.has(canonical(number))) firsts.set(canonical(number), release);
      }
      return [
        hold,
        hold.fields.items.map(({ number }) => ({
          hold,
          item: number,
          release: firsts.get(canonical(number)) ?? whole,
        })),
      ] as const;
    });
    return new Map(held);
  },
);

/** The holds in force at the end of a day, in the order of their forms. On the day of its release a hold has ended. */
export function openHolds(register: Register, on: Day): OpenHold[] {
  return [...heldItems(register).values()].flatMap((items) => openOf(items, on));
}

/**
 * The function that tells which holds are over a record on a day: by its own number or one that it had before, its
 * dossier's, or the place where it or its dossier stands (law 7).
 */
export function holdsOver(register: Register, on: Day): (record: RecordEntry) => readonly OpenHold[] {
  const named = byName(register);
  if (named.size === 0) return () => [];
  const { dossiers } = indexOf(register);
  return (record) => {
    const { number, dossier, place } = record.fields;
    const home = dossier === undefined ? undefined : dossiers.get(dossier)?.fields.place;
    const before = formerNumbers(register, record);
    const names = [number, ...before, dossier, ...largerPlaces(place), ...largerPlaces(home)];
    const found = names.flatMap((name) => (name === undefined ? [] : (named.get(canonical(name)) ?? [])));
    const holds = new Set(found.filter((item) => isOpen(item, on)).map(({ hold }) => hold));
    return [...holds].flatMap((hold) => openOf(heldItems(register).get(hold)!, on));
  };
}

const byName = rememberedOf((register: Register) =>
  Map.groupBy([...heldItems(register).values()].flat(), ({ item }) => canonical(item)),
);

function openOf(items: readonly HeldItem[], on: Day): OpenHold[] {
  const open = items.filter((item) => isOpen(item, on));
  return open[0] ? [{ hold: open[0].hold, items: open.map(({ item }) => item) }] : [];
}

function isOpen({ hold, release }: HeldItem, on: Day): boolean {
  return hold.fields.on <= on && (release === undefined || on < release.fields.on);
}

/** A place with what it is part of, `A-01-2` → `A-01-2`, `A-01`, `A`: what holds a box holds what stands in it. */
export function largerPlaces(place: string | undefined): string[] {
  const parts = place?.split('-') ?? [];
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

function oldestFirst(a: Form<'releases'>, b: Form<'releases'>): number {
  if (a.fields.on !== b.fields.on) return a.fields.on < b.fields.on ? -1 : 1;
  return a.number < b.number ? -1 : 1;
}
