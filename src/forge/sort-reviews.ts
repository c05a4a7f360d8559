import type { Review } from '../domain/review.ts';
import type { Reviews } from './forge.ts';

/** Git's own name for "no commit"; an approval of it approves nothing. */
const noCommit = '0'.repeat(40);

/** A word as a forge tells it; no login when the account is gone, no commit when that is. */
interface Word extends Pick<Review, 'word' | 'at'> {
  readonly login: string | undefined;
  readonly commit: string | null;
}

/** Parts what people said from what accounts said that are gone. */
export function sortReviews(words: readonly Word[]): Reviews {
  const reviews: Review[] = [];
  const byNobody: Omit<Review, 'by'>[] = [];
  for (const { login, word, commit, at } of words) {
    const said = { word, commit: commit || noCommit, at };
    if (login === undefined) byNobody.push(said);
    else reviews.push({ by: { login }, ...said });
  }
  return { reviews, byNobody };
}
