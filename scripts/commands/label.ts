import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type StationeryKind, stationeryKinds } from '../../src/locales/stationery-words.ts';
import { readOffice } from '../../src/site/data.ts';
import { placeOf, type Sheet, sheets, stamp } from '../../src/site/labels/sheet.ts';
import { storageWordsOf } from '../../src/site/languages.ts';
import { spineWidths } from '../../src/site/model/places/box-label.ts';
import { sourceOf } from '../holdings.ts';
import type { Box } from '../labels/box.ts';
import { coverParts, spineParts } from '../labels/box-papers.ts';
import { cardParts } from '../labels/cards.ts';
import { type Choice, chosenBoxes, chosenRecords } from '../labels/chosen.ts';
import { boxCard, boxPaper, describedRecord, type LabelContext, recordCard } from '../labels/describe.ts';
import { recordLabel, stampLabel } from '../labels/record-label.ts';
import { frame, sheetSvg } from '../labels/svg.ts';
import { type Answer, Refused, type Situation } from '../outcome.ts';
import { diskRefusal } from '../writing.ts';

/** What is printed, on what, and where it goes. */
export interface LabelOptions extends Choice {
  readonly sheet?: string;
  readonly start?: string;
  readonly spine?: string;
  readonly fonds?: string;
  readonly name?: string;
  readonly url?: string;
  readonly border?: boolean;
  readonly out?: string;
}

/** So many at a time: a heap of paper that nobody wants by mistake. */
const most = 5000;

/** Sheets that shops sell for the site's label page, and one of A7 cards. */
const papers: Readonly<Record<string, Sheet>> = {
  ...sheets,
  '2x4': { columns: 2, rows: 4, width: 105, height: 74.25, left: 0, top: 0, across: 0, down: 0 },
};

/** The sheet that a kind is printed on unless another is named. */
const usual: Readonly<Record<Exclude<StationeryKind, 'spines' | 'covers'>, string>> = {
  ...{ records: '3x8', barcodes: '3x8', stamps: 'stamps', cards: '2x4', boxes: '2x4' },
};

/** One thing to print: draws itself into a box, and says whether it has another code than was asked for. */
type Drawing = (box: Box) => { readonly parts: readonly string[]; readonly instead?: boolean };

/** Lays labels, cards or the papers of boxes out on A4 sheets, each an SVG in millimetres; codes are paths, text is text. */
export function label(
  situation: Situation,
  what: string,
  given: readonly string[],
  options: LabelOptions,
): Answer {
  const { messages, json } = situation;
  const { stationery: words, command } = messages;
  const kind = stationeryKinds.find((one) => one === what);
  if (!kind) throw new Refused(command.refusals.badWord('WHAT', what, stationeryKinds));
  const sheet = sheetFor(situation, kind, options);
  const drawings = drawingsOf(situation, kind, given, options);
  if (drawings.length > most) throw new Refused(words.refusals.tooMany(drawings.length, most));
  const start = startOn(situation, sheet, options.start);
  const { pages, instead } = laidOut(drawings, sheet, start, options.border === true);
  if (instead > 0) situation.world.say(`${words.instead(instead)}\n`);
  if (options.out === undefined) {
    if (pages.length > 1) throw new Refused(words.refusals.several(pages.length));
    return { output: pages[0]!, exitCode: 0 };
  }
  const files = written(situation, kind, options.out, pages);
  const told = { kind, labels: drawings.length, files, instead };
  return {
    output: json
      ? `${JSON.stringify(told, null, 2)}\n`
      : `${words.written(drawings.length, files)}\n${words.scale}\n`,
    exitCode: 0,
  };
}

