/**
 * A single-file edition: one HTML page with a header (JSON, in clear), the sealed pages of a site, and the script that
 * reads them. The plain stream is cut into blocks of one size, each sealed by itself, so that a page is opened without
 * opening all, and nothing but the size of the whole can be seen from outside.
 *
 * The stream: four bytes with the length of the contents (big-endian), the contents, the parts, zeros up to a whole
 * block. Contents and parts are JSON, deflated (zlib).
 */
export interface Header {
  readonly format: 1;
  /** Rounds of PBKDF2 with SHA-256 from the passphrase to the key. */
  readonly rounds: number;
  /** 32 random bytes, base64. */
  readonly salt: string;
  /** Tells a wrong passphrase from a damaged file; base64. */
  readonly check: string;
  /** How many blocks there are. The header is sealed with each of them, so none can be taken away. */
  readonly blocks: number;
}

/** Bytes of the stream in a block. */
export const blockBytes = 49_136;

/** Length of a sealed block as it stands in the file: with its tag 48 KiB, written as base64. */
export const blockChars = 65_536;

/** What is found in a file: all but the pages themselves. */
export interface Contents {
  /** Traditional → simplified, as the site's look-up has it. */
  readonly pairs: string;
  /** By language, the first is that of the root. */
  readonly frames: Readonly<Record<string, Frame>>;
  /** By language; what has no entries of its own is searched in the first. */
  readonly entries: Readonly<Record<string, readonly Entry[]>>;
  readonly parts: readonly Part[];
}

/** What stands around every page of a language, HTML. */
export interface Frame {
  readonly header: string;
  /** The edition, copy number, holder and day; empty where the regulations know no editions. */
  readonly mark: string;
  readonly footer: string;
}

/** One record or dossier: number, title, address, status, place, and all its texts as they are compared and sound. */
export type Entry = readonly [string, string, string, string, string, string, string];

/** Pages that are opened together. */
export interface Part {
  /** Where it begins, counted in bytes from the end of the contents, and its length. */
  readonly at: number;
  readonly bytes: number;
  /** Files of the site, `r/J2023001.html`, in the order of the part. */
  readonly paths: readonly string[];
}

/** One page: the current entry of the navigation, the same page in the other language, what stands in `main`. */
export type SealedPage = readonly [here: string, other: string, html: string];
