import { z } from 'zod';
import type { Day } from './day.ts';
import { choice, count, day, fields, key, list, mapOf, text } from './field.ts';

const invalid = { error: 'count' } as const;
const item = fields({ number: text, pages: count.optional() });
const items = list(item).min(1, { error: 'list' });

/** What a lender or keeper wants to see before: 介绍信, 保密协议, 委托书 (X03). */
const evidence = list(fields({ paper: text, on: day, number: text.optional() })).optional();
/** The word on the sheet (移交人, 监交负责人) → the person who signed (X28). */
const signed = mapOf(text).optional();

/**
 * The forms: one act, one file, closed once it is filed (law 4). The first field names the form's own
 * number; the form stands in `<room>/<year>/<number>.md`.
 */
export const formSchemas = {
  /** Something leaves the room (借出). */
  loans: fields({
    loan: text,
    items,
    borrower: text,
    /** What kind of borrower, in the regulation's words: 本部门, 外单位, 合作单位, 本人 … */
    kind: text.optional(),
    department: text.optional(),
    purpose: text,
    evidence,
    out: day,
    /** The last day; a regulation may do without (X01). */
    due: day.optional(),
    'handed-out-by': text,
    signed,
  }),
  /** Something is read where it is kept (查阅). */
  readings: fields({
    reading: text,
    items,
    reader: text,
    /** What kind of reader, in the regulation's words. */
    kind: text.optional(),
    department: text.optional(),
    purpose: text,
    evidence,
    /** The day for which it was booked (BOR-20). */
    booked: day.optional(),
    on: day,
    place: text.optional(),
    /** Who was there (BOR-19). */
    escort: text.optional(),
    'handed-out-by': text,
    signed,
  }),
  /** Papers pass from one hand to another (移交). */
  handovers: fields({
    handover: text,
    items,
    from: text,
    to: text,
    on: day,
    /** Copies of the list (FIL-22). */
    copies: count.optional(),
    /** What was missing (CHK-05). */
    shortage: text.optional(),
    signed,
  }),
  /** A duty was done (定期工作). */
  duties: fields({
    entry: text,
    /** The duty's code in the regulation. */
    duty: key,
    /** The round: `2026-10`, `2026-Q3`, `2026-H1`, `2026`, `2026-W44`, a day. */
    for: text.optional(),
    done: day,
    by: text,
    /** What came of it. */
    result: text.optional(),
    /** Point → answer, for duties that go through a list. */
    checks: mapOf(text).optional(),
    /** Reading → whole number, for duties that read instruments. */
    readings: mapOf(
      z
        .string(invalid)
        .regex(/^-?\d{1,4}$/, invalid)
        .transform(Number),
    ).optional(),
    signed,
  }),
  /** It comes back (归还). */
  returns: fields({
    return: text,
    /** The loan that it ends, wholly or in part. */
    loan: text,
    items: list(item.extend({ condition: choice('good', 'damaged').optional() })).min(1, { error: 'list' }),
    returned: day,
    'received-by': text,
    /** What it was used for (利用效果). */
    use: text.optional(),
    /** The day on which it was put back in its place (RTN-04). */
    reshelved: day.optional(),
    signed,
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
    signed,
  }),
} as const;

/** The folder that holds the forms of one act. */
export type FormRoom = keyof typeof formSchemas;

/** What a form of that room says. */
export type FormFields<R extends FormRoom> = z.output<(typeof formSchemas)[R]>;

/** Letters before year and running number in the numbers of forms, e.g. `JY2026003`. */
export const formPrefixes: Record<FormRoom, string> = {
  loans: 'JY',
  returns: 'GH',
  readings: 'CY',
  handovers: 'YJ',
  duties: 'DQ',
  changes: 'YD',
};

/** The field that holds a form's own number. */
export const formNumberField: Record<FormRoom, string> = {
  loans: 'loan',
  returns: 'return',
  readings: 'reading',
  handovers: 'handover',
  duties: 'entry',
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

/** The day of the act that a form records. */
export function dayOfForm(fields: FormFields<FormRoom>): Day {
  if ('out' in fields) return fields.out;
  if ('returned' in fields) return fields.returned;
  return 'done' in fields ? fields.done : fields.on;
}
