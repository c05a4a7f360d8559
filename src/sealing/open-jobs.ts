import type { SealPlace, SealProblem } from '../domain/personal/seal-problem.ts';
import { openedFile } from './age-file.ts';
import { SealFault } from './fault.ts';
import { type NativeIdentity, nativeIdentity } from './native-identity.ts';
import { type BlockPlace, openBlock } from './seal-block.ts';

/** A block to be opened, with the key of its file as the ring has it. Threads hand such jobs to one another. */
export interface OpenJob extends BlockPlace {
  readonly block: string;
  /** The record key, wrapped for the level. */
  readonly wrapped: string;
  /** Which of the level keys it is wrapped for. */
  readonly holder: number;
}

/** What came of a job: the fields, or why not. */
export type Opened =
  | { readonly fields: Record<string, string> }
  | { readonly problem: SealProblem; readonly place: SealPlace };

/** Opens blocks one after another. @param secrets of level keys, by the number that jobs name */
export async function openJobs(
  jobs: readonly OpenJob[],
  secrets: readonly string[],
  each: () => void,
): Promise<Opened[]> {
  const levels = secrets.map((secret) => nativeIdentity(secret)!);
  const opened: Opened[] = [];
  for (const job of jobs) {
    opened.push(await open(job, levels[job.holder]!));
    each();
  }
  return opened;
}

async function open(job: OpenJob, level: NativeIdentity): Promise<Opened> {
  const secret = await openedFile(job.wrapped, level);
  const key = secret === undefined ? undefined : nativeIdentity(secret);
  const place = { path: job.path, level: job.level };
  if (!key) return { problem: 'ring-damaged', place };
  try {
    return { fields: await openBlock(job.block, key, job) };
  } catch (error) {
    if (!(error instanceof SealFault)) throw error;
    // The ring filed another key under this id.
    return { problem: error.problem === 'wrong-key' ? 'ring-damaged' : error.problem, place: error.place };
  }
}
