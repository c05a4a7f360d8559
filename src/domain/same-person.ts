/**
 * Whether two texts name one person: the same text, or one with a department before the name, `工程部 周明` and
 * `周明`. Of different departments, they are two.
 */
export function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [spaced(one), spaced(other)];
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

function spaced(name: string): string {
  return name.trim().replace(/\s+/g, ' ');
}
