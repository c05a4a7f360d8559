import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { main } from '../../scripts/main.ts';
import type { World } from '../../scripts/world.ts';
import type { Files } from './memory-source.ts';

/** What a command said, and the code with which it left. */
export interface Said {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own with a records folder in it, and the command line run inside this process. */
export interface Office {
  readonly folder: string;
  run(...args: string[]): Promise<Said>;
  /** Runs with `--json`: what was said, for a program. Fails unless all went well. */
  json(...args: string[]): Promise<ReturnType<typeof JSON.parse>>;
  /** Runs what must be refused: 2, nothing on stdout, nothing written. @returns what was said */
  refused(...args: string[]): Promise<string>;
  put(path: string, text: string): void;
  /** Path → text of everything below the records folder that a reader sees. */
  tree(): Record<string, string>;
  close(): void;
}

/** Lays an office out. @param today the day that its command line takes for today */
export function officeWith(files: Files, today: string, more: Partial<World> = {}): Office {
  const folder = mkdtempSync(join(tmpdir(), 'guidang-'));
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, 'records', path)), { recursive: true });
    writeFileSync(join(folder, 'records', path), text);
  };
  for (const [path, text] of Object.entries(files)) put(path, String(text));
  const run: Office['run'] = (...args) => runHere({ args, folder, today: () => today, ...more });
  const tree = () => treeOf(join(folder, 'records'));
  return {
    folder,
    put,
    run,
    async json(...args) {
      const { status, stdout, stderr } = await run(...args, '--json');
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      return JSON.parse(stdout);
    },
    async refused(...args) {
      const before = tree();
      const { status, stdout, stderr } = await run(...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(tree()).toEqual(before);
      return stderr;
    },
    tree,
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs the command line inside this process. */
export async function runHere(
  world: Pick<World, 'args' | 'folder' | 'today'> & Partial<World>,
): Promise<Said> {
  const said = { status: 0, stdout: '', stderr: '' };
  await main({
    env: {},
    now: () => `${world.today()}T09:00:00+08:00`,
    program: ['node', 'guidang'],
    read: () => '',
    seconds: () => 0,
    print: (text) => {
      said.stdout += text;
    },
    say: (text) => {
      said.stderr += text;
    },
    leave: (code) => {
      said.status = code;
    },
    onStop: () => {},
    ...world,
  });
  return said;
}

/** Path → text of every file below a records folder; what is hidden at the top is left out. */
export function treeOf(records: string): Record<string, string> {
  const paths = (readdirSync(records, { recursive: true }) as string[]).filter(
    (path) => !path.startsWith('.') && statSync(join(records, path)).isFile(),
  );
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(records, path), 'utf8')]));
}
