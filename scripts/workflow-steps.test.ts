import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { propose, type StubDesk, type StubProposal, stubDesk } from '../src/testing/forge-stub.ts';
import { githubDescription } from '../src/testing/forge-stub-description.ts';
import { githubStub, githubUrl } from '../src/testing/forge-stub-github.ts';
import { workshop } from '../src/testing/installed-engine.ts';

// The scripts of the workflows, run as they are: git, curl, npx and an installed engine against a forge in a process.
const { folder, install, guidang, git, run, remove } = workshop();
const here = join(folder, 'work');
const description = await githubDescription();
const bot = 'github-actions[bot]';
const statuses: { commit: string; context: string; state: string }[] = [];
let desk: StubDesk;
let server: Server;
let url: string;
let head: string;

/** What the stub has no answer for: the status of a commit, and the list of what is open. */
function beside(method: string, path: URL, body: string): { status: number; json: unknown } | undefined {
  const commit = /^\/repos\/wuye\/dangan\/statuses\/([0-9a-f]{40})$/.exec(path.pathname)?.[1];
  if (commit && method === 'POST') {
    const { context, state } = JSON.parse(body);
    statuses.push({ commit, context, state });
    return { status: 201, json: {} };
  }
  if (path.pathname !== '/repos/wuye/dangan/pulls' || path.searchParams.has('head')) return undefined;
  return {
    status: 200,
    json: desk.proposals.filter(({ state }) => state === 'open').map(({ number }) => ({ number })),
  };
}

