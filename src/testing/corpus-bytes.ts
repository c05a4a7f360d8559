import { type CorpusCase, usualPath } from './corpus.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** A good record whose title and body can hold anything. */
const page = (title = '金丝雀 canary', body = '正文 canary') =>
  `---\nnumber: H-002\ntitle: ${title}\n---\n\n${body}\n`;

/** Bytes with some in the middle that no text has. */
const spliced = (before: string, bytes: readonly number[], after: string) =>
  new Uint8Array([...encode(before), ...bytes, ...encode(after)]);

const bad = (name: string, rule: string, file: CorpusCase['file'], line: number): CorpusCase => ({
  name: `${rule}/${name}`,
  path: usualPath,
  file,
  finding: { rule, path: usualPath, line },
});

/** Bytes that are not UTF-8, at the end of the title. */
const badBytes: Readonly<Record<string, readonly number[]>> = {
  'byte-ff': [0xff],
  'byte-fe': [0xfe],
  'continuation-alone': [0x80],
  'overlong-slash': [0xc0, 0xaf],
  'overlong-slash-3': [0xe0, 0x80, 0xaf],
  'overlong-nul': [0xc0, 0x80],
  'surrogate-high': [0xed, 0xa0, 0x80],
  'surrogate-pair': [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80],
  'above-10ffff': [0xf4, 0x90, 0x80, 0x80],
  'five-bytes': [0xf8, 0x88, 0x80, 0x80, 0x80],
  'cut-off': [0xe4, 0xb8],
  gb18030: [0xc0, 0xb4, 0xba, 0xaf],
  'gb18030-four-bytes': [0x81, 0x30, 0x81, 0x30],
  'shift-jis': [0x93, 0xfa, 0x96, 0x7b],
  'latin-1': [0x63, 0x61, 0x66, 0xe9],
};

/** Characters that no file may hold, at the end of the title. */
const badCharacters: Readonly<Record<string, string>> = {
  nul: '\0',
  backspace: '\b',
  'vertical-tab': '\v',
  'form-feed': '\f',
  escape: '\u001b[31m',
  bell: '\u0007',
  delete: '\u007f',
  'next-line': '\u0085',
  'line-separator': '\u2028',
  'paragraph-separator': '\u2029',
  'right-to-left-override': '\u202e',
  'left-to-right-embedding': '\u202a',
  'right-to-left-mark': '\u200f',
  isolate: '\u2066',
  'pop-isolate': '\u2069',
  'arabic-letter-mark': '\u061c',
  'zero-width-space': '\u200b',
  'zero-width-joiner': '\u200d',
  'zero-width-non-joiner': '\u200c',
  'word-joiner': '\u2060',
  'byte-order-mark-inside': '\ufeff',
  'soft-hyphen': '\u00ad',
  'grapheme-joiner': '\u034f',
  'mongolian-separator': '\u180e',
  'tag-character': '\u{e0041}',
  'hangul-filler': '\u3164',
  'hangul-choseong-filler': '\u115f',
  'hangul-jungseong-filler': '\u1160',
  'halfwidth-hangul-filler': '\uffa0',
  'braille-blank': '\u2800',
  'private-use': '\ue000',
  'private-use-plane-15': '\u{f0000}',
  noncharacter: '\ufdd0',
  'noncharacter-fffe': '\ufffe',
  'noncharacter-10ffff': '\u{10ffff}',
  unassigned: '\u0378',
  'interlinear-anchor': '\ufff9',
  decomposed: 'e\u0301',
  'decomposed-after-composed': 'é e\u0301',
  'decomposed-hangul': '\u1112\u1161\u11ab',
  'decomposed-kana': '\u30ab\u3099',
  'compatibility-ideograph': '\uf900',
  angstrom: '\u212b',
  ohm: '\u2126',
};

/** Cases of bytes that an editor, git or this repository would not keep as they are. */
export function byteCases(): CorpusCase[] {
  const text = (name: string, file: CorpusCase['file'], line: number) => bad(name, 'file-text', file, line);
  const size = (name: string, file: CorpusCase['file']) => bad(name, 'file-size', file, 1);
  const utf16 = Buffer.from(page(), 'utf16le');
  return [
    ...Object.entries(badBytes).map(([name, bytes]) =>
      text(`bytes-${name}`, spliced('---\nnumber: H-002\ntitle: canary', bytes, '\n---\n'), 3),
    ),
    text('bytes-in-body', spliced(page(), [0xff], '\n'), 7),
    text('bytes-at-the-end', spliced(page(), [0xe4, 0xb8], ''), 7),
    text('bytes-only', new Uint8Array([0xff, 0xfe, 0xfd]), 1),
    text('utf-16-le', new Uint8Array([0xff, 0xfe, ...utf16]), 1),
    text('utf-16-be', new Uint8Array([0xfe, 0xff, ...Buffer.from(utf16).swap16()]), 1),
    text('utf-16-without-mark', new Uint8Array(Buffer.from('---\nnumber: H-002\n---\n', 'utf16le')), 1),
    text('byte-order-mark', `\ufeff${page()}`, 1),
    text('byte-order-mark-twice', `\ufeff\ufeff${page()}`, 1),
    text('byte-order-mark-only', '\ufeff', 1),
    text('windows-line-ends', page().replaceAll('\n', '\r\n'), 1),
    text('old-mac-line-ends', page().replaceAll('\n', '\r'), 1),
    text('carriage-return-in-title', page('甲\r乙 canary'), 3),
    text('carriage-return-in-body', page('canary', '甲\r\n乙'), 6),
    ...Object.entries(badCharacters).map(([name, sign]) => text(`title-${name}`, page(`canary${sign}`), 3)),
    ...Object.entries(badCharacters).map(([name, sign]) => text(`body-${name}`, page('甲', `乙${sign}`), 6)),
    text('in-a-comment', page('canary # \u202e'), 3),
    text('in-a-name', page('canary\nti\u200btle: 甲'), 4),
    text('nul-only', '\0'.repeat(100), 1),
    size('one-byte-too-many', page('canary', 'x'.repeat(64 * 1024 + 1 - page('canary', '').length))),
    size('line-feeds', `---\n${'\n'.repeat(64 * 1024)}---\n`),
    size('frontmatter-of-9-kib', page(`canary ${'x'.repeat(9 * 1024)}`)),
    size('frontmatter-of-9-kib-chinese', page('金丝雀'.repeat(1024))),
    size('frontmatter-of-blank-lines', `---\n${' \n'.repeat(30_000)}---\n`),
    size(
      'frontmatter-of-names',
      `---\n${Array.from({ length: 5000 }, (_, i) => `k${i}: x\n`).join('')}---\n`,
    ),
    size('50-mb', new Uint8Array(50 * 1024 * 1024).fill(0x0a)),
    bad('blank-lines-8-kib', 'file-frontmatter', `---\n${'\n'.repeat(8000)}---\n`, 2),
    bad('blank-lines-with-spaces-8-kib', 'file-frontmatter', `---\n${' \n'.repeat(4000)}---\n`, 2),
    ...goodBytes(),
  ];
}

function goodBytes(): CorpusCase[] {
  const good = (name: string, file: string, fields = {}): CorpusCase => ({
    name: `good/${name}`,
    path: usualPath,
    file,
    fields,
  });
  const fill = 'x'.repeat(8 * 1024 - 'number: H-002\ntitle: '.length);
  return [
    good('file-at-the-limit', page('甲', 'x'.repeat(64 * 1024 - encode(page('甲', '')).length))),
    good('frontmatter-at-the-limit', page(fill), { title: fill }),
  ];
}
