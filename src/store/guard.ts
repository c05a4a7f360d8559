import { isUtf8 } from 'node:buffer';
import type { Position } from '../domain/finding.ts';

/** How large a file of the register may be; checked before anything is parsed. */
export interface Limits {
  /** Bytes of the whole file. */
  readonly file: number;
  /** Bytes of its frontmatter. */
  readonly frontmatter: number;
}

/** Records and dossiers are small. */
export const usualLimits: Limits = { file: 64 * 1024, frontmatter: 8 * 1024 };
/** Forms list things: all that stands on a shelf, all readings of a month. */
export const formLimits: Limits = { file: 64 * 1024, frontmatter: 64 * 1024 };
/** Regulation, people and stores are longer. */
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

/** What nearly every file consists of: ASCII, Chinese, and the signs that go with it. Nothing to look for. */
const usual =
  /^[\t\n\x20-\x7e\u00b7\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u3000-\u3029\u4e00-\u9fa5\uff01-\uff5e]*$/;

/**
 * Control, format, private-use, unassigned and lone-surrogate characters, and others that look like nothing.
 * Selectors that choose between forms of one character (`☎︎`, rare forms in names) may stay.
 */
export const forbidden = /[[\p{C}\p{DI}\u2028\u2029\u2800]--[\t\n\ufe00-\ufe0f\u{e0100}-\u{e01ef}]]/v;

/** Checks bytes, characters and fences. Everything dangerous is refused here, before any parser sees it. */
export function guard(bytes: Uint8Array | undefined, limits: Limits): Guarded | GuardFault {
  if (bytes === undefined) return fault('file-size', { problem: 'file', limit: limits.file });
  if (!isUtf8(bytes)) return fault('file-text', { problem: 'encoding' }, badByte(bytes));
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  if (!usual.test(text)) {
    const bad = text.search(forbidden);
    if (bad >= 0) return fault('file-text', characterFacts(text, bad), positionAt(text, bad));
    const composed = text.normalize('NFC');
    if (composed !== text) {
      return fault('file-text', { problem: 'not-nfc' }, positionAt(text, firstDifference(text, composed)));
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
  if (close < 0) return fence('no-closing', 0);
  const after = text[close + 4];
  if (after !== undefined && after !== '\n') return fence('text-after-closing', close + 4);
  if (close <= 4) return fence('empty', 0);
  if (isLonger(text, close, limits.frontmatter)) {
    return fault('file-size', { problem: 'frontmatter', limit: limits.frontmatter }, { line: 1, column: 1 });
  }
  return { text, close };
}

/** Many blank lines in a row: gray-matter takes the square of their number. */
export function blankLines({ text, close }: Guarded): GuardFault | undefined {
  const blank = text.slice(0, close).search(/\n(?:[^\S\n]*\n){4}/);
  if (blank < 0) return undefined;
  return fault('file-frontmatter', { problem: 'blank-lines' }, positionAt(text, blank + 1));
}

/** Whether the frontmatter has more bytes than the limit; a character has at most three per unit of text. */
function isLonger(text: string, close: number, limit: number): boolean {
  return (close - 4) * 3 > limit && Buffer.byteLength(text.slice(4, close)) > limit;
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (a[index] === b[index]) index += 1;
  return index;
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
