import type { z } from 'zod';
import { choice, count, either, fields, key, list, mapOf, text, unstated, yesNo } from '../field.ts';
import { length } from '../term.ts';
import { route } from './access.ts';
import { condition } from './demand.ts';

/** Appraisal and destruction (X17 … X20). */
export const disposal = fields({
  /** The office's name for the list: 销毁文件目录, 销毁清单. */
  list: text.optional(),
  /** Ground → who approves, in order: `期满`, `无价值` (DES-01, DES-02). */
  grounds: mapOf(
    fields({
      route,
      /** Whether what is not due yet may go on this ground: 无保存价值. What is kept for ever never may. */
      running: yesNo.optional(),
    }),
  ).optional(),
  /** Returning to the owner instead (清退; RET-11). */
  return: fields({ route }).optional(),
  /** The role that carries it out (DES-06). */
  executor: key.optional(),
  /** Who watches and signs; `unstated`: the regulation names nobody (X18). */
  witness: either(
    'map',
    fields({ role: key.optional(), count: count.optional(), 'not-executor': yesNo.optional() }),
    unstated,
  ).optional(),
  /** Allowed methods; the first line whose condition fits counts (X19). */
  methods: list(fields({ when: condition.optional(), allowed: list(text) })).optional(),
  /** Whether the items are held against the list before (DES-07). */
  checked: yesNo.optional(),
  /** How long the record of it is kept (RET-13). */
  'keep-record': either('length', length, choice('permanent'), unstated).optional(),
});

/** The rules of appraisal and destruction. */
export type Disposal = z.output<typeof disposal>;
