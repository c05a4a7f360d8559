import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git, type Repository } from '../history/git.ts';
import { gitInstant } from '../history/instant.ts';
import { standing } from '../history/refs.ts';

/** A bare repository as on an office server, and clones of it, in a folder of their own. */
export interface TemporaryRepository {
  readonly folder: string;
  readonly bare: Repository;
  /** A new clone with a work tree; its remote `origin` is the bare repository. */
  clone(name: string): Repository;
  /** A new SSH key without a passphrase: the path of its private half, and its public line. */
  key(name: string, type?: 'ed25519' | 'rsa' | 'ecdsa', bits?: number): { file: string; line: string };
  remove(): void;
}

/** What stands at a path: text or bytes of a plain file, another kind of file, or nothing any more. */
export type Content =
  | string
  | Uint8Array
  | { readonly mode: '100755' | '120000' | '160000'; readonly content: string }
  | null;

/** A commit to be made; whatever is left out has a usual value. */
export interface TestCommit {
  readonly files?: Readonly<Record<string, Content>>;
  readonly message?: string;
  readonly author?: string;
  readonly at?: string;
  /** Other parents than the commit before it. */
  readonly parents?: readonly string[];
}

/** Makes a temporary repository; `main` is its branch and has no commit yet. */
export function temporaryRepository(): TemporaryRepository {
  const folder = mkdtempSync(join(tmpdir(), 'guidang-test-'));
  const environment = { PATH: process.env.PATH, HOME: folder };
  writeFileSync(
    join(folder, '.gitconfig'),
    '[user]\nname = 测试\nemail = test@office\n[init]\ndefaultBranch = main\n',
  );
  const at = (name: string): Repository => ({ folder: join(folder, name), environment });
  git({ folder, environment }, ['init', '--quiet', '--bare', 'office.git']);
  return {
    folder,
    bare: at('office.git'),
    clone: (name) => {
      git({ folder, environment }, ['clone', '--quiet', 'office.git', name]);
      return at(name);
    },
    key: (name, type = 'ed25519', bits) => {
      mkdirSync(join(folder, 'keys'), { recursive: true });
      const file = join(folder, 'keys', name);
      const size = bits === undefined ? [] : ['-b', String(bits)];
      spawnSync('ssh-keygen', ['-q', '-t', type, ...size, '-N', '', '-C', name, '-f', file]);
      return { file, line: readFileSync(`${file}.pub`, 'utf8').trim() };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * Makes commits one on another, thousands in a second, and moves the ref; the work tree stays as it is.
 * @returns their ids
 */
export function addCommits(
  repository: Repository,
  commits: Iterable<TestCommit>,
  ref = 'refs/heads/main',
): string[] {
  const stream: (string | Uint8Array)[] = [];
  let from = standing(repository, ref);
  let mark = 0;
  for (const commit of commits) {
    mark += 1;
    const [first, ...others] = commit.parents ?? (from === undefined ? [] : [from]);
    const who = `${commit.author ?? '测试'} <test@office> ${gitInstant(commit.at ?? '2026-11-22T09:00:00+08:00')}`;
    stream.push(...(first === undefined ? [`reset ${ref}\n`] : []));
    stream.push(
      `commit ${ref}\nmark :${mark}\ncommitter ${who}\n`,
      ...data(commit.message ?? `第 ${mark} 次`),
    );
    if (first !== undefined) stream.push(`from ${first}\n`);
    stream.push(...others.map((other) => `merge ${other}\n`));
    for (const [path, content] of Object.entries(commit.files ?? {})) stream.push(...change(path, content));
    from = `:${mark}`;
  }
  stream.push(...Array.from({ length: mark }, (_, index) => `get-mark :${index + 1}\n`), 'done\n');
  const input = Buffer.concat(stream.map((part) => Buffer.from(part as string)));
  const args = ['-c', 'core.fsync=none', 'fast-import', '--quiet', '--force', '--done'];
  return git(repository, args, { input }).toString().trim().split('\n');
}

function change(path: string, content: Content): (string | Uint8Array)[] {
  const quoted = `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
  if (content === null) return [`D ${quoted}\n`];
  if (typeof content === 'string' || content instanceof Uint8Array) {
    return [`M 100644 inline ${quoted}\n`, ...data(content)];
  }
  if (content.mode === '160000') return [`M 160000 ${content.content} ${quoted}\n`];
  return [`M ${content.mode} inline ${quoted}\n`, ...data(content.content)];
}

function data(content: string | Uint8Array): (string | Uint8Array)[] {
  return [`data ${Buffer.byteLength(content)}\n`, content, '\n'];
}
