import { Octokit } from '@octokit/rest';
import { z } from 'zod';
import type { Calls } from './calls.ts';
import { carefulFetch } from './careful-fetch.ts';
import { ForgeFailure, shaped } from './failure.ts';
import type { Forge, ForgePlace, Merge } from './forge.ts';
import { forgeOver } from './forge-over.ts';
import { githubComment, githubIssue, githubMerge, githubProposal, opened } from './github-answers.ts';
import { githubReviews } from './github-reviews.ts';

/** GitHub, in the cloud or in the house. */
export const githubForge = (place: ForgePlace): Forge => forgeOver(githubCalls(place), place);

function githubCalls(place: ForgePlace): Calls {
  const { owner, repository: repo, bot } = place;
  const { rest, paginate } = octokitFor(place);
  const here = { owner, repo };
  const all = { ...here, per_page: 100 };
  const judged = async (pull_number: number) =>
    shaped(githubProposal(bot), (await rest.pulls.get({ ...here, pull_number })).data, 'proposal');
  return {
    proposal: async (number) => (await judged(number)).proposal,
    reviews: async (pull_number) =>
      githubReviews(await paginate(rest.pulls.listReviews, { ...all, pull_number })),
    async findProposal(branch, base) {
      const open = await paginate(rest.pulls.list, {
        ...all,
        state: 'open',
        head: `${owner}:${branch}`,
        base,
      });
      return shaped(z.array(opened), open, 'proposals')[0];
    },
    createProposal: async ({ branch, ...wanted }) =>
      shaped(opened, (await rest.pulls.create({ ...here, head: branch, ...wanted })).data, 'new proposal'),
    async merge(pull_number, sha, commit_title, commit_message): Promise<Merge> {
      const message = { commit_title, commit_message, merge_method: 'merge' } as const;
      try {
        const { data } = await rest.pulls.merge({ ...here, pull_number, sha, ...message });
        return { merged: true, commit: shaped(githubMerge, data, 'merge').sha };
      } catch (failure) {
        const status = failure instanceof ForgeFailure ? failure.status : undefined;
        if (status === 409) return { merged: false, why: 'head-moved' };
        if (status === 403) return { merged: false, why: 'not-allowed' };
        if (status !== 405) throw failure;
        const { mergeable } = await judged(pull_number);
        return { merged: false, why: mergeable === false ? 'not-mergeable' : 'not-allowed' };
      }
    },
    async issue(issue_number) {
      const { data } = await rest.issues.get({ ...here, issue_number });
      const issue = shaped(githubIssue(bot), data, 'issue');
      if (!issue) throw new ForgeFailure('answer', 'issue', { detail: '.pull_request' });
      return issue;
    },
    async issuesLabelled(labels) {
      const listed = await paginate(rest.issues.listForRepo, { ...all, state: 'all', labels });
      return shaped(z.array(githubIssue(bot)), listed, 'issues').filter((issue) => issue !== undefined);
    },
    createIssue: async ({ labels, assignees, ...wanted }) => {
      const more = { labels: [...labels], assignees: [...assignees] };
      return shaped(opened, (await rest.issues.create({ ...here, ...wanted, ...more })).data, 'new issue');
    },
    async addLabels(issue_number, labels) {
      await rest.issues.addLabels({ ...here, issue_number, labels: [...labels] });
    },
    async closeIssue(issue_number) {
      await rest.issues.update({ ...here, issue_number, state: 'closed' });
    },
    async comments(issue_number) {
      const listed = await paginate(rest.issues.listComments, { ...all, issue_number });
      return shaped(z.array(githubComment(bot)), listed, 'comments');
    },
    async addComment(issue_number, body) {
      await rest.issues.createComment({ ...here, issue_number, body });
    },
    async changeComment(comment_id, body) {
      await rest.issues.updateComment({ ...here, comment_id, body });
    },
  };
}

function octokitFor(place: ForgePlace): Octokit {
  const silent = () => undefined;
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const octokit = new Octokit({
    auth: place.token,
    baseUrl: place.baseUrl.replace(/\/+$/, ''),
    log,
    request: { fetch: carefulFetch(place), log },
  });
  // Octokit hides what its `fetch` threw in an error that holds the whole question.
  octokit.hook.error('request', (error) => {
    throw error.cause instanceof ForgeFailure ? error.cause : error;
  });
  return octokit;
}
