import type { Form, FormRoom } from '../form.ts';
import { canonical } from '../number/canonical.ts';
import type { Register } from '../register.ts';
import type { CutFiles } from './cut-files.ts';
import { isListed, type Scope } from './scope.ts';
import { scrubbed } from './scrub.ts';
import { skeletonOf } from './skeleton.ts';

/** What becomes of a form. */
type Fate = 'whole' | 'skeleton' | 'gone';

/** The form that a form goes on with, by the field that names it. */
const earlier: Partial<Record<FormRoom, string>> = {
  renewals: 'loan',
  recalls: 'loan',
  returns: 'loan',
  releases: 'hold',
  certificates: 'disposal',
};
/** Forms of the office about itself: other audiences have no business with them. */
const inner: ReadonlySet<FormRoom> = new Set(['offences', 'mendings', 'copies', 'withdrawals']);
/** What identifies a form and what it names; references are judged, not scrubbed. */
const references = new Set(['loan', 'hold', 'disposal', 'appraisal', 'number']);

type Named = { readonly items?: readonly { readonly number: string }[]; readonly number?: string };

/** What an edition shows of what forms name, by number. */
interface Reach {
  /** Whether it shows anything of it. */
  readonly isShown: (number: string) => boolean;
  /** Whether it shows all of it: a box or a dossier may hold what it does not. */
  readonly isWhole: (number: string) => boolean;
}

/**
 * The forms as an edition shows them: whole where all that they name is shown; of the others what the state of the
 * things that are shown follows from; none that names only what was cut.
 * @param incomplete numbers of the dossiers of which it does not show every record
 */
export function cutForms(
  register: Register,
  files: CutFiles,
  incomplete: ReadonlySet<string>,
  scope: Scope,
): Form[] {
  const reach = reachOf(register, files, incomplete, scope);
  const fates = new Map<string, Fate>();
  const first = register.forms.filter(({ room }) => earlier[room] === undefined);
  const then = register.forms.filter(({ room }) => earlier[room] !== undefined);
  const name = (room: string, number: unknown) => `${room} ${canonical(String(number))}`;
  for (const form of [...first, ...then]) {
    const field = earlier[form.room];
    const before = field === undefined ? undefined : fates.get(name(field, said(form)[field]));
    const own = fateOf(form, reach, field !== undefined, scope);
    fates.set(
      name(nameOf[form.room] ?? form.room, form.number),
      field === undefined ? own : worse(own, before ?? 'gone'),
    );
  }
  return register.forms.flatMap((form) => {
    const fate = fates.get(name(nameOf[form.room] ?? form.room, form.number));
    if (fate === 'gone') return [];
    if (fate === 'whole') return [tidied(form, files)];
    return skeletonOf(form, reach.isShown) ?? [];
  });
}

/** What the forms that others go on with are called by them. */
const nameOf: Partial<Record<FormRoom, string>> = { loans: 'loan', holds: 'hold', disposals: 'disposal' };

function reachOf(
  { places }: Register,
  { records, dossiers }: CutFiles,
  incomplete: ReadonlySet<string>,
  scope: Scope,
): Reach {
  const codes = [...places.keys()].map(canonical);
  const numbers = dossiers.map(({ fields }) => fields.dossier);
  const papers = records.map(({ fields }) => canonical(fields.number));
  const shown = new Set([...papers, ...numbers.map(canonical), ...codes]);
  const all = scope.allLevels && scope.edition.area === undefined;
  const complete = numbers.filter((number) => !incomplete.has(number)).map(canonical);
  const whole = new Set([...papers, ...complete, ...(all ? codes : [])]);
  return {
    isShown: (number) => shown.has(canonical(number)),
    isWhole: (number) => whole.has(canonical(number)),
  };
}

function fateOf(form: Form, { isShown, isWhole }: Reach, hasEarlier: boolean, scope: Scope): Fate {
  if (inner.has(form.room)) return 'gone';
  const numbers = numbersIn(form);
  const whole = numbers.every(isWhole);
  if (numbers.length > 0 && !numbers.some(isShown)) return 'gone';
  if (form.room === 'changes') return whole && isTold(form as Form<'changes'>, scope) ? 'whole' : 'gone';
  if (scope.edition.fields || !whole) return 'skeleton';
  if (numbers.length > 0 || hasEarlier) return 'whole';
  // It names nothing that has a level or an area: what it says may be about anything.
  return scope.allLevels && scope.edition.area === undefined ? 'whole' : 'skeleton';
}

/** Whether an edition shows in full the field that was changed. */
function isTold({ fields: { field } }: Form<'changes'>, scope: Scope): boolean {
  const { hides = [], masks = {} } = scope.edition;
  return (
    scope.edition.fields === undefined &&
    isListed(scope, field) &&
    !hides.includes(field) &&
    !(field in masks) &&
    !scope.above.dossiers.has(field) &&
    !scope.above.records.has(field)
  );
}

function worse(one: Fate, other: Fate): Fate {
  if (one === 'gone' || other === 'gone') return 'gone';
  return one === 'skeleton' ? one : other;
}

function tidied(form: Form, { scrubFor }: CutFiles): Form {
  const own = new Set([...references, Object.keys(form.fields)[0]!]);
  return { ...form, fields: scrubbed(form.fields, scrubFor(numbersIn(form)), own) };
}

function numbersIn(form: Form): string[] {
  const { items, number } = form.fields as Named;
  return [...(items?.map((item) => item.number) ?? []), ...(number === undefined ? [] : [number])];
}

function said(form: Form): Readonly<Record<string, unknown>> {
  return form.fields as unknown as Readonly<Record<string, unknown>>;
}
