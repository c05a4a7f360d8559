import type { Register } from '../../src/domain/register.ts';
import { wideLimits } from '../../src/store/guard.ts';
import { readHoldings } from '../../src/store/read-holdings.ts';
import type { Source } from '../../src/store/source.ts';
import type { Plan, PlannedFile } from '../../src/store/write-plan.ts';
import { sourceOf } from '../holdings.ts';
import { objectionsTo } from '../objections.ts';
import { type Answer, answer, Refused, type Situation } from '../outcome.ts';
import { type ProposeOptions, propose } from '../propose.ts';
import { ringAsked } from '../ring/ring-asked.ts';
import { clearHistory } from '../sealing/old-history.ts';
import { type KeyOptions, sealedPlan } from '../sealing/sealed-plan.ts';
import { carryOut } from '../writing.ts';

/** How a register is sealed. */
export interface SealOptions extends ProposeOptions, KeyOptions {
  /** What is sealed already gets new keys. */
  readonly again?: boolean;
  readonly propose?: boolean;
}

/** What is going to be sealed. */
interface Sealing {
  readonly plan: Plan;
  readonly number: string;
  readonly registers: readonly Register[];
  readonly files: number;
  readonly blocks: number;
}

/** There is nothing to write. */
class Unwritten extends Error {}

/**
 * Seals all personal fields that stand in clear, or those of some files: all of it or nothing. Keys come onto the ring
 * first; whoever is stopped then has keys too many, and every file as it was.
 * @param files below the records folder, or as a shell completes them
 */
export async function seal(
  situation: Situation,
  files: readonly string[],
  options: SealOptions,
): Promise<Answer> {
  const { messages } = situation;
  const { privacy } = messages;
  const decide = (source: Source, pending: readonly string[] = []) =>
    decided(situation, source, files, options, pending);
  try {
    if (options.propose) {
      const { decided: sealing, proposed } = await propose(situation, options, decide);
      return told(situation, options, sealing, proposed, [
        messages.sharing.proposed(proposed.branch, proposed.url),
      ]);
    }
    sourceOf(situation);
    return told(situation, options, await carryOut(situation, decide));
  } catch (error) {
    if (!(error instanceof Unwritten)) throw error;
    return answer(situation, { files: 0, blocks: 0 }, () => privacy.seal.nothing);
  }
}

async function decided(
  situation: Situation,
  source: Source,
  named: readonly string[],
  options: SealOptions,
  pending: readonly string[],
): Promise<Sealing> {
  const { messages, today, world } = situation;
  const { privacy } = messages;
  const all = readHoldings(source).registers.filter(({ regulation }) => regulation.data.personal);
  if (all.length === 0) throw new Refused(privacy.refusals.nonePersonal());
  const chosen = chosenFiles(situation, all, named, options.propose ?? false);
  const progress = chosen.length > slow ? await world.progress?.() : undefined;
  const parts = [];
  for (const register of all) {
    const own = chosen.filter((path) => path.startsWith(`${register.id}/`));
    const whole: Plan = { name: '', files: own.map((path) => asItIs(source, path)) };
    const wish = { ...options, everything: true };
    const advance = (done: number, of: number) => progress?.at(done / of, privacy.seal.steps.seal);
    parts.push(await sealedPlan(situation, register, whole, wish, advance));
  }
  progress?.end(privacy.seal.steps.seal);
  const files = parts.flatMap(({ plan }) => plan.files.filter(({ text, instead }) => text !== instead));
  if (files.length === 0) throw new Unwritten();
  const number = freeName(`seal-${today}`, pending);
  const plan = { name: `${privacy.name} ${today}`, files };
  // Closed entries are altered for a history that begins anew; in this one nobody may.
  const open = files.filter(({ path }) => path.split('/')[1] !== 'changes');
  const objections = objectionsTo(situation, source, { ...plan, files: open });
  if (objections.length > 0) throw new Refused(messages.command.acting.forbidden(privacy.name, objections));
  for (const { keep } of parts) keep();
  const blocks = parts.reduce((sum, part) => sum + part.blocks, 0);
  return { plan, number, registers: all, files: files.length, blocks };
}

/** From so many files on it is shown how far it has come. */
const slow = 500;

/** The files that may hold something personal. Closed change entries are left alone where others must approve: nobody may alter them. */
function chosenFiles(
  { messages, records: folder }: Situation,
  registers: readonly Register[],
  named: readonly string[],
  isProposed: boolean,
): string[] {
  const all = registers.flatMap(({ records, dossiers, forms }) => [
    ...[...dossiers, ...records].map(({ path }) => path),
    ...(isProposed ? [] : forms.flatMap(({ room, path }) => (room === 'changes' ? path : []))),
  ]);
  if (named.length === 0) return all;
  const known = new Set(all);
  const prefix = `${folder.replace(/\/+$/, '')}/`;
  return named.map((given) => {
    const path = given.startsWith(prefix) ? given.slice(prefix.length) : given;
    if (!known.has(path)) throw new Refused(messages.privacy.refusals.noSuchFile(given));
    return path;
  });
}

function asItIs(source: Source, path: string): PlannedFile {
  const text = new TextDecoder().decode(source.read(path, wideLimits.file));
  return { path, text, instead: text };
}

function freeName(name: string, taken: readonly string[]): string {
  for (let turn = 1; ; turn += 1) {
    const one = turn === 1 ? name : `${name}-${turn}`;
    if (!taken.includes(one)) return one;
  }
}

function told(
  situation: Situation,
  options: SealOptions,
  { files, blocks, registers }: Sealing,
  more: object = {},
  after: readonly string[] = [],
): Answer {
  const { seal: words } = situation.messages.privacy;
  const ring = ringAsked(situation, options)?.place ?? '';
  const history = clearHistory(situation, registers) ?? null;
  return answer(situation, { files, blocks, ring, history, ...more }, () =>
    [words.done(files, blocks, ring), ...after, ...(history ? [words.old(history), words.clean] : [])].join(
      '\n',
    ),
  );
}
