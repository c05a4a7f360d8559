import type { Day } from '../domain/day.ts';
import { armoredFile } from './age-file.ts';
import { SealFault } from './fault.ts';
import { newIdentity } from './native-identity.ts';
import { newestLevelKey, peopleOnRing, requireRing, written } from './ring.ts';
import type { RingFiles } from './ring-files.ts';
import { keyName, registerOfPath } from './ring-names.ts';
import { type BlockContent, keyIdOf, sealBlock } from './seal-block.ts';

/** A block that was sealed, and where it is to stand. */
export interface SealedBlock {
  readonly path: string;
  readonly level: string;
  /** What the field `sealed` of the file takes for the level. */
  readonly block: string;
}

/**
 * Seals fields of files, each file and level with a new key of its own, wrapped for those who hold the level. The keys
 * are on the ring when this ends, all in one change; the blocks are for the files. No identity is needed.
 * @throws SealFault `no-ring`, `not-a-ring`, `no-reader`, `bad-path`, `ring-damaged`, `ring-changed`, `ring-busy`
 */
export async function sealFiles(
  ring: RingFiles,
  wanted: readonly BlockContent[],
  day: Day,
  progress: (done: number) => Promise<void> | void = () => {},
): Promise<readonly SealedBlock[]> {
  requireRing(ring);
  const levels = levelsToSealFor(ring, wanted);
  const [blocks, keys]: [SealedBlock[], Map<string, string>] = [[], new Map()];
  for (const content of wanted) {
    const { path, level } = content;
    const { recipient, secret } = newIdentity();
    const { public: holders, generation } = levels.get(levelOf(content))!;
    const key = keyIdOf(recipient);
    const wrapped = { path, level, key, generation, day, secret: await armoredFile(secret, [holders]) };
    keys.set(keyName({ path, level, key }), written(wrapped));
    blocks.push({ path, level, block: await sealBlock(content, recipient) });
    if (blocks.length % 200 === 0) await progress(blocks.length);
  }
  ring.change(keys, [], `seal ${blocks.length}`);
  return blocks;
}

/** The newest generation of each level that is wanted. */
function levelsToSealFor(ring: RingFiles, wanted: readonly BlockContent[]) {
  const gone = new Set(peopleOnRing(ring).flatMap(({ name, revoked }) => (revoked ? [name] : [])));
  return new Map(
    [...new Set(wanted.map(levelOf))].map((both) => {
      const [register, level] = both.split('/') as [string, string];
      const newest = newestLevelKey(ring, { register, level });
      if (!newest?.readers.some((name) => !gone.has(name)))
        throw new SealFault('no-reader', { register, level });
      return [both, newest] as const;
    }),
  );
}

function levelOf({ path, level }: BlockContent): string {
  return `${registerOfPath(path)}/${level}`;
}
