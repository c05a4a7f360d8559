import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { git, type Repository } from '../src/history/git.ts';
import { type Pin, parsePin, withPin } from '../src/office/pin.ts';
import { Refused, type Situation } from './outcome.ts';

/** The folder of the engine that runs. */
export const ownEngine = resolve(import.meta.dirname, '..');

/** Asks an engine a question in the situation's register, and reads its answer as JSON. */
export function askEngine(situation: Situation, folder: string, words: readonly string[]): unknown {
  const { world, records, today, messages } = situation;
  const { refusals } = messages.office;
  const door = join(folder, 'scripts', 'guidang.mjs');
  if (!existsSync(door)) throw new Refused(refusals.noEngine(folder));
  const shared = ['--json', '--records', records, '--as-of', today, '--lang', messages.tag];
  const { status, stdout, stderr } = spawnSync(world.program[0], [door, ...words, ...shared], {
    cwd: world.folder,
    env: world.env,
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
    windowsHide: true,
  });
  const failed = new Refused(refusals.engineFailed(folder, stderr.trim()));
  if (status !== 0 && status !== 1) throw failed;
  try {
    return JSON.parse(stdout);
  } catch {
    throw failed;
  }
}

/** An engine that was fetched, and what `npm` made of the pin; gone when the work is done. */
export interface FetchedEngine {
  readonly folder: string;
  /** The new `package-lock.json`, where there was one. */
  readonly lock: string | undefined;
}

/** Installs another engine into a folder of its own; no script of any package is run. */
export function withFetched<T>(
  situation: Situation,
  top: string,
  pin: Pin,
  work: (engine: FetchedEngine) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), 'guidang-engine-'));
  const [settings, lock] = [join(folder, 'package.json'), join(folder, 'package-lock.json')];
  try {
    writeFileSync(settings, withPin(readFileSync(join(top, 'package.json'), 'utf8'), pin));
    const locked = existsSync(join(top, 'package-lock.json'));
    if (locked) copyFileSync(join(top, 'package-lock.json'), lock);
    const said = npm(situation, folder, [
      'install',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--no-progress',
    ]);
    if (said.status !== 0)
      throw new Refused(situation.messages.office.refusals.notInstalled(pin.text, said.stderr));
    return work({
      folder: join(folder, 'node_modules', 'guidang'),
      lock: locked ? readFileSync(lock, 'utf8') : undefined,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Packs an engine as `npm` packs it; @returns the copy's bytes, and the pin that names it inside a repository. */
export function packedEngine(situation: Situation, engine: string): { pin: Pin; bytes: Uint8Array } {
  const folder = mkdtempSync(join(tmpdir(), 'guidang-engine-'));
  try {
    const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', quoted(folder)];
    const said = npm(situation, engine, args);
    const name = readdirSync(folder)[0] ?? '';
    const pin = parsePin(`file:engine/${name}`);
    if (said.status !== 0 || !pin)
      throw new Refused(situation.messages.office.refusals.notPacked(engine, said.stderr));
    return { pin, bytes: readFileSync(join(folder, name)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A path as the shell of Windows takes it. */
function quoted(path: string): string {
  return platform() === 'win32' ? `"${path}"` : path;
}

/** The newest engine from where the present one comes: the package's latest version, or the repository's newest commit. */
export function newestEngine(situation: Situation, repository: Repository, pin: Pin): Pin {
  const { noNewest, packedHere } = situation.messages.office.refusals;
  if (pin.kind === 'packed') throw new Refused(packedHere(pin.text));
  if (pin.kind === 'commit') {
    const listed = git(repository, ['ls-remote', '--end-of-options', pin.repository, 'HEAD']).toString();
    const found = parsePin(`git+${pin.repository}#${listed.slice(0, 40)}`);
    if (!found) throw new Refused(noNewest(pin.repository));
    return found;
  }
  const { status, stdout, stderr } = npm(situation, repository.folder, ['view', 'guidang', 'version']);
  const found = parsePin(stdout.trim());
  if (status !== 0 || !found) throw new Refused(noNewest(stderr));
  return found;
}

/** The arguments are ours or checked: on Windows `npm` is a script that only a shell starts. */
function npm({ world }: Situation, cwd: string, args: readonly string[]) {
  const options = { cwd, env: world.env, encoding: 'utf8', windowsHide: true } as const;
  const windows = platform() === 'win32';
  const { status, stdout, stderr, error } = spawnSync('npm', args, { ...options, shell: windows });
  return { status, stdout: stdout ?? '', stderr: (stderr || error?.message || '').trim().slice(0, 2000) };
}
