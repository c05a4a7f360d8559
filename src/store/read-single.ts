import type { z } from 'zod';
import type { ReadingFault } from '../domain/register.ts';
import { bodyFaults } from './body.ts';
import { type Limits, wideLimits } from './guard.ts';
import { readText } from './read-text.ts';
import { schemaFaults } from './schema-faults.ts';
import type { Source, SourceFile } from './source.ts';

/** A file whose name or place is wrong. */
export function nameFault(path: string, problem: string, other?: string): ReadingFault {
  return { rule: 'file-name', at: { path }, facts: { problem, other } };
}

/** Reads a file that must fit one schema. */
export function readSingle<T>(
  source: Source,
  files: readonly SourceFile[],
  path: string,
  schema: z.ZodType<T>,
  faults: ReadingFault[],
  limits: Limits = wideLimits,
): T | undefined {
  if (!files.some((file) => file.path === path)) return undefined;
  const read = readText(source.read(path, limits.file), limits);
  if ('rule' in read) {
    faults.push({ rule: read.rule, at: { path, position: read.position ?? top }, facts: read.facts });
    return undefined;
  }
  faults.push(...bodyFaults(path, read.text, read.body));
  const result = schema.safeParse(read.fields);
  if (result.success) return result.data;
  faults.push(...schemaFaults(path, read.fields, result.error, schema));
  return undefined;
}

const top = { line: 1, column: 1 };
