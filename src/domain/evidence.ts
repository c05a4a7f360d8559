import { z } from 'zod';

const word = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u);
const base64 = z
  .string()
  .max(100_000)
  .regex(/^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/);

/** One approval as it is kept with the merge it allowed (law 6). */
export const keptApprovalSchema = z.strictObject({
  /** Who gave it: a name in `people.md`. */
  person: word,
  /** The role in which it counted. */
  role: word,
  /** The step of the route, from 1; 0 for who proposed it. */
  step: z.int().min(0).max(99),
  /** The exact commit that was approved. */
  commit: z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/),
  /** When, as the forge or the signature has it. */
  at: z.iso.datetime({ offset: true }),
  /** How it was given. */
  via: z.enum(['ssh', 'github', 'gitea']),
  /** What proves it: the signed tag object in base64, or the review's id at the forge. */
  proof: base64.min(1),
});

/** One act that a merge brings. */
export const keptActSchema = z.strictObject({
  /** Which act: `lend`, `dispose` … */
  act: z
    .string()
    .max(40)
    .regex(/^[a-z]+(-[a-z]+)*$/),
  /** The number of its form or record. */
  number: word.regex(/^\S+$/),
});

/** Why kept evidence proves nothing. */
export type EvidenceFault =
  /** Not a signed approval, or its bytes were changed. */
  | 'damaged'
  | 'unsigned'
  /** A key of nobody in the office then. */
  | 'unknown-key'
  /** A key that two people list. */
  | 'shared-key'
  /** Signed for something else than git. */
  | 'wrong-namespace'
  /** Another person than the one named. */
  | 'wrong-person'
  /** Given on another commit. */
  | 'other-commit'
  /** Nobody in the office then. */
  | 'unknown-person';

/** One approval as it is kept with the merge it allowed. */
export type KeptApproval = z.output<typeof keptApprovalSchema>;

/** What is kept in the message of a merge: the acts it brings and the approvals that allowed them. */
export interface Evidence {
  readonly acts: readonly z.output<typeof keptActSchema>[];
  readonly approvals: readonly KeptApproval[];
}
