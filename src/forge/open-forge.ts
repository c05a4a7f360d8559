import type { Forge, ForgePlace } from './forge.ts';

/** The kinds of forge that are known; Forgejo is asked as Gitea. */
export type ForgeKind = 'github' | 'gitea';

/** A forge to ask; nothing is asked yet. A repository that cannot be named throws a `ForgeFailure`. */
export async function openForge(kind: ForgeKind, place: ForgePlace): Promise<Forge> {
  // Each client is read only where it is wanted; most commands want none.
  if (kind === 'gitea') return (await import('./gitea.ts')).giteaForge(place);
  return (await import('./github.ts')).githubForge(place);
}
