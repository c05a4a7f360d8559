import type { Dossier } from '../dossier.ts';
import type { RecordEntry } from '../record.ts';
import type { Register } from '../register.ts';
import { rememberedOf } from '../remembered.ts';
import type { PersonalOf } from './personal-fields.ts';

/** A file that may have sealed fields. */
export type PersonalFile = { readonly of: PersonalOf } & (
  | { readonly of: 'dossiers'; readonly file: Dossier }
  | { readonly of: 'records'; readonly file: RecordEntry }
);

/** The dossiers and records of a register. */
export function* personalFiles({ dossiers, records }: Register): Generator<PersonalFile> {
  for (const file of dossiers) yield { of: 'dossiers', file };
  for (const file of records) yield { of: 'records', file };
}

/** Those that bear blocks, whether their regulation wants it or not. */
export const sealedFiles = rememberedOf((register: Register) =>
  [...personalFiles(register)].filter(({ file }) => file.fields.sealed !== undefined),
);
