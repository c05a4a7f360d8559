import { qrSymbol } from '../../src/site/barcode/qr.ts';
import { code128Symbol } from '../../src/site/barcode/symbol.ts';
import { stamp } from '../../src/site/labels/sheet.ts';
import { type Box, inside } from './box.ts';
import { barcode, frame, line } from './svg.ts';
import { centred, textBlock } from './text-block.ts';

/** What a label or card says of a record. */
export interface LabelledRecord {
  readonly number: string;
  readonly title: string;
  /** In words. */
  readonly place: string;
  /** What its QR code holds: the address of its page, or its number. */
  readonly code: string;
  /** The six cells of the stamp, row by row. */
  readonly cells: readonly string[];
}

/** The thinnest bar that office printers print and scanners read, in millimetres. */
const thinnest = 0.19;

/** White around what stands on a label, in millimetres. */
const edge = 2;

/** A label with a QR code, or with Code 128 where it is asked for and possible. */
export function recordLabel(
  of: LabelledRecord,
  box: Box,
  bars: boolean,
): { readonly parts: string[]; readonly instead: boolean } {
  const { x, y, width, height } = inside(box, edge);
  const symbol = bars ? code128Symbol(of.number) : undefined;
  if (symbol && width / symbol.width >= thinnest) {
    const high = box.height * 0.4;
    const text = { x, y: y + high + 1, width, height: height - high - 1 };
    return {
      parts: [barcode(symbol, of.number, { x, y, width, height: high }), ...textsOf(of, text)],
      instead: false,
    };
  }
  const side = Math.min(height, box.width * 0.4, 28);
  const text = { x: x + side + edge, y, width: width - side - edge, height };
  const code = barcode(qrSymbol(of.code), of.code, {
    ...{ x, y: y + (height - side) / 2 },
    ...{ width: side, height: side },
  });
  return { parts: [code, ...textsOf(of, text)], instead: bars };
}

function textsOf({ number, title, place }: LabelledRecord, box: Box): string[] {
  const size = Math.max(2.1, Math.min(3.35, box.height * 0.1));
  return textBlock(
    [
      { text: number, size: size * 1.15, most: 3, bold: true },
      { text: title, size, most: 2 },
      { text: place, size: size * 0.9, most: 2 },
    ],
    box,
  );
}

/** The filing stamp (DA/T 22-2015): six equal cells, no names of fields. */
export function stampLabel({ cells }: LabelledRecord, box: Box): string[] {
  const left = box.x + (box.width - stamp.width) / 2;
  const top = box.y + (box.height - stamp.height) / 2;
  const [across, down] = [stamp.width / 3, stamp.height / 2];
  return [
    frame(left, top, stamp.width, stamp.height),
    line(left, top + down, left + stamp.width, top + down),
    ...[1, 2].map((n) => line(left + n * across, top, left + n * across, top + stamp.height)),
    ...cells.flatMap((text, index) => {
      const cell = { x: left + (index % 3) * across, y: top + Math.floor(index / 3) * down };
      const room = inside({ ...cell, width: across, height: down }, 0.6);
      return centred(text, room, [2.5, 2.1, 1.8, 1.4], { font: 'song' });
    }),
  ];
}
