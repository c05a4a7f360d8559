import { gitUnlessNo, type Repository } from '../src/history/git.ts';
import type { ForgeAddress } from '../src/site/git-facts.ts';
import { remoteOf } from './main-branch.ts';

/**
 * Where people ask without git: what `GUIDANG_FORGE` and `GUIDANG_FORGE_URL` say, else what follows from the remote
 * that main comes from. Only addresses that are safe in a page are taken; accounts and tokens in them are left out.
 */
export function forgeAddress(repository: Repository): ForgeAddress | undefined {
  const { GUIDANG_FORGE: said, GUIDANG_FORGE_URL: given } = repository.environment;
  const url = pageOf(given ?? remoteUrl(repository) ?? '');
  if (url === undefined) return undefined;
  if (said === 'github' || said === 'gitea') return { kind: said, url };
  return url.startsWith('https://github.com/') ? { kind: 'github', url } : undefined;
}

function remoteUrl(repository: Repository): string | undefined {
  const remote = remoteOf(repository);
  if (remote === undefined) return undefined;
  // Not `git remote get-url`: settings of this machine may turn one address into another.
  const args = ['config', '--get', '--end-of-options', `remote.${remote}.url`];
  return gitUnlessNo(repository, args)?.toString().trimEnd();
}

const host = '(?<host>[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)';
const path = '(?<path>[\\w.~-]+(?:/[\\w.~-]+)+)/?';
const spellings = [
  new RegExp(`^https://(?:[^/@\\s]*@)?${host}(?<port>:\\d{1,5})?/${path}$`, 'i'),
  new RegExp(`^ssh://(?:[\\w.-]+@)?${host}(?::\\d{1,5})?/${path}$`, 'i'),
  new RegExp(`^(?:[\\w.-]+@)${host}:${path}$`, 'i'),
];

/** The page of the repository that a remote names, as every forge lays it out; `undefined` for any other address. */
function pageOf(remote: string): string | undefined {
  const parts = spellings.map((spelling) => spelling.exec(remote)?.groups).find((groups) => groups);
  if (!parts) return undefined;
  const path = parts.path!.replace(/\.git$/, '');
  if (path.split('/').some((part) => /^\.*$/.test(part))) return undefined;
  return `https://${parts.host!.toLowerCase()}${parts.port ?? ''}/${path}`;
}
