import type { FieldPath } from '../finding.ts';
import type { KnownFields } from '../known-fields.ts';
import type { Clock, Update } from '../regulation/clock.ts';
import type { Condition, Demand } from '../regulation/demand.ts';
import { type BrokenReference, fieldNamed, type Mention, mentionsIn, wordNamed } from './broken.ts';

type Broken = Generator<BrokenReference>;

/** The settings that ask something of records, dossiers or forms. */
export interface Asked {
  readonly demands?: readonly Demand[] | undefined;
  readonly clocks?: readonly Clock[] | undefined;
  readonly updates?: readonly Update[] | undefined;
}

/** What is named by the demands, clocks and updates of one part of the regulation. */
export function* askedOf({ demands, clocks, updates }: Asked, fields: KnownFields, at: FieldPath): Broken {
  for (const [index, demand] of (demands ?? []).entries()) {
    yield* demandOf(demand, fields, [...at, 'demands', index]);
  }
  for (const [index, clock] of (clocks ?? []).entries()) {
    yield* clockOf(clock, fields, [...at, 'clocks', index]);
  }
  for (const [index, { when, field }] of (updates ?? []).entries()) {
    const place = [...at, 'updates', index];
    yield* conditionOf(when, fields, [...place, 'when']);
    yield* fieldNamed(fields, { name: field, at: [...place, 'field'] }, 'day');
  }
}

/** What is named by a condition: fields, and words that they can have. */
export function* conditionOf(
  condition: Condition | Demand['is'],
  fields: KnownFields,
  at: FieldPath,
): Broken {
  for (const [name, wanted] of Object.entries(condition ?? {})) {
    const place = [...at, name];
    yield* fieldNamed(fields, { name, at: place, ofName: true });
    const words: Iterable<Mention> =
      typeof wanted === 'string' ? [{ name: wanted, at: place }] : mentionsIn(wanted, place);
    for (const word of words) yield* wordNamed(fields, name, word);
  }
}

/** What is named by a list of fields. */
export function* fieldsListed(
  list: readonly string[] | undefined,
  fields: KnownFields,
  at: FieldPath,
  kind?: 'day',
): Broken {
  for (const mention of mentionsIn(list, at)) yield* fieldNamed(fields, mention, kind);
}

function* demandOf({ when, need, is, order, differ }: Demand, fields: KnownFields, at: FieldPath): Broken {
  yield* conditionOf(when, fields, [...at, 'when']);
  yield* fieldsListed(need, fields, [...at, 'need']);
  yield* conditionOf(is, fields, [...at, 'is']);
  yield* fieldsListed(order, fields, [...at, 'order'], 'day');
  yield* fieldsListed(differ, fields, [...at, 'differ']);
}

function* clockOf(clock: Clock, fields: KnownFields, at: FieldPath): Broken {
  const { documents, when, after, field, unless } = clock;
  for (const mention of mentionsIn(documents, [...at, 'documents'])) {
    yield* wordNamed(fields, 'document', mention);
  }
  yield* conditionOf(when, fields, [...at, 'when']);
  yield* fieldNamed(fields, { name: after, at: [...at, 'after'] }, 'day');
  if (field !== undefined) yield* fieldNamed(fields, { name: field, at: [...at, 'field'] }, 'day');
  yield* fieldsListed(unless, fields, [...at, 'unless']);
}
