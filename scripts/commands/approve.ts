import type { Review } from '../../src/domain/review.ts';
import { signApproval } from '../../src/history/approvals.ts';
import { standing } from '../../src/history/refs.ts';
import { gateText } from '../../src/report/gate.ts';
import { newestMain, proposedCommit } from '../main-branch.ts';
import { type Answer, Refused, type Situation } from '../outcome.ts';
import { type SignerOptions, signerFor } from '../person-of.ts';
import { keep, publish, signed } from '../publish.ts';
import { repositoryOf } from '../repository-of.ts';
import { signedWords } from '../words-on.ts';
import { judged } from './gate.ts';

/** What is said of the change; default: it is approved. */
export interface ApproveOptions extends SignerOptions {
  readonly refuse?: boolean;
  readonly withdraw?: boolean;
  /** Says that it is one's own proposal. */
  readonly propose?: boolean;
}

/**
 * Signs a word on exactly one commit with the person's SSH key, together with what they saw, and sends it to the
 * office's server.
 */
export async function approve(situation: Situation, ref: string, options: ApproveOptions): Promise<Answer> {
  const { messages, today, world } = situation;
  const { repository, folder } = repositoryOf(situation);
  const main = await newestMain(situation, repository);
  const commit = proposedCommit(situation, repository, main, ref);
  const person = signerFor(situation, repository, options);
  const asked = {
    repository,
    folder,
    base: main.commit,
    head: commit,
    words: signedWords(repository, commit),
    today,
  };
  const seen = judged(situation, asked).report.changes.map(({ paragraph }) => paragraph);
  const word = wordOf(options);
  const given = { commit, word, seen, person, at: world.now() };
  const made = {
    ...signed(situation, () => signApproval(repository, given, person.keyFile)),
    expected: undefined,
  };
  // Named after its own contents: where it stands already, it is this very word.
  const published = await publish(situation, repository, main.remote, [made]);
  if (published === 'stale') await newestMain(situation, repository);
  else keep(repository, made);
  if (standing(repository, made.name) === undefined) throw new Refused(messages.sharing.refusals.tooBusy());
  const { report } = judged(situation, asked);
  const output = situation.json
    ? `${JSON.stringify({ word, commit, person: person.name, ref: made.name, ...report }, null, 2)}\n`
    : `${messages.sharing.signed(word, person.name, commit.slice(0, 12))}\n\n${gateText(report, messages, 'terminal')}`;
  return { output, exitCode: 0 };
}

function wordOf({ refuse, withdraw, propose }: ApproveOptions): Review['word'] {
  if (propose) return 'proposed';
  if (withdraw) return 'withdrawn';
  return refuse ? 'refused' : 'approved';
}
