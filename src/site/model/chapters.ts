/** A text of which chapters can be linked to. */
export interface Chaptered {
  readonly html: string;
  readonly chapters: readonly { readonly id: string; readonly title: string }[];
}

/** Gives each second-level heading of our own HTML an id. */
export function withChapters(html: string): Chaptered {
  const chapters: { id: string; title: string }[] = [];
  const marked = html.replace(/<h2>(.*?)<\/h2>/g, (_, inner: string) => {
    const id = `c${chapters.length + 1}`;
    chapters.push({ id, title: inner.replace(/<[^>]*>/g, '') });
    return `<h2 id="${id}">${inner}</h2>`;
  });
  return { html: marked, chapters };
}
