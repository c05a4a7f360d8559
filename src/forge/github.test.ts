import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { commit, propose, stubDesk } from '../testing/forge-stub.ts';
import { githubDescription } from '../testing/forge-stub-description.ts';
import { githubStub, githubUrl } from '../testing/forge-stub-github.ts';
import { githubForge } from './github.ts';
import { githubReviews } from './github-reviews.ts';

const description = await githubDescription();
const recordings = createRequire(import.meta.url)('@octokit/webhooks-examples') as {
  name: string;
  examples: { action: string; review: Record<string, unknown> }[];
}[];
const place = { owner: 'wuye', repository: 'dangan', token: 'ghp_geheim', bot: 'guidang[bot]' };
const answering = (answer: unknown, baseUrl = githubUrl) => {
  const asked: string[] = [];
  const fetch = async (input: string | URL | Request) => {
    asked.push(String(input));
    return Response.json(answer);
  };
  return { asked, forge: githubForge({ ...place, baseUrl, fetch }) };
};

test('the examples of GitHub’s own description are read', async () => {
  const { example } = description;
  expect(await answering(example('pull-request')).forge.proposal(1347)).toEqual({
    number: 1347,
    base: 'master',
    branch: 'new-topic',
    head: '6dcb09b5b57875f334f61aebed695e2e4193db5e',
    fromFork: false,
    author: { login: 'octocat', id: 1, bot: false },
    title: 'Amazing new feature',
    body: 'Please pull these awesome changes in!',
    openedAt: '2011-01-26T19:01:12Z',
  });
  const issue = example('issue') as { pull_request: unknown };
  await expect(answering(issue).forge.issue(1347)).rejects.toMatchObject({ detail: '.pull_request' });
  issue.pull_request = undefined;
  expect(await answering(issue).forge.issue(1347)).toEqual({
    number: 1347,
    author: { login: 'octocat', id: 1, bot: false },
    title: 'Found a bug',
    body: "I'm having a problem with this.",
    labels: ['bug'],
    state: 'open',
  });
  expect(await answering(example('issue-items')).forge.issuesLabelled('bug')).toEqual([]);
  expect(githubReviews(example('pull-request-review-items'))).toEqual({
    reviews: [
      {
        by: { login: 'octocat' },
        word: 'approved',
        commit: 'ecdd80bb57125d7ba9641ffaa4d7d2c19d3f3091',
        at: '2019-11-17T17:43:43Z',
      },
    ],
    byNobody: [],
  });
});

test('recorded reviews are read as they came', () => {
  const { examples } = recordings.find(({ name }) => name === 'pull_request_review')!;
  // Recordings say in small letters what the list says in capitals.
  const list = examples.map(({ review }) => ({ ...review, state: String(review.state).toUpperCase() }));
  expect(list.map(({ state }) => state)).toEqual(['COMMENTED', 'DISMISSED', 'COMMENTED', 'COMMENTED']);
  expect(githubReviews(list)).toEqual({
    reviews: [
      {
        by: { login: 'Codertocat' },
        word: 'withdrawn',
        commit: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
        at: '2019-05-15T15:20:38Z',
      },
    ],
    byNobody: [],
  });
});

const good = {
  user: { login: 'wang-li', id: 5 },
  state: 'APPROVED',
  commit_id: commit('a'),
  submitted_at: '2026-10-12T08:30:00Z',
};

test.each([
  [{ message: 'Not Found' }, undefined],
  ['x', undefined],
  [null, undefined],
  [[good, null], '[1]'],
  [[good, good, { ...good, state: 'approved' }], '[2].state'],
  [[{ ...good, state: undefined }], '[0].state'],
  [[good, { ...good, user: {} }], '[1].user.login'],
  [[{ ...good, user: undefined }], '[0].user'],
  [[{ ...good, user: { login: '' } }], '[0].user.login'],
  [[{ ...good, user: { login: ['wang-li'] } }], '[0].user.login'],
  [[{ ...good, commit_id: undefined }], '[0].commit_id'],
  [[{ ...good, commit_id: 'main' }], '[0].commit_id'],
  [[{ ...good, commit_id: `${commit('a')}\n` }], '[0].commit_id'],
  [[{ ...good, submitted_at: undefined }], '[0].submitted_at'],
  [[{ ...good, submitted_at: '2026-10-12' }], '[0].submitted_at'],
  [[{ ...good, submitted_at: '2026-10-12T08:30:00' }], '[0].submitted_at'],
  [[{ ...good, submitted_at: '2026-02-30T08:30:00Z' }], '[0].submitted_at'],
])('%j is no list of reviews', (list, detail) => {
  expect(() => githubReviews(list)).toThrow(
    expect.objectContaining({ name: 'ForgeFailure', fault: 'answer', asked: 'reviews', detail }),
  );
});

test('a fork that is gone is one, though the description knows it not', async () => {
  const pull = description.example('pull-request') as { user: unknown; head: { repo: unknown } };
  pull.head.repo = null;
  pull.user = null;
  expect(await answering(pull).forge.proposal(1)).toMatchObject({ fromFork: true, author: undefined });
});

test('every program is a bot, not ours alone', async () => {
  const pull = description.example('pull-request') as { user: { login: string; type: string } };
  Object.assign(pull.user, { login: 'renovate[bot]', type: 'Bot' });
  expect((await answering(pull).forge.proposal(1)).author).toMatchObject({
    login: 'renovate[bot]',
    bot: true,
  });
});

test('a link to another server is not followed', async () => {
  const desk = stubDesk(place.bot);
  propose(desk);
  desk.interfere = () =>
    Response.json([], { headers: { link: '<https://evil.example/reviews?page=2>; rel="next"' } });
  const forge = githubForge({ ...place, baseUrl: githubUrl, fetch: githubStub(desk, description) });
  await expect(forge.reviews(1)).rejects.toMatchObject({
    fault: 'answer',
    asked: 'GET /reviews',
    detail: 'origin',
  });
  expect(desk.asked).toHaveLength(1);
});

test('GitHub in the house is asked below its own address', async () => {
  const { asked, forge } = answering([], 'https://git.wuye.example/api/v3/');
  await forge.reviews(3);
  expect(asked).toEqual(['https://git.wuye.example/api/v3/repos/wuye/dangan/pulls/3/reviews?per_page=100']);
});
