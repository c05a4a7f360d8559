import type { Day } from '../../../domain/day.ts';
import type { Form } from '../../../domain/form.ts';
import { type HeldRecord, heldRecords } from '../../../domain/held-records.ts';
import { formsOf } from '../../../domain/register.ts';
import { rememberedOf } from '../../../domain/remembered.ts';
import type { Office, Shelf } from '../office.ts';

/** The forms of custody by what they name; each list is oldest first. */
export interface FormIndex {
  /** Room and number → form, as `holds DJ2026001`. */
  readonly forms: ReadonlyMap<string, Form>;
  readonly disposals: ReadonlyMap<string, Form<'disposals'>>;
  readonly holds: ReadonlyMap<string, Form<'holds'>>;
  /** Appraisal → the disposal lists that rest on it. */
  readonly listsOn: ReadonlyMap<string | undefined, readonly Form<'disposals'>[]>;
  /** Disposal list → the certificates by which it was carried out. */
  readonly certificatesOf: ReadonlyMap<string, readonly Form<'certificates'>[]>;
  /** Hold → its releases. */
  readonly releasesOf: ReadonlyMap<string, readonly Form<'releases'>[]>;
}

/** The forms of custody of a shelf by what they name. */
export const formIndex = rememberedOf(({ register }: Shelf): FormIndex => {
  const disposals = oldestFirst(formsOf(register, 'disposals'));
  return {
    forms: new Map(register.forms.map((form) => [`${form.room} ${form.number}`, form])),
    disposals: new Map(disposals.map((form) => [form.number, form])),
    holds: new Map(formsOf(register, 'holds').map((form) => [form.number, form])),
    listsOn: Map.groupBy(disposals, ({ fields }) => fields.appraisal),
    certificatesOf: Map.groupBy(
      oldestFirst(formsOf(register, 'certificates')),
      ({ fields }) => fields.disposal,
    ),
    releasesOf: Map.groupBy(oldestFirst(formsOf(register, 'releases')), ({ fields }) => fields.hold),
  };
});

/** What a hold is over today. */
export function heldToday(office: Office, shelf: Shelf, hold: Form<'holds'>): readonly HeldRecord[] {
  return held(office).get(shelf)!.get(hold) ?? [];
}

const held = rememberedOf(
  (office: Office) =>
    new Map(office.shelves.map((shelf) => [shelf, heldRecords(shelf.register, office.asOf)])),
);

function oldestFirst<F extends { readonly number: string; readonly fields: { readonly on: Day } }>(
  forms: readonly F[],
): F[] {
  return forms.toSorted((a, b) => (`${a.fields.on} ${a.number}` < `${b.fields.on} ${b.number}` ? -1 : 1));
}
