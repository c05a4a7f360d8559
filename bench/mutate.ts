#!/usr/bin/env node
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { table } from './table.ts';

/** The rooms that are mutated, and the tests that each must stand: its own, and those of the rooms that live by it. */
const rooms: Record<string, readonly string[]> = {
  domain: ['src/domain', 'src/rules'],
  rules: ['src/rules'],
  acts: ['src/acts'],
  gate: ['src/gate', 'src/rules/gate'],
  store: ['src/store', 'src/testing'],
};

const { values } = parseArgs({
  options: {
    rooms: { type: 'string', default: Object.keys(rooms).join(',') },
    /** One file in so many, chosen by the hash of its path: 1 is all of them. */
    share: { type: 'string', default: '1' },
    /** Only files whose path holds one of these, with commas between. */
    files: { type: 'string' },
    workers: { type: 'string', default: '2' },
    /** What was judged before is not judged again, unless its code or its test file has changed; helpers are not looked at. */
    resume: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const results = join(import.meta.dirname, 'mutation.md');

/** File → why mutants of it live that have been looked at. */
const reasons: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'mutation-reasons.json'), 'utf8'),
);

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

for (const room of values.rooms.split(',')) {
  const files = chosen(room);
  process.env.MUTATION_TESTS = rooms[room]!.join(',');
  const stryker = new Stryker({
    configFile: 'bench/mutation.json',
    mutate: files,
    concurrency: Number(values.workers),
    incremental: values.resume,
    incrementalFile: `coverage/mutants-${room}.json`,
  });
  const text = report(room, files, await stryker.runMutationTest());
  console.log(text);
  if (values.write) keep(room, text);
}

/** The files of a room that are mutated, tests left out. */
function chosen(room: string): string[] {
  const share = Number(values.share);
  return globSync(`src/${room}/**/*.ts`)
    .filter((path) => !path.endsWith('.test.ts'))
    .filter((path) => values.files?.split(',').some((part) => path.includes(part)) ?? true)
    .filter((path) => createHash('sha256').update(path).digest().readUInt32BE() % share === 0)
    .sort();
}

function report(room: string, files: readonly string[], mutants: readonly Mutant[]): string {
  const count = (...statuses: readonly Mutant['status'][]) =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  const [killed, lived, uncovered] = [count('Killed', 'Timeout'), count('Survived'), count('NoCoverage')];
  const judged = killed + lived + uncovered;
  const score = `${((100 * killed) / judged).toFixed(1)} %`;
  const row = [String(files.length), String(judged), String(killed), String(lived), String(uncovered), score];
  const left = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  return `## ${room}

${new Date().toISOString().slice(0, 10)}, ${values.files ?? `one file in ${values.share}`}.

${table(['files', 'mutants', 'caught', 'survived', 'not reached', 'score'], [row])}
${[...Map.groupBy(left, fileOf)].map(([file, ones]) => listed(file, ones)).join('')}`;
}

function listed(file: string, mutants: readonly Mutant[]): string {
  const why = reasons[file] === undefined ? '' : `: ${reasons[file]}`;
  return `- ${file}${why}\n${mutants.map((mutant) => `  - ${changed(mutant)}\n`).join('')}`;
}

function fileOf({ fileName }: Mutant): string {
  return fileName.slice(fileName.indexOf('src/'));
}

/** The line of a mutant, counted from 1; what stood there, and what stands there now. */
function changed({ fileName, location: { start, end }, replacement = '', status }: Mutant): string {
  const line = readFileSync(fileName, 'utf8').split('\n')[start.line - 1] ?? '';
  const was = line.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
  const short = (text: string) => text.trim().split('\n')[0]!.slice(0, 70);
  const unreached = status === 'NoCoverage' ? ' (no test goes there)' : '';
  return `${start.line}: \`${short(was)}\` → \`${short(replacement)}\`${unreached}`;
}

/** Puts a room into `mutation.md`, in place of what it said of that room. */
function keep(room: string, text: string): void {
  const before = readFileSync(results, 'utf8');
  const others = before.split(/\n(?=## )/).filter((part) => !part.startsWith(`## ${room}\n`));
  writeFileSync(results, `${[...others, text].map((part) => part.trimEnd()).join('\n\n')}\n`);
}
