import { sealedWord } from '../../src/domain/personal/block.ts';
import { isInClear } from '../../src/domain/personal/in-clear.ts';
import { type PersonalOf, personalLevels } from '../../src/domain/personal/personal-fields.ts';
import type { Regulation } from '../../src/domain/regulation/regulation.ts';
import { usualLimits } from '../../src/store/guard.ts';
import type { RawFields } from '../../src/store/plain-fields.ts';
import { readText } from '../../src/store/read-text.ts';
import { withField, withMap } from '../../src/store/write-field.ts';

/** A file that is going to be written. */
export interface FileToSeal {
  /** Where it is to stand, below the records folder. */
  readonly path: string;
  readonly text: string;
  /** What it takes the place of: the file that stood there, or the one that it was before it was renumbered. */
  readonly was?: { readonly path: string; readonly text: string } | undefined;
}

/** The block of one level that a file needs anew; without fields, it needs none any more. */
export interface LevelToSeal {
  readonly path: string;
  readonly level: string;
  /** What it says in clear of that level. */
  readonly clear: Readonly<Record<string, string>>;
  /** What it keeps of the block that it has: the fields' names, and where the block was made for. */
  readonly kept: readonly string[];
  readonly from: { readonly path: string; readonly block: string } | undefined;
}

/** Which files are looked at how closely. */
export interface SealWish {
  /** Also what stood there in clear before: the register is being sealed. */
  readonly everything?: boolean;
  /** Also what is sealed already: every file gets new keys. */
  readonly again?: boolean;
}

/**
 * What of a file must be sealed, level by level: what it says in clear and did not before, what it no longer says, and
 * blocks that were made for another path.
 */
export function levelsToSeal(
  { path, text, was }: FileToSeal,
  regulation: Regulation,
  of: PersonalOf,
  { everything = false, again = false }: SealWish = {},
): LevelToSeal[] {
  const fields = fieldsOf(text);
  if (!fields) return [];
  const before = was && fieldsOf(was.text);
  const isMoved = was !== undefined && was.path !== path;
  return [...Map.groupBy(personalLevels(regulation, of), ([, level]) => level)].flatMap(([level, listed]) => {
    const names = listed.map(([name]) => name);
    const clear = Object.fromEntries(names.flatMap((name) => clearIn(fields, name)));
    const isNew = names.some(
      (name) => name in clear && (everything || isMoved || clear[name] !== before?.[name]),
    );
    const kept = names.filter((name) => fields[name] === sealedWord);
    const block = blocksIn(fields)[level];
    const isLess =
      block !== undefined && names.some((name) => before?.[name] === sealedWord && !(name in fields));
    if (!isNew && !isLess && !(block !== undefined && (isMoved || again))) return [];
    const from = block !== undefined && kept.length > 0 ? { path: was?.path ?? path, block } : undefined;
    return [{ path, level, clear, kept: from ? kept : [], from }];
  });
}

/** A file's text with its fields sealed: 密封 in the place of each, and the blocks. `undefined`: it cannot be written field by field. */
export function withBlocks(
  text: string,
  levels: readonly LevelToSeal[],
  blocks: ReadonlyMap<string, string>,
): string | undefined {
  const all = { ...blocksIn(fieldsOf(text) ?? {}) };
  for (const { level } of levels) {
    const block = blocks.get(level);
    if (block === undefined) delete all[level];
    else all[level] = block;
  }
  const names = levels.flatMap(({ clear }) => Object.keys(clear));
  const worded = names.reduce<string | undefined>(
    (before, name) => (before === undefined ? before : withField(before, name, sealedWord)),
    text,
  );
  if (worded === undefined) return undefined;
  return withMap(worded, 'sealed', Object.keys(all).length === 0 ? undefined : all);
}

/** The fields of a file's text; `undefined` when it cannot be read: the rules say why. */
export function fieldsOf(text: string): RawFields | undefined {
  const read = readText(new TextEncoder().encode(text), usualLimits);
  return 'rule' in read ? undefined : read.fields;
}

/** The blocks of a file by level. */
function blocksIn({ sealed }: RawFields): Record<string, string> {
  const isMap = typeof sealed === 'object' && sealed !== null && !Array.isArray(sealed);
  const entries = isMap ? Object.entries(sealed).filter(([, block]) => typeof block === 'string') : [];
  return Object.fromEntries(entries) as Record<string, string>;
}

function clearIn(fields: RawFields, name: string): [string, string][] {
  const value = fields[name];
  return typeof value === 'string' && isInClear(value) ? [[name, value]] : [];
}
