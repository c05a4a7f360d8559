import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { needleSearch } from './leak-scan/needle-search.ts';
import { needlesInBytes, needlesInLetters } from './leak-scan/needles.ts';
import { letters, readings } from './leak-scan/plain-text.ts';
import type { Secret } from './leak-scan/secret.ts';
import { unpack } from './leak-scan/unpack.ts';

/** A secret that was found. */
export interface Leak<S extends Secret = Secret> {
  readonly secret: S;
  /** How it was written there, from the outside in: `gzip`, `base64`, `text`. */
  readonly ways: readonly string[];
}

/** Looks for secrets, however they are written. */
export interface LeakScanner<S extends Secret = Secret> {
  /** Which of them some bytes tell; each once. */
  inBytes(bytes: Uint8Array): readonly Leak<S>[];
  inText(text: string): readonly Leak<S>[];
  /** Path below the folder → what its name, its target or its bytes tell; files that tell nothing are not there. */
  inFolder(folder: string): ReadonlyMap<string, readonly Leak<S>[]>;
}

/** Packed in packed in packed: further in nobody looks. */
const deepest = 4;

/** A scanner for these secrets. @throws Error where one is too short to be told from chance */
export function leakScanner<S extends Secret>(secrets: readonly S[]): LeakScanner<S> {
  for (const { token } of secrets) if (Buffer.byteLength(token) < 6) throw new Error('a secret is too short');
  const amongBytes = needleSearch(secrets.flatMap(needlesInBytes));
  const amongLetters = needleSearch(secrets.flatMap(needlesInLetters));
  const signs = new Map(secrets.flatMap((secret) => (secret.sign ? [[secret.sign, secret] as const] : [])));
  const ofSigns = signs.size > 0 ? new RegExp(`[${[...signs.keys()].join('')}]`, 'gu') : /(?!)/g;
  const signsIn = (texts: readonly string[]) => new Set(texts.flatMap((text) => text.match(ofSigns) ?? []));
  const known = new Map<string, readonly Leak<S>[]>();

  function* told(bytes: Buffer, trail: readonly string[]): Generator<Leak<S>> {
    const leak = ({ secret, way }: { secret: S; way: string }) => ({ secret, ways: [...trail, way] });
    yield* amongBytes(bytes).map(leak);
    const text = textOf(bytes);
    const said = (text === undefined ? otherTexts(bytes) : [text]).flatMap(readings);
    for (const one of new Set(said.map(letters))) yield* amongLetters(Buffer.from(one)).map(leak);
    for (const sign of signsIn(text === undefined ? cborTexts(bytes) : said)) {
      yield leak({ secret: signs.get(sign)!, way: 'sign' });
    }
    if (trail.length >= deepest) return;
    for (const { way, bytes: inner } of unpack(bytes, text)) yield* told(Buffer.from(inner), [...trail, way]);
  }

  const inBytes = (bytes: Uint8Array) => {
    const key = createHash('sha256').update(bytes).digest('base64');
    const before = known.get(key);
    if (before) return before;
    const found = new Map<S, Leak<S>>();
    for (const leak of told(Buffer.from(bytes), [])) {
      if (!found.has(leak.secret)) found.set(leak.secret, leak);
    }
    known.set(key, [...found.values()]);
    return [...found.values()];
  };
  return {
    inBytes,
    inText: (text) => inBytes(Buffer.from(text)),
    inFolder: (folder) => {
      const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
      const found = paths.map((path) => [path, [path, ...contentOf(join(folder, path))]] as const);
      const leaks = found.map(
        ([path, parts]) => [path, parts.flatMap((part) => inBytes(Buffer.from(part)))] as const,
      );
      return new Map(leaks.filter(([, some]) => some.length > 0));
    },
  };
}

function contentOf(path: string): (Uint8Array | string)[] {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return [readlinkSync(path)];
  return stat.isFile() ? [readFileSync(path)] : [];
}

/** The bytes as UTF-8; `undefined` where they are none. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Texts of one character of three bytes, as Pagefind's indexes hold them: CBOR, a kind and a length before each. */
function cborTexts(bytes: Uint8Array): string[] {
  return [...new TextDecoder().decode(bytes).matchAll(/c(\P{ASCII})/gu)].map(([, sign]) => sign!);
}

/** What is no UTF-8 may be text in another way, or hold some. */
function otherTexts(bytes: Uint8Array): string[] {
  return ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'].map((name) =>
    new TextDecoder(name).decode(bytes),
  );
}