function drawingsOf(
  situation: Situation,
  kind: StationeryKind,
  given: readonly string[],
  options: LabelOptions,
): Drawing[] {
  const { messages, today } = situation;
  const url = options.url ?? '';
  if (url !== '' && !/^https?:\/\/[\x21-\x7e]+\/$/.test(url))
    throw new Refused(messages.stationery.refusals.badUrl(url));
  const office = readOffice(sourceOf(situation), today, url === '' ? '/' : url);
  const language = messages.tag === 'en' ? 'en' : 'zh-CN';
  const context: LabelContext = {
    ...{ office, language, words: messages.stationery, url },
    ...{ fonds: options.fonds ?? '', name: options.name ?? '' },
  };
  const { spine } = storageWordsOf[language];
  if (kind === 'boxes' || kind === 'spines' || kind === 'covers') {
    return chosenBoxes(situation, office, given, kind).map((chosen): Drawing => {
      if (kind === 'boxes' || 'dossier' in chosen)
        return (box) => ({ parts: cardParts(boxCard(context, chosen), box) });
      const paper = boxPaper(context, chosen);
      return (box) => ({
        parts: kind === 'spines' ? spineParts(paper, spine, box) : coverParts(paper, spine, box),
      });
    });
  }
  return chosenRecords(situation, office, given, options, kind).map((item): Drawing => {
    if (kind === 'cards') return (box) => ({ parts: cardParts(recordCard(context, item), box) });
    const described = describedRecord(context, item);
    if (kind === 'stamps') return (box) => ({ parts: stampLabel(described, box) });
    return (box) => recordLabel(described, box, kind === 'barcodes');
  });
}

function sheetFor(
  { messages }: Situation,
  kind: StationeryKind,
  { sheet, spine = '30' }: LabelOptions,
): Sheet {
  const { stationery: words, command } = messages;
  if (kind === 'covers') {
    return { columns: 1, rows: 1, width: 190, height: 277, left: 10, top: 10, across: 0, down: 0 };
  }
  if (kind === 'spines') {
    const width = spineWidths.find((one) => String(one) === spine);
    if (width === undefined)
      throw new Refused(command.refusals.badWord('--spine', spine, spineWidths.map(String)));
    // A spine of 310 mm is longer than A4: it is cut to 285.
    const columns = Math.floor(200 / width);
    return { columns, rows: 1, width, height: 285, left: 5, top: 6, across: 0, down: 0 };
  }
  const name = sheet ?? usual[kind];
  const paper = Object.hasOwn(papers, name) ? papers[name] : undefined;
  if (!paper) throw new Refused(command.refusals.badWord('--sheet', name, Object.keys(papers)));
  const least =
    kind === 'stamps' ? stamp : kind === 'cards' || kind === 'boxes' ? { width: 70, height: 37 } : undefined;
  if (least && (paper.width < least.width || paper.height < least.height))
    throw new Refused(words.refusals.unfit(name));
  return paper;
}

function startOn({ messages }: Situation, { columns, rows }: Sheet, given = '1'): number {
  const start = Number(given);
  if (!/^\d{1,4}$/.test(given) || start < 1 || start > columns * rows)
    throw new Refused(messages.stationery.refusals.badStart(given, columns * rows));
  return start;
}

function laidOut(drawings: readonly Drawing[], sheet: Sheet, start: number, border: boolean) {
  const perSheet = sheet.columns * sheet.rows;
  const pages: string[][] = [];
  let instead = 0;
  for (const [index, draw] of drawings.entries()) {
    const at = start - 1 + index;
    const box = { ...placeOf(sheet, at % perSheet), width: sheet.width, height: sheet.height };
    const drawn = draw(box);
    if (drawn.instead) instead += 1;
    if (pages.length <= Math.floor(at / perSheet)) pages.push([]);
    pages.at(-1)!.push(...(border ? [frame(box.x, box.y, box.width, box.height)] : []), ...drawn.parts);
  }
  return { pages: pages.map(sheetSvg), instead };
}

/** One file for each sheet, numbered; what is there already stays. */
function written(
  situation: Situation,
  kind: StationeryKind,
  out: string,
  pages: readonly string[],
): string[] {
  const folder = resolve(situation.world.folder, out);
  const names = pages.map((_, index) => `${kind}-${String(index + 1).padStart(3, '0')}.svg`);
  const there = names.find((name) => existsSync(join(folder, name)));
  if (there !== undefined) throw new Refused(situation.messages.command.refusals.exists(join(out, there)));
  try {
    mkdirSync(folder, { recursive: true });
    for (const [index, name] of names.entries())
      writeFileSync(join(folder, name), pages[index]!, { flag: 'wx' });
  } catch (error) {
    throw diskRefusal(situation, error);
  }
  return names.map((name) => join(out, name));
}
