import type { z } from 'zod';
import { choice, fields, key, list, text } from '../field.ts';

/** Numbers that belong to a person: a mobile, an identity card, a plate, a bank card. */
export const clearKind = choice('mobile', 'identity-card', 'plate', 'bank-card');

/** Fields that stand in the register only as ciphertext, and who may read them (CNF-15). */
export const personal = fields({
  /** One of the regulation's levels; a file has one block for each. */
  level: key,
  /** The fields of that level. */
  fields: list(key).min(1, { error: 'list' }),
  /** Roles whose holders hold the keys of the level. */
  readers: list(key).min(1, { error: 'list' }),
  /** Whose fields they are. Default: of dossiers and of records. */
  of: choice('dossiers', 'records').optional(),
});

/** Numbers of persons that may stand in clear all the same, and why. */
export const clear = fields({
  /** Which numbers. */
  kinds: list(clearKind).min(1, { error: 'list' }),
  /** Where: names of fields, at any depth; `body` for the text below. Default: everywhere. */
  fields: list(key).optional(),
  /** The reason: the clause of the regulation, or why nobody is laid open by it. */
  because: text,
});

/** A kind of number that belongs to a person. */
export type ClearKind = z.output<typeof clearKind>;
/** A waiver of clear numbers. */
export type Clear = z.output<typeof clear>;
