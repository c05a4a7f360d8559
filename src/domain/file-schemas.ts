import { z } from 'zod';
import { type DossierFields, dossierShape } from './dossier.ts';
import { choice, count, day, either, fields, landline, list, text } from './field.ts';
import type { ClassNode } from './file-plan.ts';
import { type Form, type FormRoom, formSchemas } from './form.ts';
import { sealedWord } from './personal/block.ts';
import { type RecordFields, recordShape } from './record.ts';
import type { CustomField } from './regulation/demand.ts';
import type { Regulation } from './regulation/regulation.ts';

/**
 * The schema of the records of a class: the usual fields, its day fields, its own fields.
 * @param spared whether the class's own fields may be missing (`earlier: warn`)
 */
export function recordSchemaOf(node: ClassNode, spared = false): z.ZodType<RecordFields> {
  const days = (node.data.numbers ?? []).flatMap(({ year }) => year ?? []);
  return fields({
    ...segmentShape(node),
    ...Object.fromEntries(days.map((name) => [name, day.optional()])),
    ...customShape(node.fields, spared),
    ...recordShape,
  }) as unknown as z.ZodType<RecordFields>;
}

/** The schema of the dossiers of a regulation: the usual fields and its own. */
export function dossierSchemaOf(regulation: Regulation): z.ZodType<DossierFields> {
  const shape = { ...customShape(regulation.dossiers?.fields), ...dossierShape };
  return fields(shape) as unknown as z.ZodType<DossierFields>;
}

/** The schema of the forms of one act: the usual fields, and those of the regulation. */
export function formSchemaOf(regulation: Regulation, room: FormRoom): z.ZodType<Form['fields']> {
  const shape = { ...customShape(regulation.forms?.[room]?.fields), ...formSchemas[room].shape };
  return fields(shape) as unknown as z.ZodType<Form['fields']>;
}

/**
 * Fields that only decide a segment of the number need not be declared a second time. Those of a template that
 * cannot be read count too: one fault is told once.
 */
function segmentShape(node: ClassNode): z.ZodRawShape {
  const said = (node.data.numbers ?? []).flatMap(({ segments }) => Object.entries(segments ?? {}));
  const names = [
    ...node.series.flatMap((series) => [...series.segments.values()].map(({ field }) => field)),
    ...said.map(([name, { field }]) => field ?? name),
  ];
  return Object.fromEntries(names.map((name) => [name, text.optional()]));
}

function customShape(custom: readonly CustomField[] | undefined, spared = false): z.ZodRawShape {
  return Object.fromEntries(
    (custom ?? []).map((field) => {
      const type = typeOf(field);
      return [field.name, field.required && !spared ? type : z.optional(type)];
    }),
  );
}

/** A land-line number, or the word that it is sealed; where it may not be, a rule says so. */
const sealableLandline = either('landline', landline, z.literal(sealedWord));

function typeOf(field: CustomField): z.ZodType {
  if (field.type === 'day') return day;
  if (field.type === 'count') return count;
  if (field.type === 'list') return list(text);
  if (field.type === 'landline') return sealableLandline;
  const [first, ...rest] = field.values ?? [];
  return field.type === 'choice' && first !== undefined ? choice(first, ...rest) : text;
}
