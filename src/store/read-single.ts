import type { z } from 'zod';
import type { ReadingFault } from '../domain/register.ts';
import type { Clear } from '../domain/regulation/personal.ts';
import { bodyFaults } from './body.ts';
import { clearNumberFaults, mayHoldClearNumbers } from './clear-numbers.ts';
import { type Limits, wideLimits } from './guard.ts';
import { readText } from './read-text.ts';
import { schemaFaults } from './schema-faults.ts';
import type { Source, SourceFile } from './source.ts';

/** A file whose name or place is wrong. */
export function nameFault(path: string, problem: string, other?: string): ReadingFault {
  return { rule: 'file-name', at: { path }, facts: { problem, other } };
}

/** What the same bytes were read as before. Sources that read a file anew give new bytes, which are forgotten. */
const remembered = new WeakMap<
  Uint8Array,
  { path: string; data: unknown; faults: readonly ReadingFault[] }
>();

/** Reads a file that must fit one schema; the same bytes at the same path only once. */
export function readSingle<T>(
  source: Source,
  files: readonly SourceFile[],
  path: string,
  schema: z.ZodType<T>,
  faults: ReadingFault[],
  limits: Limits = wideLimits,
): T | undefined {
  if (!files.some((file) => file.path === path)) return undefined;
  const bytes = source.read(path, limits.file);
  const known = bytes && remembered.get(bytes);
  if (known?.path === path) {
    faults.push(...known.faults);
    return known.data as T | undefined;
  }
  const own: ReadingFault[] = [];
  const data = readAnew(bytes, path, schema, own, limits);
  if (bytes) remembered.set(bytes, { path, data, faults: own });
  faults.push(...own);
  return data;
}

function readAnew<T>(
  bytes: Uint8Array | undefined,
  path: string,
  schema: z.ZodType<T>,
  faults: ReadingFault[],
  limits: Limits,
): T | undefined {
  const read = readText(bytes, limits);
  if ('rule' in read) {
    faults.push({ rule: read.rule, at: { path, position: read.position ?? top }, facts: read.facts });
    return undefined;
  }
  faults.push(...bodyFaults(path, read.text, read.body));
  const result = schema.safeParse(read.fields);
  if (mayHoldClearNumbers(path, read))
    faults.push(...clearNumberFaults(path, read, { waivers: waiversIn(result.data) }));
  if (result.success) return result.data;
  faults.push(...schemaFaults(path, read.fields, result.error, schema));
  return undefined;
}

/** What the file itself lets stand in clear, where it is a regulation. */
function waiversIn(data: unknown): readonly Clear[] | undefined {
  return (data as { readonly clear?: readonly Clear[] } | undefined)?.clear;
}

const top = { line: 1, column: 1 };
