import { z } from 'zod';
import { landline, text } from '../field.ts';
import { dossierSchemaOf, recordSchemaOf } from '../file-schemas.ts';
import type { FieldPath } from '../finding.ts';
import { schemasAt } from '../schema-path.ts';
import type { Version } from '../version.ts';
import type { PersonalOf } from './personal-fields.ts';
import { testedFields } from './tested-fields.ts';

/** Why the regulation cannot have a field sealed, and where it says that it wants it. */
export type Unsealable = {
  readonly at: FieldPath;
  readonly field: string;
} /** It names the file, says what it is or where it stands: everything else refers to it. */ & (
  | { readonly problem: 'identity' }
  /** It is no text: a day, a number, a choice, a list. */
  | { readonly problem: 'no-text' }
  /** Another part has it sealed already, for that level. */
  | { readonly problem: 'twice'; readonly other: string }
  /** A setting goes by what it says. */
  | { readonly problem: 'tested'; readonly setting: string }
);

const identity = new Set([
  'number',
  'dossier',
  'unit',
  'title',
  'customer',
  'label',
  'document',
  'place',
  'level',
  'efile',
  'renumbered-to',
  'renumbered-from',
  'void-reason',
]);

/** The fields that a regulation wants sealed and that cannot be. One that there is not is told elsewhere. */
export function* unsealableFields({ data, plan }: Version): Generator<Unsealable> {
  const { personal = [] } = data;
  if (personal.length === 0) return;
  const leaves = plan.order.filter((node) => node.leaf);
  const schemas: Record<PersonalOf, readonly z.ZodType[]> = {
    dossiers: [dossierSchemaOf(data)],
    records: leaves.map((node) => recordSchemaOf(node)),
  };
  const tested = new Map(testedFields(data).map(({ field, at }) => [field, at.join('.')]));
  const levels = { dossiers: new Map<string, string>(), records: new Map<string, string>() };
  for (const [index, { level, fields, of }] of personal.entries()) {
    const all = of ? [of] : (['dossiers', 'records'] as const);
    for (const [place, field] of fields.entries()) {
      const at = ['personal', index, 'fields', place];
      const shapes = all.flatMap((one) => schemas[one].flatMap((schema) => schemasAt(schema, [field])));
      const other = all.map((one) => levels[one].get(field)).find((known) => known !== undefined);
      for (const one of all) levels[one].set(field, other ?? level);
      const setting = tested.get(field);
      if (identity.has(field)) yield { at, field, problem: 'identity' };
      else if (!shapes.every(isText)) yield { at, field, problem: 'no-text' };
      else if (other !== undefined) yield { at, field, problem: 'twice', other };
      else if (setting !== undefined) yield { at, field, problem: 'tested', setting };
    }
  }
}

function isText(shape: z.ZodType): boolean {
  return shape === text || shape === landline || shape instanceof z.ZodLiteral;
}
