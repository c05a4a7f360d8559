import type { z } from 'zod';
import type { FieldPath } from '../domain/finding.ts';
import { nearest } from '../domain/nearest.ts';
import type { ReadingFault } from '../domain/register.ts';
import { namesAt } from '../domain/schema-path.ts';
import type { RawFields } from './plain-fields.ts';

type Issue = z.core.$ZodIssue;

/** Turns what a schema says about a file into faults of the `field-…` and `date-impossible` rules. */
export function schemaFaults(path: string, raw: RawFields, error: z.ZodError, schema: z.ZodType) {
  const told = new Set<string>();
  return error.issues.flatMap(inner).flatMap((issue) => {
    // A map with a field called `length` is both no text and a text too short.
    const place = `${issue.code === 'unrecognized_keys'} ${JSON.stringify(issue.path)}`;
    if (told.has(place)) return [];
    told.add(place);
    return faultsOf(path, raw, issue, schema);
  });
}

/** Where a value may have several shapes and has one of them but for its parts, what is wrong are the parts. */
function inner(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const alike = issue.errors.filter((issues) =>
    issues.every(({ code, path }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  if (alike.length !== 1) return [issue];
  return alike[0]!.flatMap((part) => inner({ ...part, path: [...issue.path, ...part.path] }));
}

function faultsOf(path: string, raw: RawFields, issue: Issue, schema: z.ZodType): ReadingFault[] {
  const field = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    const known = namesAt(schema, field);
    return issue.keys.map((name) => ({
      rule: 'field-unknown',
      at: { path, field: [...field, name], ofName: true },
      facts: { name, nearest: nearest(name, known), known },
    }));
  }
  const value = valueAt(raw, field);
  if (value === undefined) {
    return [{ rule: 'field-missing', at: { path, field }, facts: { name: String(field.at(-1)) } }];
  }
  const impossible = issue.message === 'day' && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
  if (impossible) return [{ rule: 'date-impossible', at: { path, field }, facts: { day: value } }];
  const words = wordsOf(issue);
  const facts = {
    name: String(field.at(-1) ?? ''),
    expected: issue.message,
    // Of a time or a map, what it looks like is worth more than the words that may stand for it.
    choices: issue.message === 'choice' ? words : [],
    nearest: typeof value === 'string' ? nearest(value, words) : undefined,
  };
  return [{ rule: 'field-invalid', at: { path, field }, facts }];
}

/** The words that would do, in any of the shapes. */
function wordsOf(issue: Issue): string[] {
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap(wordsOf);
  return issue.code === 'invalid_value' ? issue.values.map(String) : [];
}

function valueAt(raw: unknown, field: FieldPath): unknown {
  let value = raw;
  for (const step of field) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
