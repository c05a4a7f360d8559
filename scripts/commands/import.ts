import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Register } from '../../src/domain/register.ts';
import { headingOf } from '../../src/exchange/rows/guess-map.ts';
import { type ImportMap, namedColumns } from '../../src/exchange/rows/map.ts';
import { mapFault } from '../../src/exchange/rows/map-fault.ts';
import { readTable, type Table, type TableOptions } from '../../src/exchange/tables/table.ts';
import { cleanHeading } from '../../src/exchange/tables/with-headings.ts';
import { columnWordsOf } from '../../src/locales/column-words.ts';
import { languages } from '../../src/locales/index.ts';
import { holdingsOf, registerOf } from '../holdings.ts';
import { type CarriedOut, carryOutImport, type ImportOptions } from '../import/carry-out.ts';
import { readMap } from '../import/read-map.ts';
import { importReport } from '../import/report.ts';
import { type MapOptions, settleMap } from '../import/settle-map.ts';
import { type Answer, Refused, type Situation } from '../outcome.ts';
import type { Progress } from '../world.ts';
import { givenFields } from './number.ts';

/** How a table is imported. */
type Options = ImportOptions &
  MapOptions & {
    readonly map?: string;
    readonly register?: string;
    readonly sheet?: string;
    readonly hidden?: boolean;
    readonly century?: string;
    /** What every row says: `field=value`. */
    readonly set?: readonly string[];
  };

/** A file larger than this, in bytes, is no table that people fill in. */
const mostBytes = 100 * 2 ** 20;
/** From this size on it is shown how far the import has come. */
const slowBytes = 400_000;
/** Shows from now on how far something has come, where that takes long. */
type Begin = () => Promise<Progress | undefined>;
const words = Object.values(languages).map(columnWordsOf);

/**
 * Takes the rows of a table into a register: new records, and changes of those that are there, each entered. Where one
 * row cannot be taken none is, and the report says which and why.
 */
export async function importTable(situation: Situation, file: string, options: Options): Promise<Answer> {
  const { messages, world } = situation;
  const bytes = bytesOf(situation, file);
  const begin = async () => (bytes.length > slowBytes ? await world.progress?.() : undefined);
  const { table, map } = await understood(situation, bytes, options, begin);
  const misfit = mapFault(table, map);
  if (misfit) throw new Refused(messages.imports.badMap(misfit, table.headings));
  const carried = await carriedOut(situation, table, map, options, begin);
  return importReport(situation, { ...carried, table, dryRun: options.dryRun ?? false });
}

function bytesOf({ world, messages }: Situation, file: string): Uint8Array {
  const path = resolve(world.folder, file);
  if (!existsSync(path) || !statSync(path).isFile())
    throw new Refused(messages.command.refusals.noFile(file));
  const most = mostBytes / 2 ** 20;
  if (statSync(path).size > mostBytes)
    throw new Refused(messages.imports.badTable({ reason: 'too-big', part: file, most }));
  return readFileSync(path);
}

/** The table, and which of its columns is what: as the map says, or as it is guessed and confirmed. */
async function understood(
  situation: Situation,
  bytes: Uint8Array,
  options: Options,
  begin: Begin,
): Promise<{ table: Table; map: ImportMap }> {
  const { world, messages } = situation;
  const read = async (settings: TableOptions) => {
    const progress = await begin();
    await progress?.at(0, messages.imports.steps.read);
    const table = await readTable(bytes, settings);
    progress?.end(messages.imports.steps.read);
    if ('reason' in table) throw new Refused(messages.imports.badTable(table));
    return table;
  };
  const given =
    options.map === undefined ? undefined : readMap(situation, resolve(world.folder, options.map));
  const sheet = options.sheet ?? given?.sheet;
  const hidden = options.hidden ?? given?.hidden;
  const settings = settingsOf(situation, options);
  if (given) {
    const named = new Set(namedColumns(given).map(cleanHeading));
    const table = await read({ known: (text) => named.has(text), sheet, hidden });
    const number = { ...given.number, ...settings.number };
    const fixed = { ...given.fixed, ...settings.fixed };
    return { table, map: { ...given, ...settings, number, fixed } };
  }
  const register: Register = registerOf(situation, holdingsOf(situation), options.register);
  const known = headingOf({ register, words });
  const table = await read({ known, sheet, hidden });
  const map = await settleMap(situation, table, register, words, options);
  return { table, map: { ...map, ...settings, number: { ...map.number, ...settings.number } } };
}

/** What the command line says of a map, beside the columns. */
function settingsOf(situation: Situation, { century, assign, set }: Options): Partial<ImportMap> {
  if (century !== undefined && !/^[12]\d{3}$/.test(century))
    throw new Refused(situation.messages.imports.badCentury(century));
  return {
    ...(century !== undefined && { century: Number(century) }),
    ...(assign !== undefined && { number: { assign } }),
    ...(set !== undefined && { fixed: givenFields(situation, { set }) }),
  };
}

/** Carries the import out; years of two digits that nobody has explained are asked about. */
async function carriedOut(
  situation: Situation,
  table: Table,
  map: ImportMap,
  options: Options,
  begin: Begin,
): Promise<CarriedOut> {
  const { world, messages, json } = situation;
  const run = async (settled: ImportMap) => {
    const progress = await begin();
    try {
      return await carryOutImport(situation, { table, map: settled, words, options, progress });
    } finally {
      progress?.end(messages.imports.done(table.rows.length));
    }
  };
  const carried = await run(map);
  const unclear = carried.refused.find(({ fault }) => fault?.reason === 'century')?.fault;
  if (unclear?.reason !== 'century' || !world.ask || json || options.yes) return carried;
  const { guess } = messages.imports;
  const wrong = (typed: string) => (/^[12]\d{3}$/.test(typed) ? undefined : guess.noCentury);
  const answer = await world.ask(guess.century(unclear.value), wrong);
  return answer ? run({ ...map, century: Number(answer) }) : carried;
}
