import { z } from 'zod';
import type { FieldPath } from './finding.ts';

/** The schemas that the value at a place may have: several where the file may say it in several shapes. */
export function schemasAt(schema: z.ZodType, path: FieldPath): z.ZodType[] {
  return path.reduce((found, step) => found.flatMap((one) => below(one, step)), opened(schema));
}

/** The names that the map at a place may have; none where any name will do. */
export function namesAt(schema: z.ZodType, path: FieldPath): string[] {
  return schemasAt(schema, path).flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []));
}

function opened(schema: unknown): z.ZodType[] {
  if (schema instanceof z.ZodOptional) return opened(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(opened);
  return [schema as z.ZodType];
}

function below(schema: z.ZodType, step: string | number): z.ZodType[] {
  if (schema instanceof z.ZodArray) return opened(schema.element);
  if (schema instanceof z.ZodRecord) return opened(schema.valueType);
  return schema instanceof z.ZodObject && Object.hasOwn(schema.shape, step) ? opened(schema.shape[step]) : [];
}
