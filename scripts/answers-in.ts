import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Answers } from '../src/acts/act.ts';
import { countLines, isCountHeading } from '../src/exchange/counting/count-sheet.ts';
import { isLogHeading, logLines } from '../src/exchange/counting/log-sheet.ts';
import { decodeText } from '../src/exchange/tables/decode-text.ts';
import { readTable, type Table } from '../src/exchange/tables/table.ts';
import { languages } from '../src/locales/index.ts';
import type { ActFiles } from './act-files.ts';
import { Refused, type Situation } from './outcome.ts';

/** Larger lists than this are no count of a shelf. */
const largestList = 4 * 1024 * 1024;

/** Headings are known in each language, whichever the command speaks. */
const known = Object.values(languages);

/** The answers that stand in files. @throws Refused when a file cannot be taken */
export async function answersIn(situation: Situation, files: ActFiles): Promise<Answers> {
  const { messages } = situation;
  const { counted, scanned, logFile } = files;
  const answers: Record<string, readonly string[]> = {};
  if (scanned !== undefined) answers.scanned = [listIn(situation, scanned)];
  if (counted !== undefined) {
    const lines = countLines(await tableIn(situation, counted, isCountHeading(known)), known);
    if ('reason' in lines) throw new Refused(messages.stocktake.sheetFault(lines));
    answers.scanned = [...(answers.scanned ?? []), lines.lines.join('\n')];
  }
  if (logFile !== undefined) {
    const lines = logLines(await tableIn(situation, logFile, isLogHeading(known)), known);
    if ('reason' in lines) throw new Refused(messages.climate.sheetFault(lines));
    answers.log = lines.lines;
  }
  return answers;
}

/** A list of what was seen, as text. */
function listIn(situation: Situation, file: string): string {
  const { world } = situation;
  if (file === '-') return world.read();
  const decoded = decodeText(bytesIn(situation, file));
  if (!decoded) throw new Refused(situation.messages.imports.badTable({ reason: 'encoding', line: 1 }));
  return decoded.text;
}

async function tableIn(
  situation: Situation,
  file: string,
  isKnown: (heading: string) => boolean,
): Promise<Table> {
  const table = await readTable(bytesIn(situation, file), { known: isKnown });
  if ('reason' in table) throw new Refused(situation.messages.imports.badTable(table));
  return table;
}

function bytesIn({ world, messages }: Situation, file: string): Uint8Array {
  const path = resolve(world.folder, file);
  if (!existsSync(path) || !statSync(path).isFile())
    throw new Refused(messages.command.refusals.noFile(file));
  if (statSync(path).size > largestList) throw new Refused(messages.stocktake.tooLarge(file));
  return readFileSync(path);
}
