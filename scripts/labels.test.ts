import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import bwip from 'bwip-js/generic';
import { XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placeOf, sheets } from '../src/site/labels/sheet.ts';
import { modulesOf } from '../src/site/testing/modules.ts';
import { readQr } from '../src/site/testing/read-qr.ts';
import { launchBrowser } from '../src/testing/browser.ts';
import { type Office, officeWith } from '../src/testing/command-line.ts';
import { office as gateOffice, letter, paper } from '../src/testing/gate-office.ts';

let office: Office;
const day = '2024-07-05';
const long = `关于${'小区公共区域设施设备维护保养及费用分摊'.repeat(15)}的函`;

beforeAll(() => {
  office = officeWith(
    {
      ...gateOffice,
      ...letter(4, { title: '<script>alert("&")</script>', filed: '2024-03-01', pages: '7' }),
      ...letter(5, { title: `引号"'与]]>`, filed: '2024-05-09' }),
      ...letter(6, { title: long, place: 'A-01-1-002' }),
      ...letter(7, { title: '𠮷𬀩䶮 the quick brown fox and its WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW' }),
      'kefu/dossiers/3-1-1502-01.md': paper({
        ...{ dossier: '3-1-1502-01', unit: '3-1-1502', customer: '赵一鸣', opened: '2019-05-01' },
        ...{ pages: '42', place: 'A-01-1-001' },
      }),
    },
    day,
  );
});
afterAll(() => office.close());

const label = async (...args: string[]) => {
  const said = await office.run('label', ...args);
  expect({ status: said.status, output: said.stdout.slice(0, 5) }).toEqual({ status: 0, output: '<?xml' });
  return { ...said, svg: said.stdout };
};

/** The codes of a sheet: what they are said to hold, where they stand, and their modules. */
function codesIn(svg: string) {
  const found = svg.matchAll(
    /<g transform="translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+) ([\d.]+)\)"><title>([^<]*)<\/title><path d="([^"]+)"/g,
  );
  return [...found].map(([, x, y, , , says, path]) => {
    const points = [...path!.matchAll(/[ML](\d+) (\d+)/g)].map(([, a, b]) => [Number(a), Number(b)] as const);
    const right = Math.max(...points.map(([a]) => a));
    const bottom = Math.max(...points.map(([, b]) => b));
    return { x: Number(x), y: Number(y), says: says!, path: path!, right, bottom };
  });
}

/** What a drawn QR code holds, read from its modules; four white ones stand around it. */
function readCode({ path, right, bottom }: ReturnType<typeof codesIn>[number]): string {
  const rows = modulesOf({ width: right + 4, height: bottom + 4, path });
  return readQr(rows.slice(4, -4).map((row) => row.slice(4, -4)));
}

const textsIn = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);

