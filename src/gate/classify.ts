import type { Change } from '../domain/change.ts';
import type { Dossier } from '../domain/dossier.ts';
import { type Form, formTraits } from '../domain/form.ts';
import { canonical } from '../domain/number/canonical.ts';
import type { RecordEntry } from '../domain/record.ts';
import { indexOf, type Register } from '../domain/register.ts';
import type { Act, PlainAct } from './act.ts';
import type { FileChange, Proposal } from './proposal.ts';

/** Files that stand beside the registers, and what changing them does. */
const shared: Readonly<Record<string, PlainAct>> = {
  'people.md': 'people',
  'calendar.md': 'calendar',
  'stores.md': 'places',
  'README.md': 'readme',
};

/**
 * Every change of a proposal as an act. A file is owned by one act at most; what no act owns is refused: removals,
 * closed forms that change, files that cannot be read.
 */
export function classify(proposal: Proposal): { acts: Act[]; unowned: FileChange[] } {
  const acts: Act[] = [];
  const owned = new Set<string>();
  const reader = readerOf(proposal);
  const take = (act: Act | undefined) => {
    if (!act || owned.has(act.path) || isUnjudged(act, proposal)) return;
    const owns = act.owns.filter((path) => !owned.has(path));
    acts.push({ ...act, owns });
    for (const path of owns) owned.add(path);
  };
  for (const file of proposal.files) take(beside(file, proposal) ?? formAct(file, reader));
  for (const file of proposal.files) if (!owned.has(file.path)) take(renumbering(file, reader));
  for (const file of proposal.files) if (!owned.has(file.path)) take(entryAct(file, reader));
  acts.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { acts, unowned: proposal.files.filter(({ path }) => !owned.has(path)) };
}

/**
 * Whether nothing can judge an act: the base's regulation is there and cannot be read. Who would have to approve is
 * not known then, so nobody may (law 5).
 */
function isUnjudged({ path, act, register }: Act, { base, folder }: Proposal): boolean {
  if (register || base.faults.length === 0) return false;
  if (base.registers.length === 0) return true;
  const below = folder === '' ? path : path.slice(folder.length + 1);
  const own = below.slice(0, below.indexOf('/') + 1);
  return act !== 'regulation' && own !== '' && base.faults.some(({ at }) => at.path.startsWith(own));
}

/** Finds what a file of the repository is in the registers. */
interface Reader {
  /** Path below the records folder. */
  below(path: string): string;
  base(path: string): Register | undefined;
  head(path: string): Register | undefined;
  was(path: string): Change['was'];
  form(path: string): Form | undefined;
  entry(path: string): RecordEntry | Dossier | undefined;
  repositoryPath(path: string): string;
  readonly files: ReadonlyMap<string, FileChange>;
}

function readerOf({ folder, base, head, files, changes }: Proposal): Reader {
  const were = new Map(changes.map(({ path, was }) => [path, was]));
  const forms = new Map(
    head.registers.flatMap((register) => register.forms.map((form) => [form.path, form] as const)),
  );
  const registerOf = (registers: readonly Register[], path: string) => {
    const id = path.slice(0, Math.max(path.indexOf('/'), 0));
    return registers.find((register) => register.id === id);
  };
  const prefix = folder === '' ? '' : `${folder}/`;
  return {
    below: (path) => path.slice(prefix.length),
    base: (path) => registerOf(base.registers, path),
    head: (path) => registerOf(head.registers, path),
    was: (path) => were.get(path),
    form: (path) => forms.get(path),
    entry: (path) => {
      const register = registerOf(head.registers, path);
      return register && indexOf(register).paths.get(path);
    },
    repositoryPath: (path) => `${prefix}${path}`,
    files: new Map(files.map((file) => [file.path, file])),
  };
}

/** Names that lead out of a folder, or into git's own. */
const unlawful = /(?:^|\/)(?:|\.\.?|\.git)(?:\/|$)/i;

/** What is not part of a register's contents: the office's files, regulations, the engine. None is ever removed. */
function beside({ path, kind }: FileChange, { folder, base }: Proposal): Act | undefined {
  const plain = (act: PlainAct, register?: Register): Act => ({
    act,
    register,
    number: path,
    path,
    owns: [path],
  });
  if (unlawful.test(path)) return undefined;
  const inside = folder === '' || path.startsWith(`${folder}/`);
  if (!inside) return isLike(path, folder) ? undefined : plain('engine');
  const parts = (folder === '' ? path : path.slice(folder.length + 1)).split('/');
  if (parts[0]?.startsWith('.')) return plain('engine');
  if (kind === 'removed') return undefined;
  if (parts.length === 1) return Object.hasOwn(shared, parts[0]!) ? plain(shared[parts[0]!]!) : undefined;
  const isRegulation = parts.length === 2 && parts[1] === 'regulation.md';
  if (isRegulation || parts[1] === 'versions')
    return plain(
      'regulation',
      base.registers.find(({ id }) => id === parts[0]),
    );
  return undefined;
}

