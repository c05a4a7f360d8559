import { choice, count, day, fields, list, text } from '../field.ts';
import { signed } from './paper.ts';

/** Disposal stops, whatever else is decided (冻结; law 7). */
export const holds = fields({
  hold: text,
  /** Numbers of records, of dossiers with all that is in them, or codes of boxes with all that stands there. */
  items: list(fields({ number: text })).min(1, { error: 'list' }),
  on: day,
  by: text,
  reason: text,
  signed,
});

/** A hold ends, wholly or for some of what it holds (解除冻结). */
export const releases = fields({
  release: text,
  hold: text,
  /** Default: all that it holds. */
  items: list(fields({ number: text })).optional(),
  on: day,
  by: text,
  reason: text,
  signed,
});

/** People look at what has fallen due and answer for each item (鉴定; RET-09). */
export const appraisals = fields({
  appraisal: text,
  on: day,
  /** Who looked at it. */
  by: list(text).min(1, { error: 'list' }),
  items: list(
    fields({
      number: text,
      answer: choice('destroy', 'keep', 'return', 'transfer', 'update'),
      /** Until when it is kept on. */
      until: day.optional(),
      reason: text.optional(),
    }),
  ).min(1, { error: 'list' }),
  signed,
});

/** What may go, and why (销毁文件目录); approved before anything goes (DES-03). */
export const disposals = fields({
  disposal: text,
  /** What is to become of the items. Default: they are destroyed. `return`: to their owner (清退; RET-11). */
  outcome: choice('destroy', 'return', 'transfer').optional(),
  /** The ground, in the regulation's words: 期满, 无价值 (DES-01). */
  ground: text,
  reason: text.optional(),
  /** The appraisal that it rests on. */
  appraisal: text.optional(),
  'asked-by': text,
  on: day,
  /** How many items go (DES-04). */
  quantity: count,
  /** Each with what its file said on that day: the list is read when nothing else is left. */
  items: list(
    fields({
      number: text,
      title: text,
      year: text.optional(),
      /** How long it had to be kept, and how long it was. */
      period: text.optional(),
      kept: text.optional(),
      pages: count.optional(),
      /** `keep`: struck off by those who approve; it stays on the list. Default: it goes. */
      answer: choice('destroy', 'keep').optional(),
      /** Why it is struck off, and when it is looked at again. */
      reason: text.optional(),
      until: day.optional(),
    }),
  ).min(1, { error: 'list' }),
  signed,
});

/** Proof that it went (销毁记录; DES-12). */
export const certificates = fields({
  certificate: text,
  disposal: text,
  on: day,
  /** The time of day. */
  time: text.optional(),
  place: text,
  executor: text,
  /** Who watched (监销人; DES-08). */
  witnesses: list(text),
  /** The day on which the items were held against the list (DES-07). */
  checked: day.optional(),
  items: list(fields({ number: text, method: text.optional() })).min(1, { error: 'list' }),
  /** SHA-256 of the scanned, signed sheet, in hexadecimal. */
  scan: text.regex(/^[0-9a-f]{64}$/, { error: 'sha256' }).optional(),
  signed,
});
