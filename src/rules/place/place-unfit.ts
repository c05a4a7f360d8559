import { fitsBy } from '../../domain/condition.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { factOf } from '../../domain/facts.ts';
import type { Fault } from '../../domain/finding.ts';
import { fileNameOf } from '../../domain/number/canonical.ts';
import { isStub, type RecordEntry } from '../../domain/record.ts';
import { indexOf, type Register } from '../../domain/register.ts';
import type { Storage } from '../../domain/regulation/storage.ts';
import { rule } from '../rule.ts';

type Line = NonNullable<Storage['places']>[number];

/** `wanted`: where it must stand. Without: it stands where only other things may. */
interface Unfit {
  readonly number: string;
  readonly place: string;
  /** What the place is built for, where `stores.md` says so. */
  readonly kind: string | undefined;
  readonly wanted: readonly string[] | undefined;
}

/** Something stands in a place of the wrong kind, or where only other things may stand (STO-09 … STO-12, STO-19). */
export const placeUnfit = rule('place-unfit', 'error', function* ({ register }): Generator<Fault<Unfit>> {
  const lines = register.regulation.data.storage?.places ?? [];
  if (lines.length === 0 || register.unread.has('stores.md')) return;
  const here = (kind: string | undefined) => (line: Line) => kind !== undefined && line.in.includes(kind);
  const kinds = new Set([...register.places.values()].map(({ of }) => of));
  const elsewhere = new Map([...kinds].map((kind) => [kind, lines.filter((line) => !here(kind)(line))]));
  const apart = new Map(
    [...kinds].map((kind) => [kind, lines.filter((line) => line.apart && here(kind)(line))]),
  );
  for (const entry of stored(register, lines)) {
    const { place = '' } = entry.fields;
    const found = register.places.get(place);
    if (!found) continue;
    const { of: kind } = found;
    const missed = elsewhere.get(kind)!.find((line) => isMeant(entry, line));
    const kept = apart.get(kind)!;
    if (!missed && (kept.length === 0 || kept.some((line) => belongs(register, entry, line)))) continue;
    const number = 'class' in entry ? entry.fields.number : entry.fields.dossier;
    const at = { path: entry.path, field: ['place'] };
    yield { at, facts: { number, place, kind, wanted: missed?.in } };
  }
});

/** The records and dossiers that stand somewhere; records are left out where the lines have nothing to do with them. */
function* stored({ records, dossiers }: Register, lines: readonly Line[]): Generator<RecordEntry | Dossier> {
  if (lines.some(({ of, apart }) => of === 'records' || apart))
    for (const record of records) if (record.fields.place !== undefined && !isStub(record)) yield record;
  for (const dossier of dossiers) if (dossier.fields.place !== undefined) yield dossier;
}

/** Whether a line speaks of it. */
function isMeant(entry: RecordEntry | Dossier, { of, when }: Line): boolean {
  if ('class' in entry) return of === 'records' && fitsBy(when, (name) => factOf(entry, name));
  return of === 'dossiers' && fitsBy(when, (name) => entry.fields[name]);
}

/**
 * Whether it may stand where a line keeps everything else away: what the line speaks of, and the papers of a dossier
 * that it speaks of. Of a dossier that cannot be read nothing is said.
 */
function belongs(register: Register, entry: RecordEntry | Dossier, line: Line): boolean {
  if (isMeant(entry, line)) return true;
  if (line.of === 'records' || !('class' in entry)) return false;
  const { dossier } = entry.fields;
  const found = dossier === undefined ? undefined : indexOf(register).dossiers.get(dossier);
  return found ? isMeant(found, line) : dossier !== undefined && register.unread.has(fileNameOf(dossier));
}
