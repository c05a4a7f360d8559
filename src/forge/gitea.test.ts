import type { PullReview } from 'gitea-js';
import { beforeEach, describe, expect, test } from 'vitest';
import { commit, propose, raise, type StubDesk, stubDesk } from '../testing/forge-stub.ts';
import { giteaStub, giteaUrl } from '../testing/forge-stub-gitea.ts';
import type { Forge } from './forge.ts';
import { giteaForge } from './gitea.ts';

const place = { baseUrl: `${giteaUrl}/`, owner: 'wuye', repository: 'dangan', token: 't', bot: 'guidang' };
let desk: StubDesk;
let forge: Forge;
beforeEach(() => {
  desk = stubDesk('guidang');
  forge = giteaForge({ ...place, fetch: giteaStub(desk) });
});

describe('reviews', () => {
  const at = '2026-10-12T16:30:00+08:00';
  const wangLi = { login: 'wang-li', id: 5 };
  const approved: PullReview = {
    ...{ user: wangLi, state: 'APPROVED', commit_id: commit('a'), submitted_at: at },
    ...{ dismissed: false, stale: false },
  };
  const read = (...reviews: PullReview[]) => {
    propose(desk);
    desk.interfere = () => Response.json(reviews, { headers: { 'x-total-count': String(reviews.length) } });
    return forge.reviews(1);
  };
  const said = (word: string, more = {}) => ({
    by: { login: 'wang-li' },
    word,
    commit: commit('a'),
    at,
    ...more,
  });

  test('a dismissed one is withdrawn, whatever it was; a stale one stands for its own commit', async () => {
    const { reviews } = await read(
      approved,
      { ...approved, dismissed: true },
      { ...approved, state: 'REQUEST_CHANGES' },
      { ...approved, state: 'REQUEST_CHANGES', dismissed: true },
      { ...approved, stale: true, commit_id: commit('b') },
    );
    expect(reviews).toEqual([
      said('approved'),
      said('withdrawn'),
      said('refused'),
      said('withdrawn'),
      said('approved', { commit: commit('b') }),
    ]);
  });
  test('comments, unfinished ones and invitations, of a team too, are no word', async () => {
    const invited = { ...approved, user: null, state: 'REQUEST_REVIEW' } as unknown as PullReview;
    expect(await read({ ...approved, state: 'COMMENT' }, { ...approved, state: 'PENDING' }, invited)).toEqual(
      {
        reviews: [],
        byNobody: [],
      },
    );
  });
  test.each([
    [{ ...approved, state: 'OK' }, '[0].state'],
    [{ ...approved, dismissed: undefined }, '[0].dismissed'],
    [{ ...approved, user: {} }, '[0].user.login'],
    [{ ...approved, commit_id: 'main' }, '[0].commit_id'],
  ])('%j is none', async (review, detail) => {
    await expect(read(review as PullReview)).rejects.toMatchObject({ fault: 'answer', detail });
  });
  test('pages on which nothing is shown do not end the list', async () => {
    desk.pageSize = 3;
    const pending = { by: 'zhao-min', said: 'PENDING' } as const;
    const last = { by: 'wang-li', said: 'CHANGES_REQUESTED', at } as const;
    propose(desk, { reviews: [...Array.from({ length: 7 }, () => pending), last] });
    expect((await forge.reviews(1)).reviews).toEqual([said('refused')]);
  });
  test('a list that is not counted is no answer', async () => {
    desk.interfere = () => Response.json([approved]);
    await expect(forge.reviews(1)).rejects.toMatchObject({ fault: 'answer', asked: 'list' });
  });
});

test('accounts that are gone are nobody, Gitea’s own programs are programs', async () => {
  propose(desk, { author: null, from: 'gone' });
  expect(await forge.proposal(1)).toMatchObject({ author: undefined, fromFork: true });
  desk.interfere = () =>
    Response.json({
      ...{ number: 2, title: '', body: '', state: 'open', labels: [], pull_request: null },
      user: { login: 'gitea-actions', id: -2 },
    });
  expect((await forge.issue(2)).author).toEqual({ login: 'gitea-actions', id: -2, bot: true });
});

test('a merge that Gitea only says to have made is none', async () => {
  propose(desk);
  desk.interfere = ({ method }) => (method === 'POST' ? new Response(null) : undefined);
  await expect(forge.merge(1, commit('a'), 'x', 'x')).rejects.toMatchObject({
    fault: 'answer',
    detail: '.merge_commit_sha',
  });
});

test.each([
  [409, true],
  [405, false],
])('a merge refused by %d is a conflict when it says so or shows so', async (mergeStatus, mergeable) => {
  propose(desk, { mergeStatus, mergeable });
  expect(await forge.merge(1, commit('a'), 'x', 'x')).toEqual({ merged: false, why: 'not-mergeable' });
});

test('labels are found by name on any page, and made once', async () => {
  desk.labels.push(...Array.from({ length: 40 }, (_, index) => `标签${index}`));
  raise(desk);
  await forge.answerIssue(1, 'request', 'x', { labels: ['标签39', '退回'] });
  await forge.answerIssue(1, 'request', 'x', { labels: ['退回'] });
  expect(desk.issues[0]!.labels).toEqual(['标签39', '退回', '退回']);
  expect(desk.labels).toHaveLength(41);
});
