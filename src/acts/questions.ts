import { z } from 'zod';
import { count, day } from '../domain/field.ts';
import { formSchemaOf } from '../domain/file-schemas.ts';
import { formSchemas, formTraits } from '../domain/form.ts';
import type { Regulation } from '../domain/regulation/regulation.ts';
import type { Act } from './act.ts';

/**
 * One thing that an act asks. `numbers`: numbers of records, each perhaps with a word behind it (`J2023001=3`);
 * `list`: lines such as `移交人=陶思雨`, or a paper and its day; `seen`: lines of a count.
 */
export interface Question {
  /** How it is called on the command line and in a request form. */
  readonly name: string;
  readonly kind: 'text' | 'day' | 'count' | 'choice' | 'numbers' | 'list' | 'person' | 'seen';
  /** Whether more than one answer is taken. */
  readonly many: boolean;
  readonly required: boolean;
  /** The words that it can be answered with, where they are fixed. */
  readonly values?: readonly string[];
  /** The field of the form that it fills; of each of its items, for `sort` and `each`. */
  readonly field: string;
  readonly of: 'form' | 'items' | 'sort' | 'each' | 'seen';
}

/** Fields that name a person. */
const people = new Set([
  ...['borrower', 'reader', 'applicant', 'escort', 'by', 'handed-out-by', 'received-by', 'asked-by'],
  ...['holder', 'witness', 'witnesses', 'executor', 'handovers.from', 'handovers.to', 'person'],
]);

/**
 * The questions of an act, in the order of its form: they follow from the form's schema. With a regulation, its own
 * fields are among them, and what it always asks for is required.
 */
export function questionsOf(act: Act, regulation?: Regulation): Question[] {
  const { room, by, derived = [] } = act;
  const { number, day: on } = formTraits[room];
  const schema = regulation ? formSchemaOf(regulation, room) : formSchemas[room];
  const { shape } = schema as unknown as z.ZodObject;
  const asked = Object.entries(shape).filter(([name]) => ![number, on, ...derived].includes(name));
  const { demands = [], signers = [] } = regulation?.forms?.[room] ?? {};
  const always = demands.filter(({ when }) => when === undefined);
  const needed = new Set([
    ...always.flatMap(({ need = [] }) => need),
    ...(signers.length > 0 ? ['signed'] : []),
  ]);
  return asked.flatMap(([field, type]) => {
    const inner = opened(type);
    const element = inner instanceof z.ZodArray ? opened(inner.element) : undefined;
    if (element instanceof z.ZodObject && 'number' in element.shape && field === 'items')
      return itemQuestions(act, element, !(type instanceof z.ZodOptional));
    const values = always.flatMap(({ is }) => is?.[field] ?? []);
    const fixed = inner instanceof z.ZodEnum ? inner.options.map(String) : values;
    return {
      name: field === by ? 'by' : field,
      kind: fixed.length > 0 ? 'choice' : kindOf(inner, element, field, room),
      many: element !== undefined || inner instanceof z.ZodRecord,
      required: !(type instanceof z.ZodOptional) || needed.has(field),
      ...(fixed.length > 0 && { values: fixed }),
      field,
      of: 'form',
    } satisfies Question;
  });
}

/** What an act asks about its items: which they are, sorted or not, and what is said of all of them. */
function itemQuestions(
  { sorts, knowsItems, scans }: Act,
  { shape }: z.ZodObject,
  required: boolean,
): Question[] {
  const sort = sorts && opened(shape[sorts.field]);
  const words = sort instanceof z.ZodEnum ? sort.options.map(String) : [];
  const numbers = { kind: 'numbers', many: true, required: false } as const;
  return [
    ...(sorts && sorts.usual === undefined
      ? []
      : [
          {
            ...numbers,
            name: 'items',
            required: required && !knowsItems,
            field: 'items',
            of: 'items',
          } as const,
        ]),
    ...words
      .filter((word) => word !== sorts?.usual)
      .map((name) => ({ ...numbers, name, field: name, of: 'sort' }) as const),
    ...(sorts && sorts.usual === undefined
      ? [
          {
            name: 'rest',
            kind: 'choice',
            many: false,
            required: false,
            values: words,
            field: '',
            of: 'each',
          } as const,
        ]
      : []),
    ...(scans ? [{ ...numbers, kind: 'seen', name: 'scanned', field: 'items', of: 'seen' } as const] : []),
    ...('method' in shape
      ? [{ name: 'method', kind: 'text', many: false, required: false, field: 'method', of: 'each' } as const]
      : []),
  ];
}

function kindOf(
  type: z.ZodType,
  element: z.ZodType | undefined,
  field: string,
  room: string,
): Question['kind'] {
  if (people.has(field) || people.has(`${room}.${field}`)) return 'person';
  if (element !== undefined || type instanceof z.ZodRecord) return 'list';
  if (type === day) return 'day';
  return type === count ? 'count' : 'text';
}

function opened(type: unknown): z.ZodType {
  return type instanceof z.ZodOptional ? opened(type.unwrap()) : (type as z.ZodType);
}
