import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stringify } from 'yaml';
import type { Register } from '../../src/domain/register.ts';
import type { ColumnWords } from '../../src/exchange/record-columns.ts';
import {
  type ColumnUse,
  fieldsOfRecords,
  type GuessedColumn,
  guessColumns,
  mapOfGuess,
} from '../../src/exchange/rows/guess-map.ts';
import type { ImportMap } from '../../src/exchange/rows/map.ts';
import type { Table } from '../../src/exchange/tables/table.ts';
import type { Messages } from '../../src/locales/messages.ts';
import { Refused, type Situation } from '../outcome.ts';

/** What may be said about a map beside the columns. */
export interface MapOptions {
  readonly assign?: string;
  readonly yes?: boolean;
  readonly saveMap?: string;
}

/**
 * Settles which column is what, where no map says so: guessed, shown, and confirmed by whoever sits at the terminal. Where
 * nobody does, or has said yes beforehand, the guess must account for every column.
 */
export async function settleMap(
  situation: Situation,
  table: Table,
  register: Register,
  words: readonly ColumnWords[],
  options: MapOptions,
): Promise<ImportMap> {
  const { messages, world, json } = situation;
  const { guess } = messages.imports;
  let columns: readonly GuessedColumn[] = guessColumns(table, { register, words, assign: options.assign });
  if (!json) world.say(`${shown(messages, columns)}\n`);
  const asks = world.choose && !json && !options.yes;
  if (asks) columns = await completed(situation, register, columns);
  const map = mapOfGuess(register.id, columns, options.assign);
  if (options.saveMap !== undefined) saveMap(situation, options.saveMap, map);
  const unknown = columns.flatMap(({ column, use }) => (use ? [] : column));
  const hasNumber = map.number.column !== undefined || map.number.assign !== undefined;
  const missing = [
    ...(hasNumber ? [] : (['number'] as const)),
    ...(map.fields.title ? [] : (['title'] as const)),
  ];
  if (unknown.length + missing.length > 0) throw new Refused(guess.incomplete(unknown, missing));
  if (asks) {
    const answers = [
      { value: 'yes', label: guess.yes },
      { value: 'no', label: guess.no },
    ];
    if ((await world.choose!(guess.confirm, answers)) !== 'yes') throw new Refused(guess.declined());
  }
  return map;
}

/** The columns as they are understood, one a line. */
function shown({ imports, site }: Messages, columns: readonly GuessedColumn[]): string {
  const lines = columns.map(({ column, use }) => {
    const field = use?.use === 'field' ? labelled(site.fields, use.field) : '';
    return `  ${column} → ${imports.guess.use(use, field)}`;
  });
  return [imports.guess.title, ...lines].join('\n');
}

function labelled(labels: Readonly<Record<string, string>>, field: string): string {
  const label = labels[field];
  return label === undefined || label === field ? field : `${label} (${field})`;
}

/** Asks what the columns are that nobody could tell. */
async function completed(
  { messages, world }: Situation,
  register: Register,
  columns: readonly GuessedColumn[],
): Promise<GuessedColumn[]> {
  const { guess } = messages.imports;
  const found: GuessedColumn[] = [];
  for (const column of columns) {
    if (column.use) {
      found.push(column);
      continue;
    }
    const taken = new Set(
      [...columns, ...found].map(({ use }) => (use?.use === 'field' ? use.field : use?.use)),
    );
    const fields = fieldsOfRecords(register).filter((field) => !taken.has(field) && field !== 'number');
    const answer = await world.choose!(guess.question(column.column), [
      ...(['ignore', 'body', 'lines'] as const).map((value) => ({ value, label: guess.uses[value] })),
      ...(taken.has('number') ? [] : [{ value: 'number', label: guess.uses.number }]),
      ...fields.map((field) => ({ value: `field ${field}`, label: labelled(messages.site.fields, field) })),
    ]);
    if (answer === undefined) throw new Refused(messages.command.refusals.stopped());
    found.push({ column: column.column, use: useOf(answer) });
  }
  return found;
}

function useOf(answer: string): ColumnUse {
  if (answer.startsWith('field ')) return { use: 'field', field: answer.slice('field '.length) };
  return { use: answer as 'ignore' | 'body' | 'lines' | 'number' };
}

function saveMap({ world, messages }: Situation, file: string, map: ImportMap): void {
  const path = resolve(world.folder, file);
  if (existsSync(path)) throw new Refused(messages.command.refusals.exists(file));
  writeFileSync(path, stringify(map), { flag: 'wx' });
  world.say(`${messages.imports.mapSaved(file)}\n`);
}
