#!/usr/bin/env node
import { resolve } from 'node:path';
import { parseDay } from '../src/domain/day.ts';
import { languages } from '../src/locales/index.ts';
import { buildSite } from './build-site.ts';
import { check } from './commands/check.ts';
import { serve } from './serve.ts';
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
  const { output, exitCode } = await check({ world, records, today, messages, json: false }, {});
  world.print(output);
  world.leave(exitCode);
  const buildOnly = world.args.includes('--build-only');
  if (exitCode !== 0 && buildOnly) return;
  if (exitCode !== 0) world.print(messages.command.shownAllTheSame);
  const outDir = resolve(world.folder, 'dist');
  const start = world.seconds();
  const { GUIDANG_BASE: base } = world.env;
  await buildSite({
    records: resolve(world.folder, records),
    outDir,
    asOf: today,
    environment: world.env,
    ...(base && { base }),
  });
  world.print(messages.command.built(world.seconds() - start));
  if (buildOnly) return;
  const port = Number(world.env.PORT ?? 4321);
  const { url, close } = await serve(outDir, port).catch(() => serve(outDir, 0));
  world.print(messages.command.serving(url));
  world.onStop(() => void close());
}

await main();
