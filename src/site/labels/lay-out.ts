import { type Labelled, type MadeLabel, makeLabel } from './label.ts';
import { placeOf } from './sheet.ts';
import type { Wish } from './wish.ts';

/** How many labels are drawn before the page may answer again; a QR code takes about 10 ms. */
const atOnce = 12;

/** How it goes on. */
export interface Progress {
  readonly made: number;
  readonly sheets: readonly HTMLElement[];
  /** Labels that got a QR code, since Code 128 has no such characters, or its bars would be too fine. */
  readonly instead: Readonly<Record<'notCode128' | 'tooFine', number>>;
}

/** Lays labels out on sheets, a few at a time; whoever asks for no more ends it. */
export async function* layOut(
  items: readonly Labelled[],
  wish: Wish,
  into: HTMLElement,
): AsyncGenerator<Progress> {
  const perSheet = wish.sheet.columns * wish.sheet.rows;
  const sheets: HTMLElement[] = [];
  const instead = { notCode128: 0, tooFine: 0 };
  for (const [index, item] of items.entries()) {
    const at = wish.start - 1 + index;
    if (sheets.length <= Math.floor(at / perSheet)) sheets.push(newSheet(wish, into));
    const made = makeLabel(item, wish);
    if (made.instead) instead[made.instead] += 1;
    put(made, wish, at % perSheet, sheets.at(-1)!);
    if (index % atOnce !== atOnce - 1) continue;
    yield { made: index + 1, sheets, instead };
    await new Promise((done) => setTimeout(done));
  }
  yield { made: items.length, sheets, instead };
}

function newSheet({ border }: Wish, into: HTMLElement): HTMLElement {
  const sheet = document.createElement('section');
  sheet.className = border ? 'sheet sheet-border' : 'sheet';
  into.append(sheet);
  return sheet;
}

function put({ element }: MadeLabel, { sheet }: Wish, at: number, into: HTMLElement): void {
  const { x, y } = placeOf(sheet, at);
  const lengths = { x, y, width: sheet.width, height: sheet.height };
  for (const [name, length] of Object.entries(lengths)) element.style.setProperty(`--${name}`, `${length}mm`);
  into.append(element);
  for (const cell of element.querySelectorAll<HTMLElement>('.stamp-cell')) shrink(cell);
}

/** Makes the text of a stamp's cell smaller until it fits, or is as small as can be read. */
function shrink(cell: HTMLElement): void {
  const text = cell.firstElementChild as HTMLElement;
  for (const size of [6, 5, 4]) {
    if (text.scrollHeight <= cell.clientHeight && text.scrollWidth <= cell.clientWidth) return;
    text.style.setProperty('font-size', `${size}pt`);
  }
}
