import { z } from 'zod';
import { accountOf } from './account.ts';
import type { Comment } from './calls.ts';
import type { Account, Issue, Opened, Proposal } from './forge.ts';

const user = z.object({ login: z.string().min(1), id: z.int().positive(), type: z.string() }).nullable();
const instant = z.iso.datetime({ offset: true });
const text = z
  .string()
  .nullish()
  .transform((body) => body ?? '');
const side = z.object({ ref: z.string(), sha: z.string(), repo: z.object({ id: z.int() }).nullable() });

const account = (given: z.output<typeof user>, bot: string): Account | undefined =>
  accountOf(given ?? undefined, bot, given?.type === 'Bot');

/** A pull request as GitHub answers it, with what it thinks of merging it: `null` while it has not tried. */
export const githubProposal = (bot: string) =>
  z
    .object({
      number: z.int(),
      base: side,
      head: side,
      user,
      title: z.string(),
      body: text,
      created_at: instant,
      mergeable: z.boolean().nullable(),
    })
    .transform(({ number, base, head, title, body, mergeable, ...given }) => ({
      proposal: {
        number,
        base: base.ref,
        branch: head.ref,
        head: head.sha,
        fromFork: head.repo === null || head.repo.id !== base.repo?.id,
        author: account(given.user, bot),
        title,
        body,
        openedAt: given.created_at,
      } satisfies Proposal,
      mergeable,
    }));

/** An issue; `undefined` for a pull request, which GitHub lists among them. */
export const githubIssue = (bot: string) =>
  z
    .object({
      number: z.int(),
      user,
      title: z.string(),
      body: text,
      state: z.enum(['open', 'closed']),
      labels: z.array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])),
      pull_request: z.unknown().optional(),
    })
    .transform(({ pull_request, user: given, ...issue }): Issue | undefined =>
      pull_request ? undefined : { ...issue, author: account(given, bot) },
    );

/** A comment on an issue or a pull request. */
export const githubComment = (bot: string) =>
  z
    .object({ id: z.int(), user, body: text })
    .transform(({ id, user: given, body }): Comment => ({ id, author: account(given, bot), body }));

/** What was opened, and where people find it; GitHub and Gitea answer alike. */
export const opened = z
  .object({ number: z.int(), html_url: z.string() })
  .transform(({ number, html_url }): Opened => ({ number, url: html_url }));

/** What came of a merge. */
export const githubMerge = z.object({ merged: z.literal(true), sha: z.string() });
