import type { z } from 'zod';
import { choice, count, either, fields, key, list, text, unstated, yesNo } from '../field.ts';
import { deadline, length } from '../term.ts';
import { condition } from './demand.ts';

/** Roles in the order in which they approve, each step another person; `unstated`: approved, by nobody named. */
export const route = either('list', list(key), unstated);

/** What reading or lending asks for; a special case says only what is different (X01 … X07). */
const accessShape = {
  /** Whether it is allowed at all. Default: yes. `no` for loans: nothing leaves the room. */
  allowed: yesNo.optional(),
  /** How long it may last: `1周`, `当日`; `per-slip`: as the slip says; `unstated`: the regulation is silent. */
  within: either('deadline', deadline, choice('per-slip'), unstated).optional(),
  /** How often it may be renewed; `unlimited`, or `unstated`. */
  renewals: either('count', count, choice('unlimited'), unstated).optional(),
  /** Who approves, in order. */
  route: route.optional(),
  /** Who approves a loan longer than `within` (BOR-22). */
  'longer-route': route.optional(),
  /** Papers that must be there before it begins: 介绍信, 保密协议, 委托书 … (X03). */
  evidence: list(text).optional(),
  /** Where reading takes place (BOR-17). */
  place: text.optional(),
  /** The role that must be present (BOR-19). */
  escort: key.optional(),
};

/** The rules of reading (查阅) or of lending (借出). */
export const access = fields({
  ...accessShape,
  /**
   * Whose name stands on the form (X07). Default: reader. `department-head`: whoever holds the role of that name,
   * where `roles` list it; `subject`: whom the file is about.
   */
  applicant: choice('reader', 'department-head', 'subject').optional(),
  /** Roles that need no approval; they are registered all the same (X05). */
  exempt: list(key).optional(),
  /** Whether it must be booked beforehand (BOR-20). */
  booked: yesNo.optional(),
  /** Copying and extracting: who approves; an empty list forbids it (X22). */
  copying: route.optional(),
  /** How often an overdue borrower is reminded (X31). */
  recall: either('length', length, unstated).optional(),
  /** Special cases; the first whose condition fits counts. */
  special: list(
    fields({
      /** Conditions on the record (`class`, `level`, `document` …) and on the form (`kind` of borrower …). */
      when: condition,
      ...accessShape,
    }),
  ).optional(),
});

/** The rules of reading or of lending. */
export type Access = z.output<typeof access>;
/** What counts in one case. */
export type AccessTerms = Omit<NonNullable<Access['special']>[number], 'when'>;
