import { drawn } from '../barcode/draw.ts';
import { qrSymbol } from '../barcode/qr.ts';
import { type BarSymbol, code128Symbol } from '../barcode/symbol.ts';
import { stamp } from './sheet.ts';
import type { Wish } from './wish.ts';

/** What a label says of a record. */
export interface Labelled {
  readonly number: string;
  readonly title: string;
  readonly place: string;
  /** The address of its page, absolute. */
  readonly address: string;
  /** The six cells of the stamp, row by row. */
  readonly cells: readonly string[];
}

/** A label, and why it has a QR code where bars were asked for. */
export interface MadeLabel {
  readonly element: HTMLElement;
  readonly instead: 'notCode128' | 'tooFine' | undefined;
}

/** The thinnest bar that office printers print and scanners read, in millimetres. */
const thinnest = 0.19;

/** White around what stands on a label, in millimetres. */
const edge = 2;

/** Makes one label. */
export function makeLabel(of: Labelled, { kind, sheet }: Wish): MadeLabel {
  if (kind === 'stamp') return { element: framed('label-stamp', stampOf(of)), instead: undefined };
  const bars = kind === 'code128' ? code128Symbol(of.number) : undefined;
  const fine = bars !== undefined && (sheet.width - 2 * edge) / bars.width < thinnest;
  if (bars && !fine) {
    return { element: framed('label-bars', codeOf(bars, of.number, true), textOf(of)), instead: undefined };
  }
  const code = codeOf(qrSymbol(of.address), of.address, false);
  const instead = kind === 'qr' ? undefined : fine ? 'tooFine' : 'notCode128';
  return { element: framed('label-qr', code, textOf(of)), instead };
}

function framed(style: string, ...parts: readonly Node[]): HTMLElement {
  const made = element('div', `label ${style}`);
  made.append(...parts);
  return made;
}

function codeOf(symbol: BarSymbol, says: string, stretched: boolean): HTMLElement {
  const made = element('div', 'label-code');
  made.append(drawn(symbol, says, stretched));
  return made;
}

function textOf({ number, title, place }: Labelled): HTMLElement {
  const made = element('div', 'label-text');
  made.append(
    element('b', 'label-number', number),
    element('span', 'label-title', title),
    element('span', 'label-place', place),
  );
  return made;
}

function stampOf({ cells }: Labelled): HTMLElement {
  const made = element('div', 'stamp');
  made.style.setProperty('--stamp-width', `${stamp.width}mm`);
  made.style.setProperty('--stamp-height', `${stamp.height}mm`);
  for (const text of cells) {
    const cell = element('div', 'stamp-cell');
    cell.append(element('span', '', text));
    made.append(cell);
  }
  return made;
}

function element(name: string, style: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (style !== '') made.className = style;
  made.textContent = text;
  return made;
}
