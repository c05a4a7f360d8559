import type { ClassNode, FilePlan } from '../file-plan.ts';
import type { FieldPath } from '../finding.ts';
import { type KnownFields, recordFields } from '../known-fields.ts';
import type { Series } from '../number/series.ts';
import type { ClassData, SeriesData } from '../regulation/class.ts';
import type { Regulation } from '../regulation/regulation.ts';
import type { Retention } from '../regulation/retention.ts';
import { askedOf, conditionOf } from './asked.ts';
import { type BrokenReference, fieldNamed, type Mention, mentionsIn, unless, wordNamed } from './broken.ts';

type Broken = Generator<BrokenReference>;

/** What all classes of a regulation share. */
export interface Surroundings {
  readonly regulation: Regulation;
  readonly plan: FilePlan;
  /** What may be asked of records of any class. */
  readonly records: KnownFields;
  readonly dossiers: KnownFields;
}

/** What a class names that does not exist; its levels are another rule's. */
export function* brokenInClass(node: ClassNode, around: Surroundings): Broken {
  const { data, at } = node;
  if (!isSpeaking(data)) return;
  const fields = recordFields(around.regulation, around.plan, node);
  yield* seriesOf(node, fields);
  yield* askedOf(data, fields, at);
  if (data.holder !== undefined) yield* fieldNamed(fields, { name: data.holder, at: [...at, 'holder'] });
  yield* checklistOf(data, around, [...at, 'checklist']);
  yield* retentionOf(data.retention, fields, [...at, 'retention']);
  for (const [document, retention] of Object.entries(data['retention-of'] ?? {})) {
    const place = [...at, 'retention-of', document];
    yield* wordNamed(fields, 'document', { name: document, at: place, ofName: true });
    yield* retentionOf(retention, fields, place);
  }
}

/** Most classes are a name and a few documents; of those nothing need be known. */
function isSpeaking(data: ClassData): boolean {
  const { numbers, demands, clocks, updates, checklist, retention, holder } = data;
  const said = [numbers, demands, clocks, updates, checklist, retention, data['retention-of'], holder];
  return said.some(Boolean);
}

function* seriesOf({ data, series, at }: ClassNode, fields: KnownFields): Broken {
  for (const [index, said] of (data.numbers ?? []).entries()) {
    const place = [...at, 'numbers', index];
    for (const mention of mentionsIn(said.documents, [...place, 'documents'])) {
      yield* wordNamed(fields, 'document', mention);
    }
    if (said.year !== undefined) {
      yield* fieldNamed(fields, { name: said.year, at: [...place, 'year'] }, 'day');
    }
    const compiled = series.find(({ template }) => template === said.template);
    if (compiled) yield* partsOf(said, compiled, place);
    yield* textsOf(said, fields, [...place, 'segments']);
  }
}

/** The parts of a template that settings speak of. */
export function* partsOf(said: Pick<SeriesData, 'segments' | 'per'>, series: Series, at: FieldPath): Broken {
  const parts = [...series.segments.keys()];
  for (const name of Object.keys(said.segments ?? {})) {
    yield* unless(parts, 'part', { name, at: [...at, 'segments', name], ofName: true });
  }
  for (const mention of mentionsIn(said.per, [...at, 'per'])) {
    yield* unless(['year', ...parts], 'part', mention);
  }
}

/** What decides a part of the number must be something that its field can say. */
function* textsOf({ segments }: SeriesData, fields: KnownFields, at: FieldPath): Broken {
  for (const [part, { field = part, values }] of Object.entries(segments ?? {})) {
    const place = [...at, part, 'values'];
    const said: Iterable<Mention> = Array.isArray(values)
      ? mentionsIn(values, place)
      : Object.keys(values).map((name) => ({ name, at: [...place, name], ofName: true }));
    for (const mention of said) yield* wordNamed(fields, field, mention);
  }
}

function* checklistOf({ checklist }: ClassData, { records, dossiers }: Surroundings, at: FieldPath): Broken {
  for (const [index, { document, 'one-of': any, when }] of (checklist ?? []).entries()) {
    const place = [...at, index];
    if (document !== undefined) {
      yield* wordNamed(records, 'document', { name: document, at: [...place, 'document'] });
    }
    for (const mention of mentionsIn(any, [...place, 'one-of']))
      yield* wordNamed(records, 'document', mention);
    yield* conditionOf(when, dossiers, [...place, 'when']);
  }
}

function* retentionOf(retention: Retention | undefined, fields: KnownFields, at: FieldPath): Broken {
  if (typeof retention !== 'object') return;
  yield* fieldNamed(fields, { name: retention.after, at: [...at, 'after'] }, 'day');
}