beforeAll(async () => {
  const engine = install('here');
  await guidang(folder, engine, 'init', '--repo', 'work', '--regulation', 'S002-14');
  const records = resolve(import.meta.dirname, '../records');
  await run(here, 'rm', ['-r', 'records']);
  await run(here, 'cp', ['-R', records, 'records']);
  await git(here, 'add', '--all');
  await git(here, 'commit', '--quiet', '--message', '登记');
  await git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', 'origin.git');
  await git(here, 'remote', 'add', 'origin', '../origin.git');
  await git(here, 'switch', '--quiet', '--create', 'readme');
  await run(here, 'sh', ['-c', 'echo 新的说明 >> README.md && git commit --quiet --all --message 说明']);
  head = (await git(here, 'rev-parse', 'HEAD')).trim();
  await git(here, 'push', '--quiet', 'origin', 'main', `${head}:refs/pull/1/head`);
  await git(here, 'switch', '--quiet', 'main');
  await git(here, 'branch', '--quiet', '--delete', '--force', 'readme');
  symlinkSync(join(folder, 'here/node_modules'), join(here, 'node_modules'), 'dir');
  server = createServer(async (request, response) => {
    const body = await text(request);
    const path = new URL(request.url!, githubUrl);
    const known = beside(request.method!, path, body);
    const given = known
      ? Response.json(known.json, { status: known.status })
      : await githubStub(desk, description)(path, {
          method: request.method!,
          headers: { authorization: request.headers.authorization ?? '' },
          ...(body !== '' && { body }),
        });
    response.writeHead(given.status, { 'content-type': 'application/json' }).end(await given.text());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  remove();
});
let proposal: StubProposal;
beforeEach(() => {
  desk = stubDesk(bot);
  statuses.length = 0;
  proposal = propose(desk, { head, author: 'yunqi-shenrl' });
});

/** Runs the last script of a workflow as its runner would. */
async function step(workflow: string, given: Record<string, string> = {}) {
  const { jobs } = parse(readFileSync(`.github/workflows/${workflow}.yml`, 'utf8')) as {
    jobs: Record<string, { steps: { run: string }[] }>;
  };
  const script = Object.values(jobs)[0]!.steps.at(-1)!.run;
  const summary = join(folder, `summary-${workflow}.md`);
  await run(folder, 'rm', ['-f', summary]);
  const ended = await run(here, 'bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    GITHUB_TOKEN: 'ghs_geheim',
    GITHUB_API_URL: url,
    GITHUB_SERVER_URL: url,
    GITHUB_REPOSITORY: 'wuye/dangan',
    GITHUB_RUN_ID: '7',
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: folder,
    GUIDANG_BOT: bot,
    NUMBER: '',
    QUEUE_REF: '',
    QUEUE_BASE: '',
    QUEUE_HEAD: '',
    ...given,
  });
  expect(desk.complaints).toEqual([]);
  return { ...ended, summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '' };
}

const approve = (...logins: string[]) =>
  proposal.reviews.push(...logins.map((by) => ({ by, said: 'APPROVED' as const, commit: head })));

describe('gate', () => {
  test('not approved: the status waits, and one comment says who is missing', async () => {
    for (let turn = 0; turn < 2; turn++) {
      const { status, summary } = await step('gate', { NUMBER: '1' });
      expect(status).toBe(0);
      expect(summary).toContain(desk.comments[0]!.body.split('\n').slice(1).join('\n').trim().slice(0, 60));
    }
    expect(statuses).toEqual(Array(2).fill({ commit: head, context: 'gate', state: 'pending' }));
    expect(desk.comments).toHaveLength(1);
    expect(desk.comments[0]).toMatchObject({ on: 1, author: bot });
    expect(desk.comments[0]!.body).toMatch(/^<!-- guidang:gate -->\n[\s\S]*贺建明/);
  });
  test('approved: the status is success', async () => {
    approve('yunqi-hejm', 'yunqi-shanlh', 'yunqi-yuzc');
    expect((await step('gate', { NUMBER: '1' })).status).toBe(0);
    expect(statuses).toEqual([{ commit: head, context: 'gate', state: 'success' }]);
  });
  test('started by no proposal, it judges all that are open', async () => {
    await step('gate');
    expect(statuses).toEqual([{ commit: head, context: 'gate', state: 'pending' }]);
  });
  test('an approval of another commit does not count', async () => {
    proposal.reviews.push({ by: 'yunqi-hejm', said: 'APPROVED', commit: 'b'.repeat(40) });
    await step('gate', { NUMBER: '1' });
    expect(statuses).toMatchObject([{ state: 'pending' }]);
  });
  test('a forge that says another head than the one fetched: not judged, and the run fails', async () => {
    proposal.head = 'c'.repeat(40);
    expect((await step('gate', { NUMBER: '1' })).status).toBe(1);
    expect(statuses).toEqual([{ commit: head, context: 'gate', state: 'error' }]);
    expect(desk.comments).toEqual([]);
  });
  test('nothing of the proposal is in the work tree', async () => {
    await step('gate', { NUMBER: '1' });
    expect((await git(here, 'rev-parse', '--abbrev-ref', 'HEAD')).trim()).toBe('main');
    expect(readFileSync(join(here, 'README.md'), 'utf8')).not.toContain('新的说明');
  });
});

describe('gate in a merge queue', () => {
  const queued = async (...parents: string[]) => {
    const on = parents.flatMap((parent) => ['-p', parent]);
    const id = (await git(here, 'commit-tree', ...on, '-m', 'queue', `${head}^{tree}`)).trim();
    await git(here, 'push', '--quiet', '--force', 'origin', `${id}:refs/heads/gh-readonly-queue/main/pr-1-x`);
    return {
      id,
      given: {
        QUEUE_REF: `refs/heads/gh-readonly-queue/main/pr-1-${'d'.repeat(40)}`,
        QUEUE_BASE: parents[0]!,
        QUEUE_HEAD: id,
      },
    };
  };
  test('exactly this head onto exactly this base: the verdict is on the merge', async () => {
    const main = (await git(here, 'rev-parse', 'main')).trim();
    approve('yunqi-hejm', 'yunqi-shanlh', 'yunqi-yuzc');
    const { id, given } = await queued(main, head);
    expect((await step('gate', given)).status).toBe(0);
    expect(statuses).toEqual([{ commit: id, context: 'gate', state: 'success' }]);
  });
  test('a merge of something else is not judged', async () => {
    const main = (await git(here, 'rev-parse', 'main')).trim();
    approve('yunqi-hejm', 'yunqi-shanlh', 'yunqi-yuzc');
    const { id, given } = await queued(main);
    expect((await step('gate', given)).status).toBe(1);
    expect(statuses).toEqual([{ commit: id, context: 'gate', state: 'error' }]);
  });
});

describe('land', () => {
  test('what is not approved stays open, and the run is well', async () => {
    const { status, summary } = await step('land');
    expect([status, proposal.state]).toEqual([0, 'open']);
    expect(summary).toContain('贺建明');
  });
  test('what is approved is merged: exactly that commit, as a merge, with its evidence', async () => {
    approve('yunqi-hejm', 'yunqi-shanlh', 'yunqi-yuzc');
    expect((await step('land')).status).toBe(0);
    expect(proposal.state).toBe('closed');
    expect(proposal.merged?.method).toBe('merge');
    expect(proposal.merged?.message).toContain(head);
    expect(desk.asked.find(({ method }) => method === 'PUT')?.body).toMatchObject({ sha: head });
  });
  test('a forged status helps nobody: land judges by itself', async () => {
    statuses.push({ commit: head, context: 'gate', state: 'success' });
    await step('land');
    expect(proposal.state).toBe('open');
  });
});
