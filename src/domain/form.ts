import type { z } from 'zod';
import { choice, count, day, fields, list, text } from './field.ts';

const loanItem = fields({ number: text, pages: count.optional() });

/**
 * The forms: one act, one file, closed once it is filed (law 4). The first field names the form's own
 * number; the form stands in `<room>/<year>/<number>.md`.
 */
export const formSchemas = {
  /** Something leaves the room (借出). */
  loans: fields({
    loan: text,
    items: list(loanItem).min(1, { error: 'list' }),
    borrower: text,
    department: text.optional(),
    purpose: text,
    out: day,
    due: day,
    'handed-out-by': text,
  }),
  /** It comes back (归还). */
  returns: fields({
    return: text,
    /** The loan that it ends, wholly or in part. */
    loan: text,
    items: list(loanItem.extend({ condition: choice('good', 'damaged').optional() })).min(1, {
      error: 'list',
    }),
    returned: day,
    'received-by': text,
    /** What it was used for (利用效果). */
    use: text.optional(),
  }),
  /** A dated change of what a file says (异动登记). */
  changes: fields({
    change: text,
    /** The record or dossier whose file changes. */
    number: text,
    field: text,
    from: text.optional(),
    to: text.optional(),
    on: day,
    by: text,
    reason: text,
  }),
} as const;

/** The folder that holds the forms of one act. */
export type FormRoom = keyof typeof formSchemas;

/** What a form of that room says. */
export type FormFields<R extends FormRoom> = z.output<(typeof formSchemas)[R]>;

/** Letters before year and running number in the numbers of forms, e.g. `JY2026003`. */
export const formPrefixes: Record<FormRoom, string> = { loans: 'JY', returns: 'GH', changes: 'YD' };

/** The field that holds a form's own number. */
export const formNumberField: Record<FormRoom, string> = {
  loans: 'loan',
  returns: 'return',
  changes: 'change',
};

/** One closed form. */
export interface Form<R extends FormRoom = FormRoom> {
  readonly path: string;
  readonly room: R;
  /** The form's own number. */
  readonly number: string;
  readonly fields: FormFields<R>;
}
