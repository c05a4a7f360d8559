import { z } from 'zod';
import { shaped } from './failure.ts';
import type { Reviews } from './forge.ts';
import { sortReviews } from './sort-reviews.ts';

const words = { APPROVED: 'approved', CHANGES_REQUESTED: 'refused', DISMISSED: 'withdrawn' } as const;

const review = z.discriminatedUnion('state', [
  z.object({
    state: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']),
    user: z.object({ login: z.string().min(1) }).nullable(),
    commit_id: z
      .string()
      .regex(/^[0-9a-f]{40,64}$/)
      .nullable(),
    submitted_at: z.iso.datetime({ offset: true }),
  }),
  z.object({ state: z.enum(['COMMENTED', 'PENDING']) }),
]);

/**
 * Reads what GitHub's "list reviews for a pull request" returns, unchanged. Other keys do not matter.
 * A wrong shape is a `ForgeFailure` whose `detail` names index and key.
 */
export function githubReviews(json: unknown): Reviews {
  return sortReviews(
    shaped(z.array(review), json, 'reviews').flatMap((given) =>
      'commit_id' in given
        ? [
            {
              login: given.user?.login,
              word: words[given.state],
              commit: given.commit_id,
              at: given.submitted_at,
            },
          ]
        : [],
    ),
  );
}
