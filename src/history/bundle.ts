import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git, type Repository } from './git.ts';
import { moveRef, type Ref, refsBelow, standing } from './refs.ts';

/** An hour: a whole history is read. */
const timeout = 3_600_000;

/**
 * Writes refs with all that they lead to into one file, which needs nothing else to be read again.
 * @param file absolute path
 * @returns the refs as the bundle has them; they may have moved since they were looked up
 * @throws GitFailure when an object is damaged or missing
 */
export function writeBundle(repository: Repository, file: string, names: readonly string[]): Ref[] {
  const input = names.map((name) => `${name}\n`).join('');
  git(repository, ['bundle', 'create', '--quiet', file, '--stdin'], { input, timeout });
  const heads = git(repository, ['bundle', 'list-heads', file]).toString().split('\n');
  return heads.flatMap((line) => {
    const [id = '', name = ''] = line.split(' ');
    return name.startsWith('refs/') ? [{ name, id }] : [];
  });
}

/** The refs that a backup must hold: branches, tags with the seals, approvals, and what is known of a remote's. */
export function refsToKeep(repository: Repository, remote: string | undefined): string[] {
  const prefixes = ['refs/heads', 'refs/tags', 'refs/approvals'];
  const shared = remote === undefined ? [] : [`refs/remotes/${remote}/main`, `refs/remotes/${remote}/req`];
  return [...prefixes, ...shared].flatMap((prefix) => refsBelow(repository, prefix).map(({ name }) => name));
}

/**
 * Makes a new repository from a bundle, with all its refs, and main checked out to the byte.
 * @param at an absolute path that does not exist yet
 * @param main where main is to stand: as far as a remote had it
 * @returns the repository, and the refs that it has now
 * @throws GitFailure when the bundle cannot be read, or an object in it is malformed
 */
export function openBundle(
  { environment }: Pick<Repository, 'environment'>,
  file: string,
  at: string,
  main: string,
): { readonly repository: Repository; readonly refs: readonly Ref[] } {
  const format = main.length === 64 ? 'sha256' : 'sha1';
  const start: Repository = { folder: join(at, '..'), environment };
  const options = ['--quiet', '--initial-branch=main', '--template=', `--object-format=${format}`];
  git(start, ['init', ...options, '--', at]);
  const repository: Repository = { folder: at, environment };
  const careful = ['-c', 'fetch.fsckObjects=true', '-c', 'core.hooksPath=/dev/null'];
  const fetch = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--update-head-ok'];
  git(repository, [...careful, ...fetch, '--end-of-options', file, '+refs/*:refs/*'], { timeout });
  const refs = refsBelow(repository, 'refs');
  const own = standing(repository, 'refs/heads/main');
  if (own !== main) moveRef(repository, { name: 'refs/heads/main', id: main }, own);
  checkOut(repository, careful);
  return { repository, refs };
}

/** Writes the work tree byte for byte: neither settings of the machine nor of the tree may change a line end. */
function checkOut(repository: Repository, careful: readonly string[]): void {
  const folder = join(repository.folder, '.git', 'info');
  mkdirSync(folder, { recursive: true });
  const attributes = join(folder, 'attributes');
  writeFileSync(attributes, '* -text -ident -filter -working-tree-encoding\n');
  const plain = ['-c', 'core.autocrlf=false'];
  git(repository, [...careful, ...plain, 'reset', '--quiet', '--hard', 'refs/heads/main'], { timeout });
  rmSync(attributes);
}
