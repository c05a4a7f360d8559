import { SealFault } from './fault.ts';

/** The file that makes a folder a key ring. */
export const ringName = 'ring.json';

/** One generation of a level's key. */
export interface LevelPlace {
  /** The name of the register's folder. */
  readonly register: string;
  readonly level: string;
  /** From 1; the highest is the one that new things are sealed for. */
  readonly generation: number;
}

/** The key of a file at a level. */
export interface KeyPlace {
  /** Path of the file below the records folder. */
  readonly path: string;
  readonly level: string;
  /** Its id: 16 hex digits. */
  readonly key: string;
}

/** Where a person stands. */
export function personName(name: string): string {
  return `people/${safe(name)}.json`;
}

/** The folder of a level's generations. */
export function levelFolder({ register, level }: Pick<LevelPlace, 'register' | 'level'>): string {
  return `levels/${safe(register)}/${safe(level)}`;
}

/** Where one generation of a level stands. */
export function levelName(place: LevelPlace): string {
  return `${levelFolder(place)}/${place.generation}.json`;
}

/**
 * The folder of a file's keys.
 * @throws SealFault `bad-path` when the path is not that of a file below the records folder
 */
export function keyFolder(path: string): string {
  return `keys/${stem(path)}`;
}

/** Where the key of a file stands. @throws SealFault `bad-path` */
export function keyName({ path, level, key }: KeyPlace): string {
  return `${keyFolder(path)}/${safe(level)}.${key}.json`;
}

/** What the ring remembers of a file that was destroyed. @throws SealFault `bad-path` */
export function destroyedName(path: string): string {
  return `destroyed/${stem(path)}.json`;
}

/** The register that a file belongs to: the first folder of its path. */
export function registerOfPath(path: string): string {
  return path.slice(0, path.indexOf('/'));
}

/** Whether a name is that of a key of a level. */
export function isKeyOfLevel(name: string, level: string): boolean {
  const file = name.slice(name.lastIndexOf('/') + 1);
  return (
    file.startsWith(`${safe(level)}.`) && /^[0-9a-f]{16}\.json$/.test(file.slice(safe(level).length + 1))
  );
}

/** Small letters, signs of other scripts, digits and hyphens stay; of all else, each byte becomes `%` and two digits. */
function safe(text: string): string {
  return text.replace(/[^\p{Ll}\p{Lo}\p{N}-]/gu, (sign) =>
    [...Buffer.from(sign)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  );
}

function stem(path: string): string {
  const parts = path.split('/');
  const sound = parts.length > 1 && parts.every((part) => /^[^.\\\p{C}][^\\\p{C}]*$/u.test(part));
  if (!sound || !path.endsWith('.md')) throw new SealFault('bad-path', { path });
  return path.slice(0, -'.md'.length);
}
