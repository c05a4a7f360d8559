import type { PlainAct } from '../gate/act.ts';
import type { Ignored } from '../gate/approvals.ts';
import type { Verdict } from '../gate/gate.ts';
import type { Reason } from '../gate/needs.ts';
import type { Story } from '../gate/story.ts';

/** One step of a route, for people to read. */
export interface StepWords {
  /** The post, e.g. 客服部经理; `undefined`: any other person who approves something. */
  readonly post: string | undefined;
  readonly people: readonly string[];
}

/** What the gate says. */
export interface GateWords {
  readonly plainActs: Readonly<Record<PlainAct, string>>;
  /** The verdict as a heading. */
  readonly verdict: Readonly<Record<Verdict['verdict'], string>>;
  /** One sentence on what an act does: who wants what, why, until when. */
  readonly story: (story: Story) => string;
  /** The whole decision on one act: its story, then who approved and who must still. */
  readonly paragraph: (story: string, parts: readonly string[]) => string;
  readonly reasons: Readonly<Record<Reason, string>>;
  /** Somebody approved: by what post, who, when. */
  readonly given: (post: string | undefined, person: string, at: string) => string;
  /** Who must still approve, in order, and why. */
  readonly missing: (steps: readonly StepWords[], why: string) => string;
  readonly refused: (person: string) => string;
  /** Nobody need approve. */
  readonly free: string;
  readonly complete: string;
  readonly ignored: (person: string, why: string) => string;
  readonly whyIgnored: Readonly<Record<Ignored, string>>;
  /** Headings of what follows. */
  readonly headings: Readonly<Record<'findings' | 'ignored', string>>;
  /** Nothing differs. */
  readonly nothing: string;
  readonly step: (post: string | undefined) => string;
}
