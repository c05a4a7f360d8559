import type { Repository } from '../src/history/git.ts';
import { signSeal } from '../src/history/seals.ts';
import { newestMain } from './main-branch.ts';
import { Refused, type Situation } from './outcome.ts';
import { type SignerOptions, signerFor } from './person-of.ts';
import { keep, publish, signed } from './publish.ts';

/**
 * Puts the day's seal on a commit of main, at the server first.
 * @throws Refused when the day has one, or the server does not take it
 */
export async function putSeal(
  situation: Situation,
  repository: Repository,
  options: SignerOptions,
  commit: string,
): Promise<void> {
  const { messages, today, world } = situation;
  const person = signerFor(situation, repository, options);
  const { remote } = await newestMain(situation, repository);
  const given = { day: today, commit, person, at: world.now(), keyFile: person.keyFile };
  const seal = { ...signed(situation, () => signSeal(repository, given)), expected: undefined };
  const published = await publish(situation, repository, remote, [seal]);
  if (published === 'stale') throw new Refused(messages.sharing.refusals.sealThere(today));
  keep(repository, seal);
}
