import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Document, OpenAPIBackend } from 'openapi-backend';

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type Tree = { readonly [key: string]: Json };

/** The paths that are asked; to compile the whole description takes a quarter of a minute. */
const asked =
  /^\/repos\/\{owner\}\/\{repo\}\/(pulls(\/\{pull_number\}(\/(reviews|merge))?)?|issues(\/\{issue_number\}(\/(comments|labels))?|\/comments\/\{comment_id\})?)$/;

/** The formats of the description. */
const formats = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/,
  uri: /^https?:\/\/\S+$/,
  'repo.nwo': /^[\w.-]+\/[\w.-]+$/,
};

/** Checks and routes questions to GitHub by its published description, whose examples it also gives. */
export interface GithubDescription {
  readonly api: OpenAPIBackend;
  /** An example of the description, e.g. `pull-request`. */
  readonly example: (name: string) => unknown;
}

/** Reads GitHub's published description, the paths that are asked and what they refer to. */
export async function githubDescription(): Promise<GithubDescription> {
  const require = createRequire(import.meta.url);
  const file = require.resolve('@octokit/openapi/generated/api.github.com.json');
  const whole = JSON.parse(readFileSync(file, 'utf8')) as Tree & { paths: Tree; components: Tree };
  const paths = Object.fromEntries(Object.entries(whole.paths).filter(([path]) => asked.test(path)));
  const components = referred(paths, whole.components);
  const { openapi, info } = whole;
  const definition = orNull({ openapi: openapi!, info: info!, paths, components }) as Tree;
  for (const body of requestBodies(definition.paths as Tree)) body.additionalProperties = false;
  const examples = structuredClone(components.examples) as unknown as Record<string, { value: unknown }>;
  const api = new OpenAPIBackend({
    definition: definition as unknown as Document,
    // Each answer is compiled when it is first given, which saves seconds.
    quick: true,
    ajvOpts: { formats },
  });
  await api.init();
  return { api, example: (name) => structuredClone(examples[name]!.value) };
}

/** The components that a tree refers to, and those that these refer to. */
function referred(tree: Json, components: Tree): Record<string, Record<string, Json>> {
  const found: Record<string, Record<string, Json>> = {};
  const follow = (part: Json): void => {
    if (part === null || typeof part !== 'object') return;
    if (!('$ref' in part && typeof part.$ref === 'string')) {
      for (const inner of Object.values(part)) follow(inner);
      return;
    }
    const [, , kind, name] = part.$ref.split('/') as [string, string, string, string];
    found[kind] ??= {};
    if (name in found[kind]) return;
    const component = (components[kind] as Tree)[name]!;
    found[kind][name] = component;
    follow(component);
  };
  follow(tree);
  return found;
}

/** The description says `nullable` of schemas without a type, where validators do not know it. */
function orNull(part: Json): Json {
  if (part === null || typeof part !== 'object') return part;
  if (Array.isArray(part)) return part.map(orNull);
  const whole = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, orNull(value)]));
  if (whole.nullable !== true || 'type' in whole) return whole;
  const { nullable, ...schema } = whole;
  return { anyOf: [schema, { type: 'string', nullable, enum: [null] }] };
}

/** Shapes of what is sent, so that a misspelt key is a fault and not an addition. */
function* requestBodies(paths: Tree): Generator<Record<string, Json>> {
  for (const operations of Object.values(paths) as Tree[]) {
    for (const operation of Object.values(operations) as Tree[]) {
      const body = operation.requestBody as { content: Record<string, { schema: Tree }> } | undefined;
      const schema = body?.content['application/json']?.schema;
      if (schema?.properties) yield schema as Record<string, Json>;
    }
  }
}
