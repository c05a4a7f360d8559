import { dayOfForm, type Form, type FormFields, type FormRoom, formTraits } from '../../domain/form.ts';
import type { SiteWords } from '../../locales/site-words.ts';

/** One line of a record's history. */
export interface Act {
  readonly day: string;
  readonly number: string;
  readonly what: string;
  readonly room: FormRoom;
}

/** The forms that touched a record, newest first. */
export function actsOf(forms: readonly Form[], words: SiteWords): Act[] {
  return forms
    .map((form) => actOf(form, words))
    .sort((a, b) => (a.day === b.day ? (a.number < b.number ? 1 : -1) : a.day < b.day ? 1 : -1));
}

function actOf(form: Form, words: SiteWords): Act {
  const { number, room } = form;
  const { acts } = words.record;
  if (room === 'loans') {
    const fields = form.fields as FormFields<'loans'>;
    return { day: fields.out, number, room, what: acts.loan(number, fields.borrower, fields.due) };
  }
  if (room === 'returns') {
    const fields = form.fields as FormFields<'returns'>;
    return { day: fields.returned, number, room, what: acts.return(number, fields.loan) };
  }
  if (room === 'readings') {
    const fields = form.fields as FormFields<'readings'>;
    return { day: fields.on, number, room, what: acts.reading(fields.reader) };
  }
  if (room === 'handovers') {
    const fields = form.fields as FormFields<'handovers'>;
    return { day: fields.on, number, room, what: acts.handover(fields.from, fields.to) };
  }
  if (room === 'duties') {
    const fields = form.fields as FormFields<'duties'>;
    return { day: fields.done, number, room, what: acts.duty(fields.duty) };
  }
  if (room !== 'changes')
    return { day: dayOfForm(form), number, room, what: acts.other(formTraits[room].act) };
  const fields = form.fields as FormFields<'changes'>;
  const label = words.fields[fields.field] ?? fields.field;
  return {
    day: fields.on,
    number,
    room,
    what: acts.change(number, label, fields.from ?? acts.empty, fields.to ?? acts.empty),
  };
}
