import { type FilePlan, filePlan } from './file-plan.ts';
import type { Regulation } from './regulation/regulation.ts';
import { rememberedOf } from './remembered.ts';

/** A regulation as it stood from some day on. */
export interface Version {
  /** Path of its file below the records folder. */
  readonly path: string;
  readonly data: Regulation;
  readonly plan: FilePlan;
}

/** Prepares one version; the same data, which stand at one path, only once. */
export function versionOf(path: string, data: Regulation): Version {
  const plan = planOf(data);
  return { path, data, plan };
}

const planOf = rememberedOf(filePlan);

/**
 * The version by which a file is judged. Only a regulation that says `earlier: own-version` judges what was
 * filed before it by the version of that day; what is older than all of them, by the oldest.
 * @param versions the one in force first, then the earlier ones, newest first
 * @param filed the day as the file states it, not yet checked
 */
export function versionFor(versions: readonly Version[], filed: unknown): Version {
  const current = versions[0]!;
  if (current.data.earlier !== 'own-version' || typeof filed !== 'string') return current;
  return versions.find(({ data }) => data.effective <= filed) ?? versions.at(-1)!;
}
