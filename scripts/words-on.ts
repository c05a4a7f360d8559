import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ForgeFailure } from '../src/forge/failure.ts';
import type { Reviews } from '../src/forge/forge.ts';
import { githubReviews } from '../src/forge/github-reviews.ts';
import type { Proposer, Saying } from '../src/gate/proposal.ts';
import { approvalsOf } from '../src/history/approvals.ts';
import { commits } from '../src/history/commits.ts';
import type { Repository } from '../src/history/git.ts';
import { signersOf } from '../src/history/signers.ts';
import { forgeOf } from './forge-of.ts';
import { newestMain } from './main-branch.ts';
import { Refused, type Situation } from './outcome.ts';
import type { Asked } from './proposal-of.ts';

/** Where the words on a change come from; nothing said: there are none. */
export interface WordOptions {
  /** A file with GitHub's list of reviews for a pull request. */
  readonly reviews?: string;
  /** `github` or `gitea`. */
  readonly forge?: string;
  /** Number of the pull request at the forge. */
  readonly proposal?: string;
  /** Signatures that travel as refs. */
  readonly signed?: boolean;
  /** Login of who proposes it, where no forge says so. */
  readonly proposer?: string;
}

/** Gathers what was said of a change, and by whom it is proposed. */
export async function wordsOn(
  situation: Situation,
  options: WordOptions,
  repository: Repository,
  head: string,
): Promise<Asked['words']> {
  if (options.signed) {
    // Signatures travel as refs of their own; what the server has of them is fetched with main.
    await newestMain(situation, repository);
    return signedWords(repository, head);
  }
  if (options.forge !== undefined) return forgeWords(situation, options.forge, options.proposal, head);
  const reviews = options.reviews === undefined ? [] : readReviews(situation, options.reviews).reviews;
  const proposer = options.proposer === undefined ? authorOf(repository, head) : { login: options.proposer };
  return () => ({ reviews, proposer });
}

/** The words that people signed; who proposes it says so by a signature, too. */
export function signedWords(repository: Repository, head: string): Asked['words'] {
  return (people) => {
    const { reviews } = approvalsOf(repository, head, signersOf(people));
    const signed = reviews.flatMap(({ by, word }) => (word === 'proposed' ? by.name : []));
    return { reviews, proposer: { signed } };
  };
}

async function forgeWords(
  situation: Situation,
  kind: string,
  number: string | undefined,
  head: string,
): Promise<Asked['words']> {
  const { refusals } = situation.messages.command;
  const forge = await forgeOf(situation, kind);
  if (number === undefined || !/^[1-9]\d{0,9}$/.test(number))
    throw new Refused(refusals.badWord('--proposal', number ?? '', ['12']));
  const proposal = await forge.proposal(Number(number));
  const [applicant, { reviews }] = await Promise.all([
    forge.applicant(proposal),
    forge.reviews(Number(number)),
  ]);
  // A head that has moved since is judged by its own run; approvals name the commit anyway.
  if (proposal.head !== head) throw new Refused(refusals.headMoved(head, proposal.head));
  const sayings: Saying[] = [
    { where: 'title', text: `${proposal.title}\n${proposal.body}` },
    { where: 'branch', text: proposal.branch },
  ];
  return () => ({ reviews, proposer: { login: applicant?.login ?? '' }, sayings });
}

function readReviews({ world, messages }: Situation, file: string): Reviews {
  const { refusals } = messages.command;
  let text: string;
  try {
    text = readFileSync(resolve(world.folder, file), 'utf8');
  } catch {
    throw new Refused(refusals.noFile(file));
  }
  try {
    return githubReviews(JSON.parse(text));
  } catch (error) {
    if (error instanceof ForgeFailure) throw new Refused(refusals.badReviews(file, error.detail ?? ''));
    if (error instanceof SyntaxError) throw new Refused(refusals.badReviews(file, ''));
    throw error;
  }
}

/** Whom the newest commit names as its author: proven by nothing, so it counts against them only. */
export function authorOf(repository: Repository, head: string): Proposer {
  const { name, email } = commits(repository, [head])[0]!.author;
  const login = email.split('@')[0]!.replace(/^\d+\+/, '');
  return { claimed: [name, login].filter((text) => text !== '') };
}
