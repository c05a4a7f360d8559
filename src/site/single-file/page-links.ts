import { placeOf, type SitePlace } from './site-path.ts';

/** Where something is shown, and what its links do. */
export interface Surroundings {
  /** The file that it is from. */
  readonly path: string;
  has(path: string): boolean;
  go(place: SitePlace): void;
}

/** Makes elements of HTML; nothing in it runs. */
export function elementsOf(html: string): DocumentFragment {
  const made = document.createDocumentFragment();
  made.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return made;
}

/**
 * Makes the links below an element lead to pages of this file, or nowhere. The address of the window stays as it is:
 * browsers write addresses down.
 */
export function connectLinks(below: ParentNode, { path, has, go }: Surroundings): void {
  for (const link of below.querySelectorAll('a')) {
    const place = placeOf(link.getAttribute('href') ?? '', path);
    for (const name of ['href', 'target', 'ping', 'download']) link.removeAttribute(name);
    if (place === undefined || !has(place.path)) continue;
    link.href = '#';
    link.addEventListener('click', (event) => {
      event.preventDefault();
      go(place);
    });
  }
}
