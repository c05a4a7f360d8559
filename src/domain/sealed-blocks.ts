import type { Day } from './day.ts';
import { goneBy } from './disposal-state.ts';
import type { Dossier } from './dossier.ts';
import { canonical } from './number/canonical.ts';
import { isStub, type RecordEntry } from './record.ts';
import { indexOf, type Register } from './register.ts';
import { bearersOf, formerNumbers } from './renumbered.ts';

/** A block of ciphertext and the file that it stands in. */
export interface SealedBlock {
  /** Path below the records folder. */
  readonly path: string;
  readonly level: string;
  readonly block: string;
}

/** Every block of a register, in the order of its files. */
export function blocksOf({ dossiers, records }: Register): SealedBlock[] {
  return [...dossiers, ...records].flatMap(({ path, fields: { sealed = {} } }) =>
    Object.entries(sealed).map(([level, block]) => ({ path, level, block })),
  );
}

/**
 * The files whose sealed fields nobody is to read again: records that were destroyed by a certificate, under each number
 * that they bore, and closed dossiers of which every record was. What was handed over or given back stays readable.
 */
export function destroyedFiles(register: Register, on: Day): readonly string[] {
  const gone = [...goneBy(register, on)].flatMap(([number, { outcome }]) =>
    outcome === 'destroy' ? number : [],
  );
  const records = new Set(gone.flatMap((number) => formerAndLater(register, number)));
  const { ofDossier } = indexOf(register);
  const isOver = ({ fields: { closed, dossier } }: Dossier) => {
    const papers = (ofDossier.get(dossier) ?? []).filter((record) => !isStub(record));
    return (
      closed !== undefined && closed <= on && papers.length > 0 && papers.every((one) => records.has(one))
    );
  };
  return [
    ...[...records].map(({ path }) => path),
    ...register.dossiers.filter(isOver).map(({ path }) => path),
  ];
}

/** The records that bear a number or took over from it, and the stubs of those that they took over from. */
function formerAndLater(register: Register, number: string): RecordEntry[] {
  const { records } = indexOf(register);
  const later = bearersOf(register, number);
  // Of two that claim one number nobody knows which was meant.
  if (later.filter((record) => !isStub(record) && !record.class.data.linked).length > 1) return [];
  const former = later.flatMap((record) =>
    formerNumbers(register, record).flatMap((one) =>
      (records.get(canonical(one)) ?? []).filter((stub) => {
        const to = stub.fields['renumbered-to'];
        return to !== undefined && bearersOf(register, to).includes(record);
      }),
    ),
  );
  return [...later, ...former];
}
