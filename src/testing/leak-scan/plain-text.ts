/** The letters and digits of a text, without marks and in one case: what people read is the same then. */
export function letters(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\0-\x7f]*$/.test(lower)) return lower.replace(/[^a-z0-9]+/g, '');
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The readings of a text in which escapes are what they stand for; the text itself is the first. */
export function readings(text: string): string[] {
  const found = new Set([text]);
  let read = text;
  for (let round = 0; round < 4; round++) {
    const next = escapes.reduce((said, decode) => decode(said), read);
    if (next === read) break;
    read = next;
    found.add(read);
  }
  for (const one of [...found]) {
    // Only what is marked up has anything between tags.
    if (one.includes('<')) found.add(one.replace(/<!--|-->|<[!/?a-z][^<>]{0,4000}>/gi, ''));
  }
  if (/(=[0-9A-F]{2}){2}/.test(text)) found.add(quotedPrintable(text));
  const spoken = text.match(/[〇零一幺二三四五六七八九\s-]{7,}/g);
  if (spoken) found.add(spoken.map(inDigits).join('\n'));
  for (const list of text.match(/(?<![\d.])\d{2,3}(?:\s*,\s*(?:"\d+":)?\s*\d{2,3}){5,}/g) ?? []) {
    found.add(codes(list));
  }
  return [...found];
}

type Decode = (text: string) => string;

const escapes: readonly Decode[] = [
  // Lines that a calendar, a mail or a log has folded.
  (text) => text.replace(/\r?\n[ \t]/g, ''),
  (text) => text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => utf8(Buffer.from(run.replaceAll('%', ''), 'hex'))),
  (text) =>
    text.replace(/&#(x?)([0-9a-f]{1,7});?/gi, (_, hex: string, code: string) => letter(code, hex ? 16 : 10)),
  (text) =>
    text.replace(
      /&(amp|lt|gt|quot|apos|nbsp|shy|zwj|zwnj|hyphen|lowbar);/g,
      (_, name: string) => named[name]!,
    ),
  (text) =>
    text.replace(/\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})/gi, (_, a?: string, b?: string) =>
      letter((a ?? b)!, 16),
    ),
  (text) =>
    text.replace(/(?:\\x[0-9a-f]{2})+/gi, (run) => utf8(Buffer.from(run.replace(/\\x/gi, ''), 'hex'))),
  (text) =>
    text.replace(/(?:\\[0-3][0-7]{2})+/g, (run) =>
      utf8(Uint8Array.from(run.split('\\').slice(1), (code) => Number.parseInt(code, 8))),
    ),
  (text) => text.replace(/\\([0-9a-f]{2,6})[ \t]?/gi, (_, code: string) => letter(code, 16)),
];

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  zwj: '',
  zwnj: '',
  hyphen: '-',
  lowbar: '_',
};

function letter(code: string, base: number): string {
  const value = Number.parseInt(code, base);
  return value <= 0x10ffff ? String.fromCodePoint(value) : '';
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function quotedPrintable(text: string): string {
  const joined = text.replace(/=\r?\n/g, '');
  return joined.replace(/(?:=[0-9A-F]{2})+/g, (run) => utf8(Buffer.from(run.replaceAll('=', ''), 'hex')));
}

function inDigits(run: string): string {
  return [...run]
    .map((sign) => '〇一二三四五六七八九'.indexOf(sign.replace('零', '〇').replace('幺', '一')))
    .filter((digit) => digit >= 0)
    .join('');
}

/** A list of codes of letters, `90, 113, …`, or of bytes. */
function codes(list: string): string {
  return utf8(Uint8Array.from(list.replace(/"\d+":/g, '').split(','), Number));
}
