#!/usr/bin/env node
import { resolve } from 'node:path';
import { parseDay } from '../src/domain/day.ts';
import { languages } from '../src/locales/index.ts';
import type { SingleFileWords } from '../src/locales/single-file-words.ts';
import { editionWordsOf, type Language, singleFileWordsOf } from '../src/site/languages.ts';
import { check } from './commands/check.ts';
import { Refused } from './outcome.ts';
import { keysAsked, readerAsked } from './reader-asked.ts';
import { openedFor } from './sealing/opened-for.ts';
import { serve } from './serve.ts';
import { type FileAsked, singleFileAsked } from './single-file/asked.ts';
import type { SingleFile } from './single-file/write-single-file.ts';
import { world } from './world.ts';

/**
 * Checks the register, builds the site, serves it and prints the address: what `npm start` does. With
 * `--build-only` a register with errors gives no site: it would be published.
 */
async function main(): Promise<void> {
  const messages = languages[world.env.GUIDANG_LANG ?? 'zh-CN'] ?? languages['zh-CN']!;
  const records = world.env.GUIDANG_RECORDS ?? 'records';
  const today = parseDay(world.env.GUIDANG_AS_OF ?? world.today());
  if (!today) throw new Error(`GUIDANG_AS_OF: ${world.env.GUIDANG_AS_OF}`);
  const situation = { world, records, today, messages, json: false };
  const reader = readerAsked(situation);
  const opened = reader && (await openedFor(situation, reader, keysAsked(situation)));
  const single = await singleFileAsked(world, singleFileWordsOf[messages.tag as Language]);
  const { output, exitCode } = await check(situation, {});
  const editions = editionWordsOf[messages.tag as Language];
  // A log is read by others than the edition: what the check quotes is not for them.
  if (reader === undefined) world.print(output);
  else if (exitCode !== 0) world.print(editions.errors);
  world.leave(exitCode);
  const buildOnly = single !== undefined || world.args.includes('--build-only');
  if (exitCode !== 0 && buildOnly) return;
  if (exitCode !== 0) world.print(messages.command.shownAllTheSame);
  const site = {
    records: resolve(world.folder, records),
    asOf: today,
    environment: world.env,
    ...(reader && { reader }),
    ...(opened && { opened }),
    onEnd: world.onEnd,
  };
  if (single) return writeFile(single, site, singleFileWordsOf[messages.tag as Language]);
  // Astro takes seconds to load: whoever is refused need not wait for it.
  const { buildSite } = await import('./build-site.ts');
  const outDir = resolve(world.folder, 'dist');
  const start = world.seconds();
  const { GUIDANG_BASE: base } = world.env;
  await buildSite({ ...site, outDir, ...(base && { base }) });
  world.print(messages.command.built(world.seconds() - start));
  if (buildOnly) return;
  const port = Number(world.env.PORT ?? 4321);
  const { url, close } = await serve(outDir, port).catch(() => serve(outDir, 0));
  world.print(messages.command.serving(url));
  world.onStop(() => void close());
}

async function writeFile(asked: FileAsked, site: SingleFile['site'], words: SingleFileWords): Promise<void> {
  const { writeSingleFile } = await import('./single-file/write-single-file.ts');
  const start = world.seconds();
  const bytes = await writeSingleFile({ ...asked, site, onEnd: world.onEnd });
  world.print(words.written(asked.name, bytes / 1e6, world.seconds() - start));
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  const { command } = languages[world.env.GUIDANG_LANG ?? 'zh-CN'] ?? languages['zh-CN']!;
  world.say(`${command.refused}${error.refusal.message}\n${command.fix}${error.refusal.fix}\n`);
  world.leave(2);
}
