import bwip from 'bwip-js/generic';
import { describe, expect, test } from 'vitest';
import { modulesOf } from '../testing/modules.ts';
import { readQr } from '../testing/read-qr.ts';
import { qrSymbol } from './qr.ts';
import { code128Symbol } from './symbol.ts';

const quiet = 4;

describe('a QR code', () => {
  test.each([
    'http://localhost:4321/r/J2023001.html',
    'https://archive.example.com/r/Y2023%E9%94%80%E5%94%AE%E5%90%88%E5%90%8C001.html',
    'HTTP://A.B/12345678901234567890',
    `https://archive.example.com/${'d'.repeat(110)}`,
  ])('is read as %s, and has white around it', (text) => {
    const rows = modulesOf(qrSymbol(text));
    const inner = rows.slice(quiet, -quiet).map((row) => row.slice(quiet, -quiet));
    expect(readQr(inner)).toBe(text);
    const dark = (all: readonly (readonly boolean[])[]) => all.flat().filter(Boolean).length;
    expect([dark(rows), inner.length]).toEqual([dark(inner), rows.length - 2 * quiet]);
  });

  test('what no QR code can hold is refused', () => {
    expect(() => qrSymbol('x'.repeat(3000))).toThrow('lean-qr error 4');
  });
});

describe('a Code 128', () => {
  test.each(['J2023001', '3-1-1502-01', '0123456789', 'Ab ~'])('%s', (text) => {
    const [known] = bwip.raw('code128', text, '') as { sbs: number[] }[];
    const bars = known!.sbs.map((width, at) => (at % 2 === 0 ? '#' : '.').repeat(width)).join('');
    const drawn = modulesOf(code128Symbol(text)!).map((row) =>
      row.map((dark) => (dark ? '#' : '.')).join(''),
    );
    expect(new Set(drawn)).toEqual(new Set([`..........${bars}..........`]));
  });

  test.each(['Y2023销售合同001', 'é', 'a\nb', '', 'x'.repeat(81)])('has none for %s', (text) => {
    expect(code128Symbol(text)).toBeUndefined();
  });
});
