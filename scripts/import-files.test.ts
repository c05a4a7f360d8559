import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Office, officeWith } from '../src/testing/command-line.ts';
import { certificate, disposing, list } from '../src/testing/disposing.ts';
import type { Files } from '../src/testing/memory-source.ts';
import { miniature } from '../src/testing/miniature.ts';
import type { World } from './world.ts';

const fixture = (name: string) => join(import.meta.dirname, '../src/exchange/tables/fixtures', name);
const day = '2024-07-05';

const nine = [fixture('nine-columns.xlsx'), '--yes', '--json', '--set', 'document=业主信息登记表'];

/** Runs something in an office of its own. */
async function inOffice<T>(
  run: (office: Office) => Promise<T>,
  { files = miniature, world = {} }: { files?: Files; world?: Partial<World> } = {},
): Promise<T> {
  const office = officeWith(files, day, world);
  try {
    return await run(office);
  } finally {
    office.close();
  }
}
const table = (office: Office, text: string) => {
  const path = join(office.folder, 'table.csv');
  writeFileSync(path, text);
  return path;
};

describe('whole files', () => {
  test('归档文件目录 of nine columns: numbers kept, 文号 and 备注 below, the second time nothing', () =>
    inOffice(async (office) => {
      const first = await office.run('import', ...nine);
      expect(first.stderr).toBe('');
      expect(JSON.parse(first.stdout)).toMatchObject({ added: 4, refused: [], sheet: '归档文件目录' });
      const tree = office.tree();
      expect(tree['kefu/basics/2024/J2024001.md']).toBe(
        '---\nnumber: J2024001\ntitle: 钱月娥信息登记表\ndepartment: 客户服务部\ngenerated: 2024-03-15\nlevel: normal\npages: 2\ndocument: 业主信息登记表\n---\n\n文号：〔2024〕12号\n',
      );
      expect(tree['kefu/basics/2024/J2024003.md']).toBe(
        '---\nnumber: J2024003\ntitle: 李守义 信息登记表\ndepartment: 客户服务部\ngenerated: 2024-03-17\nlevel: sensitive\npages: 4\ndocument: 业主信息登记表\n---\n',
      );
      const again = await office.run('import', ...nine);
      expect(JSON.parse(again.stdout)).toMatchObject({ added: 0, same: 4, changed: [] });
      expect(office.tree()).toEqual(tree);
    }));
  test('归档文件目录 of seven columns: numbers given out in the order of the rows, and not twice', () =>
    inOffice(async (office) => {
      const run = () =>
        office.run('import', fixture('seven-columns.xlsx'), '--assign', 'letters', '--yes', '--json');
      expect(JSON.parse((await run()).stdout)).toMatchObject({
        records: [
          { line: 2, number: 'H-002' },
          { line: 3, number: 'H-003' },
        ],
      });
      expect(office.tree()['kefu/letters/H-003.md']).toBe(
        '---\nnumber: H-003\ntitle: 致业主的一封信（二）\ndepartment: 客户服务部\nfiled: 2024-03-16\npages: 2\n---\n\n文号：听澜〔2024〕3号\n\n附回执\n',
      );
      expect(JSON.parse((await run()).stdout)).toMatchObject({ added: 0, same: 2 });
    }));
  test('headings over two lines, merged cells, days that count from 1904', () =>
    inOffice(async (office) => {
      for (const name of ['two-line-headings', 'quirks', 'days-1904'])
        expect(await office.run('import', fixture(`${name}.xlsx`), '--yes')).toMatchObject({ status: 0 });
      const tree = office.tree();
      expect(tree['kefu/letters/H-022.md']).toContain('filed: 2024-04-02\nsubmitter: 李娟\n');
      expect(tree['kefu/letters/H-012.md']).toBe(
        '---\nnumber: H-012\ntitle: 来函二\nfiled: 2024-03-05\npages: 8\n---\n\n同一批\n',
      );
      expect(tree['kefu/letters/H-013.md']).toBe(undefined);
      expect(tree['kefu/letters/H-032.md']).toContain('filed: 2024-03-06\n');
    }));
  test.each([
    [
      'zh-CN',
      '工作表“表”第 4 行：“页数”列的“两页”读不出来。日期写作 2024-03-05，数目只写数字',
      '工作表“表”第 7 行：编号 H-071 已在第 2 行出现。一个编号只能有一行：改正其中一行，或者删去',
    ],
    [
      'en',
      'sheet "表", line 4: "两页" in column "页数" cannot be read. To mend it: write days as 2024-03-05, and counts in figures only',
      'sheet "表", line 7: the number H-071 stands in line 2 already. To mend it: a number has one row: mend or delete one of them',
    ],
  ])('every fault is told with sheet, row, column and advice, and nothing is written (%s)', (lang, ...told) =>
    inOffice(async (office) => {
      const before = office.tree();
      const run = (...more: string[]) =>
        office.run('import', fixture('faulty.xlsx'), '--yes', '--lang', lang, ...more);
      const { status, stdout } = await run();
      expect(status).toBe(1);
      for (const line of told) expect(stdout.split('\n')).toContain(line);
      const { refused, written } = JSON.parse((await run('--json')).stdout);
      expect(written).toBe(false);
      expect(refused.map(({ line, column }: { line: number; column?: string }) => [line, column])).toEqual([
        [3, undefined],
        [4, '页数'],
        [5, '归档日期'],
        [6, undefined],
        [7, undefined],
        [8, '页数'],
      ]);
      expect(office.tree()).toEqual(before);
    }),
  );
  test.each([
    ['a sum', 'totals.xlsx', '“合计”是合计行'],
    ['years of two digits', 'two-digit-years.xlsx', '--century'],
  ])('%s is refused', (_, name, said) =>
    inOffice(async (office) => {
      const before = office.tree();
      const { status, stdout } = await office.run('import', fixture(name), '--yes');
      expect(status).toBe(1);
      expect(stdout).toContain(said);
      expect(office.tree()).toEqual(before);
    }),
  );
  test.each([
    ['password.xlsx', '文件有密码'],
    ['renamed-xls.xlsx', '2003 版以前的 .xls'],
    ['two-sheets.xlsx', '--sheet'],
  ])('%s is refused before anything is read', (name, said) =>
    inOffice(async (office) => {
      const { status, stdout, stderr } = await office.run('import', fixture(name), '--yes');
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain(said);
    }),
  );
  test('a row for a destroyed record is refused; as it was, it may stand there', () =>
    inOffice(
      async (office) => {
        const rows = (title: string) => table(office, `编号,题名\nH-001,${title}\n`);
        const wrong = await office.run(
          'import',
          rows('另一封'),
          '--yes',
          '--json',
          '--by',
          '李娟',
          '--reason',
          '更正',
        );
        expect(wrong.status).toBe(1);
        expect(JSON.parse(wrong.stdout).refused).toMatchObject([
          { line: 2, reason: expect.stringContaining('已销毁') },
        ]);
        expect(await office.run('import', rows('致业主的一封信'), '--yes')).toMatchObject({ status: 0 });
      },
      { files: { ...miniature, ...disposing(), ...list(['H-001']), ...certificate(['H-001']) } },
    ));
});

