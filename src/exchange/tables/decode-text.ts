import { isUtf8 } from 'node:buffer';

/** What no text in GB18030 has: characters for private use, and what could not be read. */
const garbled = /[\ufffd\p{Co}\p{Cn}]|(?![\t\n\r])\p{Cc}/u;

/**
 * The text of a file in the encodings that spreadsheets write: UTF-8, UTF-16 with a byte order mark, GB18030.
 * @returns `undefined` when it is in none of them
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } | undefined {
  const marked = markOf(bytes);
  if (marked !== undefined) return decoded(bytes, marked);
  if (isUtf8(bytes)) return decoded(bytes, 'utf-8');
  const chinese = decoded(bytes, 'gb18030');
  return chinese && garbled.test(chinese.text) ? undefined : chinese;
}

function markOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decoded(bytes: Uint8Array, encoding: string): { text: string; encoding: string } | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text, encoding: encoding.toUpperCase() };
  } catch {
    return undefined;
  }
}
