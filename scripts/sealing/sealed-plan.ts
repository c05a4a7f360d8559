import { formSchemas } from '../../src/domain/form.ts';
import type { Register } from '../../src/domain/register.ts';
import { SealFault } from '../../src/sealing/fault.ts';
import { sealFiles } from '../../src/sealing/seal-files.ts';
import { openFiles } from '../../src/sealing/unseal.ts';
import type { Plan, PlannedFile } from '../../src/store/write-plan.ts';
import { Refused, type Situation } from '../outcome.ts';
import { type IdentityOptions, identityAsked } from '../ring/identity-asked.ts';
import { type RingOptions, ringAsked } from '../ring/ring-asked.ts';
import { sealingRefused } from '../ring/sealing-refused.ts';
import { wordedChange } from './clear-change.ts';
import {
  type FileToSeal,
  fieldsOf,
  type LevelToSeal,
  levelsToSeal,
  type SealWish,
  withBlocks,
} from './file-seals.ts';
import { type StagedRing, stagedRing } from './staged-ring.ts';

/** Where keys are, as a command line says it. */
export type KeyOptions = RingOptions & IdentityOptions;

/** A plan without personal fields in clear. */
export interface SealedPlan {
  readonly plan: Plan;
  /** How many blocks it sealed. */
  readonly blocks: number;
  /** Puts the new keys on the ring. To be done before the files are written: a key too many harms nobody. */
  readonly keep: () => void;
}

/**
 * Seals what a plan would write in clear of fields that the register's regulation calls personal. The public halves on
 * the ring suffice, unless something must be kept of a block that is there already.
 * @param progress told how many blocks are sealed, and of how many
 * @throws Refused where there is no ring, or it does not serve
 */
export async function sealedPlan(
  situation: Situation,
  register: Register,
  plan: Plan,
  wish: SealWish & KeyOptions = {},
  progress: (done: number, of: number) => Promise<void> | void = () => {},
): Promise<SealedPlan> {
  const { data } = register.regulation;
  if (data.personal === undefined) return { plan, blocks: 0, keep: () => {} };
  const wanted = new Map<string, LevelToSeal[]>();
  for (const file of plan.files) {
    const of = kindOf(register, file.path);
    const levels = of === 'form' ? [] : levelsToSeal(beside(file, plan), data, of, wish);
    if (levels.length > 0) wanted.set(file.path, levels);
  }
  const worded = plan.files.map((file) => wordedChange(register, file));
  if (wanted.size === 0) return { plan: { ...plan, files: worded }, blocks: 0, keep: () => {} };
  const { blocks, keep } = await sealedLevels(situation, [...wanted.values()].flat(), wish, progress);
  const files = worded.map((file) => {
    const levels = wanted.get(file.path);
    if (!levels) return file;
    const text = withBlocks(file.text, levels, blocks.get(file.path) ?? new Map());
    if (text === undefined) throw new Refused(situation.messages.privacy.refusals.notByField(file.path));
    return { ...file, text };
  });
  return {
    plan: { ...plan, files },
    blocks: [...blocks.values()].reduce((sum, levels) => sum + levels.size, 0),
    keep,
  };
}

/** Path → level → block. */
type Blocks = ReadonlyMap<string, ReadonlyMap<string, string>>;

async function sealedLevels(
  situation: Situation,
  levels: readonly LevelToSeal[],
  options: KeyOptions,
  progress: (done: number, of: number) => Promise<void> | void,
): Promise<{ blocks: Blocks; keep: () => void }> {
  const ring = ringAsked(situation, options);
  const kept = levels.flatMap(({ level, from }) => (from ? [{ ...from, level }] : []));
  try {
    if (!ring) throw new SealFault('no-ring', { path: levels[0]!.path });
    const opened = new Map<string, Readonly<Record<string, string>>>();
    if (kept.length > 0) {
      const identity = await identityAsked(situation, options);
      const { fields, faults } = await openFiles(ring, identity, kept);
      if (faults[0]) throw faults[0];
      for (const [path, said] of fields) opened.set(path, said);
    }
    const staged = stagedRing(ring);
    const contents = levels.flatMap(({ path, level, clear, kept: names, from }) => {
      const said = from ? opened.get(from.path)! : {};
      const fields = { ...Object.fromEntries(names.map((name) => [name, said[name]!])), ...clear };
      return Object.keys(fields).length === 0 ? [] : [{ path, level, fields }];
    });
    const sealed = await sealFiles(staged, contents, situation.today, (done) =>
      progress(done, contents.length),
    );
    const blocks = new Map<string, Map<string, string>>();
    for (const { path, level, block } of sealed)
      blocks.set(path, (blocks.get(path) ?? new Map<string, string>()).set(level, block));
    return { blocks, keep: () => keptOn(situation, staged) };
  } catch (error) {
    throw sealingRefused(situation, error);
  }
}

function keptOn(situation: Situation, ring: StagedRing): void {
  try {
    ring.keep();
  } catch (error) {
    throw sealingRefused(situation, error);
  }
}

/** What a planned file takes the place of: what stood there, or what it was under the number that it had. */
function beside({ path, text, instead }: PlannedFile, plan: Plan): FileToSeal {
  if (instead !== undefined) return { path, text, was: { path, text: instead } };
  const fields = fieldsOf(text);
  const sealed = JSON.stringify(fields?.sealed);
  const before = [...plan.files, ...(plan.removed ?? [])].find(
    (other) =>
      sealed !== undefined &&
      other.instead !== undefined &&
      JSON.stringify(fieldsOf(other.instead)?.sealed) === sealed,
  );
  return { path, text, was: before && { path: before.path, text: before.instead! } };
}

/** What a file of a register is, by its place. */
export function kindOf({ id }: Register, path: string): 'form' | 'dossiers' | 'records' {
  const folder = path.slice(id.length + 1).split('/')[0]!;
  if (!path.startsWith(`${id}/`) || Object.hasOwn(formSchemas, folder)) return 'form';
  if (!path.slice(id.length + 1).includes('/')) return 'form';
  return folder === 'dossiers' ? 'dossiers' : 'records';
}
