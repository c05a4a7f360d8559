import { stringify } from 'yaml';
import { plainFields } from './plain-fields.ts';

/** A value that frontmatter can hold; what is `undefined` is left out. */
export type Writable = string | readonly Writable[] | { readonly [name: string]: Writable | undefined };

/**
 * Writes a file of the register: one `name: value` a line in the order given, quotes only where YAML needs
 * them. What is written reads back as the same values, each scalar as text.
 */
export function fileText(fields: Readonly<Record<string, Writable | undefined>>, body = ''): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [fieldLine(name, value)],
  );
  const text = body.trim();
  return `---\n${lines.join('\n')}\n---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** One field as it stands in a file; lists and maps take several lines. */
export function fieldLine(name: string, value: Writable): string {
  if (typeof value !== 'string') {
    return stringify({ [name]: value }, { schema: 'failsafe', keepUndefined: false, lineWidth: 0 }).trimEnd();
  }
  const plain = `${name}: ${value}`;
  return plainFields(plain)?.[name] === value ? plain : `${name}: ${JSON.stringify(value)}`;
}
