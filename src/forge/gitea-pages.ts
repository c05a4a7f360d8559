import type { HttpResponse } from 'gitea-js';
import { ForgeFailure } from './failure.ts';

/** Entries asked for at a time; Gitea may give fewer, by its own settings. */
const limit = 50;

/**
 * All pages of a list. Gitea counts entries that it does not show (reviews that others have not finished), so
 * a short page, even an empty one, is not yet the last: it is the last when so many pages hold the total.
 */
export async function allPages<T>(
  page: (query: { page: number; limit: number }) => Promise<HttpResponse<T[]>>,
): Promise<T[]> {
  const found: T[] = [];
  for (let number = 1, longest = 1; ; number++) {
    const { data, headers } = await page({ page: number, limit });
    const total = headers.get('x-total-count');
    if (!Array.isArray(data) || total === null) throw new ForgeFailure('answer', 'list');
    found.push(...data);
    longest = Math.max(longest, data.length);
    if (number * longest >= Number(total)) return found;
  }
}
