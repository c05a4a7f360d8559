import { giteaApi } from 'gitea-js';
import { z } from 'zod';
import type { Calls } from './calls.ts';
import { carefulFetch } from './careful-fetch.ts';
import { ForgeFailure, shaped } from './failure.ts';
import type { Forge, ForgePlace, Merge } from './forge.ts';
import { forgeOver } from './forge-over.ts';
import { giteaComment, giteaIssue, giteaLabel, giteaProposal, giteaReviews } from './gitea-answers.ts';
import { allPages } from './gitea-pages.ts';
import { opened } from './github-answers.ts';

/** Gitea or Forgejo, mostly in the house. */
export const giteaForge = (place: ForgePlace): Forge => forgeOver(giteaCalls(place), place);

/** Colour of labels that are made: Gitea wants one. */
const grey = '#808080';

function giteaCalls(place: ForgePlace): Calls {
  const { owner, repository: repo, bot, token } = place;
  const { repos } = giteaApi(place.baseUrl.replace(/\/+$/, ''), { token, customFetch: carefulFetch(place) });
  const judged = async (number: number) =>
    shaped(giteaProposal(bot), (await repos.repoGetPullRequest(owner, repo, number)).data, 'proposal');
  /** Numbers of labels by name; missing ones are made, as GitHub does. */
  const labelNumbers = async (names: readonly string[]): Promise<number[]> => {
    if (names.length === 0) return [];
    const listed = await allPages((query) => repos.issueListLabels(owner, repo, query));
    const known = new Map(shaped(z.array(giteaLabel), listed, 'labels').map(({ name, id }) => [name, id]));
    const numbers: number[] = [];
    for (const name of names) {
      const made = async () => (await repos.issueCreateLabel(owner, repo, { name, color: grey })).data;
      numbers.push(known.get(name) ?? shaped(giteaLabel, await made(), 'new label').id);
    }
    return numbers;
  };
  return {
    proposal: async (number) => (await judged(number)).proposal,
    reviews: async (number) =>
      shaped(
        giteaReviews,
        await allPages((query) => repos.repoListPullReviews(owner, repo, number, query)),
        'reviews',
      ),
    async findProposal(branch, base) {
      const open = await allPages((query) =>
        repos.repoListPullRequests(owner, repo, { state: 'open', ...query }),
      );
      return shaped(z.array(giteaProposal(bot)), open, 'proposals').find(
        ({ proposal }) => proposal.branch === branch && proposal.base === base && !proposal.fromFork,
      )?.opened;
    },
    createProposal: async ({ branch, ...wanted }) =>
      shaped(
        opened,
        (await repos.repoCreatePullRequest(owner, repo, { head: branch, ...wanted })).data,
        'new proposal',
      ),
    async merge(number, commit, title, message): Promise<Merge> {
      try {
        await repos.repoMergePullRequest(owner, repo, number, {
          Do: 'merge',
          head_commit_id: commit,
          MergeTitleField: title,
          MergeMessageField: message,
        });
      } catch (failure) {
        const status = failure instanceof ForgeFailure ? failure.status : undefined;
        if (status === 403) return { merged: false, why: 'not-allowed' };
        if (status !== 405 && status !== 409) throw failure;
        // Gitea says 409 for a moved head and for a conflict.
        const { proposal, mergeable } = await judged(number);
        if (proposal.head !== commit) return { merged: false, why: 'head-moved' };
        const stuck = status === 409 || !mergeable;
        return { merged: false, why: stuck ? 'not-mergeable' : 'not-allowed' };
      }
      const { merged } = await judged(number);
      if (!merged) throw new ForgeFailure('answer', 'proposal', { detail: '.merge_commit_sha' });
      return { merged: true, commit: merged };
    },
    async issue(number) {
      const { data } = await repos.issueGetIssue(owner, repo, number);
      const issue = shaped(giteaIssue(bot), data, 'issue');
      if (!issue) throw new ForgeFailure('answer', 'issue', { detail: '.pull_request' });
      return issue;
    },
    async issuesLabelled(labels) {
      const listed = await allPages((query) =>
        repos.issueListIssues(owner, repo, { state: 'all', type: 'issues', labels, ...query }),
      );
      return shaped(z.array(giteaIssue(bot)), listed, 'issues').filter((issue) => issue !== undefined);
    },
    createIssue: async ({ labels, assignees, ...wanted }) => {
      const more = { labels: await labelNumbers(labels), assignees: [...assignees] };
      return shaped(
        opened,
        (await repos.issueCreateIssue(owner, repo, { ...wanted, ...more })).data,
        'new issue',
      );
    },
    async addLabels(number, labels) {
      await repos.issueAddLabel(owner, repo, number, { labels: await labelNumbers(labels) });
    },
    async closeIssue(number) {
      await repos.issueEditIssue(owner, repo, number, { state: 'closed' });
    },
    async comments(number) {
      // This list has no pages.
      const { data } = await repos.issueGetComments(owner, repo, number);
      return shaped(z.array(giteaComment(bot)), data, 'comments');
    },
    async addComment(number, body) {
      await repos.issueCreateComment(owner, repo, number, { body });
    },
    async changeComment(id, body) {
      await repos.issueEditComment(owner, repo, id, { body });
    },
  };
}
