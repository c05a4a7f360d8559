import { peopleSchema } from '../domain/person.ts';
import type { Holdings, ReadingFault, Register } from '../domain/register.ts';
import { rememberedOf } from '../domain/remembered.ts';
import { placesOf, storesSchema } from '../domain/stores.ts';
import { calendarSchema, officeCalendar } from './calendar.ts';
import { forbidden } from './guard.ts';
import { readRegister } from './read-register.ts';
import { nameFault, readSingle } from './read-single.ts';
import type { Source, SourceFile } from './source.ts';

const placesIn = rememberedOf(placesOf);

/** Files that may stand beside the registers. */
const shared = new Set(['people.md', 'stores.md', 'calendar.md', 'README.md']);

/**
 * Reads a records folder: every register with its regulation, records, dossiers and forms. A file that cannot
 * be read becomes a fault; the others are read all the same.
 * @param left register → file names (without `.md`) of what is there and deliberately left out of the source
 */
export function readHoldings(
  source: Source,
  left: ReadonlyMap<string, readonly string[]> = new Map(),
): Holdings {
  const faults: ReadingFault[] = [];
  const files = readable(source.files(), faults);
  const people = readSingle(source, files, 'people.md', peopleSchema, faults)?.people ?? [];
  const stores = readSingle(source, files, 'stores.md', storesSchema, faults);
  const places = stores ? placesIn(stores) : new Map();
  const days = readSingle(source, files, 'calendar.md', calendarSchema, faults);
  const unread = faults.map(({ at }) => at.path).filter((path) => shared.has(path));
  const data = { people, places, calendar: officeCalendar(days), unread };
  const folders = new Map<string, SourceFile[]>();
  for (const file of files) {
    const slash = file.path.indexOf('/');
    if (slash < 0) {
      if (!shared.has(file.path)) faults.push(nameFault(file.path, 'unexpected'));
      continue;
    }
    const folder = file.path.slice(0, slash);
    const list = folders.get(folder);
    if (list) list.push(file);
    else folders.set(folder, [file]);
  }
  const registers: Register[] = [];
  for (const [id, list] of folders) {
    const register = readRegister(source, id, list, { ...data, left: left.get(id) ?? [] }, faults);
    if (register) registers.push(register);
  }
  return { registers, faults };
}

/**
 * What Windows cannot store (`:`, `nul.md`, a folder that ends in a dot), a line break or tab, and the sign that
 * stands for bytes which are no text.
 */
const dishonest = /[\\:*?"<>|\t\n\ufffd]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)/i;

/** What nearly every path is: nothing to look for but the names that Windows keeps for itself. */
const usual = /^(?:[\w\u4e00-\u9fa5-]+\/)*[\w\u4e00-\u9fa5-]+\.md$/;
const reserved = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/)/i;

/** A path that is its own comparison form but for upper and lower case; nearly all are. */
const simple = /^[\x20-\x7e\u4e00-\u9fa5]*$/;

/** Leaves only regular Markdown files with an honest name; the others are faults. */
function readable(files: readonly SourceFile[], faults: ReadingFault[]): SourceFile[] {
  // Folder → name → path, all in the form in which look-alikes are the same; files come folder by folder.
  const seen = new Map<string, Map<string, string>>();
  let here = { folder: '', names: new Map<string, string>() };
  const namesIn = (folder: string) => {
    if (folder === here.folder) return here.names;
    const folded = folder.normalize('NFKC').toLowerCase();
    const names = seen.get(folded) ?? new Map<string, string>();
    seen.set(folded, names);
    here = { folder, names };
    return names;
  };
  seen.set('', here.names);
  return files.filter(({ path, kind }) => {
    const honest = usual.test(path) && !reserved.test(path);
    const plain = honest || simple.test(path);
    if (kind !== 'file') faults.push({ rule: 'file-kind', at: { path }, facts: { kind } });
    else if (!honest && !path.endsWith('.md')) faults.push(nameFault(path, 'extension'));
    else if (!plain && path.normalize('NFC') !== path) faults.push(nameFault(path, 'not-nfc'));
    else if (!honest && (dishonest.test(path) || (!plain && forbidden.test(path))))
      faults.push(nameFault(path, 'characters'));
    else {
      const slash = path.lastIndexOf('/');
      const names = namesIn(path.slice(0, Math.max(slash, 0)));
      const name = path.slice(slash + 1);
      const folded = (plain ? name : name.normalize('NFKC')).toLowerCase();
      const other = names.get(folded);
      if (other === undefined) {
        names.set(folded, path);
        return true;
      }
      faults.push(nameFault(path, 'collision', other));
    }
    return false;
  });
}