/** Whether a path outside the folder stands inside it on a disk that does not tell upper from lower case. */
function isLike(path: string, folder: string): boolean {
  const folded = (text: string) => text.normalize('NFKC').toLowerCase();
  return folded(path).startsWith(`${folded(folder)}/`);
}

/** A form that was added, or mended after nobody could read it; a change entry owns the file that it changes, too. */
function formAct({ path, kind }: FileChange, reader: Reader): Act | undefined {
  const form = reader.form(reader.below(path));
  if (!form || (kind !== 'added' && reader.was(reader.below(path)) !== undefined)) return undefined;
  const owns = [path, ...(form.room === 'changes' ? entered(form as Form<'changes'>, reader) : [])];
  const register = reader.base(reader.below(path));
  return { act: formTraits[form.room].act, register, number: form.number, path, owns, form };
}

/**
 * The changed file of the record or dossier that a change entry names. A record that ends or gets another level is an
 * act of its own, whatever is entered beside it.
 */
function entered({ path, fields: { number } }: Form<'changes'>, reader: Reader): string[] {
  const register = reader.head(path);
  if (!register) return [];
  const { records, dossiers } = indexOf(register);
  const named = [...(records.get(canonical(number)) ?? []), dossiers.get(number)];
  return named.flatMap((entry) => {
    const file = entry && reader.files.get(reader.repositoryPath(entry.path));
    const was = entry && reader.was(entry.path);
    const isOwn = was?.kind === 'record' && 'class' in entry! && whatBecame(was.entry, entry) !== 'update';
    return file?.kind === 'modified' && !isOwn ? [file.path] : [];
  });
}

/** A stub that names the record that takes over, together with that record. */
function renumbering({ path, kind }: FileChange, reader: Reader): Act | undefined {
  const was = reader.was(reader.below(path));
  const stub = reader.entry(reader.below(path));
  if (kind !== 'modified' || was?.kind !== 'record' || !stub || !('class' in stub)) return undefined;
  const successor = stub.fields['renumbered-to'];
  if (successor === undefined || was.entry.fields['renumbered-to'] !== undefined) return undefined;
  const register = reader.head(reader.below(path));
  const heirs = register ? (indexOf(register).records.get(canonical(successor)) ?? []) : [];
  const heir = heirs.find((record) => isHeir(record, was.entry));
  const added = heir && reader.repositoryPath(heir.path);
  if (added === undefined || reader.files.get(added)?.kind !== 'added') return undefined;
  const base = reader.base(reader.below(path));
  return {
    act: 'renumber',
    register: base,
    number: was.entry.fields.number,
    path,
    owns: [path, added],
    record: heir!,
  };
}

/**
 * Whether a record says under its new number what the old one said; its electronic file is named after the number, and
 * its blocks are sealed anew for its path.
 */
function isHeir(heir: RecordEntry, old: RecordEntry): boolean {
  if (heir.fields['renumbered-from'] !== old.fields.number || heir.body.trim() !== old.body.trim())
    return false;
  const own = new Set(['number', 'efile', 'sealed']);
  const same = Object.keys(old.fields).filter((field) => !own.has(field));
  return same.every((field) => JSON.stringify(heir.fields[field]) === JSON.stringify(old.fields[field]));
}

function entryAct({ path, kind }: FileChange, reader: Reader): Act | undefined {
  const below = reader.below(path);
  const entry = reader.entry(below);
  if (!entry || kind === 'removed') return undefined;
  const register = reader.base(below);
  const was = reader.was(below);
  if (!('class' in entry)) {
    if (kind === 'modified' && was?.kind !== 'dossier') return undefined;
    const act = kind === 'added' ? 'open' : 'dossier';
    return { act, register, number: entry.fields.dossier, path, owns: [path] };
  }
  const act = { register, number: entry.fields.number, path, owns: [path], record: entry };
  if (kind === 'added') return { ...act, act: 'file' };
  if (was?.kind !== 'record') return was === undefined ? { ...act, act: 'update' } : undefined;
  // Without its heir a renumbering would put another record behind the number.
  if (was.entry.fields['renumbered-to'] !== entry.fields['renumbered-to']) return undefined;
  return { ...act, act: whatBecame(was.entry, entry), record: was.entry };
}

/** What a record's changed fields amount to; what may not change at all is the matter of `record-rewritten`. */
function whatBecame(was: RecordEntry, is: RecordEntry): PlainAct {
  const ends = ['void', 'renumbered-to'] as const;
  if (ends.some((field) => was.fields[field] !== is.fields[field])) return 'void';
  return was.fields.level === is.fields.level ? 'update' : 'reclassify';
}
