import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeXlsx } from '../src/exchange/sheets/write-xlsx.ts';
import { actingDay, actingOffice } from '../src/testing/acting-office.ts';
import { type Office, officeWith } from '../src/testing/command-line.ts';
import { regulated } from '../src/testing/regulated.ts';

let office: Office;
let typed = '';
const letter = (number: string, more: string) => ({
  [`kefu/letters/${number}.md`]: `---\nnumber: ${number}\ntitle: "=1+1"\n${more}\n---\n`,
});
const files = {
  ...actingOffice,
  ...letter('H-007', 'place: A-01-1-001'),
  ...letter('H-008', 'place: A-01-1-003'),
};
beforeEach(() => {
  office = officeWith(files, actingDay, { read: () => typed });
});
afterEach(() => office.close());

const json = (...args: string[]) => office.json(...args);
const refused = (...args: string[]) => office.refused(...args);
const file = (name: string) => join(office.folder, name);
const put = (name: string, content: string | Uint8Array) => writeFileSync(file(name), content);
const results = (said: { form: { items: { number: string; result: string; place?: string }[] } }) =>
  Object.fromEntries(
    said.form.items.map(({ number, result, place }) => [number, [result, place].filter(Boolean).join(' ')]),
  );
const by = ['--by', '李娟'];

describe('the sheet', () => {
  test('lists the shelf box by box, what is out marked; text stays text; nothing is filed', async () => {
    const before = office.tree();
    const said = await json('stocktake', 'A-01-1', '--sheet', 'count.xlsx');
    expect(office.tree()).toEqual(before);
    const [tab] = (await readXlsx(readFileSync(file('count.xlsx')))).sheets;
    const rows = tab!.rows.map((row) => row.map(String));
    const head = rows.findIndex((row) => row.includes('编号'));
    const lines = rows.slice(head + 1).filter((row) => /^\d+$/.test(row[0] ?? ''));
    expect(said).toEqual({ place: 'A-01-1', items: lines.length, path: 'count.xlsx' });
    const places = lines.map((row) => row[1]!);
    expect(places).toEqual([...places].sort());
    expect(lines.find((row) => row[2] === 'H-007')!.slice(1, 4)).toEqual(['A-01-1-001', 'H-007', '=1+1']);
    expect(lines.find((row) => row[2] === 'J2023001')![6]).toBe('借出');
  });
  test('never writes over a sheet; says what is wrong with a place', async () => {
    put('there.xlsx', 'filled in');
    expect(await refused('stocktake', 'A-01-1', '--sheet', 'there.xlsx')).toContain('已有文件 there.xlsx');
    expect(readFileSync(file('there.xlsx'), 'utf8')).toBe('filled in');
    expect(await refused('stocktake', 'Z-9', '--sheet', 'a.csv')).toContain('没有位置“Z-9”');
    expect(await refused('stocktake', '--sheet', 'a.csv', '--lang', 'en')).toContain('--place');
  });

  /** The lines of the sheet as text, with what somebody wrote into them. */
  async function filledIn(lang: string, marks: Record<string, string>): Promise<string> {
    await json('stocktake', 'A-01-1', '--sheet', `${lang}.csv`, '--lang', lang);
    const [head, ...rows] = readFileSync(file(`${lang}.csv`), 'utf8')
      .trimEnd()
      .split('\r\n');
    const marked = rows.map((row) => {
      const number = row.split(',')[2]!;
      return row.replace(/,,,$/, marks[number] ?? ',1,,');
    });
    return [head, ...marked].join('\r\n');
  }

  test.each(['zh-CN', 'en'])(
    'comes back filled in (%s): found, missing, damaged, misplaced, surplus',
    async (lang) => {
      const sheet = await filledIn(lang, {
        'H-007': ',0,,到处找过',
        'H-008': lang === 'en' ? ',1,Damaged,torn' : ',,破损,封面破',
        Y2022采购合同003: ',,错位,A-01-1-002',
        J2023001: ',,,',
        Y2023销售合同001: ',,,',
      });
      put('back.csv', `${sheet}\r\n99,A-01-1-002,无号信封,,,,,1,,\r\n`);
      const said = await json('stocktake', 'A-01-1', '--counted', 'back.csv', ...by);
      expect(results(said)).toMatchObject({
        'H-007': 'missing',
        'H-008': 'damaged',
        无号信封: 'surplus A-01-1-002',
      });
      expect(said.form.items.find((item: { number: string }) => item.number === 'H-007').note).toBe(
        '到处找过',
      );
      expect(said.counts).toMatchObject({ missing: 1, damaged: 1, surplus: 1 });
      expect(said.compared).toBeNull();
    },
  );
  test('a workbook, headings below a title', async () => {
    put(
      'back.xlsx',
      await writeXlsx([
        {
          name: '盘点表',
          title: '档案盘点表',
          notes: ['某日'],
          columns: ['序号', '位置', '编号', '实存', '结果', '备注'].map((heading) => ({ heading })),
          rows: [
            [1, 'A-01-1-001', 'H-007', '√', '', ''],
            [2, 'A-01-1-001', 'H-008', 1, '', ''],
          ],
        },
      ]),
    );
    const said = await json('stocktake', 'A-01-1-001', '--counted', 'back.xlsx', ...by);
    expect(results(said)).toMatchObject({ 'H-007': 'found', 'H-008': 'misplaced A-01-1-001' });
  });
  test.each([
    ['rows left open', (text: string) => text.replace(/,1,,\r\n/, ',,,\r\n'), '没有填写：第 3 行'],
    ['a word that is no result', (text: string) => text.replace(/,1,,/, ',也许,,'), '“也许”不是盘点结果'],
    ['no column of numbers', (text: string) => text.replace('编号', '号'), '没有“编号”'],
    ['no column of results', (text: string) => text.replace('实存,结果', '甲,乙'), '没有“结果”或“实存”'],
    ['a place elsewhere', (text: string) => text.replaceAll('A-01-1-001', 'B-01-1-001'), '不在 A-01-1 之内'],
    ['unbalanced quotes', (text: string) => `${text}\r\n9,"A`, '引号'],
  ])('is refused with %s', async (_, spoil, said) => {
    put('back.csv', spoil(await filledIn('zh-CN', { J2023001: ',,,', Y2023销售合同001: ',,,' })));
    expect(await refused('stocktake', 'A-01-1', '--counted', 'back.csv', ...by)).toContain(said);
  });
});

