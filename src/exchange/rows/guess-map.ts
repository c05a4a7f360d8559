import type { ClassNode } from '../../domain/file-plan.ts';
import { recordFields } from '../../domain/known-fields.ts';
import type { Register } from '../../domain/register.ts';
import { type ColumnWords, headed, recordColumns } from '../record-columns.ts';
import type { Table } from '../tables/table.ts';
import { classNamed } from './class-names.ts';
import { cleanLine } from './clean.ts';
import { headingKey, meaningOf } from './heading-words.ts';
import type { ImportMap } from './map.ts';
import { recordPlace } from './record-place.ts';

/** What a column probably becomes: a field, or one of the other uses that a map knows. */
export type ColumnUse =
  | { readonly use: 'field'; readonly field: string }
  | { readonly use: 'number' | 'class' | 'body' | 'lines' | 'markdown' | 'ignore' };

/** A column and what it probably becomes; `undefined`: nobody can tell. */
export interface GuessedColumn {
  readonly column: string;
  readonly use: ColumnUse | undefined;
}

/** What columns are guessed by. */
export interface GuessTerms {
  readonly register: Register;
  /** The languages in which headings may be written. */
  readonly words: readonly ColumnWords[];
  /** The class to which rows without a number go. */
  readonly assign?: string | undefined;
}

/**
 * Guesses what each column of a table becomes: by the headings that an export writes, then by what headings usually mean
 * (归档文件目录 of seven or nine columns, and the like). No column is taken twice.
 */
export function guessColumns(table: Table, terms: GuessTerms): GuessedColumn[] {
  const { headings } = table;
  const exact = exactUses(terms);
  const classes = classesIn(table, terms);
  const taken = new Set<string>();
  const claim = (use: ColumnUse | undefined): ColumnUse | undefined => {
    if (!use) return undefined;
    const name = use.use === 'field' ? `field ${use.field}` : use.use;
    const isFree = ['ignore', 'body', 'lines'].includes(use.use) || !taken.has(name);
    taken.add(name);
    return isFree ? use : undefined;
  };
  const sure = headings.map((heading, at) => {
    const use = exact.get(headingKey(heading));
    return use?.use === 'class' && !areClasses(cellsOf(table, at), terms) ? undefined : claim(use);
  });
  return headings.map((column, at) => ({
    column,
    use: sure[at] ?? claim(usualUse(column, cellsOf(table, at), classes, terms)),
  }));
}

/** The map that guessed columns make; what nobody could tell is in none of its parts. */
export function mapOfGuess(register: string, guessed: readonly GuessedColumn[], assign?: string): ImportMap {
  const of = (use: ColumnUse['use']) =>
    guessed.filter((one) => one.use?.use === use).map(({ column }) => column);
  const fields = guessed.flatMap(({ column, use }) =>
    use?.use === 'field' ? [[use.field, { column }] as const] : [],
  );
  const [number, className, markdown] = [of('number')[0], of('class')[0], of('markdown')[0]];
  const [body, lines, ignore] = [of('body'), of('lines'), of('ignore')];
  return {
    register,
    number: { ...(number !== undefined && { column: number }), ...(assign !== undefined && { assign }) },
    ...(className !== undefined && { class: className }),
    fields: Object.fromEntries(fields),
    ...(body.length > 0 && { body }),
    ...(lines.length > 0 && { lines }),
    ...(markdown !== undefined && { markdown }),
    ...(ignore.length > 0 && { ignore }),
  };
}

/** Whether a text is a heading that some column of a table of this register may have. */
export function headingOf(terms: GuessTerms): (text: string) => boolean {
  const exact = exactUses(terms);
  return (text) => exact.has(headingKey(text)) || meaningOf(text) !== undefined;
}

/** Every field that records of a register may have. */
export function fieldsOfRecords({ regulation, plan }: Register): string[] {
  const derived = new Set(['class', 'year']);
  return [...recordFields(regulation.data, plan).keys()].filter((name) => !derived.has(name));
}

