import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../src/store/write-plan.ts';
import { actingCommands, actingDay, actingOffice } from '../src/testing/acting-office.ts';
import { type Office, officeWith } from '../src/testing/command-line.ts';

type Tree = Record<string, string>;
interface Outcome {
  readonly before: Tree;
  readonly after: Tree;
}

/** How often each act is killed at a moment that nobody chose; 200 for the figure. */
const random = Number(process.env.GUIDANG_KILLS ?? 1);
const isThorough = random >= 200;
/** One file; one and another that changes; one that changes. The others are killed before and after the decision. */
const shapes = new Set(['lend', 'change', 'void']);
/** The children that are killed on their way: one writes a plan, one runs a whole command. */
const writing = fileURLToPath(new URL('../src/testing/die-writing.ts', import.meta.url));
const running = fileURLToPath(new URL('../src/testing/die-running.ts', import.meta.url));

/** Runs one of the children. @returns whether it was killed */
function dies(script: string, folder: string, ...args: string[]): Promise<boolean> {
  const child = spawn(process.execPath, [script, ...args], { cwd: folder, stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    child.on('exit', (status, signal) => {
      if (signal === 'SIGKILL' || status === 0) resolve(signal === 'SIGKILL');
      else reject(new Error(`${script} left with ${status ?? signal}`));
    });
  });
}

/** What an act makes of the office's files. */
async function outcomeOf(name: string, args: readonly string[]): Promise<Outcome> {
  const office = officeWith(actingOffice, actingDay);
  const before = office.tree();
  const { status, stderr } = await office.run(name, ...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const after = office.tree();
  office.close();
  return { before, after };
}

/** The plan by which the one tree becomes the other. */
function planBetween(name: string, { before, after }: Outcome): Plan {
  const files = Object.entries(after)
    .filter(([path, text]) => before[path] !== text)
    .map(([path, text]) => ({ path, text, ...(before[path] !== undefined && { instead: before[path] }) }));
  expect(Object.keys(before).filter((path) => after[path] === undefined)).toEqual([]);
  return { name, files };
}

/** Whoever looks on directly sees the tree of before, or of after; between two files, each whole. */
function expectWhole(office: Office, { before, after }: Outcome): void {
  const tree = office.tree();
  if (!existsSync(join(office.folder, 'records/.guidang/act/journal')))
    expect([before, after]).toContainEqual(tree);
  for (const path of new Set([...Object.keys(tree), ...Object.keys(after)]))
    expect([before[path], after[path]]).toContainEqual(tree[path]);
}

/** The next command works, says what became of the act, and leaves one tree or the other. */
async function expectMended(office: Office, outcome: Outcome, ...next: string[]): Promise<Tree> {
  const left = existsSync(join(office.folder, 'records/.guidang/act'));
  const { status, stderr } = await office.run(...next);
  expect(status).toBe(0);
  const tree = office.tree();
  if (/现已补写完整/.test(stderr)) expect(tree).toEqual(outcome.after);
  else if (/什么也没有写入/.test(stderr)) expect(tree).toEqual(outcome.before);
  else {
    expect({ left, stderr }).toEqual({ left: false, stderr: '' });
    expect([outcome.before, outcome.after]).toContainEqual(tree);
  }
  return tree;
}

describe.each(Object.entries(actingCommands))('%s', (name, args) => {
  test('is whole or not there, wherever it is killed', async () => {
    const outcome = await outcomeOf(name, args);
    const plan = planBetween(name, outcome);
    const killed = async (when: string) => {
      const office = officeWith(actingOffice, actingDay);
      const planned = join(office.folder, 'plan.json');
      writeFileSync(planned, JSON.stringify(plan));
      const died = await dies(writing, office.folder, 'records', planned, when);
      expectWhole(office, outcome);
      const tree = await expectMended(office, outcome, 'number', 'letters');
      const isDone = tree[plan.files[0]!.path] === plan.files[0]!.text;
      if (!isDone && when === '3') {
        expect((await office.run(name, ...args)).status).toBe(0);
        expect(office.tree()).toEqual(outcome.after);
      }
      office.close();
      return { died, isDone };
    };
    // Room, drafts, journal, decision; files, mark, close, clear: killed before each of them, and not at all.
    const [drafts, steps] = [plan.files.length, 2 * plan.files.length + 6];
    const chosen = isThorough || shapes.has(name) ? undefined : [drafts + 2, drafts + 3];
    const moments = chosen ?? Array.from({ length: steps + 1 }, (_, step) => step);
    const ends = await Promise.all(moments.map((step) => killed(String(step))));
    expect(ends).toEqual(moments.map((step) => ({ died: step < steps, isDone: step > drafts + 2 })));
    for (let left = random; left > 0; left -= 4) {
      const some = Array.from({ length: Math.min(left, 4) }, () => Math.floor(Math.random() * 2500));
      await Promise.all(some.map((microseconds) => killed(`~${microseconds}`)));
    }
  });
});

describe('the command itself, killed at every step', () => {
  const all = ['change', 'lend', 'renumber'] as const;
  test.each(isThorough ? all : all.slice(0, 1))('%s', async (name) => {
    const outcome = await outcomeOf(name, actingCommands[name]);
    const steps = name === 'lend' ? 8 : 10;
    const killed = async (step: number) => {
      const office = officeWith(actingOffice, actingDay);
      const line = [name, ...actingCommands[name], '--as-of', actingDay];
      const died = await dies(running, office.folder, String(step), ...line);
      expectWhole(office, outcome);
      await expectMended(office, outcome, 'check');
      office.close();
      return died;
    };
    const ends = await Promise.all(Array.from({ length: steps + 1 }, (_, step) => killed(step)));
    expect(ends).toEqual(ends.map((_, step) => step < steps));
  });

  test('a recovery that is killed in its turn is taken up again', async () => {
    const outcome = await outcomeOf('change', actingCommands.change);
    const office = officeWith(actingOffice, actingDay);
    const line = ['change', ...actingCommands.change, '--as-of', actingDay];
    // Room, two drafts, journal, decision; then the first file.
    expect(await dies(running, office.folder, '5', ...line)).toBe(true);
    for (const step of ['0', '1', '2', '3'])
      expect(await dies(running, office.folder, step, 'number', 'letters')).toBe(true);
    expect(await expectMended(office, outcome, 'check')).toEqual(outcome.after);
    office.close();
  });
});
