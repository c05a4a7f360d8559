import type { Day } from './day.ts';
import type { Form, FormFields } from './form.ts';
import { canonical } from './number/canonical.ts';
import { formsOf, type Register } from './register.ts';
import { rememberedOf } from './remembered.ts';

/** How a controlled copy was called back. */
export interface Withdrawn {
  readonly form: Form<'withdrawals'>;
  readonly outcome: 'kept' | 'destroyed' | 'lost';
}

/** A controlled copy, and how it was called back. */
export interface CopyHistory {
  readonly copy: Form<'copies'>;
  /** `undefined`: it is in its holder's hands. */
  readonly withdrawn: Withdrawn | undefined;
}

/** Every controlled copy of a register, in the order in which they were issued. */
export const copyHistories = rememberedOf((register: Register): readonly CopyHistory[] => {
  const back = withdrawals(register);
  return formsOf(register, 'copies')
    .toSorted(byIssue)
    .map((copy) => ({ copy, withdrawn: back.get(canonical(copy.number)) }));
});

/** The copies in somebody's hands at the end of a day, derived from the forms (law 2). */
export function copiesOut(register: Register, on: Day): Form<'copies'>[] {
  return copyHistories(register)
    .filter(({ copy, withdrawn }) => copy.fields.on <= on && !(withdrawn && withdrawn.form.fields.on <= on))
    .map(({ copy }) => copy);
}

/**
 * The function that names the version that has taken the place of a copy's by a day; `undefined` while there is none.
 * Of the regulation itself the newest counts that applies; of all else, the version that was first issued last.
 */
export function newerVersions(register: Register, on: Day): (copy: Form<'copies'>) => string | undefined {
  const newest = new Map<string, string>();
  const known = new Set<string>();
  for (const { copy } of copyHistories(register)) {
    const document = documentOf(copy.fields);
    const version = JSON.stringify([document, copy.fields.version]);
    if (copy.fields.on > on || known.has(version)) continue;
    known.add(version);
    newest.set(document, copy.fields.version);
  }
  const inForce = effectiveDays(register).findLast((day) => day <= on);
  return ({ fields }) => {
    if (fields.on > on) return undefined;
    if (isRegulation(register, fields))
      return inForce !== undefined && inForce > fields.on ? inForce : undefined;
    const version = newest.get(documentOf(fields));
    return version === fields.version ? undefined : version;
  };
}

/** The version of a document that is being issued on a day: the newest; of one that never was, `undefined`. */
export function currentVersion(
  register: Register,
  on: Day,
  document: Pick<FormFields<'copies'>, 'edition' | 'document' | 'area'>,
): string | undefined {
  if (isRegulation(register, document)) return effectiveDays(register).findLast((day) => day <= on);
  const same = copyHistories(register).filter(
    ({ copy }) => copy.fields.on <= on && documentOf(copy.fields) === documentOf(document),
  );
  const last = same.at(-1)?.copy;
  return last && (newerVersions(register, on)(last) ?? last.fields.version);
}

/** The days from which the regulation and its earlier versions apply, in their order. */
function effectiveDays({ versions }: Register): Day[] {
  return versions.map(({ data }) => data.effective).sort();
}

function isRegulation(
  { regulation }: Register,
  { edition, document }: Pick<FormFields<'copies'>, 'edition' | 'document'>,
): boolean {
  return edition === undefined && document === regulation.data.regulation;
}

/** What makes two copies copies of one document: it, and the part of it. */
function documentOf({
  edition,
  document,
  area,
}: Pick<FormFields<'copies'>, 'edition' | 'document' | 'area'>): string {
  return JSON.stringify([edition ?? document, edition !== undefined, area]);
}

/** Canonical number of a copy → how it first came back. */
function withdrawals(register: Register): Map<string, Withdrawn> {
  const found = new Map<string, Withdrawn>();
  for (const form of formsOf(register, 'withdrawals').toSorted(byIssue)) {
    for (const { number, outcome = 'kept' } of form.fields.items) {
      const name = canonical(number);
      if (!found.has(name)) found.set(name, { form, outcome });
    }
  }
  return found;
}

function byIssue(a: Form<'copies' | 'withdrawals'>, b: Form<'copies' | 'withdrawals'>): number {
  if (a.fields.on !== b.fields.on) return a.fields.on < b.fields.on ? -1 : 1;
  return a.number.length - b.number.length || (a.number < b.number ? -1 : 1);
}
