import { Worker } from 'node:worker_threads';
import { readBlock } from '../domain/personal/block.ts';
import { SealFault } from './fault.ts';
import { type Holder, holderOf, openLevel } from './holder.ts';
import { type Opened, type OpenJob, openJobs } from './open-jobs.ts';
import { destroyedSchema, entry, recordKeySchema } from './ring.ts';
import type { RingFiles } from './ring-files.ts';
import { destroyedName, keyName, registerOfPath } from './ring-names.ts';
import { type BlockPlace, openBlock } from './seal-block.ts';

/** A block as it stands in a file. */
export interface WantedBlock extends BlockPlace {
  readonly block: string;
}

/** What could be opened, and what not. */
export interface Unsealed {
  /** Path → its fields in clear, of all levels that were wanted. */
  readonly fields: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** One for each block that stayed closed, each with its path and level. */
  readonly faults: readonly SealFault[];
}

/** From so many blocks on, two threads open faster than one. */
const worthThreads = 400;

/**
 * Opens blocks for somebody on the ring.
 * @param progress told how many are done
 * @throws SealFault when the ring or the identity does not serve at all: `no-ring`, `not-a-ring`, `half-key`,
 *   `not-an-identity`, `wrong-key`, `revoked`
 */
export async function openFiles(
  ring: RingFiles,
  identity: string,
  wanted: readonly WantedBlock[],
  progress: (done: number) => void = () => {},
): Promise<Unsealed> {
  const holder = await holderOf(ring, identity);
  const levels = levelKeys(ring, holder);
  const absent = absences(ring);
  const [jobs, faults]: [OpenJob[], SealFault[]] = [[], []];
  for (const one of wanted) {
    try {
      jobs.push(await jobFor(ring, one, levels.numberOf, absent));
    } catch (error) {
      if (!(error instanceof SealFault)) throw error;
      faults.push(new SealFault(error.problem, { ...error.place, path: one.path, level: one.level }));
    }
  }
  const fields = new Map<string, Record<string, string>>();
  for (const [index, opened] of (await openAll(jobs, levels.secrets, progress)).entries()) {
    const { path } = jobs[index]!;
    if ('fields' in opened) fields.set(path, { ...fields.get(path), ...opened.fields });
    else faults.push(new SealFault(opened.problem, opened.place));
  }
  return { fields, faults };
}

/** Level keys as they are needed, each opened once. */
function levelKeys(ring: RingFiles, holder: Holder) {
  const secrets: string[] = [];
  const numbers = new Map<string, Promise<number>>();
  return {
    secrets,
    numberOf(register: string, level: string, generation: number): Promise<number> {
      const name = `${register}/${level}/${generation}`;
      const known = numbers.get(name);
      if (known) return known;
      const made = openLevel(ring, holder, { register, level, generation }).then(
        ({ secret }) => secrets.push(secret) - 1,
      );
      numbers.set(name, made);
      return made;
    },
  };
}

async function jobFor(
  ring: RingFiles,
  { path, level, block }: WantedBlock,
  numberOf: (register: string, level: string, generation: number) => Promise<number>,
  absent: (place: BlockPlace, key: string) => SealFault,
): Promise<OpenJob> {
  const key = readBlock(block)?.key;
  // A text that is no block says itself what is wrong with it.
  if (key === undefined) await openBlock(block, '', { path, level });
  const name = keyName({ path, level, key: key! });
  const found = entry(ring, name, recordKeySchema);
  if (!found) throw absent({ path, level }, key!);
  if (found.path !== path || found.level !== level || found.key !== key)
    throw new SealFault('ring-damaged', { file: name });
  const holder = await numberOf(registerOfPath(path), level, found.generation);
  return { path, level, block, wrapped: found.secret, holder };
}

/** Why a key is not where it should be. */
function absences(ring: RingFiles): (place: BlockPlace, key: string) => SealFault {
  let ids: ReadonlySet<string> | undefined;
  return (place, key) => {
    if (entry(ring, destroyedName(place.path), destroyedSchema)) return new SealFault('destroyed', place);
    ids ??= new Set(ring.list('keys').map((name) => name.slice(-'0123456789abcdef.json'.length, -5)));
    return new SealFault(ids.has(key) ? 'moved' : 'ring-older', place);
  };
}

async function openAll(
  jobs: readonly OpenJob[],
  secrets: readonly string[],
  progress: (done: number) => void,
): Promise<Opened[]> {
  let done = 0;
  const advance = (by: number) => {
    done += by;
    progress(done);
  };
  if (jobs.length < worthThreads) return openJobs(jobs, secrets, () => advance(1));
  const half = Math.ceil(jobs.length / 2);
  const halves = [jobs.slice(0, half), jobs.slice(half)];
  return (await Promise.all(halves.map((part) => inThread(part, secrets, advance)))).flat();
}

function inThread(
  jobs: readonly OpenJob[],
  secrets: readonly string[],
  advance: (by: number) => void,
): Promise<Opened[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./unseal-worker.mjs', import.meta.url), {
      workerData: { jobs, secrets },
    });
    worker.on('message', ({ done, opened }: { done: number; opened?: Opened[] }) => {
      advance(done);
      if (opened) resolve(opened);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`a thread ended with ${code}`)));
  });
}
