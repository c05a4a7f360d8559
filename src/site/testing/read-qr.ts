/** Places of the alignment patterns, by version. */
const alignments: readonly (readonly number[])[] = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
];

/** Blocks of codewords by the two bits of the level (M, L, H, Q), then by version: how many × data in each. */
const blocks: readonly string[] = [
  '1×16 1×28 1×44 2×32 2×43 4×27 4×31 2×38+2×39',
  '1×19 1×34 1×55 1×80 1×108 2×68 2×78 2×97',
  '1×9 1×16 2×13 4×9 2×11+2×12 4×15 4×13+1×14 4×14+2×15',
  '1×13 1×22 2×17 2×24 2×15+2×16 4×19 2×14+4×15 4×18+2×19',
];

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

const alphanumeric = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/**
 * Reads a QR code, version 8 at most, from its modules (row by row, without the quiet zone) as ISO/IEC 18004 has it.
 * It corrects nothing: a module that is wrong makes another text. Throws where that is no QR code.
 */
export function readQr(dark: readonly (readonly boolean[])[]): string {
  const version = (dark.length - 17) / 4 - 1;
  const alignment = alignments[version];
  if (!alignment) throw new Error(`no version has ${dark.length} modules`);
  const format = formatOf(dark);
  const codewords = codewordsOf(dark, alignment, masks[format & 7]!);
  return textOf(inOrder(codewords, blocks[format >> 3]!.split(' ')[version]!));
}

/** Two bits of the level, three of the mask. */
function formatOf(dark: readonly (readonly boolean[])[]): number {
  const beside = [0, 1, 2, 3, 4, 5, 7].map((x) => dark[8]![x]!);
  const above = [8, 7, 5, 4, 3, 2, 1, 0].map((y) => dark[y]![8]!);
  const bits = [...beside, ...above].reduce((all, bit) => all * 2 + Number(bit), 0);
  return (bits ^ 0x5412) >> 10;
}

function codewordsOf(
  dark: readonly (readonly boolean[])[],
  align: readonly number[],
  mask: (x: number, y: number) => boolean,
): number[] {
  const side = dark.length;
  const fixed = (x: number, y: number) => {
    if (x === 6 || y === 6) return true;
    if ((x < 9 && y < 9) || (x < 9 && y >= side - 8) || (x >= side - 8 && y < 9)) return true;
    if (side >= 45 && ((x < 6 && y >= side - 11) || (y < 6 && x >= side - 11))) return true;
    const near = (at: number) => align.find((centre) => Math.abs(centre - at) <= 2);
    const [cx, cy] = [near(x), near(y)];
    if (cx === undefined || cy === undefined) return false;
    const last = align.at(-1);
    return !((cx === 6 && cy === 6) || (cx === 6 && cy === last) || (cx === last && cy === 6));
  };
  const bits: number[] = [];
  let up = true;
  for (let right = side - 1; right > 0; right -= 2, up = !up) {
    if (right === 6) right = 5;
    for (let step = 0; step < side; step++) {
      const y = up ? side - 1 - step : step;
      for (const x of [right, right - 1]) if (!fixed(x, y)) bits.push(Number(dark[y]![x]! !== mask(x, y)));
    }
  }
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, at) =>
    bits.slice(at * 8, at * 8 + 8).reduce((all, bit) => all * 2 + bit, 0),
  );
}

/** The data of the blocks, one after the other: they are written in turns. */
function inOrder(codewords: readonly number[], blocks: string): number[] {
  const lengths = blocks.split('+').flatMap((group) => {
    const [count, length] = group.split('×').map(Number);
    return Array.from({ length: count! }, () => length!);
  });
  const data: number[][] = lengths.map(() => []);
  let next = 0;
  for (let at = 0; at < Math.max(...lengths); at++) {
    for (const [block, length] of lengths.entries()) if (at < length) data[block]!.push(codewords[next++]!);
  }
  return data.flat();
}

function textOf(data: readonly number[]): string {
  const bits = data.map((word) => word.toString(2).padStart(8, '0')).join('');
  let at = 0;
  const take = (count: number) => {
    at += count;
    return Number.parseInt(bits.slice(at - count, at), 2);
  };
  let text = '';
  for (;;) {
    const mode = at + 4 > bits.length ? 0 : take(4);
    if (mode === 0) return text;
    if (mode === 1) {
      let left = take(10);
      for (; left > 0; left -= 3) {
        const digits = Math.min(left, 3);
        text += String(take([0, 4, 7, 10][digits]!)).padStart(digits, '0');
      }
    } else if (mode === 2) {
      let left = take(9);
      for (; left > 1; left -= 2) {
        const pair = take(11);
        text += alphanumeric[Math.floor(pair / 45)]! + alphanumeric[pair % 45]!;
      }
      if (left === 1) text += alphanumeric[take(6)]!;
    } else if (mode === 4) {
      const bytes = Array.from({ length: take(8) }, () => take(8));
      text += new TextDecoder().decode(Uint8Array.from(bytes));
    } else throw new Error(`mode ${mode}`);
  }
}
