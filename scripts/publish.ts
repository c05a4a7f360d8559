import type { Repository } from '../src/history/git.ts';
import { moveRef, type Ref } from '../src/history/refs.ts';
import { type Push, push } from '../src/history/remote.ts';
import { SigningFailure } from '../src/history/write-tag.ts';
import { Refused, type Situation } from './outcome.ts';

/**
 * Makes refs known to the office: at its server, all or none; without a server, here, one after the other. Whoever is
 * stopped on the way has told the server everything or nothing; what it knows is fetched again.
 * @returns `stale` when one of them does not stand where it was expected
 * @throws Refused when the server refuses, in its words
 */
export async function publish(
  { messages }: Situation,
  repository: Repository,
  remote: string | undefined,
  pushes: readonly Push[],
): Promise<'published' | 'stale'> {
  if (remote === undefined) {
    const moved = pushes.map(({ expected, ...ref }) => moveRef(repository, ref, expected));
    return moved.includes('lost') ? 'stale' : 'published';
  }
  const sent = await push(repository, remote, pushes);
  if (typeof sent === 'object') throw new Refused(messages.sharing.refusals.pushRefused(sent.refused));
  return sent === 'pushed' ? 'published' : 'stale';
}

/** Keeps here, too, what never changes once it is published: words and seals. */
export function keep(repository: Repository, { name, id }: Push): void {
  moveRef(repository, { name, id }, undefined);
}

/** What a person signs. @throws Refused when the key cannot sign */
export function signed({ messages }: Situation, sign: () => Ref): Ref {
  try {
    return sign();
  } catch (error) {
    if (error instanceof SigningFailure)
      throw new Refused(messages.sharing.refusals.signingFailed(error.message));
    throw error;
  }
}
