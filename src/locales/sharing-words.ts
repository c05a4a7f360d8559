import type { EvidenceFault } from '../domain/evidence.ts';
import type { Review } from '../domain/review.ts';
import type { Refusal } from './command-words.ts';

/** What is wrong with a merge that reached main, or is about to. */
export type MergeFault =
  /** It is no merge of a proposal: nothing says who approved it. */
  | { readonly fault: 'no-merge' }
  | { readonly fault: 'no-evidence' }
  | { readonly fault: 'evidence-damaged' }
  /** The evidence does not hold: whose, and why. */
  | { readonly fault: 'evidence-bad'; readonly person: string; readonly why: EvidenceFault }
  /** The merge holds something else than the proposal and main together. */
  | { readonly fault: 'other-content' }
  | { readonly fault: 'not-approved'; readonly paragraph: string };

/** Why a ref may not be moved on the office's server. */
export type RefFault =
  | 'deleted'
  | 'rewound'
  | 'other-ref'
  | 'approval-changed'
  | 'approval-bad'
  | 'seal-changed'
  | 'too-many';

/** What is said where people share a repository: signing, landing, the server's hook, the audit. */
export interface SharingWords {
  /** Commands and options. */
  readonly help: Readonly<
    Record<
      | 'approve'
      | 'refuse'
      | 'withdraw'
      | 'propose'
      | 'proposeOnly'
      | 'as'
      | 'key'
      | 'land'
      | 'hook'
      | 'hookInstall'
      | 'preReceive'
      | 'audit'
      | 'seal',
      string
    >
  >;
  readonly refusals: {
    readonly noSigner: () => Refusal;
    readonly noKey: () => Refusal;
    readonly signingFailed: (said: string) => Refusal;
    readonly noRemote: (remote: string, said: string) => Refusal;
    readonly forgeFailed: (said: string) => Refusal;
    readonly pushRefused: (said: string) => Refusal;
    readonly tooBusy: () => Refusal;
    readonly mergeRefused: (why: 'head-moved' | 'not-mergeable' | 'not-allowed') => Refusal;
    readonly notBare: (folder: string) => Refusal;
    readonly hookThere: (path: string) => Refusal;
    readonly sealThere: (day: string) => Refusal;
  };
  /** A word was signed. */
  readonly signed: (word: Review['word'], person: string, commit: string) => string;
  readonly landed: (commit: string) => string;
  readonly proposed: (branch: string, url: string | undefined) => string;
  readonly hookInstalled: (path: string) => string;
  readonly mergeFault: (fault: MergeFault) => string;
  readonly refFault: (ref: string, fault: RefFault) => string;
  readonly hookRefuses: string;
  readonly audit: {
    readonly summary: (merges: number, acts: number, approvals: number, findings: number) => string;
    /** @param approved whether everybody approved who had to */
    readonly act: (
      day: string,
      name: string,
      number: string,
      approvals: readonly string[],
      approved: boolean,
    ) => string;
    readonly approval: (person: string, role: string, via: 'ssh' | 'github' | 'gitea') => string;
    readonly opening: (day: string, commit: string) => string;
    readonly finding: (commit: string, words: string) => string;
    readonly damage: (id: string | undefined, message: string, paths: readonly string[]) => string;
    readonly shallow: string;
    readonly sealKept: (day: string) => string;
    readonly sealDamaged: (ref: string) => string;
    readonly sealBroken: (
      day: string,
      position: number,
      sealed: string | undefined,
      found: string | undefined,
    ) => string;
    readonly sealUnsigned: (day: string) => string;
    readonly headings: Readonly<Record<'acts' | 'findings' | 'seals', string>>;
    readonly sealed: (day: string, commit: string) => string;
  };
}
