/** Where a link leads within a site that lives at `/`. */
export interface SitePlace {
  /** The file, `r/J2023001.html`. */
  readonly path: string;
  /** Id of an element in it, or empty. */
  readonly id: string;
}

/** Reads a link of a page. `undefined`: it leads elsewhere. @param from the file that holds it */
export function placeOf(href: string, from: string): SitePlace | undefined {
  const base = `http://site/${from.split('/').map(encodeURIComponent).join('/')}`;
  if (!URL.canParse(href, base)) return undefined;
  const { origin, pathname, hash } = new URL(href, base);
  if (origin !== 'http://site') return undefined;
  try {
    const path = decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
    return { path, id: decodeURIComponent(hash.slice(1)) };
  } catch {
    return undefined;
  }
}
