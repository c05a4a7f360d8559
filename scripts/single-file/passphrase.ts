import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SingleFileWords, Weakness } from '../../src/locales/single-file-words.ts';
import { Refused } from '../outcome.ts';
import type { World } from '../world.ts';

/** Names the file with the passphrase, where nobody sits at a terminal. Its first line counts. */
const variable = 'GUIDANG_READER_PASSPHRASE_FILE';

/** The passphrase for the readers of a single file. @throws Refused where there is none, or it is weak */
export async function readerPassphrase(world: World, words: SingleFileWords): Promise<string> {
  const { refusals } = words;
  const file = world.env[variable];
  if (file) {
    const [line = ''] = textOf(resolve(world.folder, file), refusals).split(/\r?\n/);
    const weak = weaknessOf(line);
    if (weak) throw new Refused(refusals.weak(weak));
    return line;
  }
  if (!world.secret) throw new Refused(refusals.noPassphrase(variable));
  const chosen = await world.secret(words.ask, (answer) => {
    const weak = weaknessOf(answer);
    return weak && words.weak[weak];
  });
  if (chosen === undefined) throw new Refused(refusals.noPassphrase(variable));
  if ((await world.secret(words.again, () => undefined)) !== chosen) throw new Refused(refusals.differs());
  return chosen;
}

/** What guessing programs try first. */
const known =
  /passw[o0]rd|admin|letmein|welcome|guidang|dangan|qwerty(uiop)?|asdf(ghjkl)?|zxcv(bnm)?|1q2w3e(4r)?(5t)?|5201314|0?123456789?0?|987654321?0?|abcdefg?h?i?|iloveyou|woaini|(19|20)\d\d/gi;

/**
 * Why a passphrase is too weak: who has the file may try as many as they like. `undefined`: it will do. A Chinese
 * character counts for one and a half.
 */
export function weaknessOf(passphrase: string): Weakness | undefined {
  const typed = passphrase.normalize('NFKC').trim();
  if (lengthOf(typed) < 12) return 'short';
  if (/^[\d\s\p{P}]*$/u.test(typed)) return 'digits';
  if (new Set(typed.toLowerCase()).size < 6) return 'alike';
  return lengthOf(typed.replace(known, '')) < 8 ? 'known' : undefined;
}

function lengthOf(text: string): number {
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return [...text].length + chinese / 2;
}

function textOf(file: string, refusals: SingleFileWords['refusals']): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Refused(refusals.unreadable(file));
  }
}
