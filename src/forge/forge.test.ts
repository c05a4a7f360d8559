import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { commit, idOf, propose, raise, remark, type StubDesk, stubDesk } from '../testing/forge-stub.ts';
import { githubDescription } from '../testing/forge-stub-description.ts';
import { giteaStub, giteaUrl } from '../testing/forge-stub-gitea.ts';
import { githubStub, githubUrl } from '../testing/forge-stub-github.ts';
import { ForgeFailure } from './failure.ts';
import type { Forge, ForgePlace } from './forge.ts';
import { openForge } from './open-forge.ts';

const description = await githubDescription();
const token = 'ghp_geheim0123456789';
const bot = 'guidang[bot]';
/** What people type at its worst; it must arrive as it was. */
const wild =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what an attacker types.
  '借出 **J2023001** <script>alert(1)</script>\n::error::x\r\n$(touch x) `id` ${{ secrets.T }} ../.. 123n 𠮷 "\\';

const kinds = [
  ['github', githubUrl, (desk: StubDesk) => githubStub(desk, description)],
  ['gitea', giteaUrl, giteaStub],
] as const;

describe.each(kinds)('%s', (kind, baseUrl, stub) => {
  let desk: StubDesk;
  let forge: Forge;
  let waited: number[];
  const open = (more: Partial<ForgePlace> = {}) =>
    openForge(kind, {
      ...{ baseUrl, owner: 'wuye', repository: 'dangan', token, bot },
      fetch: stub(desk),
      wait: async (milliseconds) => void waited.push(milliseconds),
      ...more,
    });
  const failure = async (promise: Promise<unknown>): Promise<ForgeFailure> => {
    const thrown = await promise.then(
      () => undefined,
      (problem: unknown) => problem,
    );
    expect(thrown).toBeInstanceOf(ForgeFailure);
    expect(`${(thrown as Error).stack}${JSON.stringify(thrown)}`).not.toContain('geheim');
    return thrown as ForgeFailure;
  };
  const asked = () => desk.asked.map(({ method, url }) => `${method} ${url.pathname.replace('/api/v1', '')}`);
  const here = '/repos/wuye/dangan';

  beforeEach(async () => {
    for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      vi.spyOn(console, level).mockImplementation((...words) => {
        desk.complaints.push(`console: ${words.join(' ')}`);
      });
    }
    desk = stubDesk(bot);
    waited = [];
    forge = await open();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    expect(desk.complaints).toEqual([]);
    for (const { url, authorization, redirect, timed } of desk.asked) {
      expect({ origin: url.origin, redirect, timed }).toEqual({
        origin: baseUrl,
        redirect: 'manual',
        timed: true,
      });
      expect(authorization).toMatch(new RegExp(`^(token|Bearer) ${token}$`, 'i'));
    }
  });

  describe('a proposal', () => {
    test('is read whole, texts as they were typed', async () => {
      propose(desk, { title: wild, body: wild, branch: 'jie$(id)/"x"' });
      expect(await forge.proposal(1)).toEqual({
        number: 1,
        base: 'main',
        branch: 'jie$(id)/"x"',
        head: commit('a'),
        fromFork: false,
        author: { login: 'lin-xiaoyan', id: idOf('lin-xiaoyan'), bot: false },
        title: wild,
        body: wild,
        openedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|\+08:00)$/),
      });
    });
    test.each([
      ['here', false],
      ['fork', true],
    ] as const)('from %s', async (from, fromFork) => {
      propose(desk, { from });
      expect((await forge.proposal(1)).fromFork).toBe(fromFork);
    });
    test('of the bot is by a bot', async () => {
      propose(desk, { author: bot });
      expect((await forge.proposal(1)).author).toEqual({ login: bot, id: idOf(bot), bot: true });
    });
  });

  describe('reviews', () => {
    test('75 of them are read over three pages, in their order', async () => {
      const reviews = Array.from({ length: 75 }, (_, index) => ({
        by: `person-${index}`,
        said: 'APPROVED' as const,
      }));
      propose(desk, { reviews });
      const read = await forge.reviews(1);
      expect(read.reviews.map(({ by }) => by)).toEqual(reviews.map(({ by }) => ({ login: by })));
      expect(desk.asked).toHaveLength(3);
    });
    test('each word has its person, commit and time; comments and unfinished ones are none', async () => {
      propose(desk, {
        reviews: [
          { by: 'wang-li', said: 'APPROVED', commit: commit('b'), at: '2026-10-12T01:02:03Z' },
          { by: 'wang-li', said: 'COMMENTED' },
          { by: 'wang-li', said: 'CHANGES_REQUESTED', at: '2026-10-12T01:02:04Z' },
          { by: 'zhao-min', said: 'PENDING' },
          { by: 'zhao-min', said: 'DISMISSED', at: '2026-10-12T01:02:05Z' },
        ],
      });
      expect(await forge.reviews(1)).toEqual({
        reviews: [
          { by: { login: 'wang-li' }, word: 'approved', commit: commit('b'), at: '2026-10-12T01:02:03Z' },
          { by: { login: 'wang-li' }, word: 'refused', commit: commit('a'), at: '2026-10-12T01:02:04Z' },
          { by: { login: 'zhao-min' }, word: 'withdrawn', commit: commit('a'), at: '2026-10-12T01:02:05Z' },
        ],
        byNobody: [],
      });
    });
    test('a word of an account that is gone is told apart; one of a commit that is gone names none', async () => {
      const at = '2026-10-12T01:02:03Z';
      propose(desk, {
        reviews: [
          { by: null, said: 'APPROVED', at },
          { by: 'wang-li', said: 'APPROVED', commit: null, at },
        ],
      });
      expect(await forge.reviews(1)).toEqual({
        reviews: [{ by: { login: 'wang-li' }, word: 'approved', commit: commit('0'), at }],
        byNobody: [{ word: 'approved', commit: commit('a'), at }],
      });
    });
  });

  describe('the applicant', () => {
    const login = async (number: number) => (await forge.applicant(await forge.proposal(number)))?.login;

    test('of a proposal that the bot opened is the author of the issue', async () => {
      const { number } = raise(desk, { body: '### 申请人\n\nwang-li' });
      const proposal = propose(desk, { author: 'Guidang[bot]', branch: `request/${number}` });
      expect(await forge.applicant(await forge.proposal(proposal.number))).toEqual({
        login: 'chen-guoping',
        id: idOf('chen-guoping'),
        bot: false,
      });
    });
    test.each([
      ['another author', { author: 'wang-li', branch: 'request/1' }, 'wang-li'],
      ['a look-alike bot', { author: 'guidang', branch: 'request/1' }, 'guidang'],
      ['another repository', { author: bot, branch: 'request/1', from: 'fork' }, bot],
      ['a longer branch', { author: bot, branch: 'request/1/x' }, bot],
      ['a longer folder', { author: bot, branch: 'x/request/1' }, bot],
      ['a second line', { author: bot, branch: 'request/1\n' }, bot],
      ['a leading nought', { author: bot, branch: 'request/01' }, bot],
      ['no number', { author: bot, branch: 'request/' }, bot],
    ] as const)('of %s is the author, and no issue is asked for', async (_, proposal, expected) => {
      raise(desk);
      propose(desk, proposal);
      expect(await login(2)).toBe(expected);
      expect(asked()).toEqual([`GET ${here}/pulls/2`]);
    });
    test('is nobody when the account is gone', async () => {
      raise(desk, { author: null });
      propose(desk, { author: bot, branch: 'request/1' });
      expect(await login(2)).toBeUndefined();
    });
    test('is not found when the issue is a pull request, or is not there', async () => {
      propose(desk);
      propose(desk, { author: bot, branch: 'request/1' });
      propose(desk, { author: bot, branch: 'request/9' });
      expect(await failure(login(2))).toMatchObject({ fault: 'answer', detail: '.pull_request' });
      expect(await failure(login(3))).toMatchObject({ fault: 'status', status: 404 });
    });
  });

  describe('a proposal is opened', () => {
    const wanted = { branch: 'request/7', base: 'main', title: wild, body: wild };

    test('with its texts as they are', async () => {
      expect(await forge.openProposal(wanted)).toEqual({
        number: 1,
        url: expect.stringMatching(/\/wuye\/dangan\/pulls?\/1$/),
      });
      expect(desk.proposals).toMatchObject([{ ...wanted, state: 'open' }]);
    });
    test('once: the open one of the branch is found; closed, foreign and other ones are not taken for it', async () => {
      propose(desk, { branch: 'request/7', state: 'closed' });
      propose(desk, { branch: 'request/7', from: 'fork' });
      propose(desk, { branch: 'request/7', base: 'other' });
      for (let count = 0; count < 40; count++) propose(desk, { branch: `request/7${count}` });
      expect((await forge.openProposal(wanted)).number).toBe(44);
      expect((await forge.openProposal(wanted)).number).toBe(44);
      expect(desk.proposals).toHaveLength(44);
    });
    test('once, even when somebody is quicker', async () => {
      let looked = 0;
      desk.interfere = ({ method }) => {
        if (method === 'GET' && looked++ === 0) {
          return Response.json([], { headers: { 'x-total-count': '0' } });
        }
        if (method === 'POST') propose(desk, { branch: 'request/7' });
        return undefined;
      };
      expect((await forge.openProposal(wanted)).number).toBe(1);
      expect(desk.proposals).toHaveLength(1);
    });
    test('with texts cut to what forges take, no character halved', async () => {
      await forge.openProposal({ ...wanted, title: `${'标'.repeat(253)}𠮷题题`, body: '文'.repeat(70_000) });
      expect(desk.proposals[0]!.title).toBe(`${'标'.repeat(253)}…`);
      expect(desk.proposals[0]!.body).toBe(`${'文'.repeat(65_535)}…`);
    });
    test('with texts that just fit left whole', async () => {
      const texts = { title: '题'.repeat(255), body: '文'.repeat(65_536) };
      await forge.openProposal({ ...wanted, ...texts });
      expect(desk.proposals).toMatchObject([texts]);
    });
  });

  describe('a kept comment', () => {
    const line = '<!-- guidang:gate -->';

    test('is written, then kept up to date, and left alone when nothing changed', async () => {
      propose(desk);
      await forge.keepComment(1, 'gate', '还差客服部经理的批准');
      await forge.keepComment(1, 'gate', wild);
      await forge.keepComment(1, 'gate', wild);
      await forge.keepComment(1, 'other', '另一条');
      expect(desk.comments.map(({ body }) => body)).toEqual([
        `${line}\n${wild}`,
        '<!-- guidang:other -->\n另一条',
      ]);
      expect(desk.asked.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
    });
    test('is found behind many others', async () => {
      propose(desk);
      for (let count = 0; count < 70; count++) remark(desk, 1, 'wang-li', '好');
      const mine = remark(desk, 1, bot, `${line}\n旧`);
      await forge.keepComment(1, 'gate', '新');
      expect(desk.comments).toHaveLength(71);
      expect(mine.body).toBe(`${line}\n新`);
    });
    test('of another account is not overwritten, nor one that only quotes the marker', async () => {
      propose(desk);
      remark(desk, 1, 'wang-li', `${line}\n已批准`);
      remark(desk, 1, null, `${line}\n已批准`);
      remark(desk, 1, bot, `引用:\n${line}`);
      await forge.keepComment(1, 'gate', '新');
      expect(desk.comments.map(({ body }) => body)).toEqual([
        `${line}\n已批准`,
        `${line}\n已批准`,
        `引用:\n${line}`,
        `${line}\n新`,
      ]);
    });
    test('that is too long is cut, its marker kept', async () => {
      propose(desk);
      await forge.keepComment(1, 'gate', '长'.repeat(70_000));
      expect(desk.comments[0]!.body).toHaveLength(65_536);
      expect(desk.comments[0]!.body).toMatch(/^<!-- guidang:gate -->\n长+…$/);
    });
    test('has a plain marker', async () => {
      propose(desk);
      const refused = await failure(forge.keepComment(1, 'gate --> <b>', 'x'));
      expect(refused).toMatchObject({ fault: 'question', asked: 'marker' });
      expect(desk.asked).toEqual([]);
    });
  });

  describe('issues', () => {
    test('are read as they were typed', async () => {
      raise(desk, { title: wild, body: wild, labels: ['借阅'] });
      expect(await forge.issue(1)).toEqual({
        number: 1,
        author: { login: 'chen-guoping', id: idOf('chen-guoping'), bot: false },
        title: wild,
        body: wild,
        labels: ['借阅'],
        state: 'open',
      });
    });
    test('are answered, labelled and closed', async () => {
      raise(desk);
      desk.labels.push('已受理');
      await forge.answerIssue(1, 'request', '第 3 行:没有这件文件', {
        labels: ['已受理', '退回'],
        close: true,
      });
      expect(desk.comments.map(({ body }) => body)).toEqual([
        '<!-- guidang:request -->\n第 3 行:没有这件文件',
      ]);
      expect(desk.issues[0]).toMatchObject({ labels: ['已受理', '退回'], state: 'closed' });
    });
    test('are answered only, when that is all', async () => {
      raise(desk);
      await forge.answerIssue(1, 'request', '收到');
      expect(desk.issues[0]).toMatchObject({ labels: [], state: 'open' });
      expect(desk.asked).toHaveLength(2);
    });
    test('of a label are listed, open and closed, all pages, no pull requests', async () => {
      for (let count = 1; count <= 65; count++) {
        raise(desk, { labels: ['催还', '急'], state: count % 2 ? 'open' : 'closed' });
      }
      raise(desk, { labels: ['急'] });
      propose(desk);
      const listed = await forge.issuesLabelled('催还');
      expect(listed.map(({ number }) => number)).toEqual(Array.from({ length: 65 }, (_, index) => index + 1));
      expect(listed.filter(({ state }) => state === 'closed')).toHaveLength(32);
    });
    test('of a label with a comma are not those of its parts', async () => {
      raise(desk, { labels: ['催还', '急'] });
      raise(desk, { labels: ['急'] });
      expect(await forge.issuesLabelled('催还,急')).toEqual([]);
    });
    test('are opened and closed, with or without a word', async () => {
      const wanted = { title: wild, body: wild, labels: ['催还'], assignees: ['chen-guoping'] };
      expect(await forge.openIssue(wanted)).toEqual({
        number: 1,
        url: expect.stringMatching(/\/wuye\/dangan\/issues\/1$/),
      });
      expect(desk.issues).toMatchObject([{ ...wanted, state: 'open' }]);
      await forge.closeIssue(1, '已归还');
      expect(desk.issues[0]!.state).toBe('closed');
      await forge.closeIssue(1);
      expect(desk.comments.map(({ body }) => body)).toEqual(['已归还']);
    });
  });

  describe('a merge', () => {
    const merge = (head = commit('a')) => forge.merge(1, head, wild.split('\n')[0]!, wild);

    test('is of exactly that commit, by a merge commit with the words given', async () => {
      const proposal = propose(desk);
      expect(await merge()).toEqual({ merged: true, commit: commit('f') });
      expect(proposal.merged).toEqual({ title: wild.split('\n')[0], message: wild, method: 'merge' });
    });
    test('of a head that has moved is none', async () => {
      const proposal = propose(desk, { head: commit('b') });
      expect(await merge()).toEqual({ merged: false, why: 'head-moved' });
      expect(proposal.merged).toBeUndefined();
    });
    test('that conflicts is none', async () => {
      propose(desk, { mergeable: false });
      expect(await merge()).toEqual({ merged: false, why: 'not-mergeable' });
    });
    test.each([403, 405])('that the forge forbids by %d is none', async (mergeStatus) => {
      propose(desk, { mergeStatus });
      expect(await merge()).toEqual({ merged: false, why: 'not-allowed' });
    });
    test('is asked once, however the forge stumbles', async () => {
      propose(desk);
      desk.interfere = () => new Response('oops', { status: 502 });
      expect(await failure(merge())).toMatchObject({ fault: 'status', status: 502 });
      expect(desk.asked).toHaveLength(1);
    });
    test.each(['main', 'abc', `${commit('a')}\n`, commit('A'), ''])('of %j is not asked', async (head) => {
      propose(desk);
      expect(await failure(merge(head))).toMatchObject({ fault: 'question', asked: 'commit' });
      expect(desk.asked).toEqual([]);
    });
  });

  describe('failures', () => {
    test.each([401, 403, 404, 410, 422, 301])('a %d says what was asked and nothing else', async (status) => {
      propose(desk);
      desk.interfere = () =>
        Response.json(
          { message: `王丽 ${token}` },
          { status, headers: { location: 'https://evil.example/' } },
        );
      const refused = await failure(forge.proposal(1));
      expect(refused).toMatchObject({ fault: 'status', status, detail: undefined });
      expect(refused.message.replace('/api/v1', '')).toBe(`GET ${here}/pulls/1: status: ${status}`);
      expect(desk.asked).toHaveLength(1);
    });
    test('a question is asked three times of a server that stumbles', async () => {
      desk.interfere = () => new Response('', { status: 500 });
      expect(await failure(forge.reviews(1))).toMatchObject({ fault: 'status', status: 500 });
      expect(desk.asked).toHaveLength(3);
      expect(waited).toEqual([500, 2000]);
    });
    test('a server that recovers is believed', async () => {
      raise(desk);
      desk.interfere = () => (desk.asked.length < 3 ? new Response('', { status: 503 }) : undefined);
      expect((await forge.issue(1)).number).toBe(1);
    });
    test('a page that fails half-way fails the whole list', async () => {
      propose(desk, {
        reviews: Array.from({ length: 75 }, () => ({ by: 'wang-li', said: 'APPROVED' as const })),
      });
      desk.interfere = ({ url }) =>
        url.searchParams.get('page') === '2' ? new Response('', { status: 404 }) : undefined;
      expect(await failure(forge.reviews(1))).toMatchObject({ fault: 'status', status: 404 });
    });
    test.each([403, 429])('a %d that asks to wait is waited for', async (status) => {
      raise(desk);
      desk.interfere = ({ method }) =>
        method === 'POST' && waited.length === 0
          ? new Response('', { status, headers: { 'retry-after': '7' } })
          : undefined;
      await forge.keepComment(1, 'gate', 'x');
      expect(waited).toEqual([7000]);
      expect(desk.comments).toHaveLength(1);
    });
    test.each(['3600', 'Wed, 21 Oct 2026 07:28:00 GMT', '-1'])('not when it asks for %s', async (after) => {
      desk.interfere = () => new Response('', { status: 429, headers: { 'retry-after': after } });
      expect(await failure(forge.issue(1))).toMatchObject({ status: 429 });
      expect(waited).toEqual([]);
    });
    test('a comment is not said twice when the server stumbles', async () => {
      raise(desk);
      desk.interfere = ({ method }) => (method === 'POST' ? new Response('', { status: 500 }) : undefined);
      expect(await failure(forge.keepComment(1, 'gate', 'x'))).toMatchObject({ status: 500 });
      expect(desk.asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
    });
    test.each(['', '{', '<html>登录</html>', 'null', '"x"', '7', '{}', '[[]]', '[{"id":1}]'])(
      'an answer of %j is no answer',
      async (text) => {
        propose(desk);
        desk.interfere = () =>
          new Response(text, { headers: { 'content-type': 'application/json', 'x-total-count': '1' } });
        for (const question of [
          forge.proposal(1),
          forge.issue(1),
          forge.reviews(1),
          forge.issuesLabelled('催还'),
          forge.keepComment(1, 'gate', 'x'),
          forge.openProposal({ branch: 'x', base: 'main', title: 'x', body: 'x' }),
        ]) {
          expect(await failure(question)).toMatchObject({ fault: 'answer' });
        }
        expect(desk.asked.filter(({ method }) => method !== 'GET')).toEqual([]);
      },
    );
    test('no network is a failure with the network’s word', async () => {
      const cause = Object.assign(new Error(`connect with ${token}`), { code: 'ECONNREFUSED' });
      const fetch = () => Promise.reject(new TypeError(`fetch failed ${token}`, { cause }));
      expect(await failure((await open({ fetch })).issue(1))).toMatchObject({
        fault: 'unreachable',
        detail: 'ECONNREFUSED',
      });
      expect(waited).toHaveLength(2);
    });
    test('an answer that breaks off is none', async () => {
      raise(desk);
      const broken = () =>
        new ReadableStream({ start: (stream) => stream.error(new TypeError(`terminated ${token}`)) });
      desk.interfere = () => new Response(broken());
      expect(await failure(forge.issue(1))).toMatchObject({ fault: 'unreachable', detail: 'TypeError' });
      expect(desk.asked).toHaveLength(3);
      expect(await failure(forge.merge(1, commit('a'), 'x', 'x'))).toMatchObject({ fault: 'unreachable' });
      expect(desk.asked).toHaveLength(4);
    });
    test.each(['', 'github.com', 'ftp://git.wuye.example', 'https://'])(
      'no forge is at %j',
      async (address) => {
        expect(await failure(open({ baseUrl: address }))).toMatchObject({
          fault: 'question',
          asked: 'address',
        });
      },
    );
    test('a token that breaks the header is not told', async () => {
      const bent = await open({ token: `${token}\nx`, fetch: globalThis.fetch });
      expect(await failure(bent.issue(1))).toMatchObject({ fault: 'unreachable', detail: 'TypeError' });
    });
    test.each(['..', '.', '', 'a/b', 'a?b', '宏达', 'a b'])('no repository is called %j', async (name) => {
      expect(await failure(open({ owner: name }))).toMatchObject({ fault: 'question' });
      expect(await failure(open({ repository: name }))).toMatchObject({ fault: 'question' });
    });
    test.each([0, -1, 1.5, Number.NaN])('nothing has the number %d', async (number) => {
      for (const question of [
        forge.proposal(number),
        forge.reviews(number),
        forge.issue(number),
        forge.keepComment(number, 'gate', 'x'),
        forge.answerIssue(number, 'gate', 'x'),
        forge.closeIssue(number),
        forge.merge(number, commit('a'), 'x', 'x'),
      ]) {
        expect(await failure(question)).toMatchObject({ fault: 'question', asked: 'number' });
      }
      expect(desk.asked).toEqual([]);
    });
  });
});
