import type { FieldPath } from '../finding.ts';
import type { KnownFields } from '../known-fields.ts';
import { nearest } from '../nearest.ts';

/** What a setting names: a field, a day field, a word that a field can have, a part of a template … */
export type ReferenceKind = 'field' | 'day' | 'word' | 'class' | 'level' | 'document' | 'part' | 'role';

/** A setting of the regulation that names something that does not exist. */
export interface BrokenReference {
  readonly at: FieldPath;
  /** The name of the setting is what is wrong, not its value. */
  readonly ofName: boolean;
  readonly kind: ReferenceKind;
  readonly name: string;
  /** The field that cannot have the word. */
  readonly field?: string | undefined;
  readonly nearest: string | undefined;
  /** What might be named instead. */
  readonly known: readonly string[];
}

/** A name, where it stands, and whether it stands there as the name of a setting. */
export interface Mention {
  readonly name: string;
  readonly at: FieldPath;
  readonly ofName?: boolean;
}

/** The mention, where what it names is not among what is known. */
export function* unless(
  known: Iterable<string> | undefined,
  kind: ReferenceKind,
  { name, at, ofName = false }: Mention,
  field?: string,
): Generator<BrokenReference> {
  if (known === undefined) return;
  const names = [...known];
  if (!names.includes(name))
    yield { at, ofName, kind, name, field, nearest: nearest(name, names), known: names };
}

/** Names a field; of a `day`, it must hold a day. */
export function* fieldNamed(
  fields: KnownFields,
  mention: Mention,
  kind: 'field' | 'day' = 'field',
): Generator<BrokenReference> {
  const known = fields.get(mention.name);
  const fitting = [...fields].filter(([, { day }]) => kind === 'field' || day).map(([name]) => name);
  if (!known) yield* unless(fitting, 'field', mention);
  else if (kind === 'day' && !known.day) yield* unless(fitting, 'day', mention);
}

/** Names a word that a field must be able to have; `*` stands for any. */
export function* wordNamed(fields: KnownFields, field: string, mention: Mention): Generator<BrokenReference> {
  if (mention.name === '*') return;
  const kind = field === 'class' || field === 'level' || field === 'document' ? field : 'word';
  yield* unless(fields.get(field)?.words, kind, mention, field);
}

/** The items of a list, each where it stands. */
export function* mentionsIn(list: readonly string[] | undefined, at: FieldPath): Generator<Mention> {
  for (const [index, name] of (list ?? []).entries()) yield { name, at: [...at, index] };
}
