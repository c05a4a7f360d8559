import type { StorageWords } from '../../src/locales/storage-words.ts';
import { qrSymbol } from '../../src/site/barcode/qr.ts';
import type { BoxLabel } from '../../src/site/model/places/box-label.ts';
import { type Box, inside } from './box.ts';
import { barcode, frame, line } from './svg.ts';
import { centred, downwards } from './text-block.ts';

/** A box, and what only the office can say of it. */
export interface BoxPaper {
  readonly label: BoxLabel;
  readonly fonds: string;
  readonly name: string;
  /** What its QR code holds. */
  readonly code: string;
}

/** Several classes or periods do not fit a cell. */
function few(texts: readonly string[], words: StorageWords['spine']): string {
  return texts.length > 2 ? words.several : texts.join('、');
}

function spanWords({ span }: BoxLabel, words: StorageWords['spine']): readonly [string, string] {
  return span.of === 'dossiers' ? [words.firstDossier, words.lastDossier] : [words.firstItem, words.lastItem];
}

/** The spine of a box (DA/T 22-2015), in cells from top to bottom; what is not known stays blank. */
export function spineParts(
  { label, fonds, code }: BoxPaper,
  words: StorageWords['spine'],
  box: Box,
): string[] {
  const [first, last] = spanWords(label, words);
  const foot = Math.min(box.width, 30) + 8;
  const cells: readonly (readonly [string, string, number, boolean?])[] = [
    [words.fonds, fonds, 20],
    [words.year, label.years, 22],
    [words.retention, few(label.retention, words), 24],
    [words.class, few(label.classes, words), box.height - foot - 20 - 22 - 24 - 32 - 32 - 24, true],
    [first, label.span.first, 32],
    [last, label.span.last, 32],
    [words.box, label.box, 24],
  ];
  const parts = [frame(box.x, box.y, box.width, box.height)];
  let y = box.y;
  for (const [name, text, height, isDown] of cells) {
    const cell = inside({ x: box.x, y: y + 4.5, width: box.width, height: height - 4.5 }, 1);
    parts.push(
      ...centred(name, { x: box.x + 0.5, y: y + 0.6, width: box.width - 1, height: 4 }, [2.6, 2.2, 1.8], {
        font: 'song',
      }),
      ...(isDown
        ? downwards(text, cell, [7, 5.6, 4.4, 3.6], { font: 'song', bold: true })
        : centred(text, cell, [6, 4.8, 3.8, 3, 2.4, 1.9], { font: 'song', bold: true })),
    );
    y += height;
    parts.push(line(box.x, y, box.x + box.width, y));
  }
  const side = Math.min(box.width - 2, 26);
  const left = box.x + (box.width - side) / 2;
  return [
    ...parts,
    barcode(qrSymbol(code), code, { x: left, y: y + 1, width: side, height: side }),
    ...centred(
      label.code,
      { x: box.x + 0.5, y: y + side + 1, width: box.width - 1, height: foot - side - 2 },
      [...[3, 2.4, 1.9]],
    ),
  ];
}

/** The front of a box: the name of the fonds with a double line under it, then cells. */
export function coverParts(
  { label, fonds, name, code }: BoxPaper,
  words: StorageWords['spine'],
  box: Box,
): string[] {
  const [first, last] = spanWords(label, words);
  const middle = box.x + box.width / 2;
  const cells = [
    [words.fonds, fonds],
    [words.year, label.years],
    [words.retention, few(label.retention, words)],
    [words.class, few(label.classes, words)],
    [first, label.span.first],
    [last, label.span.last],
    [words.box, label.box],
    [words.place, label.code],
  ] as const;
  const top = box.y + 150;
  const row = 14;
  return [
    ...centred(name, { x: box.x, y: box.y + 28, width: box.width, height: 16 }, [10, 8, 6], {
      font: 'song',
      bold: true,
    }),
    line(middle - 60, box.y + 46, middle + 60, box.y + 46),
    line(middle - 60, box.y + 47, middle + 60, box.y + 47),
    ...centred(words.fondsName, { x: box.x, y: box.y + 48, width: box.width, height: 6 }, [3.2], {
      font: 'song',
    }),
    ...centred(
      few(label.classes, words),
      { x: box.x, y: box.y + 75, width: box.width, height: 40 },
      [9, 7, 5.5],
      {
        font: 'song',
        bold: true,
      },
    ),
    ...cells.flatMap(([label_, text], index) => {
      const x = box.x + (index % 2) * (box.width / 2);
      const y = top + Math.floor(index / 2) * row;
      return [
        frame(x, y, 28, row),
        frame(x + 28, y, box.width / 2 - 28, row),
        ...centred(label_, { x, y, width: 28, height: row }, [3.4, 2.8], { font: 'song' }),
        ...centred(
          text,
          inside({ x: x + 28, y, width: box.width / 2 - 28, height: row }, 1),
          [4.6, 3.8, 3, 2.4],
          {
            font: 'song',
          },
        ),
      ];
    }),
    barcode(qrSymbol(code), code, { x: middle - 17, y: top + 4 * row + 8, width: 34, height: 34 }),
    ...centred(label.code, { x: box.x, y: top + 4 * row + 43, width: box.width, height: 6 }, [4]),
  ];
}
