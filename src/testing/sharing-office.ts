import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GitFailure, git, type Repository } from '../history/git.ts';
import { runHere, type Said } from './command-line.ts';
import { office as gateOffice, letter, paper } from './gate-office.ts';
import type { Files } from './memory-source.ts';
import { addCommits, type TemporaryRepository, temporaryRepository } from './temporary-repository.ts';

/** The day on which people share the office. */
export const sharingDay = '2024-07-05';

/** Who works in the office, each with a key of their own, and in what roles. */
const people = {
  李娟: ['keeper'],
  王敏: ['manager'],
  陈远: ['director'],
  孙法: ['legal'],
  何平: [],
  周明: [],
} as const;

/** One of the people with a key, or somebody who has a key and is not known in the office. */
export type Somebody = keyof typeof people | '外人';

/** One person's clone. */
export interface Client {
  readonly repository: Repository;
  /** Runs the command line inside this process, in this clone. */
  run(...args: string[]): Promise<Said>;
  /** Proposes an act; @returns its branch and commit, and the path of its form */
  propose(...args: string[]): Promise<{ branch: string; commit: string; path: string }>;
  /** A plain `git push`; @returns what it said when it was refused, empty when it was taken */
  push(...args: string[]): string;
}

/** A server with its hook, and the clones of the people who share it. */
export interface SharedOffice {
  readonly temporary: TemporaryRepository;
  /** The bare repository on the server. */
  readonly server: Repository;
  /** A new clone of a person. */
  client(name: string, person?: Somebody): Client;
  /** The path of a person's private key. */
  keyOf(person: Somebody): string;
  /** The command line in any repository. */
  runIn(repository: Repository): Client['run'];
  /** Where main stands on the server. */
  main(): string;
  close(): void;
}

/** Lays the office out: the gate's office with keys, on a server that takes today for {@link sharingDay}. */
export async function sharedOffice({ hook = true, files = {} as Files } = {}): Promise<SharedOffice> {
  const temporary = temporaryRepository();
  const keys = new Map([...Object.keys(people), '外人'].map((name) => [name, temporary.key(name)] as const));
  const keyOf = (person: Somebody) => keys.get(person)!.file;
  const listed = Object.entries(people).map(([name, roles]) => ({ name, roles, key: keys.get(name)!.line }));
  const laid: Files = { ...gateOffice, ...letter(4), ...files, 'people.md': paper({ people: listed }) };
  const first = Object.fromEntries(
    Object.entries(laid).map(([path, file]) => [`records/${path}`, String(file)] as const),
  );
  addCommits(temporary.bare, [{ files: first, message: '建立登记册', at: '2024-06-01T09:00:00+08:00' }]);
  let moment = Date.parse(`${sharingDay}T08:00:00+08:00`);
  const now = () => {
    moment += 10_000;
    return new Date(moment).toISOString();
  };
  if (hook) await installHook(temporary.bare);
  return {
    temporary,
    server: temporary.bare,
    keyOf,
    client: (name, person = '李娟') => {
      const repository = temporary.clone(name);
      git(repository, ['config', 'user.name', person]);
      git(repository, ['config', 'user.signingkey', keyOf(person)]);
      const run: Client['run'] = (...args) => runIn(repository, args, now);
      return {
        repository,
        run,
        propose: async (...args) => {
          const { status, stdout, stderr } = await run(...args, '--propose', '--json');
          if (status !== 0) throw new Error(`${args.join(' ')}: ${status} ${stderr}`);
          return JSON.parse(stdout);
        },
        push: (...args) => pushed(repository, args),
      };
    },
    runIn:
      (repository) =>
      (...args) =>
        runIn(repository, args, now),
    main: () => git(temporary.bare, ['rev-parse', 'main']).toString().trim(),
    close: temporary.remove,
  };
}

/** The real hook, which starts the real command line; its today is the office's. */
async function installHook(server: Repository): Promise<void> {
  const { status, stderr } = await runIn(server, ['hook', 'install', '.'], () => `${sharingDay}T08:00:00Z`);
  if (status !== 0) throw new Error(stderr);
  const path = join(server.folder, 'hooks/pre-receive');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(" 'hook' ", ` '--as-of' '${sharingDay}' 'hook' `));
}

function runIn(repository: Repository, args: readonly string[], now: () => string): Promise<Said> {
  return runHere({
    args,
    folder: repository.folder,
    env: repository.environment,
    today: () => sharingDay,
    now,
    program: [process.execPath, join(import.meta.dirname, '../../scripts/guidang.ts')],
  });
}

function pushed(repository: Repository, args: readonly string[]): string {
  try {
    git(repository, ['push', '--porcelain', 'origin', ...args]);
    return '';
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    return `${error.message}\n${error.stdout}`;
  }
}
