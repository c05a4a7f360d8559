import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** How a program ended, and what it said. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own in which git knows who is there, and engines installed as `npm` does it. */
export interface Workshop {
  readonly folder: string;
  /** Installs a copy of this engine below a folder of the workshop; the path of the engine. */
  install(name: string): string;
  /** Starts an installed engine in a folder. */
  guidang(cwd: string, engine: string, ...words: string[]): Promise<Ended>;
  /** Variables that programs get beside the usual ones, from now on. */
  readonly variables: Record<string, string>;
  /** Git's answer; throws what git says unless it succeeds. */
  git(cwd: string, ...words: string[]): Promise<string>;
  run(cwd: string, program: string, words: readonly string[], env?: Record<string, string>): Promise<Ended>;
  remove(): void;
}

const root = resolve(import.meta.dirname, '../..');

/** Makes a workshop. */
export function workshop(): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'guidang-workshop-'));
  writeFileSync(join(folder, '.gitconfig'), '[user]\nname = 林晓燕\nemail = lin@office\n');
  const path = `${dirname(process.execPath)}:${process.env.PATH}`;
  const variables: Record<string, string> = {};
  const run: Workshop['run'] = (cwd, program, words, env = {}) =>
    new Promise((done, fail) => {
      const child = spawn(program, words, { cwd, env: { PATH: path, HOME: folder, ...variables, ...env } });
      const said = { stdout: '', stderr: '' };
      child.stdout.setEncoding('utf8').on('data', (text) => {
        said.stdout += text;
      });
      child.stderr.setEncoding('utf8').on('data', (text) => {
        said.stderr += text;
      });
      child.on('error', fail).on('close', (status) => done({ status, ...said }));
    });
  return {
    folder,
    run,
    variables,
    install: (name) => installed(join(folder, name)),
    guidang: (cwd, engine, ...words) =>
      run(cwd, process.execPath, [join(engine, 'scripts/guidang.mjs'), ...words]),
    async git(cwd, ...words) {
      const { status, stdout, stderr } = await run(cwd, 'git', words);
      if (status !== 0) throw new Error(stderr);
      return stdout;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function installed(below: string): string {
  const modules = join(below, 'node_modules');
  const engine = join(modules, 'guidang');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  for (const part of ['src', 'scripts', 'package.json', '.github', '.gitea'])
    cpSync(join(root, part), join(engine, part), { recursive: true });
  symlinkSync('../guidang/scripts/guidang.mjs', join(modules, '.bin/guidang'));
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    mkdirSync(join(modules, name, '..'), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'dir');
  }
  return engine;
}
