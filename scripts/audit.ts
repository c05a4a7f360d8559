import { type Day, dayOf } from '../src/domain/day.ts';
import type { KeptApproval } from '../src/domain/evidence.ts';
import type { Finding } from '../src/domain/finding.ts';
import { judge } from '../src/gate/gate.ts';
import type { Proposal } from '../src/gate/proposal.ts';
import { blobsOf } from '../src/history/commit-files.ts';
import { type Commit, commits, firstParentIds } from '../src/history/commits.ts';
import { evidenceOf } from '../src/history/evidence.ts';
import type { Repository } from '../src/history/git.ts';
import { type Difference, differencesOfEach } from '../src/history/tree.ts';
import type { Messages } from '../src/locales/messages.ts';
import type { MergeFault } from '../src/locales/sharing-words.ts';
import { findingsOf } from '../src/report/findings.ts';
import { gateReport } from '../src/report/gate.ts';
import { readChanges } from '../src/store/read-changes.ts';
import { Replay, type Step } from '../src/store/replay.ts';
import { keptWords, proposerRole } from './kept-words.ts';
import { strangersIn } from './own-content.ts';

/** One step of main: what it did, who approved it, what is wrong with it. */
export interface AuditedStep {
  readonly commit: string;
  /** The day of the merge, by the clock of whoever made it. */
  readonly on: Day;
  readonly acts: readonly {
    readonly act: string;
    readonly name: string;
    readonly number: string;
    readonly path: string;
    /** Whether everybody approved who had to. */
    readonly approved: boolean;
  }[];
  readonly approvals: readonly Pick<KeptApproval, 'person' | 'role' | 'step' | 'at' | 'via'>[];
  /** What is wrong with how it came, each with the file that it is about. */
  readonly faults: readonly { readonly fault: MergeFault; readonly path: string | undefined }[];
  readonly findings: readonly Pick<Finding, 'rule' | 'path' | 'message' | 'fix'>[];
}

/**
 * Replays main from its second commit on, each step judged by the main before it with nothing but what the repository
 * holds. The first commit is the register as it was taken over: nobody approved it, and nobody had to.
 * @param head whole id of main's newest commit
 */
export function* auditedSteps(
  repository: Repository,
  folder: string,
  head: string,
  messages: Messages,
): Generator<AuditedStep> {
  const chain = commits(repository, firstParentIds(repository, head));
  const pairs = chain.map(({ tree }, index) => [chain[index - 1]?.tree, tree] as const);
  const found = differencesOfEach(repository, pairs);
  const blobs = blobsOf(repository);
  const prefix = folder === '' ? '' : `${folder}/`;
  const inside = found.map((files) => files.filter(({ path }) => path.startsWith(prefix)));
  blobs.load(inside.flat().flatMap(({ after }) => (after?.mode.startsWith('100') ? after.id : [])));
  const replay = new Replay((blob, limit) => blobs.read(blob, limit));
  const strangerIn = strangersIn(repository, chain);
  for (const [index, commit] of chain.entries()) {
    const steps = inside[index]!.map((file) => stepOf(file, prefix));
    if (index === 0) replay.pass(steps);
    else {
      const { base, head: now } = replay.take(steps);
      const changes = readChanges(
        inside[index]!.map(({ path, kind, before }) => ({
          path: path.slice(prefix.length),
          kind,
          before: before && blobs.read(before.id, 1024 * 1024),
        })),
        base.registers,
      );
      const files = found[index]!.map(({ path, kind, after }) => ({ path, kind, mode: after?.mode }));
      const on = dayOf(Date.parse(commit.committer.at));
      const own = { folder, base, head: now, files, changes, today: on };
      yield auditedStep(commit, own, { messages, stranger: strangerIn(commit, found[index]!) });
    }
  }
}

/** One file's step in the terms of the store. Links and the like are files that cannot be read. */
function stepOf({ path, before, after }: Difference, prefix: string): Step {
  return { path: path.slice(prefix.length), before: before?.id, after: after?.id };
}

function auditedStep(
  commit: Commit,
  own: Pick<Proposal, 'folder' | 'base' | 'head' | 'files' | 'changes' | 'today'>,
  { messages, stranger }: { messages: Messages; stranger: string | undefined },
): AuditedStep {
  const faults: { fault: MergeFault; path: string | undefined }[] = [];
  const first = own.files[0]?.path;
  const find = (fault: MergeFault, path = first) => faults.push({ fault, path });
  const [, proposed] = commit.parents;
  const evidence = evidenceOf(commit.message);
  if (evidence === 'damaged') find({ fault: 'evidence-damaged' });
  else if (!evidence) find({ fault: proposed === undefined ? 'no-merge' : 'no-evidence' });
  const kept = evidence === 'damaged' || !evidence ? { acts: [], approvals: [] } : evidence;
  const approved = proposed ?? commit.id;
  const { bad, reviews, proposer } = keptWords(kept, approved, own.base.registers[0]?.people ?? []);
  for (const { person, why } of bad) find({ fault: 'evidence-bad', person, why });
  const unproven = 'signed' in proposer && proposer.signed.length === 0;
  const verdict = judge(
    {
      ...own,
      reviews,
      proposer: unproven && proposed === undefined ? { claimed: [] } : proposer,
      commit: approved,
      strays: [],
      sayings: [],
      conflicts: [],
    },
    'changes',
  );
  const report = gateReport(
    verdict,
    findingsOf(verdict.faults, () => ({ line: 1, column: 1 }), messages, ''),
    own.head,
    messages,
  );
  if (stranger !== undefined) find({ fault: 'other-content' }, stranger);
  const waiting = verdict.decisions.filter(({ missing }) => missing.length > 0);
  for (const { act } of waiting) {
    const { paragraph } = report.changes.find(({ path }) => path === act.path)!;
    find({ fault: 'not-approved', paragraph }, act.path);
  }
  return {
    commit: commit.id,
    on: own.today,
    acts: report.changes.map(({ act, name, number, path }) => ({
      ...{ act, name, number, path },
      approved: !waiting.some((decision) => decision.act.path === path),
    })),
    approvals: kept.approvals
      .filter(({ role }) => role !== proposerRole)
      .map(({ person, role, step, at, via }) => ({ person, role, step, at, via })),
    faults,
    findings: report.findings.map(({ rule, path, message, fix }) => ({ rule, path, message, fix })),
  };
}