describe('which column is which', () => {
  test('what nobody can tell is named, where nobody is asked', () =>
    inOffice(async (office) => {
      const file = table(office, '编号,题名,颜色,形状\nH-002,甲,红,方\n');
      const { status, stdout, stderr } = await office.run('import', file);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('这些列认不出来：颜色、形状');
    }));
  test('at the terminal it is asked, shown and confirmed; the map is kept and does the same', () => {
    const asked: string[] = [];
    const answers = ['lines', 'field submitter', 'yes'];
    const choose: World['choose'] = async (question, options) => {
      const answer = answers.shift()!;
      asked.push(question);
      expect(options.map(({ value }) => value)).toContain(answer);
      return answer;
    };
    return inOffice(
      async (office) => {
        const file = table(office, '编号,题名,颜色,谁交的\nH-002,甲,红,李娟\n');
        expect(await office.run('import', file, '--save-map', 'map.yaml')).toMatchObject({ status: 0 });
        expect(asked).toEqual(['“颜色”列是什么？', '“谁交的”列是什么？', '这样导入？']);
        expect(office.tree()['kefu/letters/H-002.md']).toBe(
          '---\nnumber: H-002\ntitle: 甲\nsubmitter: 李娟\n---\n\n颜色：红\n',
        );
        expect(readFileSync(join(office.folder, 'map.yaml'), 'utf8')).toBe(
          'register: kefu\nnumber:\n  column: 编号\nfields:\n  title:\n    column: 题名\n  submitter:\n    column: 谁交的\nlines:\n  - 颜色\n',
        );
        const again = await office.run('import', file, '--map', 'map.yaml', '--json');
        expect(JSON.parse(again.stdout)).toMatchObject({ added: 0, same: 1 });
      },
      { world: { choose, ask: async () => '' } },
    );
  });
  test('whoever does not confirm has written nothing', () =>
    inOffice(
      async (office) => {
        const before = office.tree();
        const file = table(office, '编号,题名\nH-002,甲\n');
        expect(await office.run('import', file)).toMatchObject({ status: 2, stdout: '' });
        expect(office.tree()).toEqual(before);
      },
      { world: { choose: async () => 'no' } },
    ));
  test('the century is asked for, and who changes a record and why', () => {
    const asked: string[] = [];
    const ask: World['ask'] = async (question, wrong) => {
      asked.push(question);
      const answer = ['1950', '李娟', '核对原件'][asked.length - 1]!;
      expect(wrong(answer)).toBe(undefined);
      return answer;
    };
    return inOffice(
      async (office) => {
        const file = table(office, '编号,题名,归档日期\nH-001,改过的题名,24.3.5\n');
        expect(await office.run('import', file)).toMatchObject({ status: 0 });
        expect(asked).toHaveLength(3);
        expect(office.tree()['kefu/letters/H-001.md']).toContain('title: 改过的题名\nfiled: 2024-03-05\n');
        expect(office.tree()['kefu/changes/2024/YD2024001.md']).toContain('by: 李娟\nreason: 核对原件\n');
      },
      { world: { choose: async () => 'yes', ask } },
    );
  });
});
