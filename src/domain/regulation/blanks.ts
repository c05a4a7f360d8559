import { z } from 'zod';
import { blank } from '../field.ts';
import type { FieldPath } from '../finding.ts';
import { schemasAt } from '../schema-path.ts';
import { deadline, length } from '../term.ts';
import { type Regulation, regulationSchema } from './regulation.ts';

/** A figure that the regulation leaves for the office to fill in (law 8). */
export interface Blank {
  readonly at: FieldPath;
  /** The names of the setting, from what it is part of: `retention.keep`. */
  readonly setting: string;
  /** What is to be written there. */
  readonly wanted: 'length' | 'deadline' | 'retention' | 'rhythm';
  /** What the setting is part of, by the name that people read; a class, a duty, a clock … */
  readonly of: string | undefined;
}

/** Every figure that is still blank. A text that happens to say `blank` is none. */
export function* blanksOf(regulation: Regulation): Generator<Blank> {
  yield* blanksIn(regulation, [], [], undefined);
}

function* blanksIn(value: unknown, at: FieldPath, names: readonly string[], of?: string): Generator<Blank> {
  if (value === 'blank') {
    const wanted = wantedAt(at);
    if (wanted) yield { at, setting: names.join('.'), wanted, of };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* blanksIn(item, [...at, index], names, of);
  } else if (typeof value === 'object' && value !== null) {
    const { title, what } = value as { title?: unknown; what?: unknown };
    const own = [title, what].find((text) => typeof text === 'string');
    for (const [name, item] of Object.entries(value)) {
      yield* blanksIn(item, [...at, name], own === undefined ? [...names, name] : [name], own ?? of);
    }
  }
}

function wantedAt(at: FieldPath): Blank['wanted'] | undefined {
  const shapes = schemasAt(regulationSchema, at);
  if (shapes.includes(deadline)) return 'deadline';
  if (shapes.includes(length)) return 'length';
  if (!shapes.includes(blank)) return undefined;
  return shapes.some((shape) => shape instanceof z.ZodObject) ? 'retention' : 'rhythm';
}
