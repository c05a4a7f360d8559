import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Reader, readerOf } from '../src/domain/edition/audience.ts';
import { editionWordsOf, type Language } from '../src/site/languages.ts';
import { readHoldings } from '../src/store/read-holdings.ts';
import { diskSource } from '../src/store/source.ts';
import { Refused, type Situation } from './outcome.ts';
import type { KeyOptions } from './sealing/sealed-plan.ts';

const text = { type: 'string' } as const;
const options = {
  edition: text,
  area: text,
  copy: text,
  holder: text,
  'build-only': { type: 'boolean' },
  'single-file': text,
  ring: text,
  identity: text,
} as const;

/** Where the keys are that a site is asked for with: `--ring`, `--identity`. @throws Refused for an option there is not */
export function keysAsked({ world, messages }: Situation): KeyOptions {
  const { ring, identity } = given(world.args, editionWordsOf[messages.tag as Language].usage);
  return { ...(ring !== undefined && { ring }), ...(identity !== undefined && { identity }) };
}

/**
 * For whom a site is asked for: `--edition`, `--area`, `--copy`, `--holder`, or `GUIDANG_EDITION` and the like. Nobody
 * in particular: `undefined`. @throws Refused where they may not have it
 */
export function readerAsked({ world, records, today, messages }: Situation): Reader | undefined {
  const words = editionWordsOf[messages.tag as Language];
  const { env } = world;
  const said = {
    edition: env.GUIDANG_EDITION || undefined,
    area: env.GUIDANG_AREA || undefined,
    copy: env.GUIDANG_COPY || undefined,
    holder: env.GUIDANG_HOLDER || undefined,
    ...given(world.args, words.usage),
  };
  const asked = { edition: said.edition, area: said.area, copy: said.copy, holder: said.holder };
  if (Object.values(asked).every((value) => value === undefined)) return undefined;
  const reader = readerOf(readHoldings(diskSource(resolve(world.folder, records))), asked, today);
  if ('problem' in reader) throw new Refused(words.refused(reader));
  return reader;
}

function given(args: readonly string[], usage: (option: string) => Refused['refusal']) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new Refused(usage(/'([^' ]*)/.exec((error as Error).message)?.[1] ?? ''));
  }
}
