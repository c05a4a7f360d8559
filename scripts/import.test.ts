import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'guidang-import-'));
const map = join(import.meta.dirname, '../src/exchange/examples/tate/map.yaml');
const shared = join(import.meta.dirname, '../../shared/data/tate-artworks.csv');

function guidang(...args: string[]) {
  const script = join(import.meta.dirname, 'guidang.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, json: () => JSON.parse(stdout) };
}
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const head =
  'id,accession_number,artist,title,dateText,startYear,endYear,medium,dimensions,creditLine,acquisitionYear,classification,inscription\n';
const rows = `${head}1041,A00007,William Blake,The Baffled Devils Fighting,"1826–7, reprinted 1892",1826,1827,Line engraving on paper,image: 242 x 334 mm,"Purchased ""with assistance""",1919,"on paper, print",
2,T00001,Réne Magritte,"A title: with colon # and ""quotes""",date not known,,,,,"line one
line two",1950,painting,date inscribed
3,X00001,Nobody,A number of no class,1900,,,,,x,1950,painting,
4,T00001,Somebody,The same number again,1900,,,,,x,1950,painting,
5,T00002,Somebody,,1900,,,,,x,1950,painting,
`;

const good = rows.split('\n').slice(0, 4).join('\n');

describe('import of an accession table', () => {
  writeFileSync(join(folder, 'table.csv'), rows);
  const run = (...more: string[]) =>
    guidang('import', 'table.csv', '--map', map, '--records', 'museum', '--json', ...more);

  test('a dry run reports and writes nothing', () => {
    const { status, json } = run('--dry-run');
    expect({ status, ...json() }).toMatchObject({ status: 1, added: 2, dryRun: true });
    expect(existsSync(join(folder, 'museum'))).toBe(false);
  });
  test('where rows cannot be taken none is: each is told with line, column, reason and advice', () => {
    const { status, json } = run();
    expect(status).toBe(1);
    expect(json()).toMatchObject({
      added: 2,
      same: 0,
      changed: [],
      refused: [
        { line: 5, reason: '编号“X00001”不符合任何类别的模板', fix: '按制度的编号规则改写' },
        { line: 6, reason: '编号 T00001 已在第 4 行出现' },
        { line: 7, reason: '没有题名' },
      ],
      dryRun: false,
    });
    expect(existsSync(join(folder, 'museum'))).toBe(false);
  });
  test('a table without faults becomes a register that checks clean', () => {
    writeFileSync(join(folder, 'table.csv'), good);
    expect(run().json()).toMatchObject({ added: 2, refused: [] });
    const text = readFileSync(join(folder, 'museum/tate/t/T00001.md'), 'utf8');
    expect(text).toContain('title: "A title: with colon # and \\"quotes\\""\n');
    expect(text).toContain('credit: line one line two\n');
    expect(guidang('check', '--records', 'museum').status).toBe(0);
  });
  test('a second import of the same table changes nothing', () => {
    const before = readFileSync(join(folder, 'museum/tate/t/T00001.md'));
    expect(run()).toMatchObject({ status: 0 });
    expect(run().json()).toMatchObject({ added: 0, same: 2, changed: [] });
    expect(readFileSync(join(folder, 'museum/tate/t/T00001.md'))).toEqual(before);
    expect(existsSync(join(folder, 'museum/tate/changes'))).toBe(false);
  });
  describe('a corrected table', () => {
    const record = () => readFileSync(join(folder, 'museum/tate/a/A00007.md'), 'utf8');
    test('tells each field that it says otherwise, and is not taken without who and why', () => {
      writeFileSync(join(folder, 'table.csv'), good.replace('The Baffled Devils', 'The Baffled Angels'));
      const { status, stderr } = run();
      expect(status).toBe(2);
      expect(stderr).toContain('--by');
      expect(record()).toContain('Baffled Devils');
      expect(run('--dry-run').json().changed).toEqual([
        {
          line: 2,
          number: 'A00007',
          differences: [
            { field: 'title', from: 'The Baffled Devils Fighting', to: 'The Baffled Angels Fighting' },
          ],
        },
      ]);
    });
    test('updates the record by its number, with a change entry', () => {
      writeFileSync(join(folder, 'museum/people.md'), '---\npeople:\n  - name: 李娟\n---\n');
      expect(run('--by', '李娟', '--reason', '题名误写').json()).toMatchObject({ added: 0, same: 1 });
      expect(record()).toContain('title: The Baffled Angels Fighting\n');
      const [year] = readdirSync(join(folder, 'museum/tate/changes'));
      const entry = readFileSync(join(folder, `museum/tate/changes/${year}/YD${year}001.md`), 'utf8');
      expect(entry).toContain(
        'number: A00007\nfield: title\nfrom: The Baffled Devils Fighting\nto: The Baffled Angels Fighting\n',
      );
      expect(entry).toContain('by: 李娟\nreason: 题名误写\n');
      expect(guidang('check', '--records', 'museum').status).toBe(0);
    });
  });
  test.each([
    ['a map that is not there', ['--map', 'nowhere.yaml'], 'nowhere.yaml'],
    ['a table that is not there', ['nowhere.csv', '--map', map], 'nowhere.csv'],
  ])('%s is refused', (_, args, named) => {
    const { status, stderr } = guidang('import', ...(args[0] === '--map' ? ['table.csv', ...args] : args));
    expect(status).toBe(2);
    expect(stderr).toContain(named);
  });
  test('a map with a misspelt setting is refused and names the right one', () => {
    writeFileSync(
      join(folder, 'bad.yaml'),
      'register: tate\nnumber: { column: id }\nfeilds: {}\nfields: {}\n',
    );
    expect(guidang('import', 'table.csv', '--map', 'bad.yaml').stderr).toContain('fields');
  });
});

describe.skipIf(!existsSync(shared))('the whole Tate table (3,600 rows)', () => {
  test('becomes a register that checks clean; a second import changes nothing', () => {
    const run = () => guidang('import', shared, '--map', map, '--records', 'tate', '--json').json();
    expect(run()).toMatchObject({ added: 3600, same: 0, changed: [], refused: [], dryRun: false });
    expect(run()).toMatchObject({ added: 0, same: 3600, changed: [], refused: [], dryRun: false });
    const { status, json } = guidang('check', '--records', 'tate', '--json');
    expect(status).toBe(0);
    expect(json().records).toBe(3600);
    expect(guidang('find', 'Baffled Devils', '--records', 'tate', '--json').json()[0].number).toBe('A00007');
  });
});
