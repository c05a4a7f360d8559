import type { Forge } from '../src/forge/forge.ts';
import { openForge } from '../src/forge/open-forge.ts';
import { Refused, type Situation } from './outcome.ts';

/** Whose the token of a workflow is, where the environment does not say. */
const usualBots = { github: 'github-actions[bot]', gitea: 'gitea-actions' } as const;

/**
 * The forge that the environment names: GitHub by the variables of its workflows, Gitea and Forgejo by theirs, which
 * bear the same names. `GUIDANG_TOKEN` goes before the workflow's own token; with it `GUIDANG_BOT` must be set to the
 * login of its account, or the forge will not know its own comments and requests again.
 */
export async function forgeOf({ world: { env }, messages }: Situation, kind: string): Promise<Forge> {
  const { refusals } = messages.command;
  if (kind !== 'github' && kind !== 'gitea')
    throw new Refused(refusals.badWord('--forge', kind, ['github', 'gitea']));
  const [owner, repository] = (env.GITHUB_REPOSITORY ?? '').split('/');
  const token = env.GUIDANG_TOKEN ?? env.GITHUB_TOKEN ?? '';
  if (!owner || !repository) throw new Refused(refusals.noVariable('GITHUB_REPOSITORY'));
  if (token === '') throw new Refused(refusals.noVariable('GITHUB_TOKEN'));
  const usual = kind === 'github' ? env.GITHUB_API_URL : env.GITHUB_SERVER_URL;
  const baseUrl = usual ?? (kind === 'github' ? 'https://api.github.com' : '');
  if (baseUrl === '') throw new Refused(refusals.noVariable('GITHUB_SERVER_URL'));
  return openForge(kind, { baseUrl, owner, repository, token, bot: botOf(env, kind) });
}

/** The login of the account in whose name a forge is asked. */
export function botOf({ GUIDANG_BOT }: Situation['world']['env'], kind: keyof typeof usualBots): string {
  return GUIDANG_BOT ?? usualBots[kind];
}
