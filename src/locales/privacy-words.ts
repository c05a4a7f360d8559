import type { Refusal } from './command-words.ts';

/** What is said of personal fields: sealing a register, reading what is sealed, destroying keys, proving that they are gone. */
export interface PrivacyWords {
  /** Commands and options. */
  readonly help: Readonly<
    Record<
      | 'seal'
      | 'again'
      | 'unseal'
      | 'destroy'
      | 'ring'
      | 'identity'
      | 'auditRing'
      | 'backupRing'
      | 'restoreRing',
      string
    >
  >;
  /** What sealing is called as an act. */
  readonly name: string;
  readonly refusals: {
    /** The file is not written one field a line. */
    readonly notByField: (path: string) => Refusal;
    /** No regulation names personal fields. */
    readonly nonePersonal: () => Refusal;
    readonly noSuchFile: (path: string) => Refusal;
    readonly noEntry: (number: string) => Refusal;
    readonly notSealed: (number: string) => Refusal;
    /** Something stands where a ring is to be restored to. */
    readonly ringThere: (folder: string) => Refusal;
    /** `audit --ring` without one. */
    readonly noRing: () => Refusal;
  };
  readonly seal: {
    readonly nothing: string;
    readonly done: (files: number, blocks: number, ring: string) => string;
    readonly steps: { readonly seal: string };
    /** What the history still holds in clear: versions of files, the commits that wrote them, the day of the first. */
    readonly old: (held: {
      readonly versions: number;
      readonly commits: number;
      readonly first: string;
    }) => string;
    readonly clean: string;
  };
  /** Before the values of a number. */
  readonly unsealed: (number: string) => string;
  readonly destroy: {
    /** Files that were destroyed, and how many of their keys went now. */
    readonly done: (files: number, keys: number, ring: string) => string;
    readonly nothing: (ring: string) => string;
    /** The certificate is not on main yet. */
    readonly due: string;
    /** No ring is known here. */
    readonly elsewhere: string;
    readonly copies: string;
  };
  readonly audit: {
    readonly heading: string;
    /** A key of a destroyed file is on the ring. */
    readonly onRing: (path: string, keys: number) => string;
    /** One is left beside what the ring has now: in its own history, or half removed. */
    readonly inHistory: (path: string, objects: number) => string;
    /** The ring lacks keys that the register names. */
    readonly missing: (path: string, count: number) => string;
    readonly clean: (files: number, ring: string) => string;
    /** What nobody can prove. */
    readonly unproven: readonly string[];
  };
  /** A build leaves so many sealed fields closed. */
  readonly closed: (blocks: number) => string;
  readonly backup: {
    /** The copy of the ring that was written beside the backup. */
    readonly made: (keys: number, people: number, folder: string) => string;
    /** The register holds sealed fields, and no ring is known. */
    readonly noRing: string;
    /** The ring lacks keys of files that are there: the copy made before was left. */
    readonly older: (missing: number) => string;
    readonly restored: (keys: number, folder: string) => string;
    /** The backup speaks of a ring, and there is none beside it. */
    readonly absent: string;
    /** It is there, and cannot be relied on. */
    readonly damaged: string;
    readonly otherRing: string;
    /** It lacks keys of files of the backup. */
    readonly behind: (missing: number) => string;
    /** For the result of a duty. */
    readonly attested: (keys: number, sha256: string) => string;
  };
}
