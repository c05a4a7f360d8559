import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, extname, resolve, sep } from 'node:path';
import type { Sheet } from '../src/exchange/sheets/sheet.ts';
import { asTabs, mostCharacters, mostRows, sheetFault } from '../src/exchange/sheets/sheet-limits.ts';
import { writeCsv } from '../src/exchange/sheets/write-csv.ts';
import { writeXlsx } from '../src/exchange/sheets/write-xlsx.ts';
import { type Answer, Refused, type Situation } from './outcome.ts';
import { diskRefusal } from './writing.ts';

/** How what leaves the register is to be written. */
export interface Output {
  readonly format?: string;
  readonly out?: string;
  /** Only these sheets. */
  readonly sheet?: readonly string[];
}

const formats = ['json', 'xlsx', 'csv'] as const;

/** Answers with sheets in the format asked for, or writes them into a file. @param what they are asked for by */
export async function giveSheets(
  situation: Situation,
  what: string,
  sheets: readonly Sheet[],
  output: Output,
): Promise<Answer> {
  const { refusals } = situation.messages.lists;
  const format = formatOf(output);
  if (!(formats as readonly string[]).includes(format))
    throw new Refused(refusals.format(what, format, formats));
  const wanted = chosen(situation, sheets, output);
  if (wanted.length === 0) throw new Refused(refusals.nothing(what));
  const rows = wanted.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  if (format === 'csv') return give(situation, writeCsv(asOne(situation, wanted)), output, rows);
  if (format === 'json')
    return give(situation, `${JSON.stringify(wanted.map(asObject), null, 2)}\n`, output, rows);
  if (output.out === undefined) throw new Refused(refusals.binary());
  return give(situation, await workbook(situation, wanted), output, rows);
}

/** The format that is named, else the one that the file's name ends with; JSON where neither says so. */
export function formatOf({ format, out }: Output): string {
  return (
    format ??
    (extname(out ?? '')
      .slice(1)
      .toLowerCase() ||
      'json')
  );
}

/** Prints a text, or writes it into the file that was named; never over another, never among the records. */
export function give(
  situation: Situation,
  content: string | Uint8Array,
  { out }: Output,
  rows: number,
): Answer {
  if (out === undefined) return { output: String(content), exitCode: 0 };
  const { world, messages, records } = situation;
  const { written, refusals } = messages.lists;
  const file = resolve(world.folder, out);
  const folder = dirname(file);
  if (!existsSync(folder)) throw new Refused(refusals.folder(folder));
  const inside = `${realpathSync(resolve(world.folder, records))}${sep}`;
  if (`${realpathSync(folder)}${sep}`.startsWith(inside)) throw new Refused(refusals.inside(out));
  try {
    writeFileSync(file, content, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new Refused(refusals.taken(out));
    throw code === 'ENOENT' ? new Refused(refusals.folder(folder)) : diskRefusal(situation, error);
  }
  return { output: written(out, rows), exitCode: 0 };
}

async function workbook({ world, messages }: Situation, sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { refusals, split } = messages.lists;
  const fault = sheetFault(sheets);
  if (fault?.reason === 'columns') throw new Refused(refusals.tooWide(fault.sheet));
  if (fault) throw new Refused(refusals.tooLong(fault.sheet, fault.row, fault.column, mostCharacters));
  for (const sheet of sheets) if (asTabs([sheet]).length > 1) world.say(split(sheet.name, mostRows));
  return await writeXlsx(sheets);
}

function chosen(
  { messages }: Situation,
  sheets: readonly Sheet[],
  { sheet: wanted }: Output,
): readonly Sheet[] {
  if (wanted === undefined) return sheets;
  const names = sheets.map(({ name }) => name);
  const missing = wanted.find((name) => !names.includes(name));
  if (missing !== undefined) throw new Refused(messages.lists.refusals.noSheet(missing, names));
  return sheets.filter(({ name }) => wanted.includes(name));
}

/** Sheets with the same columns as one, each line with the name of its sheet before it. */
function asOne({ messages }: Situation, sheets: readonly Sheet[]): Sheet {
  const [first, ...others] = sheets;
  if (others.length === 0) return first!;
  const { lists } = messages;
  const headings = (sheet: Sheet) => JSON.stringify(sheet.columns.map(({ heading }) => heading));
  if (others.some((sheet) => headings(sheet) !== headings(first!))) {
    throw new Refused(lists.refusals.several(sheets.map(({ name }) => name)));
  }
  return {
    ...first!,
    columns: [{ heading: lists.tab }, ...first!.columns],
    rows: sheets.flatMap(({ name, rows }) => rows.map((row) => [name, ...row])),
  };
}

function asObject({ name, title, notes, columns, rows }: Sheet) {
  const headings = columns.map(({ heading }) => heading);
  const lines = rows.map((row) =>
    Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ''])),
  );
  return { sheet: name, title, notes: notes ?? [], rows: lines };
}
