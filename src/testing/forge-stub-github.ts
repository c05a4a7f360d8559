import { createRequire } from 'node:module';
import type { Context } from 'openapi-backend';
import {
  hasRival,
  idOf,
  mergeOn,
  pageOf,
  propose,
  raise,
  remark,
  type StubComment,
  type StubDesk,
  type StubIssue,
  type StubProposal,
  type StubQuestion,
  type StubReview,
  stubFetch,
} from './forge-stub.ts';
import type { GithubDescription } from './forge-stub-description.ts';

/** Where the stub is. */
export const githubUrl = 'https://api.github.com';

type Recorded = Record<string, Record<string, unknown>>;
const recordings = createRequire(import.meta.url)('@octokit/webhooks-examples') as {
  name: string;
  examples: Recorded[];
}[];
/** What GitHub really sent once, as the shape of what the stub sends. */
const recorded = (event: string, object: string) => {
  const found = recordings.find(({ name }) => name === event)!.examples[0]!;
  return structuredClone(found[object]!);
};
const templates = {
  review: recorded('pull_request_review', 'review'),
  pull: recorded('pull_request', 'pull_request'),
  issue: recorded('issues', 'issue'),
  comment: recorded('issue_comment', 'comment'),
  user: recorded('issues', 'sender'),
};

const userOf = (login: string | null) =>
  login && {
    ...templates.user,
    login,
    id: idOf(login),
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
  };

const reviewOf = ({ by, said, commit, at = '2026-10-12T08:30:00Z' }: StubReview) => {
  const { submitted_at, ...review } = templates.review;
  return {
    ...review,
    user: userOf(by),
    state: said,
    body: '',
    commit_id: commit === undefined ? 'a'.repeat(40) : commit,
    ...(said !== 'PENDING' && { submitted_at: at }),
  };
};

const pullOf = (given: StubProposal) => {
  const { base, head } = templates.pull as unknown as Record<'base' | 'head', { repo: { id: number } }>;
  const repo = { here: base.repo, fork: { ...base.repo, id: base.repo.id + 1 }, gone: null }[given.from];
  return {
    ...templates.pull,
    ...{ number: given.number, title: given.title, body: given.body, state: given.state },
    html_url: `https://github.com/wuye/dangan/pull/${given.number}`,
    user: userOf(given.author),
    base: { ...base, ref: given.base },
    head: { ...head, ref: given.branch, sha: given.head, repo },
    mergeable: given.mergeable,
    auto_merge: null,
  };
};

const issueOf = (given: StubIssue) => ({
  ...templates.issue,
  ...{ number: given.number, title: given.title, body: given.body, state: given.state },
  html_url: `https://github.com/wuye/dangan/issues/${given.number}`,
  user: userOf(given.author),
  labels: given.labels.map((name) => ({
    id: 1,
    node_id: 'x',
    url: githubUrl,
    name,
    color: '808080',
    description: null,
    default: false,
  })),
});

/** GitHub lists pull requests among issues. */
const issueOfProposal = (given: StubProposal) => ({
  ...issueOf({ ...given, labels: [], assignees: [] }),
  pull_request: { url: githubUrl, html_url: githubUrl, diff_url: githubUrl, patch_url: githubUrl },
});

const commentOf = ({ id, author, body }: StubComment) => ({
  ...templates.comment,
  ...{ id, body, user: userOf(author) },
});

interface Answer {
  readonly status: number;
  readonly json: unknown;
  readonly link?: string;
}

