import { z } from 'zod';
import { type DossierFields, dossierShape } from '../domain/dossier.ts';
import { choice, count, day, fields, landline, list, text } from '../domain/field.ts';
import type { ClassNode } from '../domain/file-plan.ts';
import { type Form, type FormRoom, formSchemas } from '../domain/form.ts';
import { type RecordFields, recordShape } from '../domain/record.ts';
import type { CustomField } from '../domain/regulation/demand.ts';
import type { Regulation } from '../domain/regulation/regulation.ts';

/** A schema and the names of the fields it knows. */
export interface FileSchema<T> {
  readonly schema: z.ZodType<T>;
  readonly known: readonly string[];
}

/** The schema of the records of a class: the usual fields, its day fields, its own fields. */
export function recordSchemaOf(node: ClassNode): FileSchema<RecordFields> {
  const days = node.series.flatMap(({ yearField }) => (yearField ? [yearField] : []));
  const shape: z.ZodRawShape = {
    ...Object.fromEntries(days.map((name) => [name, day.optional()])),
    ...customShape(node.fields),
    ...segmentShape(node),
    ...recordShape,
  };
  return { schema: fields(shape) as unknown as z.ZodType<RecordFields>, known: Object.keys(shape) };
}

/** The schema of the dossiers of a regulation: the usual fields and its own. */
export function dossierSchemaOf(regulation: Regulation): FileSchema<DossierFields> {
  const shape: z.ZodRawShape = { ...customShape(regulation.dossiers?.fields), ...dossierShape };
  return { schema: fields(shape) as unknown as z.ZodType<DossierFields>, known: Object.keys(shape) };
}

/** The schemas of the forms of a regulation: the usual fields, and its own. */
export function formSchemasOf(regulation: Regulation): Record<FormRoom, FileSchema<Form['fields']>> {
  const rooms = Object.keys(formSchemas) as FormRoom[];
  return Object.fromEntries(
    rooms.map((room) => {
      const shape = { ...customShape(regulation.forms?.[room]?.fields), ...formSchemas[room].shape };
      return [room, { schema: fields(shape), known: Object.keys(shape) }];
    }),
  ) as unknown as Record<FormRoom, FileSchema<Form['fields']>>;
}

/** Fields that only decide a segment of the number need not be declared a second time. */
function segmentShape(node: ClassNode): z.ZodRawShape {
  const names = node.series.flatMap((series) => [...series.segments.values()].map(({ field }) => field));
  return Object.fromEntries(names.map((name) => [name, text.optional()]));
}

function customShape(custom: readonly CustomField[] | undefined): z.ZodRawShape {
  return Object.fromEntries(
    (custom ?? []).map((field) => {
      const type = typeOf(field);
      return [field.name, field.required ? type : z.optional(type)];
    }),
  );
}

function typeOf(field: CustomField): z.ZodType {
  if (field.type === 'day') return day;
  if (field.type === 'count') return count;
  if (field.type === 'list') return list(text);
  if (field.type === 'landline') return landline;
  const [first, ...rest] = field.values ?? [];
  return field.type === 'choice' && first !== undefined ? choice(first, ...rest) : text;
}
