import type { z } from 'zod';
import type { FieldPath } from '../domain/finding.ts';
import { nearest } from '../domain/nearest.ts';
import type { ReadingFault } from '../domain/register.ts';
import type { RawFields } from './plain-fields.ts';

/** Turns what a schema says about a file into faults of the `field-…` and `date-impossible` rules. */
export function schemaFaults(path: string, raw: RawFields, error: z.ZodError, known: readonly string[]) {
  const told = new Set<string>();
  return error.issues.flatMap((issue) => {
    // A map with a field called `length` is both no text and a text too short.
    const place = `${issue.code === 'unrecognized_keys'} ${JSON.stringify(issue.path)}`;
    if (told.has(place)) return [];
    told.add(place);
    return faultsOf(path, raw, issue, known);
  });
}

function faultsOf(
  path: string,
  raw: RawFields,
  issue: z.core.$ZodIssue,
  known: readonly string[],
): ReadingFault[] {
  const field = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => ({
      rule: 'field-unknown',
      at: { path, field: [...field, name], ofName: true },
      facts: { name, nearest: nearest(name, known), known: field.length === 0 ? known : [] },
    }));
  }
  const value = valueAt(raw, field);
  if (value === undefined) {
    return [{ rule: 'field-missing', at: { path, field }, facts: { name: String(field.at(-1)) } }];
  }
  const impossible = issue.message === 'day' && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
  if (impossible) return [{ rule: 'date-impossible', at: { path, field }, facts: { day: value } }];
  const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const facts = {
    name: String(field.at(-1) ?? ''),
    expected: issue.message,
    choices,
    nearest: typeof value === 'string' ? nearest(value, choices) : undefined,
  };
  return [{ rule: 'field-invalid', at: { path, field }, facts }];
}

function valueAt(raw: unknown, field: FieldPath): unknown {
  let value = raw;
  for (const step of field) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
