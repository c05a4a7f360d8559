import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { git } from '../src/history/git.ts';
import { letter } from '../src/testing/gate-office.ts';
import { type Client, type SharedOffice, sharedOffice } from '../src/testing/sharing-office.ts';

let office: SharedOffice;
let keeper: Client;

beforeAll(async () => {
  office = await sharedOffice({ files: { ...letter(5), ...letter(6) } });
  keeper = office.client('keeper');
});
afterAll(() => office.close());

const onMain = (path: string) => git(office.server, ['cat-file', '-p', `main:records/${path}`]).toString();
const branches = () =>
  git(office.server, ['for-each-ref', '--format=%(refname:short)', 'refs/heads/req/'])
    .toString()
    .split('\n')
    .filter(Boolean);
const table = (name: string, rows: string) => {
  const path = join(keeper.repository.folder, name);
  writeFileSync(path, rows);
  return path;
};
const why = ['--by', '李娟', '--reason', '核对原件后更正'];
const titleOf = (path: string) => /^title: (.*)$/m.exec(onMain(path))![1]!;

describe('a corrected table that is proposed', () => {
  test('is one proposal of new records, changed ones and their entries, which lands as it is', async () => {
    const was = titleOf('kefu/letters/H-005.md');
    const rows = `编号,题名\nH-005,${was}（更正）\nH-006,${titleOf('kefu/letters/H-006.md')}\nH-007,新来函\n`;
    const file = table('table.csv', rows);
    const said = await keeper.run('import', file, '--yes', '--json', '--propose', ...why);
    expect(said.stderr).toBe('');
    const { branch, added, changed, same } = JSON.parse(said.stdout);
    expect({ added, changed: changed.length, same }).toEqual({ added: 1, changed: 1, same: 1 });
    expect(branches()).toEqual([branch]);
    expect(await keeper.run('land', branch)).toMatchObject({ status: 0 });
    expect(onMain('kefu/letters/H-005.md')).toContain(`title: ${was}（更正）\n`);
    expect(onMain('kefu/letters/H-007.md')).toBe('---\nnumber: H-007\ntitle: 新来函\n---\n');
    expect(onMain('kefu/changes/2024/YD2024001.md')).toBe(
      `---\nchange: YD2024001\nnumber: H-005\nfield: title\nfrom: ${was}\nto: ${was}（更正）\non: 2024-07-05\nby: 李娟\nreason: 核对原件后更正\n---\n`,
    );
  });
  test('is not proposed a second time while it waits, and not at all once nothing differs', async () => {
    const file = table('more.csv', '编号,题名\nH-008,又一封\n');
    const first = await keeper.run('import', file, '--yes', '--json', '--propose');
    const { branch } = JSON.parse(first.stdout);
    const again = await keeper.run('import', file, '--yes', '--propose');
    expect(again).toMatchObject({ status: 2, stdout: '' });
    expect(again.stderr).toContain(branch.slice('req/'.length));
    expect(await keeper.run('land', branch)).toMatchObject({ status: 0 });
    const third = await keeper.run('import', file, '--yes', '--json', '--propose');
    expect(JSON.parse(third.stdout)).toMatchObject({ added: 0, same: 1 });
    expect(JSON.parse(third.stdout)).not.toHaveProperty('branch');
  });
  test('leaves the work tree alone, but for the tables', () => {
    const status = git(keeper.repository, ['status', '--porcelain']).toString();
    expect(status).toBe('?? more.csv\n?? table.csv\n');
  });
});
