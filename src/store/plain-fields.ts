/** Frontmatter as read: names to text, lists or maps, on objects that inherit nothing. */
export type RawFields = Record<string, unknown>;

/** Objects of one constructor grow with the same room for their fields; those of `Object.create` do not. */
const Bare = function bare() {} as unknown as new () => RawFields;
Bare.prototype = Object.freeze(Object.create(null));

/** An object without fields: no `constructor`, no `__proto__`. */
export function bareFields(): RawFields {
  return new Bare();
}

/** A value that starts with nothing that YAML gives a meaning to, holds nothing that would end it, and ends in no space. */
const value = /[^\s&*!|>%@`"'{}[\],#?:-](?:[^\s:]|:(?=\S)|[ \u3000]+[^\s:#])*/.source;
const name = /[a-z\u4e00-\u9fa5][a-z0-9\u4e00-\u9fa5]*(?:-[a-z0-9\u4e00-\u9fa5]+)*/.source;
const pair = `${name}: ${value}`;
/** What a list holds, as we write it: values, or names and values below one another; and a line of a map. */
const item = `\\n {2}- (?:${pair}(?:\\n {4}${pair})*|${value})`;
const line = `\\n {2}${pair}`;
const entry = `${name}:(?: ${value}|(?:${item})+|(?:${line})+)`;
const plainLines = new RegExp(`^${entry}(?:\\n${entry})*$`);

/** The names in the file before: the next file nearly always has the same ones in the same order. */
const guesses: string[] = [];

/**
 * Reads frontmatter that consists of nothing but plain lines, lists and maps, which nearly every record's and form's
 * does, many times faster than a YAML parser can. Where a line is anything else it answers `undefined`, and the YAML
 * parser decides. That the two never disagree is tested on random input.
 */
export function plainFields(frontmatter: string): RawFields | undefined {
  if (!plainLines.test(frontmatter)) return undefined;
  const fields = bareFields();
  let [list, map, into]: [unknown[], RawFields, RawFields] = [[], fields, fields];
  let index = 0;
  for (let start = 0; start < frontmatter.length; index += 1) {
    const feed = frontmatter.indexOf('\n', start);
    const end = feed < 0 ? frontmatter.length : feed;
    const isNested = frontmatter.startsWith('  ', start);
    const isOfMap = isNested && !' -'.includes(frontmatter[start + 2]!);
    const from = isOfMap ? start + 2 : isNested ? start + 4 : start;
    if (isNested && frontmatter[start + 2] === '-') {
      into = bareFields();
      list.push(into);
    } else if (!isNested) into = fields;
    else if (isOfMap) into = map;
    const name = nameAt(frontmatter, from, index);
    const value = from + name.length + 2;
    if (isNested && !isOfMap && (value > end || frontmatter[value - 1] !== ' '))
      list[list.length - 1] = frontmatter.slice(from, end);
    else if (name in into) return undefined;
    else if (value > end && frontmatter[end + 3] === '-') into[name] = list = [];
    else if (value > end) into[name] = map = bareFields();
    else into[name] = frontmatter.slice(value, end);
    start = end + 1;
  }
  return fields;
}

function nameAt(frontmatter: string, start: number, index: number): string {
  const colon = frontmatter.indexOf(':', start);
  const guess = guesses[index];
  if (guess?.length === colon - start && frontmatter.startsWith(guess, start)) return guess;
  const name = frontmatter.slice(start, colon);
  guesses[index] = name;
  return name;
}
