import { correction, generate } from 'lean-qr';
import type { BarSymbol } from './symbol.ts';

/** White modules that must surround a QR code (ISO/IEC 18004). */
const quiet = 4;

/** The QR code of an address (ASCII), error correction level M or, where there is room, better. Throws when the text is too long for any. */
export function qrSymbol(text: string): BarSymbol {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const side = code.size + 2 * quiet;
  const runs: string[] = [];
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      const from = x;
      while (code.get(x, y)) x += 1;
      const [left, right, top] = [from + quiet, x + quiet, y + quiet];
      if (x > from) runs.push(`M${left} ${top}L${right} ${top}L${right} ${top + 1}L${left} ${top + 1}Z`);
    }
  }
  return { width: side, height: side, path: runs.join('') };
}
