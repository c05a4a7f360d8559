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
export function personalFiles({ dossiers, records }: Pick<Register, 'dossiers' | 'records'>): PersonalFile[] {
  return [
    ...dossiers.map((file) => ({ of: 'dossiers', file }) as const),
    ...records.map((file) => ({ of: 'records', file }) as const),
  ];
}

/** Those that bear blocks, whether their regulation wants it or not. */
export const sealedFiles = rememberedOf(({ dossiers, records }: Register) =>
  personalFiles({ dossiers: dossiers.filter(isSealed), records: records.filter(isSealed) }),
);

function isSealed({ fields }: PersonalFile['file']): boolean {
  return fields.sealed !== undefined;
}