/** GitHub over a desk: every question and every answer is held against the published description. */
export function githubStub(desk: StubDesk, { api }: GithubDescription): typeof fetch {
  const operations: Record<string, (question: StubQuestion, id: number) => Answer> = {
    'pulls/get': (_, id) => one(desk.proposals, id, pullOf),
    'pulls/list-reviews': (question, id) => {
      const { reviews } = desk.proposals.find(({ number }) => number === id)!;
      return listed(desk, question, reviews.map(reviewOf));
    },
    'pulls/list': (question) => {
      const query = question.url.searchParams;
      const found = desk.proposals.filter(
        ({ state, branch, base, from }) =>
          state === query.get('state') &&
          from === 'here' &&
          `wuye:${branch}` === query.get('head') &&
          base === query.get('base'),
      );
      return listed(desk, question, found.map(pullOf));
    },
    'pulls/create': ({ body }) => {
      const { head, ...wanted } = body as { head: string } & Pick<StubProposal, 'title' | 'body' | 'base'>;
      if (hasRival(desk, head, wanted.base))
        return { status: 422, json: { message: 'Validation Failed', documentation_url: githubUrl } };
      return { status: 201, json: pullOf(propose(desk, { ...wanted, branch: head, author: desk.bot })) };
    },
    'pulls/merge': ({ body }, id) => {
      const proposal = desk.proposals.find(({ number }) => number === id)!;
      const { sha, commit_title, commit_message, merge_method } = body as Record<string, string>;
      const merged = { title: commit_title!, message: commit_message!, method: merge_method! };
      const status = mergeOn(proposal, sha, merged, 405);
      if (status !== 200) return { status, json: { message: 'said 王丽 of 1-1-101' } };
      return { status, json: { sha: 'f'.repeat(40), merged: true, message: 'merged' } };
    },
    'issues/get': (_, id) => {
      const proposal = desk.proposals.find(({ number }) => number === id);
      return proposal ? { status: 200, json: issueOfProposal(proposal) } : one(desk.issues, id, issueOf);
    },
    'issues/list-for-repo': (question) => {
      const wanted = question.url.searchParams.get('labels')!.split(',');
      const found = desk.issues.filter(({ labels }) => wanted.every((label) => labels.includes(label)));
      return listed(desk, question, [...found.map(issueOf), ...desk.proposals.map(issueOfProposal)]);
    },
    'issues/create': ({ body }) => ({
      status: 201,
      json: issueOf(raise(desk, { ...(body as Partial<StubIssue>), author: desk.bot })),
    }),
    'issues/update': ({ body }, id) => {
      Object.assign(desk.issues.find(({ number }) => number === id)!, body);
      return one(desk.issues, id, issueOf);
    },
    'issues/add-labels': ({ body }, id) => {
      const issue = desk.issues.find(({ number }) => number === id)!;
      issue.labels.push(...(body as { labels: string[] }).labels);
      return { status: 200, json: issueOf(issue).labels };
    },
    'issues/list-comments': (question, id) =>
      listed(desk, question, desk.comments.filter(({ on }) => on === id).map(commentOf)),
    'issues/create-comment': ({ body }, id) => ({
      status: 201,
      json: commentOf(remark(desk, id, desk.bot, (body as { body: string }).body)),
    }),
    'issues/update-comment': ({ body }, id) => {
      const comment = desk.comments.find((each) => each.id === id)!;
      Object.assign(comment, body);
      return { status: 200, json: commentOf(comment) };
    },
  };
  const judge = (context: Context, question: StubQuestion): Answer => {
    const { operationId } = context.operation as { operationId: string };
    const { issue_number, pull_number, comment_id } = context.request.params as Record<string, string>;
    const answer = operations[operationId]!(question, Number(issue_number ?? pull_number ?? comment_id));
    const { errors } = api.validateResponse(answer.json, context.operation, answer.status);
    if (errors) desk.complaints.push(`answer of ${operationId}: ${JSON.stringify(errors)}`);
    return answer;
  };
  api.register('notFound', (_, { method, url }: StubQuestion) => complain(desk, `${method} ${url.pathname}`));
  api.register('notImplemented', judge);
  api.register('validationFail', ({ validation, operation }) =>
    complain(desk, `question of ${operation.operationId}: ${JSON.stringify(validation.errors)}`),
  );
  return stubFetch(desk, async (question) => {
    const { method, url, body } = question;
    const query = Object.fromEntries(url.searchParams);
    const asked = { method, path: url.pathname, query, headers: { 'content-type': 'application/json' } };
    const { status, json, link }: Answer = await api.handleRequest({ ...asked, body }, question);
    return Response.json(json, { status, headers: link ? { link } : {} });
  });
}

function one<T extends { number: number }>(list: T[], id: number, render: (entry: T) => unknown): Answer {
  const found = list.find(({ number }) => number === id);
  return found
    ? { status: 200, json: render(found) }
    : { status: 404, json: { message: 'Not Found', documentation_url: githubUrl } };
}

function listed(desk: StubDesk, { url }: StubQuestion, list: readonly unknown[]): Answer {
  const { page, entries, more } = pageOf(desk, list, url.searchParams, 'per_page');
  if (!more) return { status: 200, json: entries };
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  return { status: 200, json: entries, link: `<${next}>; rel="next"` };
}

function complain(desk: StubDesk, fault: string): Answer {
  desk.complaints.push(fault);
  return { status: 400, json: { message: 'Bad Request' } };
}
