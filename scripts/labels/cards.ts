import { qrSymbol } from '../../src/site/barcode/qr.ts';
import { type Box, inside } from './box.ts';
import { barcode, line } from './svg.ts';
import { centred, textBlock } from './text-block.ts';

/** A card or box label: a heading, lines with their labels, a code. */
export interface Card {
  /** What the card is sorted by, top left and right: class and year. */
  readonly corners?: readonly [string, string];
  readonly heading: string;
  readonly lines: readonly (readonly [label: string, text: string])[];
  /** What its QR code holds. */
  readonly code: string;
}

/** An index card (IDX-05) or a box label (STO-03). */
export function cardParts({ corners, heading, lines, code }: Card, box: Box): string[] {
  const { x, y, width, height } = inside(box, 4);
  const top = corners ? 7 : 0;
  const side = Math.min(22, height * 0.4);
  const body = { x, y: y + top + 1, width, height: height - top - 1 };
  const foot = lines.length * 4.6;
  const head = { ...body, width: width - side - 3, height: Math.max(8, body.height - foot - 1) };
  return [
    ...(corners
      ? [
          ...centred(corners[0], { x, y, width: width * 0.7, height: top - 1 }, [3.4, 2.8, 2.3], {
            bold: true,
          }),
          ...centred(corners[1], { x: x + width * 0.7, y, width: width * 0.3, height: top - 1 }, [3.4, 2.8], {
            bold: true,
          }),
          line(x, y + top, x + width, y + top),
        ]
      : []),
    ...textBlock([{ text: heading, size: 4.4, most: 4, bold: true }], head),
    barcode(qrSymbol(code), code, { x: x + width - side, y: body.y, width: side, height: side }),
    ...lines.flatMap(([label, text], index) => {
      const at = y + height - foot + index * 4.6;
      const isBeside = at < body.y + side;
      const wide = isBeside ? width - side - 3 : width;
      return [
        ...textBlock([{ text: label, size: 2.7, most: 1 }], { x, y: at, width: 17, height: 4.6 }),
        ...textBlock([{ text, size: 3, most: 1, bold: true }], {
          ...{ x: x + 17, y: at - 0.2 },
          ...{ width: wide - 17, height: 4.6 },
        }),
      ];
    }),
  ];
}
