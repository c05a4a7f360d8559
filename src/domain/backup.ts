import { z } from 'zod';
import { day } from './field.ts';

const id = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const size = z.int().min(0);
/** Below the repository's top, and out of git's own folder: what is restored never lands elsewhere. */
const path = z
  .string()
  .max(4096)
  .regex(/^(?!.*(^|\/)(\.{0,2}|\.git)(\/|$))[^\0\\]+$/is);
const count = z.int().min(0);

/** The manifest of a backup, as JSON: what it holds, to the byte, and what was found when it was made. */
export const backupSchema = z.strictObject({
  format: z.literal(1),
  /** The day on which it was made. */
  day,
  /** The moment: ISO 8601 with a zone. */
  at: z.iso.datetime({ offset: true }),
  /** The version of the program that made it. */
  engine: z.string().min(1).max(100),
  /** Whole id of the newest commit of main: what is compared after a restore. */
  main: id,
  /** The records folder below the repository's top; empty: all of it. */
  folder: z.union([z.literal(''), path]),
  /** Branches, tags, seals and approvals, and where each stood. */
  refs: z.array(z.strictObject({ name: z.string().regex(/^refs\/[^\p{Cc} ]{1,1000}$/u), id })).min(1),
  /** How much there is: for people. */
  counts: z.strictObject({
    commits: count,
    approvals: count,
    seals: count,
    records: count,
    dossiers: count,
    forms: count,
  }),
  /** What `check` and `audit` said of it on that day; a restored one must get the same. */
  verdict: z.strictObject({
    errors: count,
    warnings: count,
    notices: count,
    /** Steps of main that were replayed. */
    merges: count,
    /** What the audit found. */
    findings: count,
  }),
  bundle: z.strictObject({ size, sha256 }),
  /** The key ring as it was copied then; the copy lies beside the backups, since the newest alone is kept. */
  ring: z
    .strictObject({
      /** The ring's own id. */
      id: z.string().regex(/^[0-9a-f]{32}$/),
      /** Of all its entries. */
      sha256,
      keys: count,
      people: count,
    })
    .optional(),
  /** Every file of the records folder at {@link main}; paths are below the repository's top. */
  files: z.array(z.strictObject({ path, size, sha256 })),
  /** Work that was not committed: what was copied stands in the backup under `name`. */
  uncommitted: z.array(
    z.strictObject({
      path,
      kind: z.enum(['written', 'removed']),
      name: z
        .string()
        .regex(/^uncommitted\/\d{1,9}$/)
        .optional(),
      size: size.optional(),
      sha256: sha256.optional(),
    }),
  ),
});

/** What a backup holds. */
export type Backup = z.output<typeof backupSchema>;

/** Why a folder is no backup that can be relied on. */
export type BackupFault =
  /** No such folder, or none of the files of a backup in it. */
  | { readonly fault: 'none' }
  /** It was being written when the program was stopped. */
  | { readonly fault: 'unfinished' }
  /** The list of checksums and the manifest know different things: one of them was altered. */
  | { readonly fault: 'disagree'; readonly files: readonly [string, string] }
  /** A file is not as it was written, is gone, or does not belong there. */
  | { readonly fault: 'altered' | 'missing' | 'stranger' | 'malformed'; readonly file: string };
