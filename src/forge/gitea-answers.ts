import { z } from 'zod';
import { accountOf } from './account.ts';
import type { Comment } from './calls.ts';
import type { Account, Issue, Proposal, Reviews } from './forge.ts';
import { sortReviews } from './sort-reviews.ts';

const user = z.object({ login: z.string().min(1), id: z.int() }).nullable();
const instant = z.iso.datetime({ offset: true });
const side = z.object({ ref: z.string(), sha: z.string(), repo_id: z.int() });

/** Gitea's name for accounts that are gone. */
const ghost = -1;
const present = (given: z.output<typeof user>) => (given && given.id !== ghost ? given : undefined);

/** Gitea's own programs have numbers below zero; others are known by the configured login alone. */
const account = (given: z.output<typeof user>, bot: string): Account | undefined =>
  accountOf(present(given), bot, given !== null && given.id < 0);

/** A pull request as Gitea answers it, with what it thinks of merging it. */
export const giteaProposal = (bot: string) =>
  z
    .object({
      number: z.int(),
      base: side,
      head: side,
      user,
      title: z.string(),
      body: z.string(),
      created_at: instant,
      mergeable: z.boolean(),
      merge_commit_sha: z.string().nullish(),
      html_url: z.string(),
    })
    .transform(({ number, base, head, title, body, mergeable, ...given }) => ({
      proposal: {
        number,
        base: base.ref,
        branch: head.ref,
        head: head.sha,
        fromFork: head.repo_id !== base.repo_id,
        author: account(given.user, bot),
        title,
        body,
        openedAt: given.created_at,
      } satisfies Proposal,
      mergeable,
      merged: given.merge_commit_sha,
      opened: { number, url: given.html_url },
    }));

/** An issue. */
export const giteaIssue = (bot: string) =>
  z
    .object({
      number: z.int(),
      user,
      title: z.string(),
      body: z.string(),
      state: z.enum(['open', 'closed']),
      labels: z.array(z.object({ name: z.string() }).transform(({ name }) => name)),
      pull_request: z.unknown().optional(),
    })
    .transform(({ pull_request, user: given, ...issue }): Issue | undefined =>
      pull_request ? undefined : { ...issue, author: account(given, bot) },
    );

/** A comment on an issue or a pull request. */
export const giteaComment = (bot: string) =>
  z
    .object({ id: z.int(), user, body: z.string() })
    .transform(({ id, user: given, body }): Comment => ({ id, author: account(given, bot), body }));

/** A label of the repository, which Gitea knows by number. */
export const giteaLabel = z.object({ id: z.int(), name: z.string() });

const words = { APPROVED: 'approved', REQUEST_CHANGES: 'refused' } as const;

/**
 * Reviews as Gitea lists them. That one is `stale` says no more than its commit does; that it is `dismissed`
 * takes it back.
 */
export const giteaReviews = z
  .array(
    z.discriminatedUnion('state', [
      z.object({
        state: z.enum(['APPROVED', 'REQUEST_CHANGES']),
        user,
        commit_id: z.string().regex(/^([0-9a-f]{40,64})?$/),
        dismissed: z.boolean(),
        submitted_at: instant,
      }),
      z.object({ state: z.enum(['COMMENT', 'PENDING', 'REQUEST_REVIEW']) }),
    ]),
  )
  .transform(
    (given): Reviews =>
      sortReviews(
        given.flatMap((review) =>
          'dismissed' in review
            ? [
                {
                  login: present(review.user)?.login,
                  word: review.dismissed ? 'withdrawn' : words[review.state],
                  commit: review.commit_id,
                  at: review.submitted_at,
                },
              ]
            : [],
        ),
      ),
  );
