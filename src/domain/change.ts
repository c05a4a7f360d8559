import type { Dossier } from './dossier.ts';
import type { Form } from './form.ts';
import type { RecordEntry } from './record.ts';

/** A record, dossier or form, and what it is read as. */
export type Entry =
  | { readonly kind: 'record'; readonly entry: RecordEntry }
  | { readonly kind: 'dossier'; readonly entry: Dossier }
  | { readonly kind: 'form'; readonly entry: Form };

/** What became of one file between the base and now. Renaming is a removal and an addition. */
export interface Change {
  readonly path: string;
  readonly kind: 'added' | 'modified' | 'removed';
  /** The file as it was, read by the base's regulation; `undefined` when added, or unreadable then. */
  readonly was: Entry | undefined;
}
