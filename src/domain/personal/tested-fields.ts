import type { FieldPath } from '../finding.ts';
import type { Regulation } from '../regulation/regulation.ts';

/** A setting that goes by what a field says. */
export interface TestedField {
  readonly field: string;
  readonly at: FieldPath;
}

/** Maps of fields to the values that they must have. */
const conditions = new Set(['when', 'is', 'except']);
/** Fields, or lists of fields, whose values are compared. */
const compared = new Set(['differ', 'by', 'open-per', 'area-field', 'holder']);

/** The settings of a regulation that need the value of a field, and so cannot work on a sealed one. */
export function testedFields(regulation: Regulation): TestedField[] {
  return [...testedIn(regulation, [])];
}

function* testedIn(value: unknown, at: FieldPath): Generator<TestedField> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    const place = [...at, Array.isArray(value) ? Number(name) : name];
    if (conditions.has(name)) yield* ofCondition(part, place);
    else if (compared.has(name)) for (const field of [part].flat()) yield { field: String(field), at: place };
    else if (name === 'segments') yield* ofSegments(part, place);
    else yield* testedIn(part, place);
  }
}

/** That a field is filled in (`*`) can be seen of a sealed one, too. */
function* ofCondition(condition: unknown, at: FieldPath): Generator<TestedField> {
  for (const [field, wanted] of Object.entries(condition ?? {})) {
    if (![wanted].flat().includes('*')) yield { field, at: [...at, field] };
  }
}

function* ofSegments(segments: unknown, at: FieldPath): Generator<TestedField> {
  for (const [name, segment] of Object.entries((segments ?? {}) as Record<string, { field?: string }>)) {
    yield { field: segment.field ?? name, at: [...at, name] };
  }
}
