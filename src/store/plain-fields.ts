/** Frontmatter as read: names to text, lists or maps, on objects that inherit nothing. */
export type RawFields = Record<string, unknown>;

/** Engines handle objects that have an empty prototype much faster than objects that have none. */
const nothing: object = Object.freeze(Object.create(null));

/** An object without fields: no `constructor`, no `__proto__`. */
export function bareFields(): RawFields {
  return Object.create(nothing);
}

const plainName = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** A value that starts with nothing that YAML gives a meaning to, and ends in no space. */
const plainValue = /^[^\s&*!|>%@`"'{}[\],#?:-](?:.*\S)?$/;

/** What would end a plain value, or make it something else, inside the line. */
const notPlain = /: |:$| #|\t/;

/** Names found plain before: a register uses a few dozen, and asks about each a hundred thousand times. */
const names = new Set<string>();
const mostNames = 1000;

/**
 * Reads frontmatter that consists of nothing but plain lines, which nearly every record's does, many times
 * faster than a YAML parser can. At the first line that is anything else it answers `undefined`, and the YAML
 * parser decides. That the two never disagree is tested on random input.
 */
export function plainFields(frontmatter: string): RawFields | undefined {
  const fields = bareFields();
  for (let start = 0; start < frontmatter.length; ) {
    const feed = frontmatter.indexOf('\n', start);
    const end = feed < 0 ? frontmatter.length : feed;
    const colon = frontmatter.indexOf(': ', start);
    if (colon < 0 || colon >= end) return undefined;
    const name = frontmatter.slice(start, colon);
    const value = frontmatter.slice(colon + 2, end);
    if (!isPlainName(name) || name in fields || !plainValue.test(value) || notPlain.test(value))
      return undefined;
    fields[name] = value;
    if (feed === frontmatter.length - 1) return undefined;
    start = end + 1;
  }
  return fields;
}

function isPlainName(name: string): boolean {
  if (names.has(name)) return true;
  if (!plainName.test(name)) return false;
  if (names.size < mostNames) names.add(name);
  return true;
}
