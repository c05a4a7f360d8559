import { z } from 'zod';
import { count, day } from '../../domain/field.ts';
import type { ClassNode } from '../../domain/file-plan.ts';
import { recordSchemaOf } from '../../domain/file-schemas.ts';
import { rememberedOf } from '../../domain/remembered.ts';
import { namesAt, schemasAt } from '../../domain/schema-path.ts';

/** How the text of a cell becomes a field. */
export type FieldKind = 'text' | 'day' | 'count' | 'list';

/** Field → its kind, for the records of a class. */
export const fieldKinds = rememberedOf((node: ClassNode): ReadonlyMap<string, FieldKind> => {
  const schema = recordSchemaOf(node, true);
  return new Map(namesAt(schema, []).map((name) => [name, kindOf(schemasAt(schema, [name]))] as const));
});

function kindOf(shapes: readonly z.ZodType[]): FieldKind {
  if (shapes.includes(day)) return 'day';
  if (shapes.includes(count)) return 'count';
  return shapes.some((shape) => shape instanceof z.ZodArray) ? 'list' : 'text';
}
