import type { Reader } from '../domain/edition/audience.ts';

/** What a build of the site is made from; `astro.config.mjs` hands it in. */
export interface SiteInputs {
  /** The records folder, absolute. */
  readonly records: string;
  /** The day the site speaks of, `YYYY-MM-DD`. Pages never read the clock (law 9). */
  readonly asOf: string;
  /** Where the site lives on its server; begins and ends with `/`. */
  readonly base: string;
  /** A file with what git knows (`GitFacts` as JSON), where it was asked. */
  readonly facts?: string;
  /** The whole address at which the site will be read, ends with `/`; known to few builds. */
  readonly url?: string;
  /** For whom it is built; without it, everything is shown. */
  readonly reader?: Reader;
  /** A file with what the sealed fields say that the reader may read (`Opened` as JSON), where there are keys. */
  readonly opened?: string;
}

declare const __GUIDANG_SITE__: SiteInputs;

/** The inputs of this build. */
export const inputs: SiteInputs = __GUIDANG_SITE__;
