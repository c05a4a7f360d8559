import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, crc32, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { writeTextIndex } from '../site/search/text-index.ts';
import type { Secret } from './leak-scan/secret.ts';
import { leakScanner } from './leak-scan.ts';
import { zipOf } from './zip-of.ts';

const mobile = '13977004711';
const name = '欧阳慕云舒';
const token = 'Zq4711x';
const secrets: readonly Secret[] = [
  { token: mobile },
  { token: name },
  { token, value: `龙湖花园${token}`, sign: '㒸' },
  { token: '0551-77004711' },
  { token: '1957-03-14' },
];
const scanner = leakScanner(secrets);
const folder = mkdtempSync(join(tmpdir(), 'guidang-leaks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const each = (text: string, write: (letter: string, code: number) => string) =>
  [...text].map((letter) => write(letter, letter.codePointAt(0)!)).join('');
const hex = (code: number, width: number) => code.toString(16).padStart(width, '0');
const digest = (kind: string, text: string) => createHash(kind).update(text).digest();
const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');
const reversed = (text: string) => [...text].reverse().join('');

function pngWith(chunk: string, data: Uint8Array): Buffer {
  const part = (type: string, content: Uint8Array) => {
    const [size, body, sum] = [Buffer.alloc(4), Buffer.concat([Buffer.from(type), content]), Buffer.alloc(4)];
    size.writeUInt32BE(content.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([size, body, sum]);
  };
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const pixel = part('IDAT', deflateSync(Uint8Array.of(0, 0)));
  return Buffer.concat([
    signature,
    part('IHDR', head),
    part(chunk, data),
    pixel,
    part('IEND', Buffer.alloc(0)),
  ]);
}

/** A way to write a secret → a file with it, and which secret. */
const guilty: Readonly<Record<string, readonly [Uint8Array | string, secret: string]>> = {
  'as it is': [`<p>${token}</p>`, token],
  'in another case': [token.toUpperCase(), token],
  gzip: [gzipSync(name), name],
  'gzip behind other bytes': [Buffer.concat([Buffer.from([0xff, 0, 7]), gzipSync(mobile)]), mobile],
  'gzip, cut off': [gzipSync(`${name}${'余'.repeat(999)}`).subarray(0, -12), name],
  brotli: [brotliCompressSync(mobile), mobile],
  zlib: [deflateSync(token), token],
  'raw deflate': [deflateRawSync(mobile), mobile],
  zip: [zipOf([{ name: 'sheet.xml', data: `<v>${name}</v>` }]), name],
  'name in a zip': [zipOf([{ name: `${token}.xml`, data: '' }]), token],
  'gzip in a zip': [zipOf([{ name: 'a', data: gzipSync(mobile) }]), mobile],
  'escapes of JSON': [`{"a":"${each(name, (_, code) => `\\u${hex(code, 4)}`)}"}`, name],
  'JSON in JSON': [JSON.stringify(`{"a":"${each(name, (_, code) => `\\u${hex(code, 4)}`)}"}`), name],
  'escapes of scripts': [each(token, (_, code) => `\\x${hex(code, 2)}`), token],
  'bytes as escapes of scripts': [
    each(Buffer.from(name).toString('latin1'), (_, code) => `\\x${hex(code, 2)}`),
    name,
  ],
  'code points in scripts': [each(name, (_, code) => `\\u{${hex(code, 1)}}`), name],
  'octal, as git quotes names': [
    each(Buffer.from(name).toString('latin1'), (_, code) => `\\${code.toString(8)}`),
    name,
  ],
  'escapes of style sheets': [each(name, (_, code) => `\\${hex(code, 1)} `), name],
  'decimal entities': [each(mobile, (_, code) => `&#${code};`), mobile],
  'hexadecimal entities': [each(name, (_, code) => `&#x${hex(code, 1)};`), name],
  'entities without end': [each(name, (_, code) => `&#${code} `), name],
  'entities of entities': [each(name, (_, code) => `&amp;#${code};`), name],
  'percent signs': [`/find?q=${encodeURIComponent(name)}`, name],
  'percent signs twice': [encodeURIComponent(encodeURIComponent(name)), name],
  'quoted-printable': [
    each(Buffer.from(name).toString('latin1'), (_, code) => `=${hex(code, 2).toUpperCase()}`),
    name,
  ],
  'base64, first alignment': [`x ${base64(`${name}先生`)}`, name],
  'base64, second alignment': [base64(`a${name}先生`), name],
  'base64, third alignment': [base64(`ab${mobile}c`), mobile],
  base64url: [Buffer.from(`??>${name}`).toString('base64url'), name],
  'base64 in lines': [base64(`${'先生'.repeat(40)}${name}`).replace(/.{76}/g, '$&\r\n'), name],
  'base64 of base64': [base64(base64(`于${name}先生于此地`)), name],
  'base64 of gzip': [`data:application/gzip;base64,${base64(gzipSync(mobile))}`, mobile],
  'base64 of UTF-16': [base64(Buffer.from(`a${token}`, 'utf16le')), token],
  hex: [Buffer.from(name).toString('hex'), name],
  'hex with spaces': [Buffer.from(token).toString('hex').toUpperCase().replace(/../g, '$& '), token],
  'hex of gzip': [gzipSync(name).toString('hex'), name],
  'UTF-16': [Buffer.from(`\ufeff${name}`, 'utf16le'), name],
  'UTF-16, big-endian': [Buffer.from(name, 'utf16le').swap16(), name],
  'UTF-16 among bytes': [Buffer.concat([Buffer.from([255]), Buffer.from(token, 'utf16le')]), token],
  'UTF-32': [Buffer.from(new Uint32Array([...name].map((letter) => letter.codePointAt(0)!)).buffer), name],
  GB18030: [Buffer.from('c5b7d1f4c4bdd4c6cae6', 'hex'), name],
  Big5: [Buffer.from('bcdab6a7bc7db6b3b5ce', 'hex'), '歐陽慕雲舒'],
  'full width': [each(mobile, (_, code) => String.fromCodePoint(code + 0xfee0)), mobile],
  'other digits of NFKC': [each(mobile, (digit) => '⓪①②③④⑤⑥⑦⑧⑨'[Number(digit)]!), mobile],
  'Chinese digits': [each(mobile, (digit) => '〇一二三四五六七八九'[Number(digit)]!), mobile],
  'ignorable characters': [[...name].join('\u200b'), name],
  'soft hyphens': [[...token].join('\u00ad'), token],
  'soft hyphens as entities': [[...name].join('&shy;'), name],
  'combining characters': [each(token, (letter) => `${letter}\u0336`), token],
  'a tag around each letter': [each(name, (letter) => `<b class="x">${letter}</b>`), name],
  'comments between letters': [[...mobile].join('<!-- -->'), mobile],
  'letters of a drawing': [each(name, (letter) => `<tspan x="1">${letter}</tspan>\n`), name],
  'in a comment': [`<!-- ${token} -->`, token],
  'in an attribute': [`<i data-of="${mobile}"></i>`, mobile],
  reversed: [reversed(name), name],
  'reversed number': [reversed(mobile), mobile],
  'digits with hyphens': ['139-7700-4711', mobile],
  'digits with spaces and brackets': ['(+86) 139 7700 4711', mobile],
  'a land line without its hyphen': ['055177004711', '0551-77004711'],
  'a day in words': ['1957年3月14日', '1957-03-14'],
  'a day with strokes': ['1957/03/14', '1957-03-14'],
  'folded lines': [`SUMMARY:${name.slice(0, 2)}\r\n ${name.slice(2)}`, name],
  'a list of codes': [`[${[...Buffer.from(name)].join(',')}]`, name],
  'an array of bytes as JSON': [JSON.stringify(new Uint8Array(Buffer.from(token))), token],
  'SHA-256': [digest('sha256', mobile).toString('hex'), mobile],
  'SHA-256 of the whole value': [digest('sha256', `龙湖花园${token}`).toString('hex'), token],
  'the beginning of a SHA-1': [digest('sha1', name).toString('hex').slice(0, 20), name],
  MD5: [`"${digest('md5', mobile).toString('hex').toUpperCase()}"`, mobile],
  'a digest in base64': [`integrity="sha512-${base64(digest('sha512', name))}"`, name],
  'the bytes of a digest': [Buffer.concat([Buffer.from([0xfe]), digest('sha256', token)]), token],
  'text in a PNG': [pngWith('tEXt', Buffer.from(`Comment\0${token}`)), token],
  'packed text in a PNG': [
    pngWith('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(token)])),
    token,
  ],
  'text of all scripts in a PNG': [pngWith('iTXt', Buffer.from(`Title\0\0\0zh\0\0${name}`)), name],
  'a source map': [
    JSON.stringify({ version: 3, sourcesContent: [`const a = "${name}";`], mappings: 'AAAA' }),
    name,
  ],
  'a source map in its script': [
    `//# sourceMappingURL=data:application/json;base64,${base64(`{"a":"${name}"}`)}`,
    name,
  ],
  'a sign of it alone': ['["㒸",3,17]', token],
};

describe('a scanner that knows the ways to write a secret', () => {
  test('there are more than 25 of them', () => expect(Object.keys(guilty).length).toBeGreaterThan(60));
  for (const [way, [content, secret]] of Object.entries(guilty)) {
    test(way, () => {
      const one = secrets.some((known) => known.token === secret)
        ? scanner
        : leakScanner([{ token: secret }]);
      const found = one.inBytes(Buffer.from(content)).map((leak) => leak.secret.token);
      expect(found).toContain(secret);
    });
  }
});

function laid(files: Readonly<Record<string, Uint8Array | string>>): string {
  const place = mkdtempSync(join(folder, 'files-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), content);
  }
  return place;
}
const told = (place: string) =>
  [...scanner.inFolder(place)].map(([path, leaks]) => [path, leaks.map((leak) => leak.secret.token)]);

describe('a folder', () => {
  test('names of files and folders, and where links lead, are looked at, too', () => {
    const place = laid({ [`${name}/a.txt`]: '', 'b.txt': '' });
    symlinkSync(`../${token}`, join(place, 'link'));
    expect(told(place)).toEqual([
      ['link', [token]],
      [name, [name]],
      [`${name}/a.txt`, [name]],
    ]);
  });

  test('an index that Pagefind made: fragments tell the text, the index a rare character', async () => {
    const place = laid({});
    const entry = { number: 'A1', title: '信', href: '/a', status: '在库', place: 'A', body: `致${token}㒸` };
    await writeTextIndex([entry], join(place, 'pagefind'));
    const kinds = new Set(told(place).map(([path]) => String(path).split('.').at(-1)));
    expect(kinds).toEqual(new Set(['pf_fragment', 'pf_index']));
  });

  test('where it was is told, and the way to it', () => {
    const place = laid({ 'x.bin': zipOf([{ name: 'a', data: gzipSync(base64(`a${mobile}`)) }]) });
    const [leak] = scanner.inFolder(place).get('x.bin') ?? [];
    expect(leak).toEqual({ secret: secrets[0], ways: ['zip', 'gzip', 'base64'] });
  });
});

describe('what is innocent', () => {
  const near: Readonly<Record<string, string>> = {
    'one letter less': token.slice(0, -1),
    'one digit less': mobile.slice(1),
    'another mobile': '13977004712',
    'the name without its end': name.slice(0, -1),
    'the name in another order': '慕云舒欧阳',
    'a digest of something else': digest('sha256', '13977004712').toString('hex'),
    'base64 of something else': base64('13977004712'),
    'another day': '1957-03-15',
    'masked number': '139****4711',
    'masked name': '欧****',
    'its length': `${mobile.length}`,
    'broken escapes': '\\u{ffffffff} &#99999999; %zz =G1 \\x',
    'an archive that is none': 'PK\u0003\u0004 and nothing behind',
  };
  for (const [what, text] of Object.entries(near)) {
    test(what, () => expect(scanner.inText(text)).toEqual([]));
  }

  test('real files of all kinds: scripts, programs, dictionaries, pictures, drawings', () => {
    const place = laid({});
    const root = join(import.meta.dirname, '../..');
    for (const path of ['records', 'src/locales', 'src/regulations', 'src/domain', 'package-lock.json'])
      cpSync(join(root, path), join(place, path), { recursive: true });
    for (const path of ['pagefind', 'pinyin-pro', 'lean-qr', 'chinese-days', 'zod'])
      cpSync(join(root, 'node_modules', path), join(place, path), { recursive: true });
    const { sign: _, ...plain } = secrets[2]!;
    expect([...leakScanner([...secrets.filter((one) => one !== secrets[2]), plain]).inFolder(place)]).toEqual(
      [],
    );
  });
});

test('a text so short that chance writes it is refused', () => {
  expect(() => leakScanner([{ token: '12345' }])).toThrow('too short');
});
