import type { Change } from '../domain/change.ts';
import type { Day } from '../domain/day.ts';
import type { Holdings } from '../domain/register.ts';
import type { Review } from '../domain/review.ts';

/** What a proposed change would do to one file of the repository. */
export interface FileChange {
  /** Path below the repository's root, with `/`. */
  readonly path: string;
  readonly kind: 'added' | 'modified' | 'removed';
  /** Git's mode of the file as proposed, e.g. `100644`; `undefined` when removed. */
  readonly mode: string | undefined;
}

/** Who proposes a change. */
export type Proposer =
  /** An account at a forge. */
  | { readonly login: string }
  /** Those whose keys signed that they propose it. */
  | { readonly signed: readonly string[] }
  /** Names that the commit bears and nobody proved: they count against whoever they fit, and for nobody. */
  | { readonly claimed: readonly string[] };

/** A text that is kept with a proposal beside its files. */
export interface Saying {
  /** The message of a commit; the title and text at the forge; the name of the branch. */
  readonly where: 'message' | 'title' | 'branch';
  /** The commit whose message it is. */
  readonly commit?: string;
  readonly text: string;
}

/** A change that asks to be merged: what there is, what there would be, and what was said of it. */
export interface Proposal {
  /** The folder of the registers below the repository's root, e.g. `records`. */
  readonly folder: string;
  /** What is merged so far: it judges (law 5). */
  readonly base: Holdings;
  /** What there would be once this is merged with the newest base. */
  readonly head: Holdings;
  /** Every file that differs between the two, in the order of their paths. */
  readonly files: readonly FileChange[];
  /** The same for files of registers, with what they said at the base. Paths below {@link folder}. */
  readonly changes: readonly Change[];
  /** The commit that approvals must name: the newest of the proposal itself (law 6). */
  readonly commit: string;
  readonly proposer: Proposer;
  readonly reviews: readonly Review[];
  /** Files that single commits of the proposal touch though the whole does not, or that are not plain files in them. */
  readonly strays: readonly { readonly commit: string; readonly path: string }[];
  /** What its commits and whoever proposes it say of it. */
  readonly sayings: readonly Saying[];
  /** Files that were changed on both sides since they parted. */
  readonly conflicts: readonly string[];
  readonly today: Day;
}
