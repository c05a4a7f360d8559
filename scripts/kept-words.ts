import type { Evidence, EvidenceFault, KeptApproval } from '../src/domain/evidence.ts';
import type { Person } from '../src/domain/person.ts';
import type { Review } from '../src/domain/review.ts';
import { verifyApproval } from '../src/history/approvals.ts';
import { signersOf } from '../src/history/signers.ts';
import type { Words } from './proposal-of.ts';

/** The role under which the evidence keeps who proposed a change. */
export const proposerRole = 'proposer';

/** Evidence that proves nothing: whose it was said to be, and why it does not hold. */
export interface BadEvidence {
  readonly person: string;
  readonly why: EvidenceFault;
}

/**
 * The words that the evidence of a merge proves. Signatures are verified anew, by the keys of the people of that time;
 * what a forge attested is taken as its word, and told apart.
 * @param commit that was approved
 */
export function keptWords(
  { approvals }: Evidence,
  commit: string,
  people: readonly Person[],
): Words & { readonly bad: readonly BadEvidence[] } {
  const signers = signersOf(people);
  const reviews: Review[] = [];
  const bad: BadEvidence[] = [];
  let login: string | undefined;
  for (const kept of approvals) {
    const review = kept.via === 'ssh' ? signed(kept, commit, signers) : attested(kept, commit, people);
    if (typeof review === 'string') bad.push({ person: kept.person, why: review });
    else if (kept.role === proposerRole && kept.via !== 'ssh') login = loginOf(kept.person, people);
    else reviews.push(review);
  }
  const names = reviews.flatMap(({ by, word }) => (word === 'proposed' && 'name' in by ? by.name : []));
  return { reviews, bad, proposer: login === undefined ? { signed: names } : { login } };
}

function signed(
  kept: KeptApproval,
  commit: string,
  signers: ReturnType<typeof signersOf>,
): Review | EvidenceFault {
  const review = verifyApproval(Buffer.from(kept.proof, 'base64'), signers, commit);
  if (typeof review === 'string') return review;
  const { by, word, at } = review;
  if (by.name !== kept.person || kept.commit !== commit) return 'wrong-person';
  return { by, word, commit, at };
}

/** A forge's word is about an account; the person is whoever has that login. */
function attested(kept: KeptApproval, commit: string, people: readonly Person[]): Review | EvidenceFault {
  if (kept.commit !== commit) return 'other-commit';
  const login = loginOf(kept.person, people);
  if (login === undefined) return 'unknown-person';
  return { by: { login }, word: 'approved', commit, at: kept.at };
}

function loginOf(name: string, people: readonly Person[]): string | undefined {
  return people.find((person) => person.name === name)?.login;
}
