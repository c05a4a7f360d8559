#!/usr/bin/env node
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '../src/locales/index.ts';
import { buildStage, TourFailure } from './tour/stage.ts';
import { tellStory } from './tour/story.ts';
import { world } from './world.ts';

/** Plays one record's whole life in a temporary folder, and tells it on the terminal: what `npm run tour` does. */
async function main(): Promise<void> {
  const { args } = world;
  const lang = args.includes('--lang') ? (args[args.indexOf('--lang') + 1] ?? '') : 'zh-CN';
  const words = (languages[lang] ?? languages['zh-CN']!).tour;
  const known = args.every(
    (word, index) => ['--keep', '--lang'].includes(word) || args[index - 1] === '--lang',
  );
  if (!known || !languages[lang]) {
    world.say(`${words.options}\n`);
    return world.leave(2);
  }
  const folder = mkdtempSync(join(tmpdir(), 'guidang-tour-'));
  const keeps = args.includes('--keep');
  const start = world.seconds();
  world.print(`${words.title}\n`);
  try {
    const stage = buildStage(world, folder, words, lang);
    await tellStory(stage);
    world.print(`\n${words.ended(stage.steps(), world.seconds() - start)}\n`);
  } catch (error) {
    if (!(error instanceof TourFailure)) throw error;
    world.say(`\n${error.message}\n`);
    world.leave(1);
  } finally {
    if (!keeps) rmSync(folder, { recursive: true, force: true });
    world.print(`${keeps ? words.kept(folder) : words.removed(folder)}\n`);
  }
}

await main();
