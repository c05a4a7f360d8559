import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commits } from '../src/history/commits.ts';
import { git, type Repository } from '../src/history/git.ts';
import { refsBelow } from '../src/history/refs.ts';
import { copiedOffice, type Death, type KilledOffice, movable } from '../src/testing/killed-office.ts';
import { type Client, type SharedOffice, sharedOffice } from '../src/testing/sharing-office.ts';

/** How often each command is killed at a moment that nobody chose; 200 for the figure. */
const random = Number(process.env.GUIDANG_KILLS ?? 3);
const isThorough = random >= 200;

const lend = (item: string) => ['lend', item, '--borrower', '周明', '--purpose', '核对', '--by', '李娟'];
const commands = {
  propose: [...lend('H-004'), '--propose'],
  approve: ['approve', 'req/JY2024001', '--as', '王敏'],
  land: ['land', 'req/JY2024002'],
};
type Command = keyof typeof commands;
/** The calls that write something. The others are asked for the figure only. */
const writes =
  /^ssh-keygen|(?<= )(fetch|hash-object|read-tree|update-index|write-tree|commit-tree|update-ref|mktag|push)(?= |$)/;

let office: SharedOffice;
let keeper: Client;
/** What stands on the server when nothing has happened. */
let before: ReturnType<typeof refsOf>;

/** An office in which something is proposed, and something else approved. */
beforeAll(async () => {
  office = await sharedOffice({ hook: false });
  keeper = office.client('keeper');
  await keeper.propose(...lend('H-001'));
  await keeper.propose(...lend('H-002'));
  const manager = ['--as', '王敏', '--key', office.keyOf('王敏')];
  expect((await keeper.run('approve', 'req/JY2024002', ...manager)).status).toBe(0);
  commands.approve.push('--key', office.keyOf('王敏'));
  movable(keeper);
  before = refsOf(office.server);
});
afterAll(() => office.close());

function refsOf(repository: Repository): ReadonlyMap<string, string> {
  return new Map(refsBelow(repository, 'refs').map(({ name, id }) => [name, id]));
}

/** What a command leaves on the server once it is complete: refs that are new, or moved. */
const complete: Record<Command, (string | RegExp)[]> = {
  propose: [/^refs\/approvals\//, 'refs/heads/req/JY2024003'],
  approve: [/^refs\/approvals\//],
  land: ['refs/heads/main'],
};

/** Whether the act is complete; if it is not, everything must be as it was. */
function isDone(name: Command, { clone, server }: KilledOffice): boolean {
  const now = refsOf(server);
  const gone = [...before.keys()].filter((ref) => !now.has(ref));
  expect(gone).toEqual([]);
  const changed = [...now].flatMap(([ref, id]) => (before.get(ref) === id ? [] : ref)).sort();
  if (changed.length > 0)
    expect(changed).toEqual(
      complete[name].map((ref) => (typeof ref === 'string' ? ref : expect.stringMatching(ref))),
    );
  if (name === 'land' && changed.length > 0) {
    const { parents } = commits(server, [now.get('refs/heads/main')!])[0]!;
    expect(parents).toEqual([before.get('refs/heads/main'), before.get('refs/heads/req/JY2024002')]);
  }
  // The clone keeps what the server has, and nothing of its own but what was being made.
  const own = [...refsOf(clone)].filter(([ref]) => !/^refs\/(remotes|guidang)\//.test(ref));
  for (const [ref, id] of own)
    expect([ref, id]).toEqual([ref, (ref === 'refs/heads/main' ? before : now).get(ref)]);
  expect(git(clone, ['status', '--porcelain=v1', '--branch', '--untracked-files=all']).toString()).toMatch(
    /^## main\.\.\.origin\/main( \[behind \d+\])?\n$/,
  );
  for (const repository of [clone, server])
    git(repository, ['fsck', '--full', '--strict', '--no-dangling', '--no-progress']);
  return changed.length > 0;
}

/** Waits until a server that was left alone has come to the end of what it was told. */
async function atRest(server: Repository): Promise<void> {
  let last = '';
  for (let same = 0; same < 3; ) {
    await wait(100);
    const now = JSON.stringify([...refsOf(server)]);
    same = now === last ? same + 1 : 0;
    last = now;
  }
}

let copies = 0;
/** Kills a command in a copy of the office, and does the same again. */
async function dies(
  name: Command,
  death: Death,
): Promise<{ killed: boolean; done: boolean; calls: string[] }> {
  const copy = copiedOffice(office, `${name}-${copies++}`, 'keeper');
  const { killed, calls } = await copy.run(commands[name], death);
  if (killed) await atRest(copy.server);
  const done = isDone(name, copy);
  const { status, stdout, stderr } = await copy.again(...commands[name]);
  expect({ death, calls, status, stderr }).toEqual({ death, calls, status: 0, stderr: '' });
  expect(stdout).toContain(
    { propose: '已提出申请：分支 req/JY202400', approve: '王敏已签名同意', land: '已合并：' }[name],
  );
  const landed = await copy.again('land', 'req/JY2024002');
  expect(landed).toMatchObject({ status: 0, stderr: '' });
  copy.remove();
  return { killed, done, calls };
}

/** Two at a time: there are no more cores. */
async function each<T, R>(list: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const left = list.entries();
  const take = async () => {
    for (const [index, one] of left) results[index] = await work(one);
  };
  await Promise.all([take(), take()]);
  return results;
}

describe.each(Object.keys(commands) as Command[])('%s, killed', (name) => {
  test('at every step, leaves everything as it was, or is complete', { timeout: 3_600_000 }, async () => {
    const whole = await dies(name, 'never');
    expect([whole.killed, whole.done]).toEqual([false, true]);
    const steps = whole.calls.flatMap((call, index) => (isThorough || writes.test(call) ? index + 1 : []));
    const ends = await each(steps, (call) => dies(name, { call, goesOn: false }));
    expect(ends.map(({ killed, calls }) => [killed, calls.length])).toEqual(
      steps.map((call) => [true, call]),
    );
    // There is one moment at which it becomes true: the push.
    const push = 1 + whole.calls.findIndex((call) => / push /.test(call));
    expect(ends.map(({ done }) => done)).toEqual(steps.map((call) => call > push));
    const orphans = isThorough ? steps : [push];
    const gone = await each(orphans, (call) => dies(name, { call, goesOn: true }));
    expect(gone.map(({ done }) => done)).toEqual(orphans.map((call) => call >= push));
  });

  test(`${random} times at moments that nobody chose`, { timeout: 3_600_000 }, async () => {
    const start = performance.now();
    await dies(name, 'never');
    const longest = performance.now() - start;
    const moments = Array.from({ length: random }, () => ({ milliseconds: Math.random() * longest }));
    const ends = await each(moments, (death) => dies(name, death));
    if (isThorough) {
      const killed = ends.filter((end) => end.killed);
      const done = killed.filter((end) => end.done);
      process.stdout.write(`${name}: ${killed.length} killed, ${done.length} of them complete\n`);
    }
  });
});
