import type { Calendar } from './calendar.ts';
import type { Dossier } from './dossier.ts';
import type { FilePlan } from './file-plan.ts';
import type { FaultPlace } from './finding.ts';
import type { Form, FormRoom } from './form.ts';
import { canonical } from './number/canonical.ts';
import type { Person } from './person.ts';
import type { RecordEntry } from './record.ts';
import type { Regulation } from './regulation/regulation.ts';
import type { Place } from './stores.ts';
import type { Version } from './version.ts';

/** A fault met while reading a file; the rule of that id reports it. */
export interface ReadingFault {
  readonly rule: string;
  readonly at: FaultPlace;
  readonly facts: unknown;
  /** Filed before the regulation asked for it, which spares such files: only a warning. */
  readonly spared?: boolean;
}

/** One collection under one regulation, read into memory. */
export interface Register {
  /** The name of its folder below the records folder. */
  readonly id: string;
  readonly regulation: { readonly path: string; readonly data: Regulation };
  readonly plan: FilePlan;
  /** The regulation in force, then its earlier versions, newest first. */
  readonly versions: readonly Version[];
  readonly records: readonly RecordEntry[];
  readonly dossiers: readonly Dossier[];
  readonly forms: readonly Form[];
  readonly people: readonly Person[];
  /** All places of the office by code. */
  readonly places: ReadonlyMap<string, Place>;
  /** Which days the office works. */
  readonly calendar: Calendar;
  /** What could not be read. */
  readonly faults: readonly ReadingFault[];
  /**
   * File names (without `.md`) of dossiers and records that could not be read: they exist all the same. Also
   * `people.md`, `stores.md` and `calendar.md` when those could not be read.
   */
  readonly unread: ReadonlySet<string>;
}

/** Everything below the records folder. */
export interface Holdings {
  readonly registers: readonly Register[];
  /** Faults of files that belong to no register: people, stores, stray files. */
  readonly faults: readonly ReadingFault[];
}

/** The forms of one act. */
export function formsOf<R extends FormRoom>(register: Register, room: R): readonly (Form<R> & { room: R })[] {
  return (indexOf(register).forms.get(room) ?? []) as (Form<R> & { room: R })[];
}

/** The paths of the records that bear any of these canonical numbers. */
export function pathsOf(register: Register, numbers: Iterable<string>): ReadonlySet<string> {
  const { records } = indexOf(register);
  return new Set([...numbers].flatMap((number) => (records.get(number) ?? []).map(({ path }) => path)));
}

/** Look-up tables over a register, made once when first asked for. */
export interface Index {
  /** Path → record or dossier. */
  readonly paths: ReadonlyMap<string, RecordEntry | Dossier>;
  /** Canonical number → records that bear it; deeds share their dossier's number. */
  readonly records: ReadonlyMap<string, readonly RecordEntry[]>;
  readonly dossiers: ReadonlyMap<string, Dossier>;
  readonly ofDossier: ReadonlyMap<string, readonly RecordEntry[]>;
  readonly forms: ReadonlyMap<FormRoom, readonly Form[]>;
}

const indexes = new WeakMap<Register, Index>();

/** The look-up tables of a register. Each is made when it is first used. */
export function indexOf(register: Register): Index {
  let index = indexes.get(register);
  if (!index) {
    const { records, dossiers } = register;
    const made: { -readonly [Table in keyof Index]?: Index[Table] } = {};
    index = {
      get paths() {
        made.paths ??= byPath([...records, ...dossiers]);
        return made.paths;
      },
      get records() {
        made.records ??= grouped(records, (record) => canonical(record.fields.number));
        return made.records;
      },
      get dossiers() {
        made.dossiers ??= new Map(dossiers.map((dossier) => [dossier.fields.dossier, dossier]));
        return made.dossiers;
      },
      get ofDossier() {
        made.ofDossier ??= grouped(records, (record) => record.fields.dossier);
        return made.ofDossier;
      },
      get forms() {
        made.forms ??= grouped(register.forms, ({ room }) => room);
        return made.forms;
      },
    };
    indexes.set(register, index);
  }
  return index;
}

function byPath<T extends { readonly path: string }>(entries: readonly T[]): Map<string, T> {
  const paths = new Map<string, T>();
  for (const entry of entries) paths.set(entry.path, entry);
  return paths;
}

function grouped<T, K extends string>(items: readonly T[], keyOf: (item: T) => K | undefined): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
