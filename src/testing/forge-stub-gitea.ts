import type { Comment, Issue, Label, PullRequest, PullReview, User } from 'gitea-js';
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

/** Where the stub is. */
export const giteaUrl = 'https://git.wuye.example';

/** Gitea shows accounts that are gone as this one. */
const ghost: User = { login: 'Ghost', id: -1 };
const userOf = (login: string | null): User => (login ? { login, id: idOf(login) } : ghost);

const states = {
  APPROVED: 'APPROVED',
  CHANGES_REQUESTED: 'REQUEST_CHANGES',
  COMMENTED: 'COMMENT',
  PENDING: 'PENDING',
  DISMISSED: 'APPROVED',
} as const;

const reviewOf = ({ by, said, commit, at = '2026-10-12T16:30:00+08:00' }: StubReview): PullReview => ({
  ...{ id: 1, user: userOf(by), state: states[said], dismissed: said === 'DISMISSED' },
  ...{ stale: false, official: true, body: '', submitted_at: at },
  commit_id: commit === undefined ? 'a'.repeat(40) : (commit ?? ''),
});

const pullOf = (given: StubProposal): PullRequest => ({
  ...{ number: given.number, title: given.title, body: given.body, state: given.state },
  html_url: `${giteaUrl}/wuye/dangan/pulls/${given.number}`,
  user: userOf(given.author),
  base: { ref: given.base, sha: '0'.repeat(40), repo_id: 5 },
  head: { ref: given.branch, sha: given.head, repo_id: { here: 5, fork: 6, gone: -1 }[given.from] },
  mergeable: given.mergeable,
  created_at: '2026-10-12T08:00:00+08:00',
  ...(given.merged && { merge_commit_sha: 'f'.repeat(40) }),
});

const labelOf = (desk: StubDesk, name: string): Label => ({ id: desk.labels.indexOf(name) + 1, name });

const issueOf = (desk: StubDesk, given: StubIssue): Issue => ({
  ...{ number: given.number, title: given.title, body: given.body, state: given.state },
  html_url: `${giteaUrl}/wuye/dangan/issues/${given.number}`,
  user: userOf(given.author),
  labels: given.labels.map((name) => labelOf(desk, name)),
});

const issueOfProposal = (desk: StubDesk, given: StubProposal): Issue => ({
  ...issueOf(desk, { ...given, labels: [], assignees: [] }),
  pull_request: { merged: false },
});

const commentOf = ({ id, author, body }: StubComment): Comment => ({ id, user: userOf(author), body });

type Operation = (question: StubQuestion, id: number) => Response;

/** Gitea over a desk: what it answers has the types of its published description. */
export function giteaStub(desk: StubDesk): typeof fetch {
  const list = (entries: readonly unknown[], { url }: StubQuestion): Response =>
    Response.json(pageOf(desk, entries, url.searchParams, 'limit').entries, {
      headers: { 'x-total-count': String(entries.length) },
    });
  const proposal = (id: number) => desk.proposals.find(({ number }) => number === id)!;
  const issue = (id: number) => desk.issues.find(({ number }) => number === id);
  const names = (labels: unknown) => (labels as number[]).map((id) => desk.labels[id - 1]!);
  const operations: Record<string, Operation> = {
    'GET pulls/#': (_, id) => Response.json(pullOf(proposal(id))),
    'GET pulls/#/reviews': (question, id) => {
      const { reviews } = proposal(id);
      const { entries } = pageOf(desk, reviews, question.url.searchParams, 'limit');
      // Reviews that others have not finished are counted, but not shown.
      const shown = entries.filter(({ said }) => said !== 'PENDING').map(reviewOf);
      return Response.json(shown, { headers: { 'x-total-count': String(reviews.length) } });
    },
    'GET pulls': (question) =>
      list(desk.proposals.filter(({ state }) => state === 'open').map(pullOf), question),
    'POST pulls': ({ body }) => {
      const { head, ...wanted } = body as { head: string } & Pick<StubProposal, 'title' | 'body' | 'base'>;
      if (hasRival(desk, head, wanted.base))
        return Response.json({ message: 'pull request already exists' }, { status: 409 });
      const made = propose(desk, { ...wanted, branch: head, author: desk.bot });
      return Response.json(pullOf(made), { status: 201 });
    },
    'POST pulls/#/merge': ({ body }, id) => {
      const { head_commit_id, MergeTitleField, MergeMessageField, Do } = body as Record<string, string>;
      const merged = { title: MergeTitleField!, message: MergeMessageField!, method: Do! };
      return new Response(null, { status: mergeOn(proposal(id), head_commit_id, merged, 409) });
    },
    'GET issues/#': (_, id) => {
      const found = issue(id);
      if (found) return Response.json(issueOf(desk, found));
      return proposal(id)
        ? Response.json(issueOfProposal(desk, proposal(id)))
        : Response.json({ message: 'issue does not exist' }, { status: 404 });
    },
    'GET issues': (question) => {
      const wanted = question.url.searchParams.get('labels')!.split(',');
      const found = desk.issues.filter(({ labels }) => labels.some((label) => wanted.includes(label)));
      return list(
        found.map((each) => issueOf(desk, each)),
        question,
      );
    },
    'POST issues': ({ body }) => {
      const { labels, ...wanted } = body as Partial<StubIssue>;
      const made = raise(desk, { ...wanted, labels: names(labels), author: desk.bot });
      return Response.json(issueOf(desk, made), { status: 201 });
    },
    'PATCH issues/#': ({ body }, id) =>
      Response.json(issueOf(desk, Object.assign(issue(id)!, body)), { status: 201 }),
    'GET labels': (question) =>
      list(
        desk.labels.map((name) => labelOf(desk, name)),
        question,
      ),
    'POST labels': ({ body }) => {
      desk.labels.push(String(body!.name));
      return Response.json(labelOf(desk, String(body!.name)), { status: 201 });
    },
    'POST issues/#/labels': ({ body }, id) => {
      issue(id)!.labels.push(...names(body!.labels));
      return Response.json(issueOf(desk, issue(id)!).labels);
    },
    'GET issues/#/comments': (_, id) =>
      Response.json(desk.comments.filter(({ on }) => on === id).map(commentOf)),
    'POST issues/#/comments': ({ body }, id) =>
      Response.json(commentOf(remark(desk, id, desk.bot, String(body!.body))), { status: 201 }),
    'PATCH issues/comments/#': ({ body }, id) =>
      Response.json(commentOf(Object.assign(desk.comments.find((each) => each.id === id)!, body))),
  };
  return stubFetch(desk, (question) => {
    const path = question.url.pathname.replace('/api/v1/repos/wuye/dangan/', '');
    const operation = operations[`${question.method} ${path.replace(/\d+/, '#')}`];
    if (operation) return operation(question, Number(/\d+/.exec(path)?.[0]));
    desk.complaints.push(`${question.method} ${question.url.pathname}`);
    return new Response(null, { status: 404 });
  });
}
