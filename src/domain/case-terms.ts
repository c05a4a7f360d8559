import { type Facts, fits } from './condition.ts';
import { factsOf } from './facts.ts';
import { dayOfForm, type Form, type FormFields } from './form.ts';
import { canonical, fileNameOf } from './number/canonical.ts';
import { formsOf, indexOf, type Register } from './register.ts';
import type { Access, AccessTerms } from './regulation/access.ts';
import { versionFor } from './version.ts';

/** The folders of the two acts that the regulation sets terms for. */
type AccessRoom = 'loans' | 'readings';

/** One item of a loan or reading, and what counts for it. */
export interface ItemTerms {
  /** Its place in the form's `items`. */
  readonly index: number;
  readonly number: string;
  readonly terms: AccessTerms;
}

/** A loan or reading, and what counts for each of its items. */
export interface AccessCase<Room extends AccessRoom> {
  readonly form: Form<Room> & { room: Room };
  /** Records that share a number have a line each; records that cannot be read have none. */
  readonly items: readonly ItemTerms[];
}

/**
 * The loans or readings, with what counts for each item; none where the regulation never speaks of any of these
 * settings. A number that no record bears is judged by what the form says alone.
 */
export function* accessCases<Room extends AccessRoom>(
  register: Register,
  room: Room,
  settings: readonly (keyof AccessTerms)[],
): Generator<AccessCase<Room>> {
  const { versions } = register;
  if (!versions.some(({ data }) => speaksOf(data[room], settings))) return;
  for (const form of formsOf(register, room)) {
    const { fields }: Form<AccessRoom> = form;
    const access = versionFor(versions, dayOfForm(form)).data[room];
    if (access) yield { form, items: itemsOf(register, access, fields) };
  }
}

/**
 * What counts for each item of one loan or reading; a record that cannot be read is judged by what the form says alone.
 * @param register whose regulation and records count, which need not hold the form yet
 * @param form of that act; the day that it gives decides on the version of the regulation
 */
export function termsOfCase(
  register: Register,
  room: AccessRoom,
  form: Pick<Form<AccessRoom>, 'room' | 'fields'>,
): ItemTerms[] {
  const access = versionFor(register.versions, dayOfForm(form)).data[room];
  return access ? itemsOf(register, access, form.fields, 'unread-too') : [];
}

function speaksOf(access: Access | undefined, settings: readonly (keyof AccessTerms)[]): boolean {
  const all = access ? [access, ...(access.special ?? [])] : [];
  return all.some((terms) => settings.some((setting) => terms[setting] !== undefined));
}

function itemsOf(
  register: Register,
  access: Access,
  { items, ...said }: FormFields<AccessRoom>,
  which?: 'unread-too',
): ItemTerms[] {
  if (!access.special?.length) {
    const terms = termsOf(access, {});
    return items.map(({ number }, index) => ({ index, number, terms }));
  }
  const { records } = indexOf(register);
  return items.flatMap(({ number }, index) => {
    const found = records.get(canonical(number));
    if (!found && !which && register.unread.has(fileNameOf(number))) return [];
    const known = found?.map(factsOf) ?? [{}];
    return known.map((facts) => ({ index, number, terms: termsOf(access, { ...facts, ...said }) }));
  });
}

/** What counts in one case: the first special case that fits, over what counts otherwise. */
function termsOf(access: Access, facts: Facts): AccessTerms {
  const special = access.special?.find(({ when }) => fits(when, facts));
  return special ? { ...access, ...special } : access;
}
