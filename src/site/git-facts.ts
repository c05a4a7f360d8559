import type { Day } from '../domain/day.ts';
import type { Holdings } from '../domain/register.ts';

/** One change of a file, as git remembers it. */
export interface FileChange {
  /** Below the records folder. */
  readonly path: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** Whole id of the commit on main that brought it. */
  readonly commit: string;
  /** In Asia/Shanghai. */
  readonly on: Day;
  /** The author's name. */
  readonly by: string;
  /** First line of the commit's message. */
  readonly message: string;
}

/** A proposal that waits for approval. */
export interface Waiting {
  /** Its branch. */
  readonly branch: string;
  /** What it would do, in one sentence for each language. */
  readonly story: Readonly<Record<string, string>>;
  /** Canonical numbers of the records that it is about. */
  readonly numbers: readonly string[];
  /** Who must still approve: names, or the role where nobody holds it. */
  readonly waitsFor: readonly string[];
  /** When it was proposed. */
  readonly since: Day;
  /** Its page at the forge, where there is one. */
  readonly url?: string | undefined;
}

/** Where people ask without git. */
export interface ForgeAddress {
  readonly kind: 'github' | 'gitea';
  /** The repository's page, without a slash at the end. */
  readonly url: string;
}

/** What the site knows from git beside the files: left out where the records are in no repository. */
export interface GitFacts {
  /** Newest first. */
  readonly changes: readonly FileChange[];
  readonly waiting: readonly Waiting[];
  readonly forge?: ForgeAddress | undefined;
  /** The commit that the site shows. */
  readonly commit?: string | undefined;
}

/** Nothing is known: the records are in no repository. */
export const noFacts: GitFacts = { changes: [], waiting: [] };

/** Files beside the registers that tell nothing of a customer. */
const shared = ['people.md', 'stores.md', 'calendar.md'];

/**
 * What git knows of holdings that were cut: when the files changed that are still there. Who changed them and with what
 * words is left out, and so are proposals: they are written for those who see everything.
 */
export function cutFacts({ changes, forge }: GitFacts, { registers }: Holdings): GitFacts {
  const paths = new Set([
    ...shared,
    ...registers.flatMap(({ versions, records, dossiers, forms }) =>
      [...versions, ...records, ...dossiers, ...forms].map(({ path }) => path),
    ),
  ]);
  const seen = changes.filter(({ path }) => paths.has(path));
  return {
    changes: seen.map((change) => ({ ...change, by: '', message: '' })),
    waiting: [],
    ...(forge && { forge }),
  };
}
