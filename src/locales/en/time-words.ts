/** A day field and its day, and how long counts from there: (signed 2024-03-01, term: 3 working days). */
export function counted(field: string, day: string, length: string): string {
  return `(${field} ${day}, term: ${length})`;
}

/** Who answers for it, as the end of a sentence. */
export function answeredBy(posts: readonly string[]): string {
  return posts.length === 0 ? '' : `; it is for the ${posts.join(' or ')}`;
}

/** A number of things: 1 day, 2 days. */
export function some(count: number | string, thing: string): string {
  return `${count} ${thing}${Number(count) === 1 ? '' : 's'}`;
}

/** A number of days. */
export function inDays(count: number): string {
  return some(count, 'day');
}
