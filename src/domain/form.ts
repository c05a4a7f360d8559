import type { z } from 'zod';
import type { Day } from './day.ts';
import { mendings, offences } from './forms/conduct.ts';
import { copies, withdrawals } from './forms/copies.ts';
import { appraisals, certificates, disposals, holds, releases } from './forms/disposal.ts';
import { changes, duties, handovers, stocktakes } from './forms/keeping.ts';
import { loans, readings, recalls, renewals, reservations, returns } from './forms/lending.ts';

/**
 * The forms: one act, one file, closed once it is filed (law 4). The first field names the form's own
 * number; the form stands in `<room>/<year>/<number>.md`.
 */
export const formSchemas = {
  loans,
  renewals,
  recalls,
  returns,
  readings,
  reservations,
  handovers,
  changes,
  stocktakes,
  duties,
  offences,
  mendings,
  copies,
  withdrawals,
  holds,
  releases,
  appraisals,
  disposals,
  certificates,
} as const;

/** The folder that holds the forms of one act. */
export type FormRoom = keyof typeof formSchemas;

/** What a form of that room says. */
export type FormFields<R extends FormRoom> = z.output<(typeof formSchemas)[R]>;

/** The act that a form records, as the command line calls it. */
export type ActName =
  | 'lend'
  | 'renew'
  | 'recall'
  | 'return'
  | 'read'
  | 'reserve'
  | 'handover'
  | 'change'
  | 'stocktake'
  | 'duty'
  | 'offence'
  | 'mend'
  | 'issue'
  | 'withdraw'
  | 'hold'
  | 'release'
  | 'appraise'
  | 'dispose'
  | 'certify';

/** What the forms of one folder have in common. */
export interface FormTraits {
  readonly act: ActName;
  /** Letters before year and running number, e.g. `JY2026003`. */
  readonly prefix: string;
  /** The field that holds the form's own number. */
  readonly number: string;
  /** The field that holds the day of the act. */
  readonly day: string;
}

const traits = (act: ActName, prefix: string, number: string, day = 'on'): FormTraits => ({
  act,
  prefix,
  number,
  day,
});

/** What the forms of each folder have in common. */
export const formTraits: Readonly<Record<FormRoom, FormTraits>> = {
  loans: traits('lend', 'JY', 'loan', 'out'),
  renewals: traits('renew', 'XJ', 'renewal'),
  recalls: traits('recall', 'CH', 'recall'),
  returns: traits('return', 'GH', 'return', 'returned'),
  readings: traits('read', 'CY', 'reading'),
  reservations: traits('reserve', 'YY', 'reservation'),
  handovers: traits('handover', 'YJ', 'handover'),
  changes: traits('change', 'YD', 'change'),
  stocktakes: traits('stocktake', 'PD', 'stocktake'),
  duties: traits('duty', 'DQ', 'entry', 'done'),
  offences: traits('offence', 'WG', 'offence', 'registered'),
  mendings: traits('mend', 'GZ', 'mending', 'registered'),
  copies: traits('issue', 'SK', 'copy'),
  withdrawals: traits('withdraw', 'HS', 'withdrawal'),
  holds: traits('hold', 'DJ', 'hold'),
  releases: traits('release', 'JC', 'release'),
  appraisals: traits('appraise', 'JD', 'appraisal'),
  disposals: traits('dispose', 'XH', 'disposal'),
  certificates: traits('certify', 'XZ', 'certificate'),
};

/** One closed form. */
export interface Form<R extends FormRoom = FormRoom> {
  readonly path: string;
  readonly room: R;
  /** The form's own number. */
  readonly number: string;
  readonly fields: FormFields<R>;
}

/** The day of the act that a form records. */
export function dayOfForm({ room, fields }: Pick<Form, 'room' | 'fields'>): Day {
  return (fields as unknown as Readonly<Record<string, Day>>)[formTraits[room].day]!;
}
