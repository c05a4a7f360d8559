import { readBlock } from '../../src/domain/personal/block.ts';
import { blocksOf, destroyedFiles } from '../../src/domain/sealed-blocks.ts';
import { keysOfFiles } from '../../src/sealing/remove-keys.ts';
import { recordKeySchema, requireRing } from '../../src/sealing/ring.ts';
import type { RingFiles } from '../../src/sealing/ring-files.ts';
import { keyName } from '../../src/sealing/ring-names.ts';
import type { Situation } from '../outcome.ts';
import type { Place } from '../repository-of.ts';
import { sealingRefused } from '../ring/sealing-refused.ts';
import { holdingsAt } from './merged-state.ts';

/** What an audit of a key ring found. */
export interface RingAudit {
  readonly findings: readonly { readonly path: string; readonly message: string }[];
  /** For people: what is proven, where nothing was found; and what cannot be. */
  readonly said: readonly string[];
}

/**
 * Looks whether any key of a file that main says was destroyed is left on the ring, or in anything that the ring's place
 * still holds; and whether the ring has the keys of what was not.
 * @param head main's newest commit
 * @throws Refused when the ring cannot be read
 */
export function auditRing(situation: Situation, ring: RingFiles, place: Place, head: string): RingAudit {
  const { audit: words } = situation.messages.privacy;
  const { registers } = holdingsAt(place, head, place.folder);
  const gone = registers.flatMap((register) => destroyedFiles(register, situation.today));
  try {
    requireRing(ring);
    const left = keysOfFiles(ring, gone).map(({ path, keys }) => ({
      path,
      message: words.onRing(path, keys.length),
    }));
    const beside = remainsOf(ring, new Set(gone));
    const onRing = new Set(left.map(({ path }) => path));
    const remains = [...beside]
      .filter(([path]) => !onRing.has(path))
      .map(([path, count]) => ({ path, message: words.inHistory(path, count) }));
    const findings = [
      ...left,
      ...remains,
      ...lacking(situation, ring, registers.flatMap(blocksOf), new Set(gone)),
    ];
    const proven = left.length + remains.length === 0 ? [words.clean(gone.length, ring.place)] : [];
    return { findings, said: [...proven, ...words.unproven] };
  } catch (error) {
    throw sealingRefused(situation, error);
  }
}

/** Blocks whose keys the ring lacks though their files are there; told once, with the first of them. */
function lacking(
  { messages }: Situation,
  ring: RingFiles,
  blocks: readonly { path: string; level: string; block: string }[],
  gone: ReadonlySet<string>,
): { path: string; message: string }[] {
  const missing = missingKeys(
    new Set(ring.list('keys')),
    blocks.filter(({ path }) => !gone.has(path)),
  );
  const [first] = missing;
  return first
    ? [{ path: first.path, message: messages.privacy.audit.missing(first.path, missing.length) }]
    : [];
}

/** Those blocks of which a ring has no key. @param names of what is on it */
export function missingKeys<B extends { path: string; level: string; block: string }>(
  names: ReadonlySet<string>,
  blocks: readonly B[],
): B[] {
  return blocks.filter(({ path, level, block }) => {
    const key = readBlock(block)?.key;
    return key !== undefined && !names.has(keyName({ path, level, key }));
  });
}

/** Keys of some files in what the ring's place holds beside its entries: path → how often. */
function remainsOf(ring: RingFiles, gone: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of ring.leftovers()) {
    const path = pathOfKey(text);
    if (path !== undefined && gone.has(path)) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return counts;
}

/** The file whose key an entry of a ring holds; `undefined` when it is no key. */
function pathOfKey(text: string): string | undefined {
  try {
    return recordKeySchema.safeParse(JSON.parse(text)).data?.path;
  } catch {
    return undefined;
  }
}
