import { createHash } from 'node:crypto';
import { letters } from './plain-text.ts';
import type { Secret } from './secret.ts';

/** One way in which a secret can be written. */
export interface Needle<S extends Secret = Secret> {
  readonly secret: S;
  /** The name of the way. */
  readonly way: string;
  readonly bytes: Uint8Array;
  /** One of these bytes follows. */
  readonly then?: Uint8Array | undefined;
}

/** So many bytes of a digest are enough to know it by. */
const ofDigest = 9;
const digests = ['md5', 'sha1', 'sha256', 'sha512'];

/** The ways that are found in the bytes of a file as they are. */
export function needlesInBytes<S extends Secret>(secret: S): Needle<S>[] {
  const { token, value = token } = secret;
  const utf16 = Buffer.from(token, 'utf16le');
  const found: (readonly [string, Uint8Array, then?: Uint8Array | undefined])[] = [
    ['plain', Buffer.from(token)],
    ['UTF-16', utf16],
    ['UTF-16 BE', Buffer.from(utf16).swap16()],
    ['UTF-32', Buffer.from([...token].flatMap((letter) => [...wide(letter.codePointAt(0)!)]))],
  ];
  for (const { piece, then } of base64(Buffer.from(token))) found.push(['base64', piece, then]);
  for (const { piece, then } of base64(utf16)) found.push(['base64 of UTF-16', piece, then]);
  // In hex or in base64 they are found as bytes.
  for (const digest of digestsOf([token, value])) found.push(['digest', digest.subarray(0, ofDigest)]);
  return found.map(([way, bytes, then]) => ({ secret, way, bytes, then }));
}

/** The ways that are found in the letters and digits of a text, whatever stands between them. */
export function needlesInLetters<S extends Secret>(secret: S): Needle<S>[] {
  const { token } = secret;
  const text = letters(token);
  const found: (readonly [string, string])[] = [
    ['text', text],
    // Any eight digits may be a day read backwards.
    ...(/^\d{1,9}$/.test(text) ? [] : [['reversed', [...text].reverse().join('')] as const]),
    ['hex', Buffer.from(token).toString('hex')],
    ['hex of UTF-16', Buffer.from(token, 'utf16le').toString('hex')],
    ...daysLike(token).map((day) => ['day', letters(day)] as const),
  ];
  return found.map(([way, said]) => ({ secret, way, bytes: Buffer.from(said) }));
}

/** What of the base64 of some bytes does not depend on what stands before them, and what may come next. */
function base64(bytes: Uint8Array): { piece: Buffer; then: Buffer | undefined }[] {
  return [0, 1, 2].flatMap((before) => {
    const open = (8 * (before + bytes.length)) % 6;
    const texts = (open === 0 ? [0] : Array.from({ length: 1 << (6 - open) }, (_, low) => low)).map((low) => {
      const after = Uint8Array.of(low << (2 + open), 0);
      return Buffer.concat([Buffer.alloc(before), bytes, after]).toString('base64');
    });
    const sure = Math.floor((8 * (before + bytes.length)) / 6);
    const piece = texts[0]!.slice(before === 0 ? 0 : before + 1, sure);
    const next = texts.map((text) => text[sure]).join('');
    const then = open === 0 ? undefined : Buffer.from(next + forUrl(next));
    return [...new Set([piece, forUrl(piece)])].map((said) => ({ piece: Buffer.from(said), then }));
  });
}

function forUrl(text: string): string {
  return text.replaceAll('+', '-').replaceAll('/', '_');
}

function digestsOf(texts: readonly string[]): Buffer[] {
  return [...new Set(texts)].flatMap((text) => digests.map((name) => createHash(name).update(text).digest()));
}

function wide(code: number): Uint8Array {
  return new Uint8Array(new Uint32Array([code]).buffer);
}

/** A day in words, and without its noughts. */
function daysLike(token: string): string[] {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(token) ?? [];
  if (!year || !month || !day) return [];
  return [`${year}年${Number(month)}月${Number(day)}日`];
}
