import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { SingleFileWords } from '../../src/locales/single-file-words.ts';
import { Refused } from '../outcome.ts';
import type { World } from '../world.ts';
import { readerPassphrase } from './passphrase.ts';

/** A single file that is asked for. */
export interface FileAsked {
  /** Whole path. */
  readonly file: string;
  /** As it was named. */
  readonly name: string;
  readonly passphrase: string;
}

/** What `--single-file` asks for, and its passphrase. @throws Refused where it cannot be written, or has none */
export async function singleFileAsked(world: World, words: SingleFileWords): Promise<FileAsked | undefined> {
  const options = { 'single-file': { type: 'string' } } as const;
  const name = parseArgs({ args: [...world.args], options, strict: false }).values['single-file'];
  if (typeof name !== 'string') return undefined;
  const file = resolve(world.folder, name);
  if (!/[^/\\]\.html$/.test(name) || statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new Refused(words.refusals.name(name));
  const folder = dirname(file);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Refused(words.refusals.noFolder(folder));
  return { file, name, passphrase: await readerPassphrase(world, words) };
}
