import type { Day } from './day.ts';
import { dayOfForm, type Form } from './form.ts';
import { canonical } from './number/canonical.ts';
import type { RecordEntry } from './record.ts';
import { formsOf, type Register } from './register.ts';
import { rememberedOf } from './remembered.ts';

/**
 * A register as it stood at the end of a day: without what was filed, opened or done later, and with every field
 * that a later change entry altered as it was before. Stubs of later days are records again.
 */
export function asOf(register: Register, on: Day): Register {
  const recordAt = recordOn(register, on);
  const undo = entries(register);
  const records = register.records
    .filter(({ fields }) => fields.filed === undefined || fields.filed <= on)
    .map(recordAt);
  const dossiers = register.dossiers
    .filter(({ fields }) => fields.opened <= on)
    .map((dossier) => ({
      ...dossier,
      fields: open(undone(dossier.fields, undo.get(canonical(dossier.fields.dossier)), on), on),
    }));
  return { ...register, records, dossiers, forms: register.forms.filter((form) => dayOfForm(form) <= on) };
}

/** The function that gives a record as it stood at the end of a day. */
export function recordOn(register: Register, on: Day): (record: RecordEntry) => RecordEntry {
  const undo = entries(register);
  return (record) => {
    const { fields } = record;
    const isVoid = fields.void !== undefined && fields.void > on;
    const changed = undo.size === 0 ? fields : undone(fields, undo.get(canonical(fields.number)), on);
    return isVoid || changed !== fields
      ? { ...record, fields: isVoid ? { ...changed, void: undefined } : changed }
      : record;
  };
}

/** Canonical number of a record or dossier → its change entries, newest first. */
const entries = rememberedOf((register: Register) =>
  Map.groupBy(formsOf(register, 'changes').toSorted(newestFirst), ({ fields }) => canonical(fields.number)),
);

function newestFirst(a: Form<'changes'>, b: Form<'changes'>): number {
  if (a.fields.on !== b.fields.on) return a.fields.on < b.fields.on ? 1 : -1;
  return a.number < b.number ? 1 : -1;
}

/** The fields without what later entries changed. */
function undone<T extends object>(fields: T, entries: readonly Form<'changes'>[] | undefined, on: Day): T {
  const later = entries?.filter(({ fields: entry }) => entry.on > on) ?? [];
  if (later.length === 0) return fields;
  const before = { ...fields } as Record<string, unknown>;
  for (const { fields: entry } of later) {
    if (entry.field === 'number' || entry.field === 'dossier') continue;
    // A deed and its dossier share a number: an entry that left a value behind is not about a file without one.
    if (before[entry.field] === undefined && entry.to !== undefined) continue;
    const counts = typeof before[entry.field] === 'number' && entry.from !== undefined;
    before[entry.field] = counts ? Number(entry.from) : entry.from;
  }
  return before as T;
}

/** A dossier that was closed later was open. */
function open<T extends { readonly closed?: Day | undefined }>(fields: T, on: Day): T {
  return fields.closed !== undefined && fields.closed > on ? { ...fields, closed: undefined } : fields;
}
