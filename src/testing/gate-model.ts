import type { Change, Entry } from '../domain/change.ts';
import type { Day } from '../domain/day.ts';
import type { ReadingFault, Register } from '../domain/register.ts';
import type { Review } from '../domain/review.ts';
import type { FileChange, Proposal } from '../gate/proposal.ts';
import { type EntryReader, entryReader } from '../store/read-entry.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { letter, office } from './gate-office.ts';
import { bytesOf, type Files, memorySource } from './memory-source.ts';

/** A register in memory, which reads only what is changed in it. */
export interface Model {
  readonly register: Register;
  readonly files: Files;
}

/** The office with four letters and a contract; H-001 and H-002 are of one dossier. */
export function modelOffice(): Model {
  const files = { ...office, ...letter(4, { dossier: undefined, place: 'A-01-1-003' }) };
  return { files, register: readHoldings(memorySource(files)).registers[0]! };
}

const readers = new WeakMap<Register['versions'], EntryReader>();

/** The model with files laid over it; `null` removes one. */
function changed(model: Model, over: Readonly<Record<string, string | null>>): Model {
  const { register } = model;
  const read = readers.get(register.versions) ?? entryReader(register.versions);
  readers.set(register.versions, read);
  const isOld = ({ path }: { readonly path: string }) => !Object.hasOwn(over, path);
  const faults: ReadingFault[] = register.faults.filter(({ at }) => isOld(at));
  const files: Record<string, Files[string]> = { ...model.files };
  const [records, dossiers, forms] = [register.records, register.dossiers, register.forms].map((entries) =>
    (entries as readonly { path: string }[]).filter(isOld),
  ) as [Register['records'][number][], Register['dossiers'][number][], Register['forms'][number][]];
  for (const [path, text] of Object.entries(over)) {
    if (text === null) delete files[path];
    else files[path] = text;
    const found = text === null ? undefined : read(path, bytesOf(text), faults);
    if (found?.kind === 'record') records.push(found.entry);
    else if (found?.kind === 'dossier') dossiers.push(found.entry);
    else if (found) forms.push(found.entry);
  }
  return { files, register: { ...register, records, dossiers, forms, faults } };
}

/** What is proposed when files are laid over a model. */
export function proposalOver(
  base: Model,
  over: Readonly<Record<string, string | null>>,
  said: Pick<Proposal, 'proposer' | 'commit' | 'today'> & { readonly reviews: readonly Review[] },
): { proposal: Proposal; head: Model } {
  const head = changed(base, over);
  const touched = Object.keys(over).filter((path) => base.files[path] !== head.files[path]);
  const changes = touched.map((path): Change => {
    const kind = !Object.hasOwn(base.files, path)
      ? 'added'
      : Object.hasOwn(head.files, path)
        ? 'modified'
        : 'removed';
    return { path, kind, was: entryAt(base.register, path) };
  });
  const files = changes.map(({ path, kind }): FileChange => {
    return { path, kind, mode: kind === 'removed' ? undefined : '100644' };
  });
  return {
    head,
    proposal: {
      folder: '',
      base: { registers: [base.register], faults: [] },
      head: { registers: [head.register], faults: [] },
      files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
      changes,
      strays: [],
      sayings: [],
      conflicts: [],
      ...said,
      today: said.today as Day,
    },
  };
}

function entryAt({ records, dossiers, forms }: Register, path: string): Entry | undefined {
  const at = (entry: { readonly path: string }) => entry.path === path;
  const [record, dossier, form] = [records.find(at), dossiers.find(at), forms.find(at)];
  if (record) return { kind: 'record', entry: record };
  if (dossier) return { kind: 'dossier', entry: dossier };
  return form && { kind: 'form', entry: form };
}
