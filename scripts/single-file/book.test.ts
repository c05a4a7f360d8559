import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { folding } from '../../src/domain/fold.ts';
import { findEntries } from '../../src/site/single-file/find-entries.ts';
import { blockBytes, blockChars, type Contents, type Entry } from '../../src/site/single-file/format.ts';
import { openBook } from '../../src/site/single-file/open-book.ts';
import { placeOf } from '../../src/site/single-file/site-path.ts';
import { readerScript } from './reader-script.ts';
import { type SealedStream, sealStream } from './seal-stream.ts';

const passphrase = '窗台上的蓝猫不喝茶 Abc';
/** Larger than a block, and not to be packed. */
const large = Array.from({ length: 20_000 }, (_, at) => String((at * 7919 + at * at * 31) % 999_983)).join(
  ' ',
);
const pages = [
  ['/', '/en/', '<p>一</p>'],
  ['', '', large],
] as const;

function streamOf(): Buffer {
  const packed = pages.map((page) => deflateSync(JSON.stringify([page])));
  const paths = [['index.html'], ['r/大.html']];
  const contents: Contents = {
    pairs: '',
    frames: {},
    entries: {},
    parts: packed.map(({ length }, at) => ({ at: at * packed[0]!.length, bytes: length, paths: paths[at]! })),
  };
  const front = deflateSync(JSON.stringify(contents));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(front.length);
  return Buffer.concat([length, front, ...packed]);
}

describe('a sealed book', () => {
  let sealed: SealedStream;
  let text: string;
  beforeAll(async () => {
    sealed = await sealStream(streamOf(), passphrase);
    text = sealed.blocks.join('');
  });
  const changed = (at: number) => {
    const other = text[at] === 'A' ? 'B' : 'A';
    return text.slice(0, at) + other + text.slice(at + 1);
  };

  test('opens with the passphrase, whatever the width of its letters, page by page', async () => {
    const book = await openBook(sealed.header, text, '  窗台上的蓝猫不喝茶　Ａｂｃ ');
    if (typeof book === 'string') throw new Error(book);
    expect(await book.page('index.html')).toEqual(pages[0]);
    expect(await book.page('r/大.html')).toEqual(pages[1]);
    expect([book.has('r/大.html'), book.has('r/小.html')]).toEqual([true, false]);
  });
  test('shows its size in whole blocks and nothing else; twice the same is never the same', async () => {
    expect(text.length).toBe(Math.ceil(streamOf().length / blockBytes) * blockChars);
    expect(Object.keys(JSON.parse(sealed.header))).toEqual(['format', 'rounds', 'salt', 'check', 'blocks']);
    expect(JSON.parse(sealed.header).rounds).toBeGreaterThanOrEqual(600_000);
    const again = await sealStream(streamOf(), passphrase);
    expect(again.header).not.toBe(sealed.header);
    expect(again.blocks.filter((block) => text.includes(block))).toEqual([]);
  });
  test('says which it is: a wrong passphrase, or a damaged file', async () => {
    const open = (header: string, blocks: string, typed = passphrase) => openBook(header, blocks, typed);
    expect(await open(sealed.header, text, `${passphrase}x`)).toBe('passphrase');
    expect(await open(sealed.header, changed(0))).toBe('damaged');
    expect(await open(sealed.header, changed(blockChars - 1))).toBe('damaged');
    expect(await open(sealed.header, text.slice(0, -blockChars))).toBe('damaged');
    expect(await open(sealed.header, text.slice(0, -1))).toBe('damaged');
    expect(await open(`${sealed.header} `, text)).toBe('damaged');
    expect(await open(sealed.header.replace('1000000', '1000001'), text)).toBe('passphrase');
    expect(await open(sealed.header.replace('1000000', '0'), text)).toBe('damaged');
    expect(await open('{', text)).toBe('damaged');
    const swapped =
      text.slice(blockChars, 2 * blockChars) + text.slice(0, blockChars) + text.slice(2 * blockChars);
    expect(await open(sealed.header, swapped)).toBe('damaged');
    const fewer = sealed.header.replace(/"blocks":\d+/, '"blocks":1');
    expect(await open(fewer, text.slice(0, blockChars))).toBe('damaged');
  });
  test('a page that was altered is refused, the others stay readable', async () => {
    const book = await openBook(sealed.header, changed(blockChars + 5), passphrase);
    if (typeof book === 'string') throw new Error(book);
    expect(await book.page('index.html')).toEqual(pages[0]);
    await expect(book.page('r/大.html')).rejects.toThrow();
  });
});

test('found by any scrap: numbers first, then titles, other texts, sounds; every word must be there', () => {
  const { squash } = folding(new Map([['樓', '楼']]));
  const entry = (number: string, title: string, more: string, sound: string): Entry => [
    number,
    title,
    '',
    '',
    '',
    [number, title, more].map(squash).join('\n'),
    sound,
  ];
  const entries = [
    entry('K-3', '沿海路一号', '', 'yhlyh\nyanhailuyihao'),
    entry('J-12', '三栋漏水', '张伟 一号楼', 'sdls\nsandongloushui'),
    entry('J-1', '一号楼 J-12 的附件', '', 'yhl\nyihaolou'),
  ];
  const found = (query: string) =>
    findEntries(entries, query, folding(new Map([['樓', '楼']]))).map(([number]) => number);
  expect(found('j12')).toEqual(['J-12', 'J-1']);
  expect(found('J-1')).toEqual(['J-1', 'J-12']);
  expect(found('一號樓'.replace('號', '号'))).toEqual(['J-1', 'J-12']);
  expect(found('yhl')).toEqual(['K-3', 'J-1']);
  expect(found('一号 张伟')).toEqual(['J-12']);
  expect(found('y')).toEqual([]);
  expect(found(' — ')).toEqual([]);
});

test('where a link leads', () => {
  const of = (href: string) => placeOf(href, 'en/r/大 1.html');
  expect(of('/r/G2023%E7%94%B5%E8%AF%9D001.html')).toEqual({ path: 'r/G2023电话001.html', id: '' });
  expect(of('/en/')).toEqual({ path: 'en/index.html', id: '' });
  expect(of('/records/?class=x#%E4%B8%80')).toEqual({ path: 'records/index.html', id: '一' });
  expect(of('#top')).toEqual({ path: 'en/r/大 1.html', id: 'top' });
  for (const href of [
    'https://example.org/',
    '//example.org/r/x.html',
    'mailto:a@b.cn',
    'javascript:1',
    '/%E4%',
    'file:///etc/passwd',
  ])
    expect([href, of(href)]).toEqual([href, undefined]);
});

test('the script of the file is one piece, and nothing in it ends it early', () => {
  const script = readerScript();
  expect(() => new Function(script)).not.toThrow();
  expect(script).not.toMatch(/<\/script|<!--|^\s*(import|export) /m);
  expect(script).not.toMatch(
    /\b(fetch|XMLHttpRequest|WebSocket|sendBeacon|localStorage|sessionStorage|indexedDB|innerHTML|eval)\b/,
  );
});