/** Heading → use, as an export of the register writes them, in each language; the names of the fields as well. */
function exactUses({ register, words }: GuessTerms): Map<string, ColumnUse> {
  const found = new Map<string, ColumnUse>();
  const add = (heading: string, field: string) => {
    const key = headingKey(heading);
    if (!found.has(key)) found.set(key, useOf(field));
  };
  const names = [...new Set(['number', 'class', ...fieldsOfRecords(register), 'body'])];
  for (const one of words) for (const { heading, field } of recordColumns(register, one)) add(heading, field);
  for (const one of words) for (const { heading, field } of headed(names, one)) add(heading, field);
  for (const field of names) add(field, field);
  return found;
}

function useOf(field: string): ColumnUse {
  if (field === 'number' || field === 'class') return { use: field };
  return field === 'body' ? { use: 'markdown' } : { use: 'field', field };
}

/** Where a usual heading goes in this register. */
function usualUse(
  heading: string,
  cells: readonly string[],
  classes: readonly ClassNode[],
  { register }: GuessTerms,
): ColumnUse | undefined {
  const meaning = meaningOf(heading);
  const known = new Set(fieldsOfRecords(register));
  const field = (...names: (string | undefined)[]): ColumnUse | undefined => {
    const name = names.find((one) => one !== undefined && known.has(one));
    return name === undefined ? undefined : { use: 'field', field: name };
  };
  switch (meaning) {
    case undefined:
      return undefined;
    case 'number':
      return { use: 'number' };
    case 'class':
      return areClasses(cells, { register }) ? { use: 'class' } : undefined;
    case 'counting':
      return cells.every((cell) => /^\d+$/.test(cell)) ? { use: 'ignore' } : undefined;
    case 'date':
      return field(yearFieldOf(classes));
    case 'author':
      return field('责任者') ?? fieldOfAll(classes, 'party') ?? field('department');
    case 'reference':
      return field('文号') ?? { use: 'lines' };
    case 'remarks':
      return field('备注') ?? { use: 'body' };
    default:
      return field(meaning);
  }
}

/** Whether a column names classes of this register; other offices sort by other words. */
function areClasses(cells: readonly string[], { register }: Pick<GuessTerms, 'register'>): boolean {
  return cells.every((cell) => classNamed(register.plan, cell));
}

/** The day that dates the records of all these classes; `filed` where their numbers show no year. */
function yearFieldOf(classes: readonly ClassNode[]): string | undefined {
  const fields = new Set(
    classes.flatMap(({ series }) => series.map(({ yearField }) => yearField ?? 'filed')),
  );
  return fields.size === 1 ? [...fields][0] : undefined;
}

function fieldOfAll(classes: readonly ClassNode[], field: string): ColumnUse | undefined {
  const has = classes.length > 0 && classes.every(({ fields }) => fields.some(({ name }) => name === field));
  return has ? { use: 'field', field } : undefined;
}

/** The classes that the rows go to, by their numbers and by the class that the others are to get. */
function classesIn(table: Table, { register, assign }: GuessTerms): ClassNode[] {
  const at = table.headings.findIndex((heading) => meaningOf(heading) === 'number');
  const found = new Set<ClassNode>();
  const given = assign === undefined ? undefined : register.plan.classes.get(assign);
  if (given) found.add(given);
  for (const cell of at < 0 ? [] : cellsOf(table, at)) {
    const place = recordPlace(register, cell, {}, undefined);
    if (place) found.add(place.class);
  }
  return [...found];
}

/** What stands in a column, empty cells and totals left out. */
function cellsOf({ rows }: Table, at: number): string[] {
  return rows
    .filter(({ total }) => !total)
    .map(({ cells }) => cleanLine(cells[at] ?? ''))
    .filter((cell) => cell !== '');
}
