import { site } from './site.ts';

/** A day field and its day, and how long counts from there: （签订日期 2024-03-01，期限 3个工作日）. */
export function counted(field: string, day: string, length: string): string {
  return `（${site.fields[field] ?? field} ${day}，期限 ${length}）`;
}

/** Who answers for it, as the end of a sentence. */
export function answeredBy(posts: readonly string[]): string {
  return posts.length === 0 ? '' : `，由${posts.join('或')}负责`;
}