describe('labels by command', () => {
  test('bear QR codes that are read as the number, or with the site’s address as that of the page', async () => {
    const { svg } = await label('records', 'H-002', 'h-001');
    expect(codesIn(svg).map((code) => [code.says, readCode(code)])).toEqual([
      ['H-002', 'H-002'],
      ['H-001', 'H-001'],
    ]);
    const { svg: linked } = await label('records', 'H-001', '--url', 'https://archive.example.com/g/');
    expect(codesIn(linked).map(readCode)).toEqual(['https://archive.example.com/g/r/H-001.html']);
    expect(textsIn(linked)).toContain('来函1');
  });

  test('bear a Code 128 with exactly its bars and white beside it; what has none gets a QR code', async () => {
    const { svg, stderr } = await label('barcodes', 'H-001', '--sheet', '4x10');
    const [code] = codesIn(svg);
    const [known] = bwip.raw('code128', 'H-001', '') as { sbs: number[] }[];
    const bars = known!.sbs.map((width, at) => (at % 2 === 0 ? '#' : '.').repeat(width)).join('');
    const drawn = modulesOf({ width: code!.right + 10, height: code!.bottom, path: code!.path });
    const rows = new Set(drawn.map((row) => row.map((dark) => (dark ? '#' : '.')).join('')));
    expect([rows, stderr]).toEqual([new Set([`..........${bars}..........`]), '']);
    const narrow = await label('barcodes', 'C-001', '--sheet', '5x13');
    expect(narrow.stderr).toBe('');
  });

  test('begin at the n-th label of a used sheet, and go on on the next', async () => {
    const { svg } = await label('records', 'H-001', 'H-002', '--start', '23');
    const places = codesIn(svg).map(({ x, y }) => [x, y]);
    const wanted = [22, 23].map((at) => placeOf(sheets['3x8'], at));
    expect(places.map(([x]) => x)).toEqual(wanted.map(({ x }) => x + 2));
    for (const [index, [, y]] of places.entries()) expect(y).toBeGreaterThan(wanted[index]!.y);
    const folder = join(office.folder, 'out');
    const { status, stdout } = await office.run(
      ...['label', 'records', 'H-001', 'H-002', '--start', '24', '--out', 'out', '--json'],
    );
    expect([status, JSON.parse(stdout).files]).toEqual([0, ['out/records-001.svg', 'out/records-002.svg']]);
    const [first, second] = readdirSync(folder)
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    expect([codesIn(first!).map(({ says }) => says), codesIn(second!).map(({ says }) => says)]).toEqual([
      ['H-001'],
      ['H-002'],
    ]);
    // What is there already stays.
    expect((await office.run('label', 'records', 'H-001', '--out', 'out')).status).toBe(2);
  });

  test('a filing stamp is 45 × 16 mm in six cells', async () => {
    const { svg } = await label('stamps', 'H-004', '--fonds', 'KF01');
    expect(svg).toContain('width="45" height="16" fill="none"');
    expect(textsIn(svg)).toEqual(['KF01', '2024', 'H-004', '往来函件', '3年', '7']);
  });

  test('IDX-05: an index card for each record, by class and year, with number, place and date', async () => {
    const { svg } = await label('cards', 'H-004');
    const texts = textsIn(svg);
    expect(texts.slice(0, 2)).toEqual(['往来函件', '2024']);
    expect(texts).toEqual(expect.arrayContaining(['H-004', '2024-03-01', '3-1-1502-01 赵一鸣']));
    expect(codesIn(svg).map(readCode)).toEqual(['H-004']);
  });

  test('IDX-05: without the year’s day there is no year to sort by on the card', async () => {
    const { svg } = await label('cards', 'C-001');
    expect(textsIn(svg)).not.toContain('2024');
    expect(textsIn(svg)[0]).toBe('合同');
  });

  test('STO-03: a box label says name, number, pages and day of filing', async () => {
    const { svg } = await label('boxes', 'A-01-1-001');
    const texts = textsIn(svg);
    expect(texts[0]).toBe('赵一鸣');
    const said = Object.fromEntries(
      ['编号', '页数', '归档时间', '位置'].map((name) => [name, texts[texts.indexOf(name) + 1]]),
    );
    expect(said).toEqual({
      编号: '3-1-1502-01',
      页数: '15 页、5 件',
      归档时间: '2024-03-01 – 2024-05-09',
      位置: 'A-01-1-001',
    });
    const { svg: own } = await label('boxes', '3-1-1502-01');
    expect(textsIn(own)).toEqual(expect.arrayContaining(['赵一鸣', '3-1-1502-01', '42 页', '2019-05-01']));
  });

  test('STO-03: what was never filed or counted has no day and no page on the label', async () => {
    const { svg } = await label('boxes', 'A-01-1-003');
    expect(textsIn(svg)).not.toContain('归档时间');
    expect(textsIn(svg).join()).not.toContain('2024-03-01');
  });

  test.each([
    ['20', 10],
    ['30', 6],
    ['40', 5],
    ['50', 4],
  ])('spines of %s mm stand %i on a sheet, each 285 mm high', async (width, most) => {
    const { svg } = await label('spines', 'A', '--spine', width, '--fonds', 'KF01');
    expect(svg).toContain(`width="${width}" height="285"`);
    expect(most * Number(width)).toBeLessThanOrEqual(200);
    expect(textsIn(svg)).toEqual(expect.arrayContaining(['KF01', '盒号', '001', '002', '003']));
  });

  test('covers bear the name of the fonds and the place of the box', async () => {
    const { svg } = await label('covers', 'A-01-1-001', '--name', '云栖花园服务中心');
    expect(textsIn(svg)).toEqual(expect.arrayContaining(['云栖花园服务中心', 'A-01-1-001']));
    expect(codesIn(svg).map(readCode)).toEqual(['A-01-1-001']);
  });

  test.each([
    [['records'], '没有写明哪些文件'],
    [['spines'], '没有写明哪些盒'],
    [['records', 'H-999'], '登记册里没有：H-999'],
    [['covers', '3-1-1502-01'], '登记册里没有：3-1-1502-01'],
    [['records', '--class', 'letters', '--year', '1999'], '没有符合的'],
    [['records', 'H-001', '--start', '25'], '写 1 至 24'],
    [['records', 'H-001', '--start', '-1'], '写 1 至 24'],
    [['records', 'H-001', '--url', 'javascript:alert(1)'], '不是网站的地址'],
    [['records', 'H-001', '--sheet', '__proto__'], '3x8'],
    [['stamps', 'H-001', '--sheet', '5x13'], '放不下'],
    [['spines', 'A', '--spine', '35'], '20'],
    [['covers', 'A'], '要排 3 张'],
    [['posters'], 'records'],
  ])('%j is refused: %s', async (args, word) => {
    const { status, stdout, stderr } = await office.run('label', ...args);
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(word)]);
    expect(existsSync(join(office.folder, 'javascript:alert(1)'))).toBe(false);
  });
});

test('whatever stands in the register, sheets are well-formed and no text leaves its label', async () => {
  const numbers = ['H-004', 'H-005', 'H-006', 'H-007'];
  const made = await Promise.all([
    ...['3x8', '4x10', '5x13'].map((sheet) => label('records', ...numbers, '--sheet', sheet, '--border')),
    label('barcodes', ...numbers, '--sheet', '4x10', '--border'),
    label('stamps', ...numbers, '--border', '--fonds', long),
    label('cards', ...numbers, '--border'),
    label('boxes', 'A', '--border'),
    label('spines', 'A', '--spine', '20', '--border', '--fonds', long),
    label('covers', 'A-01-1-002', '--name', long, '--border'),
  ]);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const { svg } of made) {
      expect(XMLValidator.validate(svg)).toBe(true);
      expect(svg).not.toMatch(/<script/);
      await page.setContent(`<body>${svg.replace(/^<\?xml.*\?>/, '')}</body>`);
      const stray = await page.evaluate(() => {
        const whole = (element: Element) => (element as SVGGraphicsElement).getBBox();
        const frames = [...document.querySelectorAll('rect[fill="none"]')].map(whole);
        return [...document.querySelectorAll('text')].flatMap((text) => {
          const { x, y, width, height } = whole(text);
          const isInside = frames.some(
            (frame) =>
              x >= frame.x - 0.1 &&
              x + width <= frame.x + frame.width + 0.1 &&
              y >= frame.y - 0.5 &&
              y + height <= frame.y + frame.height + 0.5,
          );
          return isInside ? [] : [text.textContent];
        });
      });
      expect(stray).toEqual([]);
    }
  } finally {
    await browser.close();
  }
});
