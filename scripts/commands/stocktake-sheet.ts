import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bookedAt } from '../../src/domain/booked-at.ts';
import { canonical } from '../../src/domain/number/canonical.ts';
import { stocktakeSheet } from '../../src/exchange/counting/stocktake-sheet.ts';
import { writeCsv } from '../../src/exchange/sheets/write-csv.ts';
import { writeXlsx } from '../../src/exchange/sheets/write-xlsx.ts';
import { labelOf } from '../../src/locales/act-words.ts';
import { readHoldings } from '../../src/store/read-holdings.ts';
import { registerOf, sourceOf } from '../holdings.ts';
import { type Answer, answer, Refused, type Situation } from '../outcome.ts';

/** Writes what ought to stand at a place as a sheet: a workbook, or a text file where its name ends with `.csv`. */
export async function writeStocktakeSheet(
  situation: Situation,
  place: string | undefined,
  { sheet: file, register: id }: { readonly sheet: string; readonly register?: string },
): Promise<Answer> {
  const { messages, world, today } = situation;
  const register = registerOf(situation, readHoldings(sourceOf(situation)), id);
  const code = [...register.places.keys()].find((one) => canonical(one) === canonical(place ?? ''));
  if (code === undefined) {
    const { acting } = messages.command;
    const declined =
      place === undefined
        ? ({ problem: 'missing', questions: ['place'] } as const)
        : ({ problem: 'unknown', what: 'place', given: place, known: [] } as const);
    throw new Refused(acting.declined(declined, (question) => labelOf(acting, 'stocktake', question)));
  }
  const path = resolve(world.folder, file);
  // What was filled in must not be lost.
  if (existsSync(path)) throw new Refused(messages.stocktake.exists(file));
  const sheet = stocktakeSheet({ register, on: today, messages }, code);
  const content = /\.csv$/i.test(file) ? writeCsv(sheet) : await writeXlsx([sheet]);
  writeFileSync(path, content, { flag: 'wx' });
  const items = bookedAt(register, today, code).length;
  return answer(situation, { place: code, items, path: file }, () => messages.stocktake.written(file, items));
}
