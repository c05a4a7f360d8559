import { readdirSync } from 'node:fs';

/** A page that stands for all of its kind. */
export interface PageKind {
  /** The kind: the path with names left out, e.g. `r/*.html`. */
  readonly kind: string;
  /** Path of the first page of that kind, below the site, encoded. */
  readonly path: string;
}

/** Kinds that are tools, not texts: a script shows what is in them, or takes what is typed and scanned. */
export const tools = /^(en\/)?(search|records|labels|past|count)\//;

/** All pages of a built site: file names below `dist`, in order. */
export function pagesOf(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .sort();
}

/** One page of each kind in each language; forms count by their room. */
export function pageKinds(dist: string): PageKind[] {
  const kinds = new Map<string, string>();
  for (const name of pagesOf(dist)) {
    const kind = kindOf(name);
    if (!kinds.has(kind)) kinds.set(kind, name);
  }
  return [...kinds].map(([kind, name]) => ({
    kind,
    path: name.split('/').map(encodeURIComponent).join('/'),
  }));
}

function kindOf(name: string): string {
  const [, language = '', rest = ''] = /^(en\/)?(.*)$/.exec(name) ?? [];
  const folders = rest.split('/');
  const file = folders.pop()!;
  const fixed = folders.length === 0 || file === 'index.html';
  const named = folders.map((folder, depth) => (depth === 0 || folders[0] === 'forms' ? folder : '*'));
  return language + [...named, fixed ? file : '*.html'].join('/');
}
