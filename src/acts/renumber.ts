import type { ClassNode } from '../domain/file-plan.ts';
import { canonical } from '../domain/number/canonical.ts';
import { readingOf } from '../domain/reading.ts';
import type { RecordEntry, RecordFields } from '../domain/record.ts';
import { pathOf } from '../domain/record-path.ts';
import { indexOf, type Register } from '../domain/register.ts';
import type { Draft } from './act.ts';
import { printed } from './answered.ts';
import { type Declined, decline } from './declined.ts';

/**
 * A number gives way to another (改号): the old one stays behind as a stub that names the new, and is never used again
 * (law 3). The record takes over all else that it said.
 * @param numberFor the next free number of the class for a record that says this
 */
export function renumber(
  register: Register,
  typed: string,
  node: ClassNode,
  numberFor: (record: RecordEntry) => string,
): Draft | Declined {
  const record = indexOf(register).records.get(canonical(typed))?.[0];
  if (!record) return decline({ problem: 'unknown', what: 'entry', given: typed, known: [] });
  const number = numberFor(record);
  const path = pathUnder(register, record, node, number);
  const { number: old } = record.fields;
  return {
    act: 'renumber',
    number,
    path,
    copy: { path, from: record.path, set: { ...renamed(record, number), 'renumbered-from': old } },
    edits: [{ path: record.path, set: { 'renumbered-to': number } }],
  };
}

/**
 * Two records claim one number: the later claimant gets the next free one of its class. The number stays with the
 * other, so there is no stub.
 */
export function renumberLater(
  register: Register,
  typed: string,
  numberFor: (record: RecordEntry) => string,
): Draft | Declined {
  const claimants = indexOf(register).records.get(canonical(typed))?.filter(isOwn) ?? [];
  if (claimants.length === 0) return decline({ problem: 'unknown', what: 'entry', given: typed, known: [] });
  if (claimants.length === 1) return decline({ problem: 'single', number: printed(register, typed) });
  const later = claimants.toSorted(earlierFirst(register)).at(-1)!;
  const number = numberFor(later);
  const path = pathUnder(register, later, later.class, number);
  return {
    act: 'renumber',
    number,
    path,
    copy: {
      path,
      from: later.path,
      set: { ...renamed(later, number), 'renumbered-from': later.fields.number },
    },
    edits: [],
    removed: [later.path],
  };
}

/** The number, and the name of the electronic file where that bears it (NUM-12). */
function renamed({ fields: { number: old, efile } }: RecordEntry, number: string) {
  return efile?.includes(old) ? { number, efile: efile.replace(old, number) } : { number };
}

/** Deeds share their dossier's number; they claim none. */
function isOwn(record: RecordEntry): boolean {
  return !record.class.data.linked;
}

/** The one that stands where the number leads has it (law 1); the others by the day of filing. */
function earlierFirst({ id }: Register) {
  const order = (record: RecordEntry) =>
    `${record.path === pathOf(id, record) ? 0 : 1} ${record.fields.filed ?? '9999'} ${record.path}`;
  return (a: RecordEntry, b: RecordEntry) => (order(a) < order(b) ? -1 : 1);
}

function pathUnder({ id }: Register, { fields }: RecordEntry, node: ClassNode, number: string): string {
  const renumbered: RecordFields = { ...fields, number };
  const path = pathOf(id, { class: node, fields: renumbered, reading: readingOf(node, renumbered) });
  if (path === undefined) throw new Error(`the series of ${node.code} cannot read its own number ${number}`);
  return path;
}
