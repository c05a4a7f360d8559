import type { z } from 'zod';
import { count, day, fields, list, mapOf, text } from './field.ts';

/** The fields that every dossier may have; the regulation adds its own. */
export const dossierShape = {
  /** The permanent number of the dossier. */
  dossier: text,
  /** What the dossier is about: `3-1-1502` for a household, a plate, a project … */
  unit: text,
  /** The customer whose dossier it is. */
  customer: text.optional(),
  /** The name on the label of the file; it must be the current customer's (S001-6). */
  label: text.optional(),
  /** The day it was opened. */
  opened: day,
  /** The day the customer left; a closed dossier is kept apart (CLS-14). */
  closed: day.optional(),
  /** Where it stands. */
  place: text.optional(),
  /** Sheets in it, covers included (FIL-23). */
  pages: count.optional(),
  /** What ought to be there and is not: absence is data (CHK-04). */
  absent: list(
    fields({
      document: text,
      /** Why it is missing. */
      reason: text,
      /** Who collects it. */
      collector: text.optional(),
    }),
  ).optional(),
  /** Papers without a number that are listed all the same (NUM-15). */
  annexes: list(fields({ title: text, pages: count.optional() })).optional(),
  /** Level → the block of its personal fields; those fields say 密封. */
  sealed: mapOf(text).optional(),
};

const dossierSchema = fields(dossierShape);

/** The usual fields of a dossier, with those that its regulation adds as `unknown`. */
export type DossierFields = z.output<typeof dossierSchema> & { readonly [field: string]: unknown };

/** All records of one household, customer, vehicle or project. */
export interface Dossier {
  readonly path: string;
  readonly fields: DossierFields;
  readonly body: string;
}
