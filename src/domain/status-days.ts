import { type Day, later } from './day.ts';
import { dayOfForm, type Form } from './form.ts';
import type { OpenLoan } from './loan-state.ts';
import { canonical } from './number/canonical.ts';
import type { RecordEntry } from './record.ts';
import { formsOf, type Register } from './register.ts';
import { standings } from './state.ts';
import type { Status } from './status.ts';

/** From a day on, until the next of them, a record had a status. */
export interface StatusFrom {
  /** `undefined`: from the beginning. */
  readonly from: Day | undefined;
  readonly status: Status;
  /** The loan by which it was out, as it stood on that day. */
  readonly loan: OpenLoan | undefined;
}

/**
 * The function that tells which statuses a record has had, oldest first, up to a day. Each is the {@link standings} of
 * its day, asked on every day on which it may have changed: of what the forms say of it alone, as nothing else counts.
 */
export function statusDays(register: Register, on: Day): (record: RecordEntry) => readonly StatusFrom[] {
  const touching = formsTouching(register);
  const untouched = standings({ ...register, forms: [] }, first);
  return (record) => {
    const forms = touching(record);
    const { void: since } = record.fields;
    if (forms.length === 0 && since === undefined)
      return [{ from: undefined, status: untouched(record).status, loan: undefined }];
    const part: Register = { ...register, records: [record], forms };
    const days = new Set(forms.flatMap(turningDays));
    if (since !== undefined) days.add(since);
    const found: StatusFrom[] = [];
    for (const day of [undefined, ...[...days].sort()]) {
      if (day !== undefined && day > on) break;
      const { status, loan } = standings(part, day ?? first)(record);
      const last = found.at(-1);
      if (last?.status === status && last.loan?.loan === loan?.loan && last.loan?.due === loan?.due) continue;
      found.push({ from: day, status, loan });
    }
    return found;
  };
}

/** Before everything. */
const first = '0001-01-01' as Day;

/** The function that finds the forms that say something of a record's status. */
function formsTouching(register: Register): (record: RecordEntry) => readonly Form[] {
  const ofItem = new Map<string, Form[]>();
  for (const room of ['loans', 'returns', 'disposals', 'certificates', 'appraisals'] as const) {
    for (const form of formsOf(register, room)) {
      for (const name of new Set(form.fields.items.map(({ number }) => canonical(number)))) {
        const known = ofItem.get(name);
        if (known) known.push(form);
        else ofItem.set(name, [form]);
      }
    }
  }
  const renewals = Map.groupBy(formsOf(register, 'renewals'), ({ fields }) => fields.loan);
  return ({ fields }) => {
    const named = ofItem.get(canonical(fields.number)) ?? [];
    const loans = named.filter(({ room }) => room === 'loans');
    return [...named, ...loans.flatMap(({ number }): readonly Form[] => renewals.get(number) ?? [])];
  };
}

/** The days on which a form can change a status: its own, and the one on which a loan becomes overdue. */
function turningDays(form: Form): Day[] {
  const { due } = form.fields as { readonly due?: Day };
  return [dayOfForm(form), ...(due === undefined ? [] : [later(due, { days: 1 })])];
}
