import { checklistOf } from '../../../domain/checklist.ts';
import type { Dossier } from '../../../domain/dossier.ts';
import { rememberedOf } from '../../../domain/remembered.ts';
import type { Office, Shelf } from '../office.ts';

/** How complete a dossier is. */
export interface Completeness {
  readonly shelf: Shelf;
  readonly dossier: Dossier;
  /** Lines of the checklist, and how many of them are answered to. */
  readonly asked: number;
  readonly present: number;
  /** Lacking, and the dossier says why: types of document any one of which would do. */
  readonly explained: readonly (readonly string[])[];
  /** Lacking without a word. */
  readonly missing: readonly (readonly string[])[];
}

/** How complete each dossier of the office is, in the order of the registers. */
export const completeness = rememberedOf((office: Office): ReadonlyMap<Dossier, Completeness> => {
  const found = new Map<Dossier, Completeness>();
  for (const shelf of office.shelves) {
    for (const dossier of shelf.register.dossiers) {
      const lines = checklistOf(shelf.register, dossier);
      const lacking = lines.filter(({ present }) => present.length === 0);
      found.set(dossier, {
        shelf,
        dossier,
        asked: lines.length,
        present: lines.length - lacking.length,
        explained: lacking.filter(({ absent }) => absent).map(({ documents }) => documents),
        missing: lacking.filter(({ absent }) => !absent).map(({ documents }) => documents),
      });
    }
  }
  return found;
});
