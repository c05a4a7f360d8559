import { type Gone, goneBy, listedBy } from '../../../domain/disposal-state.ts';
import type { Form } from '../../../domain/form.ts';
import { holdsOver, type OpenHold } from '../../../domain/hold-state.ts';
import { canonical } from '../../../domain/number/canonical.ts';
import { isStub, type RecordEntry } from '../../../domain/record.ts';
import { formsOf } from '../../../domain/register.ts';
import { rememberedOf } from '../../../domain/remembered.ts';
import { reservationsOf } from '../../../domain/reservation-state.ts';
import { type Expiry, expiries } from '../../../domain/retention-state.ts';
import type { Office, Shelf } from '../office.ts';

/** What a day makes of a record beside its standing. */
export interface RecordStates {
  readonly holds: readonly OpenHold[];
  readonly reservations: readonly Form<'reservations'>[];
  /** The lists by which it is to go. */
  readonly lists: readonly Form<'disposals'>[];
  /** That it has gone, and the list by which it went. */
  readonly gone: (Gone & { readonly list: Form<'disposals'> | undefined }) | undefined;
  readonly expiry: Expiry;
}

/** Works out the states of a record on the day that the site shows. */
export function statesOf(office: Office, shelf: Shelf, record: RecordEntry): RecordStates {
  return deriversOf(office).get(shelf)!(record);
}

const deriversOf = rememberedOf(
  ({ shelves, asOf }: Office) => new Map(shelves.map((shelf) => [shelf, deriver(shelf, asOf)])),
);

function deriver({ register }: Shelf, asOf: Office['asOf']): (record: RecordEntry) => RecordStates {
  const holds = holdsOver(register, asOf);
  const reservations = reservationsOf(register);
  const listed = listedBy(register, asOf);
  const goneByNumber = goneBy(register, asOf);
  const listOf = new Map(formsOf(register, 'disposals').map((list) => [list.number, list]));
  const expiryOf = expiries(register, asOf);
  return (record) => {
    const { number } = record.fields;
    const gone = goneByNumber.get(canonical(number));
    const lists = (listed.get(canonical(number)) ?? []).map(({ disposal }) => disposal);
    return {
      holds: isStub(record) ? [] : holds(record),
      reservations: reservations(number, asOf),
      lists: [...new Set(lists)],
      gone: gone && { ...gone, list: listOf.get(gone.certificate.fields.disposal) },
      expiry: expiryOf(record),
    };
  };
}
