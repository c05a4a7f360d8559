import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { GitFailure, git, type Repository } from '../../src/history/git.ts';
import type { TourStep, TourWords } from '../../src/locales/tour-words.ts';
import { main } from '../main.ts';
import type { World } from '../world.ts';
import { type Actor, register } from './register.ts';

/** Something else happened than the story says. `message` is for people to read. */
export class TourFailure extends Error {
  override readonly name = 'TourFailure';
}

/** What must come of a command, and what is shown of it. */
export interface Expected {
  /** The code with which it leaves; 0 unless told. */
  readonly status?: number;
  /** Only lines like this are shown, and there must be one. */
  readonly shows?: RegExp;
}

/** Where the tour is played: a server, three people with keys and clones, and a day that the story chooses. */
export interface Stage {
  /** How many steps were told. */
  readonly steps: () => number;
  on(day: string): void;
  step(step: TourStep): void;
  /** Somebody types a line; `npx guidang …` and `git …` are carried out, the one after the other. */
  types(who: Actor, line: string, expected?: Expected): Promise<void>;
  /** Puts files into somebody's clone, as an editor would. */
  edits(who: Actor, path: string, change: (text: string) => string): void;
}

const people = { 李娟: 'lijuan', 王敏: 'wangmin', 周明: 'zhouming' } as const;

/** Builds the stage in an empty folder: keys, an empty server, and clones of it. */
export function buildStage(world: World, folder: string, words: TourWords, lang: string): Stage {
  const env = { ...(world.env.PATH !== undefined && { PATH: world.env.PATH }), HOME: folder };
  const at = (name: string): Repository => ({ folder: join(folder, name), environment: env });
  const server = at('server.git');
  git(at('.'), ['init', '--quiet', '--bare', '--initial-branch=main', 'server.git']);
  const keys = Object.fromEntries(
    Object.entries(people).map(([name, short]) => [name, newClone(at('.'), name, short)]),
  ) as Record<Actor, string>;
  for (const [path, text] of Object.entries(register(keys))) put(join(folder, people.李娟, path), text);
  let [steps, day, minutes] = [0, '', 0];
  const show = (lines: readonly string[]) =>
    world.print(`${lines.map((line) => `      ${line}\n`).join('')}`);

  const guidang = async (who: Actor, args: readonly string[]) => {
    const said = { status: 0, output: '' };
    const say = (text: string) => {
      said.output += text;
    };
    await main({
      args: [...args, '--lang', lang],
      folder: at(people[who]).folder,
      env,
      today: () => day,
      now: () => new Date(Date.parse(`${day}T09:00:00+08:00`) + 60_000 * ++minutes).toISOString(),
      program: [world.program[0], resolve(import.meta.dirname, '../guidang.ts')],
      read: () => '',
      seconds: world.seconds,
      print: say,
      say,
      leave: (status) => {
        said.status = status;
      },
      onStop: () => {},
    });
    return said;
  };

  return {
    steps: () => steps,
    on: (next) => {
      day = next;
      minutes = 0;
      world.print(`\n── ${day} ${'─'.repeat(40)}\n`);
    },
    step: (step) => {
      steps += 1;
      world.print(`\n${steps}. ${words.steps[step]}\n`);
    },
    types: async (who, line, { status = 0, shows } = {}) => {
      world.print(`   ${who} $ ${line}\n`);
      for (const [index, command] of line.split(' && ').entries()) {
        const [program, ...args] = wordsIn(command);
        setServersDay(server, day);
        const isLast = index === line.split(' && ').length - 1;
        const said = program === 'git' ? asGit(at(people[who]), args) : await guidang(who, args.slice(1));
        const telling = tellingLines(said.output).filter((text) => shows === undefined || shows.test(text));
        const wanted = isLast ? status : 0;
        if (said.status !== wanted || (isLast && shows && telling.length === 0))
          throw new TourFailure(words.failed(command, said.status, wanted, said.output));
        if (isLast) show(telling);
      }
      if (status !== 0) show([words.asItMust]);
    },
    edits: (who, path, change) => {
      const file = join(folder, people[who], path);
      writeFileSync(file, change(readFileSync(file, 'utf8')));
    },
  };
}

/** A key, and a clone in which git knows whose it is. @returns the public key */
function newClone(home: Repository, name: string, short: string): string {
  const key = join(home.folder, `${short}.key`);
  const args = ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', key];
  const { status, error } = spawnSync('ssh-keygen', args, { env: home.environment });
  if (status !== 0) throw new TourFailure(error?.message ?? 'ssh-keygen');
  git(home, ['clone', '--quiet', 'server.git', short]);
  const clone = { ...home, folder: join(home.folder, short) };
  const settings = { 'user.name': name, 'user.email': `${short}@office.invalid`, 'user.signingkey': key };
  for (const [setting, value] of Object.entries(settings)) git(clone, ['config', setting, value]);
  return readFileSync(`${key}.pub`, 'utf8').trim();
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The server has a clock of its own; on the tour its hook is told the day of the story. */
function setServersDay({ folder }: Repository, day: string): void {
  const path = join(folder, 'hooks', 'pre-receive');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return;
  }
  writeFileSync(path, text.replace(/(?: '--as-of' '\S+')? 'hook' /, ` '--as-of' '${day}' 'hook' `));
}

function asGit(repository: Repository, args: readonly string[]): { status: number; output: string } {
  try {
    return { status: 0, output: git(repository, args).toString() };
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    const remote = error.message.split('\n').flatMap((line) => /^remote: (.*\S)/.exec(line)?.[1] ?? []);
    return { status: error.status ?? 1, output: (remote.length > 0 ? remote : [error.message]).join('\n') };
  }
}

/** The words of a line as a shell would take them; only quotes and blanks occur. */
function wordsIn(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2]!);
}

/** What a program said without what was typed in: the form itself, headings, blank lines. */
function tellingLines(output: string): string[] {
  return output
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^(#|\*\*)/.test(line));
}
