import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Day } from '../src/domain/day.ts';
import { type Blobs, blobsOf, commitFiles } from '../src/history/commit-files.ts';
import { commitOf, firstParentIds, isAncestor } from '../src/history/commits.ts';
import { git } from '../src/history/git.ts';
import { fetch, push } from '../src/history/remote.ts';
import { checkHoldings } from '../src/rules/check.ts';
import { readHoldings } from '../src/store/read-holdings.ts';
import { letter } from '../src/testing/gate-office.ts';
import { handMade } from '../src/testing/hand-made-merge.ts';
import {
  type Client,
  type SharedOffice,
  type Somebody,
  sharedOffice,
  sharingDay,
} from '../src/testing/sharing-office.ts';

/** How many clones, and how many acts each of them tries; 25 for the figure. */
const clones = 16;
const acts = Number(process.env.GUIDANG_RACES ?? 2);
/** Few letters, so that the clones are in each other's way. */
const items = Array.from({ length: 6 }, (_, index) => `H-${String(index + 10).padStart(3, '0')}`);

/** The same numbers in every run; who is faster is not the same. */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2654435761;
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    return state % sides;
  };
}

/** What is tried, and whose approval it needs. */
function drawn(roll: (sides: number) => number): { words: string[]; needs: Somebody[] } {
  const item = items[roll(items.length)]!;
  const number = (prefix: string) => `${prefix}2024${String(1 + roll(4 * acts)).padStart(3, '0')}`;
  const by = ['--by', '李娟'];
  const lend = {
    words: ['lend', item, '--borrower', '周明', '--purpose', '核对', ...by],
    needs: ['王敏' as const],
  };
  return [
    lend,
    lend,
    { words: ['return', number('JY'), ...by], needs: [] },
    { words: ['recall', number('JY'), '--how', '电话', ...by], needs: [] },
    { words: ['hold', item, '--reason', '诉讼', ...by], needs: ['孙法' as const] },
    {
      words: ['release', number('DJ'), '--reason', '结案', ...by],
      needs: ['孙法' as const, '王敏' as const],
    },
    { words: ['stocktake', 'A-01-1', ...by], needs: [] },
  ][roll(7)]!;
}

let office: SharedOffice;
beforeAll(async () => {
  const files = Object.assign(
    {},
    ...items.map((number) => letter(Number(number.slice(2)), { received: sharingDay })),
  );
  office = await sharedOffice({ files });
});
afterAll(() => office.close());

/** What was said to those whose act was not taken, and the merges that were. */
const refusals: string[] = [];
const landed: string[] = [];
const main = 'refs/heads/main';

/** Merges without looking and pushes, again and again where others were faster. */
async function landBlindly({ repository }: Client, head: string): Promise<void> {
  for (;;) {
    await fetch(repository, 'origin');
    const base = commitOf(repository, 'refs/remotes/origin/main')!;
    const id = handMade(repository, head, { base });
    if (id === undefined) return void refusals.push(`${head} 与 main 冲突`);
    const said = await push(repository, 'origin', [{ name: main, id, expected: base }]);
    if (said === 'pushed') return void landed.push(id);
    if (said === 'stale') continue;
    expect(said.refused).toMatch(/^归档：没有接受这次推送。\n[0-9a-f]{12} ./);
    return void refusals.push(said.refused);
  }
}

async function landWithCare(client: Client, branch: string): Promise<void> {
  const { status, stdout, stderr } = await client.run('land', branch, '--json');
  if (status === 0) return void landed.push(JSON.parse(stdout).commit);
  // Where the server knew better, its words; else those of the gate.
  if (status === 2)
    expect(stderr).toMatch(/^未执行：服务器没有接受：归档：没有接受这次推送。\n[0-9a-f]{12} ./);
  else {
    const { changes, findings } = JSON.parse(stdout);
    expect([status, changes[0].paragraph, findings[0].message]).toEqual([
      1,
      expect.stringMatching(/./),
      expect.stringMatching(/./),
    ]);
  }
  refusals.push(stderr || stdout);
}

/** One person at a clone: proposes, has it approved, lands it; and the next. */
async function work(client: Client, isBlind: boolean, roll: (sides: number) => number): Promise<void> {
  for (let act = 0; act < acts; act += 1) {
    const { words, needs } = drawn(roll);
    const { status, stdout, stderr } = await client.run(...words, '--propose', '--json');
    if (status !== 0) {
      expect({ words, status, stderr }).toEqual({
        words,
        status: 2,
        stderr: expect.stringMatching(/^未执行：./),
      });
      refusals.push(stderr);
      continue;
    }
    const { branch, commit } = JSON.parse(stdout);
    for (const person of needs) {
      const said = await client.run('approve', branch, '--as', person, '--key', office.keyOf(person));
      expect(said).toMatchObject({ status: 0, stderr: '' });
    }
    await (isBlind ? landBlindly(client, commit) : landWithCare(client, branch));
  }
}

const errorsAt = (commit: string, blobs: Blobs) => {
  const source = commitFiles(office.server, commit, 'records', blobs);
  source.load(source.files().map(({ path }) => path));
  return checkHoldings(readHoldings(source), [], sharingDay as Day)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, fault }) => `${commit} ${rule.id} ${fault.at.path}`);
};

describe(`${clones} clones of one repository, ${acts} acts each`, () => {
  test('leave no broken commit on main, lose nothing, and are told why not', {
    timeout: 3_600_000,
  }, async () => {
    const start = performance.now();
    const clients = Array.from({ length: clones }, (_, index) => office.client(`clone-${index}`));
    await Promise.all(clients.map((client, index) => work(client, index % 2 === 0, dice(index + 1))));
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    const chain = firstParentIds(office.server, main);
    const summary = `${landed.length} landed, ${refusals.length} refused, ${seconds} s`;

    expect(landed.length + refusals.length).toBe(clones * acts);
    expect(chain.length, summary).toBe(landed.length + 1);
    expect(landed.filter((id) => !isAncestor(office.server, id, chain.at(-1)!))).toEqual([]);
    const blobs = blobsOf(office.server);
    expect(chain.flatMap((commit) => errorsAt(commit, blobs))).toEqual([]);
    expect(git(office.server, ['fsck', '--full', '--strict', '--no-dangling']).toString()).toBe('');
    const { status, stdout } = await office.client('auditor').run('audit', '--json');
    expect([status, JSON.parse(stdout).merges]).toEqual([0, landed.length]);
    // Both happen, or nobody raced.
    expect(Math.min(landed.length, refusals.length), summary).toBeGreaterThan(0);
    if (process.env.GUIDANG_RACES) process.stdout.write(`${summary}\n`);
  });
});
