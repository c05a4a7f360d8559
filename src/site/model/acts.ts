import { dayOfForm, type Form, type FormFields, type FormRoom, formTraits } from '../../domain/form.ts';
import type { SiteWords } from '../../locales/site-words.ts';

/** One line of a record's history. */
export interface Act {
  readonly day: string;
  readonly number: string;
  readonly what: string;
  readonly room: FormRoom;
  readonly form: Form;
}

/** The forms that touched a record, newest first. */
export function actsOf(forms: readonly Form[], words: SiteWords): Act[] {
  return forms
    .map((form) => actOf(form, words))
    .sort((a, b) => (a.day === b.day ? (a.number < b.number ? 1 : -1) : a.day < b.day ? 1 : -1));
}

function actOf(form: Form, words: SiteWords): Act {
  return { day: dayOfForm(form), number: form.number, room: form.room, form, what: whatOf(form, words) };
}

function whatOf({ number, room, fields: said }: Form, words: SiteWords): string {
  const { acts } = words.record;
  if (room === 'loans') {
    const fields = said as FormFields<'loans'>;
    return acts.loan(number, fields.borrower, fields.due);
  }
  if (room === 'renewals') return acts.renewal((said as FormFields<'renewals'>).due);
  if (room === 'returns') return acts.return(number, (said as FormFields<'returns'>).loan);
  if (room === 'readings') return acts.reading((said as FormFields<'readings'>).reader);
  if (room === 'handovers') {
    const fields = said as FormFields<'handovers'>;
    return acts.handover(fields.from, fields.to);
  }
  if (room === 'duties') return acts.duty((said as FormFields<'duties'>).duty);
  if (room !== 'changes') return acts.other(formTraits[room].act);
  const fields = said as FormFields<'changes'>;
  const label = words.fields[fields.field] ?? fields.field;
  return acts.change(number, label, fields.from ?? acts.empty, fields.to ?? acts.empty);
}
