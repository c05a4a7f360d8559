import { z } from 'zod';
import { fold } from '../../domain/chinese.ts';
import { type Day, later } from '../../domain/day.ts';
import { day, landline } from '../../domain/field.ts';
import type { Secret } from '../leak-scan/secret.ts';

/** What writes a value: `name` is the field's own, `field` all the steps that lead to it. */
export type Write = (kind: 'text' | 'day' | 'landline', name: string, field: string) => string;

/** What stands in fields of that name, wherever they are; `undefined`: nothing does. */
export type Given = Readonly<Record<string, unknown>>;

/** A value that a schema takes, with something in every field that it can have. */
export function filled(schema: unknown, write: Write, given: Given = {}, field = '', name = ''): unknown {
  const on = (inner: unknown, step?: string | number) =>
    filled(inner, write, given, step === undefined ? field : `${field}.${step}`, name);
  if (schema === day || schema === landline)
    return write(schema === day ? 'day' : 'landline', name, field.slice(1));
  if (schema instanceof z.ZodOptional) return on(schema.unwrap());
  if (schema instanceof z.ZodPipe) return schema.in instanceof z.ZodString ? '1' : on(schema.in);
  if (schema instanceof z.ZodUnion) return on(schema.options[0]);
  if (schema instanceof z.ZodEnum) return String(schema.options[0]);
  if (schema instanceof z.ZodArray) return [on(schema.element, 0)];
  if (schema instanceof z.ZodRecord) return { 事项: on(schema.valueType, '事项') };
  if (schema instanceof z.ZodObject) {
    const parts = Object.entries(schema.shape).map(([key, part]) => {
      const value = Object.hasOwn(given, key)
        ? given[key]
        : filled(part, write, given, `${field}.${key}`, key);
      return [key, value] as const;
    });
    return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
  }
  return write('text', name, field.slice(1));
}

/** Days on which nothing else happened; what is reckoned from them are other days, ends of years and months. */
const firstDay = '1500-01-07' as Day;
/** Characters that are written in one way only, and that nothing else writes. */
const signs = rareSigns();

/**
 * Writes values that stand nowhere else, and says what each is found by.
 * @param other written in another way, and longer
 */
export function rareValues() {
  const counts = { text: 0, day: 0, landline: 0, sign: 0 };
  return (kind: Parameters<Write>[0], name: string, other: boolean): Secret & { readonly value: string } => {
    const serial = counts[kind]++;
    const digits = String(serial).padStart(6, '0');
    const number = (text: string) => ({ token: text, value: text });
    if (kind === 'day') return number(later(firstDay, { months: serial, days: other ? 5 : serial % 5 }));
    if (kind === 'landline') return number(`0551-${other ? 6 : 7}7${digits}`);
    if (/手机/.test(name)) return number(`139${other ? 66 : 77}${digits}`);
    const token = other ? `Wq${digits}other${'还要长'.repeat(1 + (serial % 5))}` : `Zq${digits}x`;
    // Titles and bodies are cut to pieces for the search.
    if (!/^(title|customer|body)$/.test(name)) return { token, value: `某${token}` };
    const sign = signs[counts.sign++];
    return other || !sign ? { token, value: `某${token}` } : { token, value: `某${token}${sign}`, sign };
  };
}

function rareSigns(): string[] {
  const between = (first: number, last: number) =>
    Array.from({ length: last - first }, (_, at) => String.fromCodePoint(first + at));
  const written = new Map(between(0x3400, 0xa000).map((sign) => [sign, fold(sign)]));
  const other = new Set(
    [...written].flatMap(([sign, folded]) => (sign === folded ? [] : [...sign, ...folded])),
  );
  return between(0x3400, 0x4dc0).filter((sign) => !other.has(sign));
}
