import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { newPerson } from '../../src/sealing/holder.ts';
import { identityFile } from '../../src/sealing/identity-file.ts';
import { type Answer, answer, Refused, type Situation } from '../outcome.ts';
import {
  firstLine,
  type IdentityOptions,
  identityPlace,
  passphraseVariable,
} from '../ring/identity-asked.ts';
import { weaknessOf } from '../single-file/passphrase.ts';

/** What a new identity is to be. */
export interface NewKeyOptions extends IdentityOptions {
  readonly hybrid?: boolean;
}

/** Makes an identity: its private half goes into a file of its owner, under a passphrase, its public half is told. */
export async function newKey(situation: Situation, options: NewKeyOptions): Promise<Answer> {
  const { today, messages } = situation;
  const { refusals, made } = messages.keys;
  const file = identityPlace(situation, options);
  if (existsSync(file)) throw new Refused(refusals.thereAlready(file));
  const passphrase = await newPassphrase(situation);
  const person = await newPerson(options.hybrid ?? false);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, await identityFile(person, today, passphrase), { flag: 'wx', mode: 0o600 });
  const { recipient } = person;
  return answer(situation, { file, recipient }, () => made(file, recipient));
}

async function newPassphrase({ world, messages }: Situation): Promise<string> {
  const { keys } = messages;
  const set = world.env[passphraseVariable];
  const weak = (said: string) => {
    const why = weaknessOf(said);
    return why && keys.weak[why];
  };
  const chosen = set ? firstLine(resolve(world.folder, set)) : await world.secret?.(keys.askNew, weak);
  if (!chosen) throw new Refused(keys.refusals.noPassphrase(passphraseVariable));
  const why = weak(chosen);
  if (why) throw new Refused(keys.refusals.weak(why));
  if (!set && (await world.secret?.(keys.askAgain, () => undefined)) !== chosen)
    throw new Refused(keys.refusals.differs());
  return chosen;
}
