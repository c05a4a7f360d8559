import { type FormRoom, formSchemas } from '../domain/form.ts';
import { canonical, fileNameOf } from '../domain/number/canonical.ts';
import type { Holdings } from '../domain/register.ts';
import { wideLimits } from './guard.ts';
import { readHoldings } from './read-holdings.ts';
import type { Source, SourceFile } from './source.ts';

/** A source that fetches many files at once when it is told which. */
export interface LoadingSource extends Source {
  load(paths: Iterable<string>, limit?: number): void;
}

/** Forms that say something of records they do not name: what stands in a counted place. */
const wide: ReadonlySet<string> = new Set<FormRoom>(['stocktakes']);

/**
 * Whether changed files can be judged without reading every record: forms speak of the records that they name, and
 * of nothing else.
 * @param changed paths below the records folder
 */
export function isNarrow(changed: Iterable<string>): boolean {
  return [...changed].every((path) => isForm(path) && !wide.has(path.split('/')[1]!));
}

/**
 * The files that changed forms speak of: themselves, and the records, dossiers and forms that they name, as far as
 * these name others.
 */
export function partOf(source: LoadingSource, changed: Iterable<string>): ReadonlySet<string> {
  const files = source.files();
  const names = new Names(files);
  const rules = files.filter(({ path }) => isRule(path));
  const wanted = new Set([...changed].filter((path) => names.has(path)));
  for (let known = -1; known < wanted.size; ) {
    known = wanted.size;
    source.load(wanted, wideLimits.file);
    const named = [...wanted].filter((path) => !isRule(path));
    const some = [...rules, ...named.map((path): SourceFile => ({ path, kind: 'file' }))];
    const part = readHoldings({ files: () => some, read: source.read });
    for (const text of textsIn(part)) for (const path of names.of(text)) wanted.add(path);
  }
  return wanted;
}

/**
 * Reads the rules, every form, and of the other files a part. What is left out counts as there and unread, so that
 * nothing is said to be missing.
 */
export function readPart(source: LoadingSource, part: ReadonlySet<string>): Holdings {
  const files = source.files();
  const isRead = (path: string) => part.has(path) || isRule(path) || isForm(path);
  const some = files.filter(({ path }) => isRead(path));
  source.load(
    some.flatMap(({ path, kind }) => (kind === 'file' ? path : [])),
    wideLimits.file,
  );
  return readHoldings({ files: () => some, read: source.read }, leftOut(files, isRead));
}

/** Reads everything, all files fetched at once. */
export function readWhole(source: LoadingSource): Holdings {
  source.load(
    source.files().flatMap(({ path, kind }) => (kind === 'file' ? path : [])),
    wideLimits.file,
  );
  return readHoldings(source);
}

/**
 * What there was before entries were added. `undefined` where that cannot be told: rules were added, or a file with
 * an unusual name, which might stand in the way of one that was there.
 * @param added paths
 */
export function withoutAdded(
  { registers, faults }: Holdings,
  added: readonly string[],
): Holdings | undefined {
  if (faults.length > 0 || added.some(isRule)) return undefined;
  const paths = new Set(added);
  const names = new Set(added.map(stemOf));
  const isOld = ({ path }: { readonly path: string }) => !paths.has(path);
  return {
    faults,
    registers: registers.map((register) => ({
      ...register,
      records: register.records.filter(isOld),
      dossiers: register.dossiers.filter(isOld),
      forms: register.forms.filter(isOld),
      faults: register.faults.filter(({ at }) => isOld(at)),
      unread: new Set([...register.unread].filter((name) => !names.has(name))),
    })),
  };
}

/** Whether it stands where forms stand: register, room, year, file. */
function isForm(path: string): boolean {
  const [room, year, file] = slashesOf(path);
  if (file === undefined || path.includes('/', file + 1)) return false;
  return Object.hasOwn(formSchemas, path.slice(room! + 1, year));
}

/** People, stores, calendar, regulations and their versions. */
export function isRule(path: string): boolean {
  const [register, folder] = slashesOf(path);
  if (register === undefined) return true;
  const name = path.slice(register + 1, folder);
  return name === 'regulation.md' || name === 'versions';
}

/** Where the first three slashes stand. A hundred thousand paths are asked. */
function slashesOf(path: string): number[] {
  const found: number[] = [];
  for (let at = path.indexOf('/'); at >= 0 && found.length < 3; at = path.indexOf('/', at + 1))
    found.push(at);
  return found;
}

/** Every text that the entries of a holding state: among them the numbers of what they speak of. */
export function* textsIn({ registers }: Holdings): Generator<string> {
  for (const { records, dossiers, forms } of registers)
    for (const { fields } of [...records, ...dossiers, ...forms]) yield* textsOf(fields);
}

function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const [name, part] of Object.entries(value)) if (!wordings.has(name)) yield* textsOf(part);
}

/** Fields that name no file, whatever they say. To look for what they may mean in another spelling takes long. */
const wordings = new Set(['title', 'place']);

/** Finds files by the numbers after which they are named. */
class Names {
  readonly #paths = new Map<string, string | string[]>();
  #canonical: Map<string, string[]> | undefined;

  constructor(files: readonly SourceFile[]) {
    for (const { path, kind } of files) {
      if (kind !== 'file' || !path.includes('/')) continue;
      const name = stemOf(path);
      const others = this.#paths.get(name);
      if (others === undefined) this.#paths.set(name, path);
      else this.#paths.set(name, [...[others].flat(), path]);
    }
  }

  has(path: string): boolean {
    return this.#named(stemOf(path)).includes(path) || !path.includes('/');
  }

  /** The files that a number leads to; typed in another spelling, those of the same number. */
  of(number: string): readonly string[] {
    const found = this.#named(fileNameOf(number));
    if (
      found.length > 0 ||
      !/\p{N}/u.test(number) ||
      number.length > 64 ||
      /^\d{4}-\d{2}-\d{2}$/.test(number)
    )
      return found;
    this.#canonical ??= Map.groupBy([...this.#paths.values()].flat(), (path) => canonical(stemOf(path)));
    return this.#canonical.get(canonical(fileNameOf(number))) ?? [];
  }

  #named(name: string): readonly string[] {
    const found = this.#paths.get(name) ?? [];
    return typeof found === 'string' ? [found] : found;
  }
}

/** Register → names of the files that are not read. */
function leftOut(files: readonly SourceFile[], isRead: (path: string) => boolean): Map<string, string[]> {
  const left = new Map<string, string[]>();
  for (const { path } of files) {
    if (isRead(path)) continue;
    const id = path.slice(0, path.indexOf('/'));
    const names = left.get(id);
    if (names) names.push(stemOf(path));
    else left.set(id, [stemOf(path)]);
  }
  return left;
}

/** A file's name without `.md`. */
export function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, path.endsWith('.md') ? -3 : undefined);
}
