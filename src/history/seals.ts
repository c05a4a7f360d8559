import { type Day, parseDay } from '../domain/day.ts';
import { firstParentIds } from './commits.ts';
import type { Repository } from './git.ts';
import { readObjects } from './objects.ts';
import { type Ref, refsBelow } from './refs.ts';
import { parseTag, type SignatureFault, signerOf, tagLimit } from './signed-tag.ts';
import type { Signers } from './signers.ts';
import { writeTag } from './write-tag.ts';

/** A seal: on that day, main stood at that commit and was so many commits long. */
export interface Seal {
  readonly ref: string;
  readonly day: Day;
  readonly commit: string;
  /** Main's commits by first parents, from the first to this one. */
  readonly count: number;
  /** The name on the seal. */
  readonly by: string;
  /** Whose key signed it, or why nobody is proven. */
  readonly signature: { readonly person: string } | SignatureFault;
}

/** What became of a seal. */
export type SealState =
  | 'kept'
  /** The ref holds no seal. */
  | 'damaged'
  /** The history below the seal was rewritten: the first commit that is another, counted from 1. */
  | {
      readonly diverged: {
        readonly position: number;
        readonly sealed: string | undefined;
        readonly found: string | undefined;
      };
    };

/**
 * Signs the day's seal on a commit of main, and says which ref is to keep it; it is not made yet.
 * @throws SigningFailure when the key cannot sign
 */
export function signSeal(
  repository: Repository,
  given: {
    readonly day: Day;
    /** Whole id of main's commit. */
    readonly commit: string;
    readonly person: { readonly name: string; readonly email: string };
    /** ISO 8601 with a zone. */
    readonly at: string;
    /** The key that signs; without one the seal is unsigned. */
    readonly keyFile?: string;
  },
): Ref {
  const { day, commit, person, at, keyFile } = given;
  const name = `seal/${day}`;
  const count = firstParentIds(repository, commit).length;
  const tag = { commit, name, tagger: { ...person, at }, message: `seal ${day}\n\ncommits: ${count}\n` };
  return { name: `refs/tags/${name}`, id: writeTag(repository, tag, keyFile) };
}

/**
 * Every seal of the repository by its day, and whether main still stands on it.
 * @param main whole id of main's commit
 */
export function sealsOf(
  repository: Repository,
  main: string,
  signers: Signers,
): { readonly ref: string; readonly seal?: Seal; readonly state: SealState }[] {
  const refs = refsBelow(repository, 'refs/tags/seal');
  const objects = readObjects(
    repository,
    refs.map(({ id }) => id),
    tagLimit,
  );
  const chain = firstParentIds(repository, main);
  return refs.map(({ id, name: ref }) => {
    const object = objects.get(id);
    const seal = object?.type === 'tag' ? sealOf(ref, object.bytes, signers) : undefined;
    if (!seal) return { ref, state: 'damaged' };
    if (chain[seal.count - 1] === seal.commit) return { ref, seal, state: 'kept' };
    return { ref, seal, state: divergence(repository, seal, chain) };
  });
}

function sealOf(ref: string, bytes: Uint8Array, signers: Signers): Seal | undefined {
  const tag = parseTag(bytes);
  const [, day, count] = /^seal (\S{10})\n\ncommits: ([1-9]\d{0,8})\n$/.exec(tag?.message ?? '') ?? [];
  if (!tag || day === undefined || parseDay(day) === undefined) return undefined;
  if (tag.name !== `seal/${day}` || ref !== `refs/tags/seal/${day}`) return undefined;
  const signer = signerOf(bytes, signers);
  const signature = typeof signer === 'string' ? signer : { person: signer.person };
  return { ref, day: day as Day, commit: tag.commit, count: Number(count), by: tag.tagger.name, signature };
}

/** The first commit in which main's chain and the sealed one differ. A seal that miscounts its own chain is damaged. */
function divergence(repository: Repository, { commit, count }: Seal, chain: readonly string[]): SealState {
  const sealed = firstParentIds(repository, commit);
  if (sealed.length !== count) return 'damaged';
  const at = sealed.findIndex((id, index) => chain[index] !== id);
  return { diverged: { position: at + 1, sealed: sealed[at], found: chain[at] } };
}
