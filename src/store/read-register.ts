import type { Calendar } from '../domain/calendar.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { Form } from '../domain/form.ts';
import type { Person } from '../domain/person.ts';
import type { RecordEntry } from '../domain/record.ts';
import type { ReadingFault, Register } from '../domain/register.ts';
import { regulationSchema } from '../domain/regulation/regulation.ts';
import type { Place } from '../domain/stores.ts';
import { type Version, versionOf } from '../domain/version.ts';
import { usualLimits } from './guard.ts';
import { entryReader } from './read-entry.ts';
import { nameFault, readSingle } from './read-single.ts';
import type { Source, SourceFile } from './source.ts';

/** What all registers of an office share. */
export interface SharedData {
  readonly people: readonly Person[];
  readonly places: ReadonlyMap<string, Place>;
  readonly calendar: Calendar;
  /** Paths of shared files that could not be read. */
  readonly unread: readonly string[];
  /** File names (without `.md`) of what is there and left out on purpose. */
  readonly left: readonly string[];
}

/** Reads one register. @returns `undefined` (and a fault) where the folder has no readable regulation */
export function readRegister(
  source: Source,
  id: string,
  files: readonly SourceFile[],
  shared: SharedData,
  outer: ReadingFault[],
): Register | undefined {
  const path = `${id}/regulation.md`;
  const data = readSingle(source, files, path, regulationSchema, outer);
  if (!data) {
    const told = outer.some(({ at }) => at.path === path);
    if (!told) outer.push({ rule: 'regulation-missing', at: { path }, facts: { folder: id } });
    return undefined;
  }
  const faults: ReadingFault[] = [];
  const earlier = new Set(versionFiles(id, files));
  const versions = [versionOf(path, data), ...earlierVersions(source, files, earlier, faults)];
  const { plan } = versions[0]!;
  for (const version of versions) {
    for (const { at, template, fault } of version.plan.faults) {
      const facts = { template, problem: fault };
      faults.push({ rule: 'regulation-template', at: { path: version.path, field: at }, facts });
    }
  }
  const read = entryReader(versions);
  const records: RecordEntry[] = [];
  const dossiers: Dossier[] = [];
  const forms: Form[] = [];
  const refused = outer.filter(({ at }) => at.path.startsWith(`${id}/`));
  const unread = new Set([...shared.unread, ...shared.left, ...refused.map(({ at }) => stem(at.path))]);
  for (const file of files) {
    if (file.path === path || earlier.has(file.path)) continue;
    const found = read(file.path, source.read(file.path, usualLimits.file), faults);
    if (found === undefined) unread.add(stem(file.path));
    else if (found.kind === 'record') records.push(found.entry);
    else if (found.kind === 'dossier') dossiers.push(found.entry);
    else forms.push(found.entry);
  }
  const { people, places, calendar } = shared;
  const entries = { records, dossiers, forms, people, places, calendar };
  return { id, regulation: { path, data }, plan, versions, ...entries, faults, unread };
}

/** Earlier versions of the regulation stand in `versions/`, each named after the day from which it applied. */
function versionFiles(id: string, files: readonly SourceFile[]): string[] {
  const folder = `${id}/versions/`;
  const paths = files.flatMap(({ path }) => (path.startsWith(folder) ? path : []));
  return paths.filter((path) => /^\d{4}-\d{2}-\d{2}\.md$/.test(path.slice(folder.length)));
}

function earlierVersions(
  source: Source,
  files: readonly SourceFile[],
  paths: Iterable<string>,
  faults: ReadingFault[],
): Version[] {
  return [...paths]
    .flatMap((path) => {
      const data = readSingle(source, files, path, regulationSchema, faults);
      if (!data) return [];
      const named = stem(path);
      if (data.effective !== named) faults.push(nameFault(path, 'version', data.effective));
      return [versionOf(path, data)];
    })
    .sort((a, b) => (a.data.effective < b.data.effective ? 1 : -1));
}

function stem(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
}
