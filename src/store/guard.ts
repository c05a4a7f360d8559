import { isUtf8 } from 'node:buffer';
import type { Position } from '../domain/finding.ts';

/** How large a file of the register may be; checked before anything is parsed. */
export interface Limits {
  /** Bytes of the whole file. */
  readonly file: number;
  /** Bytes of its frontmatter: parsers slow down by the square of what they are given. */
  readonly frontmatter: number;
}

/** Records and forms are small; regulation, people and stores are longer. */
export const usualLimits: Limits = { file: 64 * 1024, frontmatter: 8 * 1024 };
export const wideLimits: Limits = { file: 512 * 1024, frontmatter: 64 * 1024 };

/** A file whose bytes, characters or fences are not what a record file may have. */
export interface GuardFault {
  readonly rule: 'file-size' | 'file-text' | 'file-frontmatter';
  readonly facts: { readonly problem: string; readonly limit?: number; readonly code?: string };
  readonly position: Position | undefined;
}

/** A file that passed the guard: its text, and where the frontmatter ends in it. */
export interface Guarded {
  readonly text: string;
  /** Index of the line feed before the closing fence. */
  readonly close: number;
}

const asciiOnly = /^[\t\n\x20-\x7e]*$/;
/** Control, format, private-use, unassigned and lone-surrogate characters, and blanks that look like nothing. */
export const forbidden = /[^\P{C}\t\n]|[\u2028\u2029\u115f\u1160\u3164\uffa0\u2800]/u;

/** Checks bytes, characters and fences. Everything dangerous is refused here, before any parser sees it. */
export function guard(bytes: Uint8Array | undefined, limits: Limits): Guarded | GuardFault {
  if (bytes === undefined) return fault('file-size', { problem: 'file', limit: limits.file });
  if (!isUtf8(bytes)) return fault('file-text', { problem: 'encoding' }, badByte(bytes));
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  if (!asciiOnly.test(text)) {
    const bad = text.search(forbidden);
    if (bad >= 0) return fault('file-text', characterFacts(text, bad), positionAt(text, bad));
    if (text.normalize('NFC') !== text) {
      const at = [...text].findIndex((_, index, all) => index > 0 && /\p{M}/u.test(all[index]!));
      return fault('file-text', { problem: 'not-nfc' }, positionAt(text, Math.max(at, 0)));
    }
  }
  return fences(text, limits);
}

/** The place of an index in a text. */
export function positionAt(text: string, index: number): Position {
  const before = text.slice(0, index);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: [...before.slice(start)].length + 1 };
}

function fences(text: string, limits: Limits): Guarded | GuardFault {
  const fence = (problem: string, index: number) =>
    fault('file-frontmatter', { problem }, positionAt(text, index));
  if (!text.startsWith('---')) return fence('no-opening', 0);
  if (!text.startsWith('---\n')) return fence('text-after-opening', 3);
  const close = text.indexOf('\n---', 3);
  if (close < 0) return fence('no-closing', text.length);
  const after = text[close + 4];
  if (after !== undefined && after !== '\n') return fence('text-after-closing', close + 4);
  if (close <= 4) return fence('empty', 0);
  if (close - 4 > limits.frontmatter) {
    return fault('file-size', { problem: 'frontmatter', limit: limits.frontmatter }, { line: 1, column: 1 });
  }
  const blank = text.slice(0, close).search(/\n\n\n\n\n/);
  return blank < 0 ? { text, close } : fence('blank-lines', blank + 1);
}

function characterFacts(text: string, index: number): GuardFault['facts'] {
  const point = text.codePointAt(index)!;
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  if (point === 0xfeff && index === 0) return { problem: 'byte-order-mark', code };
  if (point === 0x0d) return { problem: 'carriage-return', code };
  if (point === 0) return { problem: 'nul', code };
  return { problem: point < 0x20 || (point >= 0x7f && point < 0xa0) ? 'control' : 'invisible', code };
}

function badByte(bytes: Uint8Array): Position {
  let good = 0;
  for (let size = bytes.length; size >= 1; size = Math.floor(size / 2)) {
    while (good + size <= bytes.length && startsWell(bytes.subarray(0, good + size))) good += size;
  }
  const text = new TextDecoder().decode(bytes.subarray(0, good));
  return positionAt(text, text.length);
}

/** Whether the bytes are UTF-8, a character cut off at the end allowed. */
function startsWell(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function fault(rule: GuardFault['rule'], facts: GuardFault['facts'], position?: Position): GuardFault {
  return { rule, facts, position };
}
