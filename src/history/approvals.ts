import type { Review } from '../domain/review.ts';
import type { Repository } from './git.ts';
import { isObjectId, readObjects } from './objects.ts';
import { type Ref, refsBelow } from './refs.ts';
import { type SignatureFault, signerOf, tagLimit } from './signed-tag.ts';
import type { Signers } from './signers.ts';
import { writeTag } from './write-tag.ts';

/** One word on one commit, as a person signs it. */
export interface Approval {
  /** Whole id of the commit. */
  readonly commit: string;
  readonly word: Review['word'];
  /** What the person saw, line by line; it is signed with the word. */
  readonly seen: readonly string[];
  readonly person: { readonly name: string; readonly email: string };
  /** When: ISO 8601 with a zone. Said by the signer, proven by nobody. */
  readonly at: string;
}

/** A word whose signature is good. */
export interface SignedReview extends Review {
  readonly by: { readonly name: string };
  readonly seen: readonly string[];
  /** The tag object, base64: all that is needed to prove it again. */
  readonly proof: string;
}

/** Why an approval does not count. */
export type ApprovalFault = SignatureFault | 'other-commit';

/**
 * Signs a word on a commit, and says which ref is to keep it; it is not made yet. The ref is named after the tag
 * object, so two people never write the same one, and an approval never changes.
 * @throws SigningFailure when the key cannot sign
 */
export function signApproval(repository: Repository, approval: Approval, keyFile: string): Ref {
  const { commit, word, seen, person, at } = approval;
  const message = `${signedWords[word]}\n\n${seen.map(oneLine).join('\n')}`;
  const id = writeTag(
    repository,
    { commit, name: `approval/${commit}`, tagger: { ...person, at }, message },
    keyFile,
  );
  return { name: `refs/approvals/${commit}/${id}`, id };
}

/** Every word on a commit whose signature is good, oldest first, and why each other does not count. */
export function approvalsOf(
  repository: Repository,
  commit: string,
  signers: Signers,
): { reviews: SignedReview[]; ignored: { ref: string; why: ApprovalFault }[] } {
  if (!isObjectId(commit)) throw new RangeError(`not an object id: ${commit.slice(0, 80)}`);
  const refs = refsBelow(repository, `refs/approvals/${commit}`);
  const objects = readObjects(
    repository,
    refs.map(({ id }) => id),
    tagLimit,
  );
  const reviews: SignedReview[] = [];
  const ignored: { ref: string; why: ApprovalFault }[] = [];
  for (const { id, name } of refs) {
    const object = objects.get(id);
    const review =
      object?.type === 'tag' ? verifyApproval(object.bytes, signers, commit) : ('damaged' as const);
    if (typeof review === 'string') ignored.push({ ref: name, why: review });
    else reviews.push(review);
  }
  reviews.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return { reviews, ignored };
}

/**
 * The word that a tag object proves on a commit, or why it proves none.
 * @param bytes the tag object, as git stores it
 */
export function verifyApproval(
  bytes: Uint8Array,
  signers: Signers,
  commit: string,
): SignedReview | ApprovalFault {
  const signed = signerOf(bytes, signers);
  if (typeof signed === 'string') return signed;
  const { person, tag } = signed;
  const [first, blank, ...seen] = tag.message.replace(/\n$/, '').split('\n');
  const word = words.find((word) => signedWords[word] === first);
  // The tag's own name keeps a release tag from being taken for an approval.
  if (word === undefined || (blank ?? '') !== '' || tag.name !== `approval/${tag.commit}`) return 'damaged';
  if (tag.commit !== commit) return 'other-commit';
  const proof = Buffer.from(bytes).toString('base64');
  return { by: { name: person }, word, commit, at: tag.tagger.at, seen, proof };
}

const signedWords = {
  approved: 'approve',
  refused: 'refuse',
  withdrawn: 'withdraw',
  proposed: 'propose',
} as const;
const words = Object.keys(signedWords) as (keyof typeof signedWords)[];

/** Controls become spaces: what was seen cannot add lines. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
