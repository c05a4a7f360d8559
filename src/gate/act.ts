import type { ActName, Form } from '../domain/form.ts';
import type { RecordEntry } from '../domain/record.ts';
import type { Register } from '../domain/register.ts';

/** What a change does that writes no form. */
export type PlainAct =
  /** A record is filed (归档). */
  | 'file'
  /** A record is put in another place, linked, or gets what it lacked; nothing it said is altered. */
  | 'update'
  /** Its view level is another (改密级). */
  | 'reclassify'
  | 'void'
  /** A number gives way to another (改号). */
  | 'renumber'
  /** A dossier is opened (立卷). */
  | 'open'
  /** What a dossier says of itself: closed, labelled, what is missing. */
  | 'dossier'
  | 'regulation'
  | 'people'
  | 'calendar'
  /** Rooms, cabinets, shelves, boxes. */
  | 'places'
  /** The page that explains the folder to people. */
  | 'readme'
  /** Anything beside the registers: workflows, the pinned engine, owners. */
  | 'engine';

/** What one part of a proposal does, and the files that it owns. */
export interface Act {
  readonly act: ActName | PlainAct;
  /** The register as it is at the base; `undefined` for what belongs to the office, and for a new register. */
  readonly register: Register | undefined;
  /** The number of the form, record or dossier; the path where there is none. */
  readonly number: string;
  /** The file that stands for it, below the repository's root. */
  readonly path: string;
  /** All its files, below the repository's root. */
  readonly owns: readonly string[];
  readonly form?: Form;
  readonly record?: RecordEntry;
}
