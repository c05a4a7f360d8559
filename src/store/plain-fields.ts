/** Frontmatter as read: names to text, lists or maps, on objects that inherit nothing. */
export type RawFields = Record<string, unknown>;

/** Engines handle objects that have an empty prototype much faster than objects that have none. */
const nothing: object = Object.freeze(Object.create(null));

/** An object without fields: no `constructor`, no `__proto__`. */
export function bareFields(): RawFields {
  return Object.create(nothing);
}

/** `name: value`, the value on one line and starting with nothing that YAML gives a meaning to. */
const plainLine = /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*): ([^\s&*!|>%@`"'{}[\],#?:-](?:.*\S)?)$/;

/** What would end a plain value, or make it something else, inside the line. */
const notPlain = /: |:$| #|\t/;

/**
 * Reads frontmatter that consists of nothing but plain lines, which nearly every record's does, many times
 * faster than a YAML parser can. At the first line that is anything else it answers `undefined`, and the YAML
 * parser decides. That the two never disagree is tested on random input.
 */
export function plainFields(frontmatter: string): RawFields | undefined {
  const fields = bareFields();
  for (const line of frontmatter.split('\n')) {
    const match = plainLine.exec(line);
    if (match === null) return undefined;
    const name = match[1]!;
    const value = match[2]!;
    if (name in fields || notPlain.test(value)) return undefined;
    fields[name] = value;
  }
  return fields;
}
