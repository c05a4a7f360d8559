import { choice, count, day, fields, list, text } from '../field.ts';
import { evidence, item, items, signed } from './paper.ts';

/** Something leaves the room (借出). */
export const loans = fields({
  loan: text,
  items,
  borrower: text,
  /** What kind of borrower, in the regulation's words: 本部门, 外单位, 合作单位, 本人 … */
  kind: text.optional(),
  department: text.optional(),
  /** Who asks, where that is not the borrower: the head of the using department (BOR-07). */
  applicant: text.optional(),
  purpose: text,
  evidence,
  out: day,
  /** The last day; a regulation may do without (X01). */
  due: day.optional(),
  'handed-out-by': text,
  signed,
});

/** Something is read where it is kept (查阅). */
export const readings = fields({
  reading: text,
  items,
  reader: text,
  /** What kind of reader, in the regulation's words. */
  kind: text.optional(),
  department: text.optional(),
  /** Who asks, where that is not the reader (BOR-07). */
  applicant: text.optional(),
  purpose: text,
  evidence,
  /** The day for which it was booked (BOR-20). */
  booked: day.optional(),
  on: day,
  place: text.optional(),
  /** Who was there (BOR-19). */
  escort: text.optional(),
  /** Sheets copied or extracts taken; none: it was only read (BOR-27). */
  copied: count.optional(),
  /** What it was used for (利用效果). */
  use: text.optional(),
  'handed-out-by': text,
  signed,
});

/** A loan gets a later last day (续借). */
export const renewals = fields({
  renewal: text,
  /** The loan that goes on. */
  loan: text,
  on: day,
  /** The new last day. */
  due: day,
  reason: text.optional(),
  by: text,
  signed,
});

/** The borrower is reminded (催还; OVD-02). */
export const recalls = fields({
  recall: text,
  loan: text,
  on: day,
  by: text,
  /** How: by telephone, in person, by letter. */
  how: text.optional(),
  /** What the borrower said. */
  answer: text.optional(),
  signed,
});

/** It comes back (归还). What is damaged does not count as returned until a further return says it is mended (RTN-08). */
export const returns = fields({
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
});

/** Someone wants what is out, or will be wanted (预约). */
export const reservations = fields({
  reservation: text,
  items,
  borrower: text,
  department: text.optional(),
  on: day,
  /** The last day for which it is kept for them. */
  until: day,
  by: text,
  purpose: text.optional(),
  signed,
});
