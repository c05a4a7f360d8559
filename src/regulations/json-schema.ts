import { z } from 'zod';
import { regulationSchema } from '../domain/regulation/regulation.ts';

/** A part of a JSON Schema. */
export interface SchemaPart {
  description?: string;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly items?: SchemaPart;
  readonly anyOf?: readonly SchemaPart[];
  readonly additionalProperties?: SchemaPart | boolean;
  readonly $defs?: Readonly<Record<string, SchemaPart>>;
}

/**
 * The JSON Schema of a regulation's frontmatter, for editors: the same schema by which `check` reads it.
 * @param describe tells what a setting means, by the names of the settings that lead to it
 */
export function regulationJsonSchema(describe: (path: readonly string[]) => string | undefined): SchemaPart {
  const schema = z.toJSONSchema(regulationSchema, {
    io: 'input',
    unrepresentable: 'any',
    // Frontmatter is read text-first: a bare 3 is the text 3, which editors take for a number.
    override: ({ jsonSchema }) => {
      if (jsonSchema.pattern?.startsWith('^(0|[1-9]')) jsonSchema.type = ['string', 'integer'] as never;
    },
  }) as SchemaPart;
  for (const { part, path } of settingsIn(schema)) {
    const description = describe(path);
    if (description !== undefined) part.description = description;
  }
  return schema;
}

/** Every setting of the schema and the names that lead to it; classes below classes are told once. */
export function* settingsIn(
  part: SchemaPart,
  path: readonly string[] = [],
): Generator<{ readonly part: SchemaPart; readonly path: readonly string[] }> {
  for (const [name, setting] of Object.entries(part.properties ?? {})) {
    yield { part: setting, path: [...path, name] };
    yield* settingsIn(setting, [...path, name]);
  }
  if (part.items) yield* settingsIn(part.items, path);
  for (const shape of part.anyOf ?? []) yield* settingsIn(shape, path);
  if (typeof part.additionalProperties === 'object') yield* settingsIn(part.additionalProperties, path);
  for (const shape of Object.values(part.$defs ?? {})) yield* settingsIn(shape, ['classes']);
}
