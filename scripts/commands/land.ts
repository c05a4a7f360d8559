import { commitOf, isAncestor } from '../../src/history/commits.ts';
import type { Repository } from '../../src/history/git.ts';
import { standing } from '../../src/history/refs.ts';
import { writeMerge } from '../../src/history/write-commit.ts';
import { gateText } from '../../src/report/gate.ts';
import { forgeOf } from '../forge-of.ts';
import { landingMessage } from '../landing.ts';
import { type MainBranch, newestMain, proposedCommit } from '../main-branch.ts';
import { type Answer, answer, Refused, type Situation } from '../outcome.ts';
import { type SignerOptions, whoCommits } from '../person-of.ts';
import { publish } from '../publish.ts';
import { repositoryOf } from '../repository-of.ts';
import { sweepAfter } from '../sealing/sweep.ts';
import { signedWords, wordsOn } from '../words-on.ts';
import { type Judged, judged } from './gate.ts';

/** What is to land, and through what door. */
export interface LandOptions extends SignerOptions {
  readonly forge?: string;
  readonly proposal?: string;
}

/** How often somebody else may be faster before we give up. */
const tries = 50;

/** A merge being made, before main moves to it. */
const landing = 'refs/guidang/landing';

/**
 * Merges an approved change: judged once more on the newest main, merged with its evidence, and only onto that very
 * main. Where somebody else was faster, all over again.
 */
export async function land(
  situation: Situation,
  ref: string | undefined,
  options: LandOptions,
): Promise<Answer> {
  if (options.forge !== undefined) return landAtForge(situation, options.forge, options);
  const { messages, today } = situation;
  const { refusals } = messages.command;
  if (ref === undefined) throw new Refused(refusals.usage('commander.missingArgument', 'REF', undefined));
  const { repository, folder } = repositoryOf(situation);
  for (let turn = 0; turn < tries; turn++) {
    const main = await newestMain(situation, repository);
    const head = proposedCommit(situation, repository, main, ref);
    if (isAncestor(repository, head, main.commit)) return landed(situation, head, main.commit);
    const words = signedWords(repository, head);
    const done = judged(situation, { repository, folder, base: main.commit, head, words, today });
    if (done.report.verdict !== 'pass') return notYet(situation, done);
    const outcome = await merge(situation, { repository, main, head, done, options });
    if (outcome !== 'stale') return landed(situation, head, outcome, done);
  }
  throw new Refused(messages.sharing.refusals.tooBusy());
}

interface Merging {
  readonly repository: Repository;
  readonly main: MainBranch;
  readonly head: string;
  readonly done: Judged;
  readonly options: SignerOptions;
}

/** Makes the merge and moves main to it, if main still stands where it was judged. */
async function merge(
  situation: Situation,
  { repository, main, head, done, options }: Merging,
): Promise<string | 'stale'> {
  const { message } = landingMessage(done, 'ssh');
  const made = writeMerge(repository, {
    parents: [main.commit, head],
    tree: done.read.tree,
    message,
    author: whoCommits(repository, options),
    at: situation.world.now(),
    ref: landing,
    expected: standing(repository, landing),
  });
  if (made === 'lost') return 'stale';
  const moved = { name: 'refs/heads/main', id: made.id, expected: main.commit };
  return (await publish(situation, repository, main.remote, [moved])) === 'published' ? made.id : 'stale';
}

/** What is said of a merge. Where it certifies that something was destroyed, its keys go now. */
async function landed(situation: Situation, head: string, commit: string, done?: Judged): Promise<Answer> {
  const isCertified = done?.report.changes.some(({ act }) => act === 'certify') ?? false;
  const { removed, said } = isCertified ? await sweepAfter(situation, 'main') : { removed: [], said: [] };
  const keys = isCertified ? { removed } : undefined;
  return answer(situation, { landed: true, head, commit, ...keys }, () =>
    [situation.messages.sharing.landed(commit.slice(0, 12)), ...said].join('\n'),
  );
}

function notYet(situation: Situation, { report }: Judged): Answer {
  const { json, messages } = situation;
  const output = json
    ? `${JSON.stringify({ landed: false, ...report }, null, 2)}\n`
    : gateText(report, messages, 'terminal');
  return { output, exitCode: 1 };
}

async function landAtForge(situation: Situation, kind: string, options: LandOptions): Promise<Answer> {
  const { messages, today } = situation;
  const { refusals } = messages.command;
  const forge = await forgeOf(situation, kind);
  const { repository, folder } = repositoryOf(situation);
  const number = Number(options.proposal);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new Refused(refusals.badWord('--proposal', options.proposal ?? '', ['12']));
  const { head } = await forge.proposal(number);
  const main = await newestMain(situation, repository);
  if (commitOf(repository, head) === undefined) throw new Refused(refusals.noCommit(head));
  const words = await wordsOn(situation, options, repository, head);
  const done = judged(situation, { repository, folder, base: main.commit, head, words, today });
  if (done.report.verdict !== 'pass') return notYet(situation, done);
  const { title, message } = landingMessage(done, kind === 'gitea' ? 'gitea' : 'github');
  const outcome = await forge.merge(number, head, title, message);
  if (!outcome.merged) throw new Refused(messages.sharing.refusals.mergeRefused(outcome.why));
  return landed(situation, head, outcome.commit, done);
}
