import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Finding } from '../../src/domain/finding.ts';
import { commitOf } from '../../src/history/commits.ts';
import { git, gitUnlessNo, type Repository } from '../../src/history/git.ts';
import { standing } from '../../src/history/refs.ts';
import { writeCommit } from '../../src/history/write-commit.ts';
import { officeForges, workflowFolder } from '../../src/office/office-forge.ts';
import { type Pin, parsePin, pinIn, shortPin, withPin } from '../../src/office/pin.ts';
import {
  askEngine,
  type FetchedEngine,
  newestEngine,
  ownEngine,
  packedEngine,
  withFetched,
} from '../engine.ts';
import { forgeFiles } from '../forge-files.ts';
import { holdingsOf } from '../holdings.ts';
import { type Answer, answer, Refused, type Situation } from '../outcome.ts';
import { whoCommits } from '../person-of.ts';
import { repositoryOf } from '../repository-of.ts';

/** Where to, and how far. */
export interface UpgradeOptions {
  readonly to?: string;
  /** Folder of the new engine; else it is fetched. */
  readonly engine?: string;
  readonly dryRun?: boolean;
}

/**
 * Moves the pin: the records are checked with the engine that runs and with the new one, what is new is listed, and a
 * branch is made that holds the pin and the new engine's files, nothing else. Exit 1 when there are new errors.
 */
export function upgrade(situation: Situation, options: UpgradeOptions): Answer {
  const { refusals } = situation.messages.office;
  const { repository } = repositoryOf(situation);
  const settings = join(repository.folder, 'package.json');
  const pinned = existsSync(settings) ? pinIn(readFileSync(settings, 'utf8')) : undefined;
  const from = pinned === undefined ? undefined : parsePin(pinned);
  if (!from) throw new Refused(refusals.noPin());
  const to = wantedPin(situation, options, repository, from);
  if (to.text === from.text) throw new Refused(refusals.samePin(to.text));
  const move = (engine: FetchedEngine) => moved(situation, { repository, from, to, engine, options });
  const { engine } = options;
  if (engine === undefined) return withFetched(situation, repository.folder, to, move);
  return move({ folder: resolve(situation.world.folder, engine), lock: undefined });
}

/** The files that this engine makes for the repository, for the engine before it to commit. */
export function generatedFiles(situation: Situation): Answer {
  const { repository, folder } = repositoryOf(situation);
  const { registers } = holdingsOf(situation);
  const forges = officeForges.filter((forge) => existsSync(join(repository.folder, workflowFolder(forge))));
  const files = forges.flatMap((forge) => [...forgeFiles(situation, { registers, folder, forge })]);
  return answer(situation, Object.fromEntries(files), () => files.map(([path]) => path).join('\n'));
}

function wantedPin(
  situation: Situation,
  { to, engine }: UpgradeOptions,
  repository: Repository,
  from: Pin,
): Pin {
  const { refusals } = situation.messages.office;
  if (to === undefined && engine === undefined) return newestEngine(situation, repository, from);
  const folder = resolve(situation.world.folder, engine ?? '.');
  const text =
    to ??
    (from.kind === 'packed'
      ? `file:engine/guidang-${versionIn(situation, folder)}.tgz`
      : versionIn(situation, folder));
  const pin = parsePin(text);
  if (pin?.kind === 'packed' && engine === undefined) throw new Refused(refusals.packedHere(text));
  if (!pin) throw new Refused(refusals.badPin(text));
  return pin;
}

function versionIn({ messages }: Situation, folder: string): string {
  const settings = join(folder, 'package.json');
  if (!existsSync(settings)) throw new Refused(messages.office.refusals.noEngine(folder));
  return String(JSON.parse(readFileSync(settings, 'utf8')).version);
}

interface Move {
  readonly repository: Repository;
  readonly from: Pin;
  readonly to: Pin;
  readonly engine: FetchedEngine;
  readonly options: UpgradeOptions;
}

function moved(situation: Situation, move: Move): Answer {
  const { from, to, engine, options } = move;
  const { severities, office } = situation.messages;
  const [before, after] = [ownEngine, engine.folder].map((folder) => findingsBy(situation, folder));
  const newly = without(after!, before!);
  const gone = without(before!, after!).length;
  const errors = newly.filter(({ severity }) => severity === 'error');
  const made = options.dryRun ? undefined : branchOf(situation, move);
  const value = { from: from.text, to: to.text, newly, gone, branch: made?.branch, commit: made?.commit };
  const said = answer(situation, value, () =>
    [
      office.upgraded.compared(from.text, to.text),
      office.upgraded.newly(errors.length, newly.length - errors.length, gone),
      ...newly.map(({ severity, rule, path, line, column, message, fix }) =>
        office.upgraded.finding(severities[severity], rule, `${path}:${line}:${column}`, message, fix),
      ),
      ...(made ? [office.upgraded.branch(made.branch, made.commit.slice(0, 12))] : []),
      ...(made?.lockLeft ? [office.upgraded.lockLeft] : []),
    ].join('\n'),
  );
  return { ...said, exitCode: errors.length > 0 ? 1 : 0 };
}

function findingsBy(situation: Situation, folder: string): readonly Finding[] {
  const { findings } = askEngine(situation, folder, ['check']) as { findings: readonly Finding[] };
  return findings;
}

/** What one list has and the other has not; the words of a finding may change from one engine to the next. */
function without(list: readonly Finding[], other: readonly Finding[]): Finding[] {
  const keyOf = ({ severity, rule, path, field, line }: Finding) =>
    JSON.stringify([severity, rule, path, field, line]);
  const known = new Set(other.map(keyOf));
  const severities = ['error', 'warning', 'notice'];
  return list
    .filter((finding) => !known.has(keyOf(finding)))
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** A branch of its own on main, with the pin and the new engine's files; the work tree stays as it is. */
function branchOf(situation: Situation, { repository, from, to, engine }: Move) {
  const { messages, world } = situation;
  const base = commitOf(repository, 'refs/heads/main');
  if (base === undefined) throw new Refused(messages.command.refusals.noCommit('main'));
  const branch = `req/upgrade-${shortPin(to)}`;
  const ref = `refs/heads/${branch}`;
  if (standing(repository, ref) !== undefined) throw new Refused(messages.command.refusals.exists(branch));
  const settings = git(repository, ['cat-file', 'blob', `${base}:package.json`]).toString();
  const generated = askEngine(situation, engine.folder, ['upgrade', '--generated']) as Record<string, string>;
  const copy = to.kind === 'packed' ? packedEngine(situation, engine.folder) : undefined;
  const files = new Map<string, string | Uint8Array | null>([
    ...(from.kind === 'packed' ? [[from.file, null] as const] : []),
    ...(to.kind === 'packed' && copy ? [[to.file, copy.bytes] as const] : []),
    ...Object.entries(generated),
    ['package.json', withPin(settings, to)] as const,
    ...(engine.lock === undefined ? [] : [['package-lock.json', engine.lock] as const]),
  ]);
  const message = messages.office.upgraded.message(from.text, to.text);
  const author = whoCommits(repository, {});
  const written = { parent: base, files, message, author, at: world.now(), ref, expected: undefined };
  const made = writeCommit(repository, written);
  if (made === 'lost') throw new Refused(messages.command.refusals.exists(branch));
  const locked =
    gitUnlessNo(repository, ['cat-file', '-e', `${base}:package-lock.json`], [1, 128]) !== undefined;
  return { branch, commit: made.id, lockLeft: locked && engine.lock === undefined };
}
