/** One line of results. */
export interface Hit {
  readonly number: string;
  readonly title: string;
  readonly href: string;
  readonly status: string;
  readonly place: string;
  /** For a hit in the body: the words around the first match, cut out of the body as it stands. */
  readonly excerpt?: string;
}

/** What a search found. */
export interface Found {
  /** Best first; each has been compared with the record's real text. */
  readonly hits: readonly Hit[];
  /** How many records match in all. */
  readonly total: number;
  /** Whether `total` was counted; otherwise it is an estimate and must be shown as one (约). */
  readonly exact: boolean;
}

/** How to search. */
export interface SearchOptions {
  /** Most hits wanted; 10 when left out. */
  readonly limit?: number;
  /** Ends a search that is no longer wanted: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The part of `fetch` that is used. */
export type Fetch = (url: string, init?: { readonly cache?: RequestCache }) => Promise<Response>;
