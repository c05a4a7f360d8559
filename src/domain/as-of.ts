import type { Day } from './day.ts';
import { dayOfForm, type Form } from './form.ts';
import { canonical } from './number/canonical.ts';
import { formsOf, type Register } from './register.ts';

/**
 * A register as it stood at the end of a day: without what was filed, opened or done later, and with every field
 * that a later change entry altered as it was before. Stubs of later days are records again.
 */
export function asOf(register: Register, on: Day): Register {
  const later = formsOf(register, 'changes').filter(({ fields }) => fields.on > on);
  const undo = Map.groupBy(later.sort(newestFirst), ({ fields }) => canonical(fields.number));
  const records = register.records
    .filter(({ fields }) => fields.filed === undefined || fields.filed <= on)
    .map((record) => {
      const { fields } = record;
      const isVoid = fields.void !== undefined && fields.void > on;
      const changed = undone(fields, undo.get(canonical(fields.number)));
      return isVoid || changed !== fields
        ? { ...record, fields: isVoid ? { ...changed, void: undefined } : changed }
        : record;
    });
  const dossiers = register.dossiers
    .filter(({ fields }) => fields.opened <= on)
    .map((dossier) => ({
      ...dossier,
      fields: open(undone(dossier.fields, undo.get(canonical(dossier.fields.dossier))), on),
    }));
  return { ...register, records, dossiers, forms: register.forms.filter((form) => dayOfForm(form) <= on) };
}

function newestFirst(a: Form<'changes'>, b: Form<'changes'>): number {
  if (a.fields.on !== b.fields.on) return a.fields.on < b.fields.on ? 1 : -1;
  return a.number < b.number ? 1 : -1;
}

/** The fields without what these entries changed, newest first. */
function undone<T extends object>(fields: T, entries: readonly Form<'changes'>[] | undefined): T {
  if (!entries) return fields;
  const before = { ...fields } as Record<string, unknown>;
  for (const { fields: entry } of entries) {
    if (entry.field === 'number' || entry.field === 'dossier') continue;
    before[entry.field] = entry.from;
  }
  return before as T;
}

/** A dossier that was closed later was open. */
function open<T extends { readonly closed?: Day | undefined }>(fields: T, on: Day): T {
  return fields.closed !== undefined && fields.closed > on ? { ...fields, closed: undefined } : fields;
}
