import type { Box } from './box.ts';
import { fitted, leading } from './fit-text.ts';
import { type Type, textAt } from './svg.ts';

/** One text of a block: how it is set, and how many lines it may take. */
export interface Paragraph extends Omit<Type, 'size' | 'anchor'> {
  readonly text: string;
  readonly size: number;
  readonly most: number;
}

/** Paragraphs below each other, smaller where they would not fit; what is left over is cut with an ellipsis. */
export function textBlock(paragraphs: readonly Paragraph[], { x, y, width, height }: Box): string[] {
  const told = paragraphs.filter(({ text }) => text !== '');
  for (const scale of [1, 0.85, 0.72, 0.6]) {
    const set = told.map(({ text, size, most, ...type }) => ({
      type,
      ...fitted(text, width, most * size * scale * leading, [size * scale]),
    }));
    const needed = set.reduce((sum, { lines, size }) => sum + lines.length * size * leading, 0);
    const isCut = set.some(({ lines }) => lines.at(-1)?.endsWith('…'));
    if ((needed > height || isCut) && scale > 0.6) continue;
    let at = y;
    return set.flatMap(({ lines, size, type }) =>
      lines.flatMap((line) => {
        at += size * leading;
        return at > y + height + 0.01 ? [] : [textAt(x, at - size * 0.3, line, { size, ...type })];
      }),
    );
  }
  return [];
}

/** Text in the middle of a box, as large as fits. @param sizes from the largest to the smallest */
export function centred(
  text: string,
  box: Box,
  sizes: readonly number[],
  type: Omit<Type, 'size'> = {},
): string[] {
  const { lines, size } = fitted(text, box.width, box.height, sizes);
  const top = box.y + (box.height - lines.length * size * leading) / 2;
  return lines.map((line, index) =>
    textAt(box.x + box.width / 2, top + (index + 1) * size * leading - size * 0.4, line, {
      ...type,
      size,
      anchor: 'middle',
    }),
  );
}

/** Text from top to bottom, a character below the other: what lies flat on a spine cannot be read. */
export function downwards(
  text: string,
  box: Box,
  sizes: readonly number[],
  type: Omit<Type, 'size'> = {},
): string[] {
  const letters = [...text];
  const size = sizes.find((one) => letters.length * one * 1.1 <= box.height) ?? sizes.at(-1)!;
  const room = Math.max(1, Math.floor(box.height / (size * 1.1)));
  const shown = letters.length > room ? [...letters.slice(0, room - 1), '…'] : letters;
  const top = box.y + (box.height - shown.length * size * 1.1) / 2;
  return shown.map((letter, index) =>
    textAt(box.x + box.width / 2, top + (index + 1) * size * 1.1 - size * 0.2, letter, {
      ...type,
      size,
      anchor: 'middle',
    }),
  );
}