describe('what was scanned', () => {
  test('from a file and from standard input; the first count is settled by the second', async () => {
    put('scan.txt', 'A-01-1-001\r\nH-007\r\n3-1-1502-01\r\nH-008\r\nX=1&y\r\n');
    const { stdout } = await office.run('stocktake', 'A-01-1-001', '--scanned', 'scan.txt', ...by);
    expect(stdout).toContain('错位 1 件');
    const path = Object.keys(office.tree()).find((one) => one.includes('/stocktakes/'))!;
    expect(office.tree()[path]).toContain('number: X=1&y\n    result: surplus');
    const due = await json('due', '--within', '0');
    expect(due).toContainEqual(
      expect.objectContaining({ number: 'H-008', kind: 'difference', due: actingDay, who: '李娟' }),
    );
    typed = 'H-007\n3-1-1502-01\n';
    const again = await json('stocktake', 'A-01-1-001', '--scanned', '-', ...by, '--as-of', '2024-07-01');
    expect(again.compared).toEqual({ before: 'PD2024001', settled: ['X=1&y'], still: [], fresh: [] });
    const left = async () => {
      const items: { kind: string; number: string }[] = await json(
        'due',
        '--within',
        '0',
        '--as-of',
        '2024-07-01',
      );
      return items.filter(({ kind }) => kind === 'difference').map(({ number }) => number);
    };
    // It has left the wrong box; whether it stands in its own nobody has seen.
    expect(await left()).toEqual(['H-008']);
    await json('stocktake', 'A-01-1-003', ...by, '--as-of', '2024-07-01');
    expect(await left()).toEqual([]);
  });
  test('with what only a person can see beside it', async () => {
    typed = 'H-007\n';
    const said = await json('stocktake', 'A-01-1-001', '--scanned', '-', '--damaged', 'H-007=霉', ...by);
    expect(results(said)['H-007']).toBe('damaged');
  });
  test.each([
    ['', 'H-007\nA-01-1-003\n', '第 2 行 A-01-1-003'],
    ['en', 'A-01-1-002\n', 'is not within A-01-1-001'],
    ['en', 'H-007 misplaced\n', 'it is not said where'],
  ])('lines that cannot be taken are named (%s)', async (lang, text, said) => {
    typed = text;
    const more = lang ? ['--lang', lang] : [];
    expect(await refused('stocktake', 'A-01-1-001', '--scanned', '-', ...by, ...more)).toContain(said);
  });
  test('a list from a Chinese desk computer, and a file that is no text', async () => {
    // 无号 in GB18030.
    put(
      'gb.txt',
      Buffer.concat([Buffer.from('H-007\r\n3-1-1502-01\r\n'), Buffer.from([0xce, 0xde, 0xba, 0xc5])]),
    );
    const said = await json('stocktake', 'A-01-1-001', '--scanned', 'gb.txt', ...by);
    expect(results(said).无号).toBe('surplus A-01-1-001');
    put('noise.txt', new Uint8Array([0x61, 0xff, 0x80, 0xff, 0x0a]));
    expect(await refused('stocktake', 'A-01-1-002', '--scanned', 'noise.txt', ...by)).toContain('编码');
  });
  test('a file that is not there', async () => {
    expect(await refused('stocktake', 'A-01-1', '--scanned', 'none.txt')).toContain('none.txt');
  });
});

