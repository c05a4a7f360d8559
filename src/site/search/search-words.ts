/**
 * What the search box says. `{n}` stands for a number of records, `{q}` for a query. The page hands
 * these in as JSON, so that the words stay in the catalogue.
 */
export interface SearchWords {
  /** While an answer is awaited, e.g. `正在查找…`. */
  readonly searching: string;
  /** Counted: `共 {n} 件`. */
  readonly found: string;
  /** Estimated: `约 {n} 件`. */
  readonly foundAbout: string;
  /** Nothing: `没有找到“{q}”`. */
  readonly none: string;
  /** Heading over results for a shorter query: `相近：“{q}”`. */
  readonly near: string;
  /** Heading over hits in bodies, with their number: `正文中有，{n} 件`. */
  readonly inText: string;
  /** The same with an estimated number: `正文中有，约 {n} 件`. */
  readonly inTextAbout: string;
  /** Link from the box to the search page: `查看全部`. */
  readonly all: string;
  /** Button on the search page: `再显示一些`. */
  readonly more: string;
  /** When files could not be fetched: `查找没有成功，请检查网络后再试`. */
  readonly failed: string;
}

/** Puts a number and a query into a text of {@link SearchWords}. */
export function say(text: string, { n = 0, q = '' }: { readonly n?: number; readonly q?: string }): string {
  return text.replace(/\{([nq])\}/g, (_, name: string) => (name === 'n' ? String(n) : q));
}
