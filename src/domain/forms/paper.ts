import { count, day, fields, list, mapOf, text } from '../field.ts';

/** A record named on a form. */
export const item = fields({ number: text, pages: count.optional() });
/** The records that a form is about. */
export const items = list(item).min(1, { error: 'list' });
/** What a lender or keeper wants to see before: 介绍信, 保密协议, 委托书 (X03). */
export const evidence = list(fields({ paper: text, on: day, number: text.optional() })).optional();
/** The word on the sheet (移交人, 监交负责人) → the person who signed (X28). */
export const signed = mapOf(text).optional();
