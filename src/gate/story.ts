import type { Day } from '../domain/day.ts';
import { dayOfForm } from '../domain/form.ts';
import { canonical } from '../domain/number/canonical.ts';
import { formsOf, indexOf, type Register } from '../domain/register.ts';
import type { Act } from './act.ts';

/** What an act says, in the pieces from which a sentence is made. */
export interface Story {
  readonly act: Act['act'];
  /** Number of the form, record or dossier. */
  readonly number: string;
  /** The records it is about, with their titles where these are known. */
  readonly items: readonly { readonly number: string; readonly title: string | undefined }[];
  /** The day of the act. */
  readonly on: Day | undefined;
  /** Fields of the form as text; what is not stated is absent. */
  readonly said: Readonly<Partial<Record<string, string>>>;
  /** The loan, hold or list that the form speaks of: its own fields as text. */
  readonly about: Readonly<Partial<Record<string, string>>>;
}

/** Gathers what an act says. @param head the register as proposed, where the form's own subjects can be found */
export function storyOf({ act, number, register, form, record }: Act, head: Register | undefined): Story {
  const registers = [register, head].filter((one) => one !== undefined);
  const titleOf = (wanted: string) => titleIn(registers, wanted);
  const numbers = form ? numbersOf(form.fields) : record ? [record.fields.number] : [];
  const subject = form && subjectOf(form.fields, registers);
  const items = numbers.length > 0 ? numbers : numbersOf(subject ?? {});
  return {
    act,
    number,
    items: items.map((one) => ({
      number: one,
      title: record?.fields.number === one ? record.fields.title : titleOf(one),
    })),
    on: form && dayOfForm(form),
    said: textsOf(form?.fields ?? record?.fields ?? {}),
    about: textsOf(subject ?? {}),
  };
}

function titleIn(registers: readonly Register[], number: string): string | undefined {
  for (const register of registers) {
    const { records, dossiers } = indexOf(register);
    const title = records.get(canonical(number))?.[0]?.fields.title ?? dossiers.get(number)?.fields.unit;
    if (title !== undefined) return title;
  }
  return undefined;
}

function numbersOf(fields: object): string[] {
  if ('items' in fields && Array.isArray(fields.items))
    return fields.items.flatMap((item) => (typeof item?.number === 'string' ? item.number : []));
  return 'number' in fields && typeof fields.number === 'string' ? [fields.number] : [];
}

/** The form that another form goes on with. */
function subjectOf(fields: object, registers: readonly Register[]): object | undefined {
  const named = fields as Readonly<Record<string, unknown>>;
  for (const [field, room] of [
    ['loan', 'loans'],
    ['hold', 'holds'],
    ['disposal', 'disposals'],
  ] as const) {
    for (const register of registers) {
      const found = formsOf(register, room).find(({ number }) => number === named[field]);
      if (found && found.fields !== fields) return found.fields;
    }
  }
  return undefined;
}

function textsOf(fields: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      if (typeof value === 'string' || typeof value === 'number') return [[name, String(value)]];
      const isTexts = Array.isArray(value) && value.every((one) => typeof one === 'string');
      return isTexts ? [[name, value.join('、')]] : [];
    }),
  );
}
