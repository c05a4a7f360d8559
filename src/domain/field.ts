import { z } from 'zod';
import { type Day, parseDay } from './day.ts';

/**
 * What a field may be. Values arrive as text, lists or maps of text (frontmatter is read text-first, so
 * `0012` stays `0012`); these schemas give them meaning. The error of each is the *name* of what was
 * expected; the words for it stand in the locales.
 */
export type Expected =
  | 'text'
  | 'day'
  | 'count'
  | 'measure'
  | 'key'
  | 'list'
  | 'map'
  | 'choice'
  | 'blank'
  | 'length'
  | 'deadline'
  | 'rhythm'
  | 'landline'
  | 'sha256';

const expect = (expected: Expected) => ({ error: expected }) as const;

/** Any text with something in it. */
export const text = z.string(expect('text')).min(1, expect('text'));

/** A day that exists, `YYYY-MM-DD`. */
export const day = z.custom<Day>(
  (value) => typeof value === 'string' && parseDay(value) !== undefined,
  expect('day'),
);

/** A whole number from 0 to 999,999,999, written without leading zeros. */
export const count = z
  .string(expect('count'))
  .regex(/^(0|[1-9]\d{0,8})$/, expect('count'))
  .transform(Number);

/** What an instrument shows: a number with two decimals at most, `-3`, `21.5`. */
export const measure = z
  .string(expect('measure'))
  .regex(/^-?\d{1,4}(\.\d{1,2})?$/, expect('measure'))
  .transform(Number);

/** A land-line number with its area code: `0551-65881234`, an extension after a hyphen (CHK-13). */
export const landline = z
  .string(expect('landline'))
  .regex(/^0\d{2,3}-\d{7,8}(-\d{1,6})?$/, expect('landline'));

/** A name that other places refer to: a folder, a field, a role. Letters of any script, digits, hyphens. */
export const key = z.string(expect('key')).regex(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u, expect('key'));

/** One of a fixed set of words. */
export const choice = <const T extends readonly [string, ...string[]]>(...words: T) =>
  z.enum(words, expect('choice'));

/** `unstated` (未规定): the regulation is silent, which is legal and visible (law 8). */
export const unstated = z.enum(['unstated', '未规定'], expect('choice')).transform(() => 'unstated' as const);

/** `blank` (待填): the office must fill it in (law 8). */
export const blank = z.enum(['blank', '待填'], expect('blank')).transform(() => 'blank' as const);

/** One of several shapes. */
export const either = <const T extends readonly [z.ZodType, z.ZodType, ...z.ZodType[]]>(
  expected: Expected,
  ...shapes: T
) => z.union(shapes, expect(expected));

/** Yes or no, as a word. */
export const yesNo = choice('yes', 'no').transform((word) => word === 'yes');

/** A list; a single value must still be written as a list. */
export const list = <T extends z.ZodType>(item: T) => z.array(item, expect('list'));

/** A map of names to values. */
export const mapOf = <T extends z.ZodType>(value: T) => z.record(key, value, expect('map'));

/** A map whose fields are all known; a misspelt field is an error. */
export const fields = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape, expect('map'));