describe('a log of readings', () => {
  const duties = regulated(`duties:
  - { code: climate, what: 温湿度, every: 未规定, bands: { 温度: { from: "14", to: "24", unit: ℃ } } }`);
  beforeEach(() => {
    office.put('kefu/regulation.md', String(duties['kefu/regulation.md']));
  });
  test('line by line on the command line', async () => {
    const said = await json(
      'duty',
      'climate',
      ...by,
      '--log',
      '2024-06-28 09:00 A 温度=25.1 措施=开空调 处理后温度=22.5 库外温度=33',
      '--log',
      '温度=21',
    );
    expect(said.form.log).toEqual([
      {
        on: '2024-06-28',
        time: '09:00',
        place: 'A',
        readings: { 温度: '25.1' },
        measures: '开空调',
        after: { 温度: '22.5' },
        outside: { 温度: '33' },
      },
      { readings: { 温度: '21' } },
    ]);
    const { stdout } = await office.run('check', '--json');
    const rules = JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule);
    expect(rules.filter((rule: string) => rule.startsWith('duty-'))).toEqual([]);
  });
  test('from a sheet, and the report of the month as a sheet again', async () => {
    put(
      'log.csv',
      '日期,时间,位置,温度（℃）,库外温度,调控措施,调控后温度,记录人,备注\n2024.6.3,9:00,A,26.5,33,开 空调,23,周明,热\n20240610,0.375,A,20.5,,,,,\n最高,,,26.5,,,,,\n',
    );
    const said = await json('duty', 'climate', ...by, '--log-file', 'log.csv');
    expect(said.form.log).toEqual([
      expect.objectContaining({ on: '2024-06-03', measures: '开 空调', by: '周明', after: { 温度: '23' } }),
      { on: '2024-06-10', time: '09:00', place: 'A', readings: { 温度: '20.5' } },
    ]);
    const { status, stdout } = await office.run('report', 'climate', '--month', '2024-06', '--format', 'csv');
    expect(status).toBe(0);
    expect(stdout).toContain('2024-06-03,9:00,A,,,26.5,33,温度,开 空调,23,周明,热');
    expect(stdout).toContain('平均,,,,,23.5');
  });
  test.each([
    ['时间,温度（℃）\n9:00,20\n', '没有“日期”'],
    ['日期,时间\n2024-06-03,9:00\n', '没有读数的列'],
    ['日期,温度（℃）\n六月三日,20\n', '第 2 行的日期“六月三日”'],
    ['日期,温度（℃）\n2024-06-03,热\n', '应为数字'],
  ])('%j is refused', async (text, said) => {
    put('log.csv', text);
    expect(await refused('duty', 'climate', ...by, '--log-file', 'log.csv')).toContain(said);
  });
});
