import { z } from 'zod';
import { choice, fields, key, list, mapOf, text, yesNo } from '../field.ts';

/** A field that this regulation adds to records, dossiers or forms. */
export const customField = fields({
  /** How the field is called in the file; Chinese is welcome. */
  name: key,
  /** What it holds. A `landline` is a telephone number with its area code (CHK-13). */
  type: choice('text', 'day', 'count', 'choice', 'list', 'landline'),
  /** The allowed words of a `choice`. */
  values: list(text).optional(),
  /** Whether every record must have it. Default: no. */
  required: yesNo.optional(),
});

/**
 * Field → the value, or one of the values, that it must have; `*` stands for any. All lines must hold. Beside
 * the fields of the file, `class` is its class and `level` its view level, its own or the class's.
 */
export const condition = mapOf(z.union([text, list(text)], { error: 'text' }));

/** Something asked of each record, dossier or form, or of those that fit a condition. */
export const demand = fields({
  /** Whom it is asked of. Default: all. */
  when: condition.optional(),
  /** Fields that must be filled in. */
  need: list(key).min(1, { error: 'list' }).optional(),
  /** Field → the values that it may have. */
  is: mapOf(list(text).min(1, { error: 'list' })).optional(),
  /** Day fields in the order in which things must have happened; the same day is in order. */
  order: list(key).min(2, { error: 'list' }).optional(),
  /** Fields that must not name the same person or thing. */
  differ: list(key).min(2, { error: 'list' }).optional(),
  /** The clause of the regulation, or a word on why. */
  because: text.optional(),
});

/** A field added by the regulation. */
export type CustomField = z.output<typeof customField>;
/** Something asked of records, dossiers or forms. */
export type Demand = z.output<typeof demand>;
/** A condition on the fields of a file. */
export type Condition = z.output<typeof condition>;
