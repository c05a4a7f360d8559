import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { git } from '../src/history/git.ts';
import { office as gateOffice, letter } from '../src/testing/gate-office.ts';
import { type Client, type SharedOffice, sharedOffice } from '../src/testing/sharing-office.ts';

let office: SharedOffice;
let keeper: Client;
const regulation = 'kefu/regulation.md';
const notes = `classes:
  - code: notes
    title: 便条
    level: normal
    numbers: [{ template: "条 {seq:2}" }]
    fields: [{ name: received, type: day }]`;

beforeAll(async () => {
  const withNotes = String(gateOffice[regulation]).replace('classes:', notes);
  office = await sharedOffice({ files: { [regulation]: withNotes, ...letter(5), ...letter(6) } });
  keeper = office.client('keeper');
});
afterAll(() => office.close());

const onMain = (path: string) => git(office.server, ['cat-file', '-p', `main:records/${path}`]).toString();
const file = (code: string, title: string, ...more: string[]) => ['new', code, '--title', title, ...more];

describe('a record that is proposed', () => {
  test('has a number that no other proposal has, and stands in main once it is merged', async () => {
    const first = await keeper.propose(...file('letters', '来函甲', '--set', 'received=2024-07-05'));
    const second = await office
      .client('second')
      .propose(...file('letters', '来函乙', '--set', 'received=2024-07-05'));
    expect([first, second]).toMatchObject([
      { number: 'H-007', branch: 'req/H-007', path: 'records/kefu/letters/H-007.md' },
      { number: 'H-008', branch: 'req/H-008', path: 'records/kefu/letters/H-008.md' },
    ]);
    for (const { branch } of [second, first])
      expect(await keeper.run('land', branch)).toMatchObject({ status: 0 });
    expect(onMain('kefu/letters/H-007.md')).toBe(
      '---\nnumber: H-007\ntitle: 来函甲\nreceived: 2024-07-05\n---\n',
    );
    expect(onMain('kefu/letters/H-008.md')).toContain('来函乙');
  });

  test('leaves the work tree alone', () => {
    expect(git(keeper.repository, ['status', '--porcelain']).toString()).toBe('');
  });

  test('may have a number that no branch can be called', async () => {
    const branches = [];
    for (const title of ['便条甲', '便条乙'])
      branches.push((await keeper.propose(...file('notes', title))).branch);
    expect(branches).toEqual(['req/条%u002001', 'req/条%u002002']);
    expect(await keeper.run('land', branches[0]!)).toMatchObject({ status: 0 });
    expect(onMain('kefu/notes/条 01.md')).toContain('title: 便条甲');
  });

  test('is refused, and no branch made, when a rule objects', async () => {
    const before = git(office.server, ['for-each-ref']).toString();
    const said = await keeper.run(...file('letters', '来函丙', '--set', 'received=2024-02-30'), '--propose');
    expect(said).toMatchObject({ status: 2, stdout: '' });
    expect(said.stderr).toContain('2024-02-30');
    expect(git(office.server, ['for-each-ref']).toString()).toBe(before);
  });
});

test('a number is voided, and a record renumbered, by proposal as well', async () => {
  const voided = await keeper.propose('void', 'H-005', '--reason', '登记重复');
  expect(voided).toMatchObject({ act: 'void', number: 'H-005', branch: 'req/H-005' });
  const manager = office.client('manager', '王敏');
  const lands = async (branch: string) => {
    expect(await keeper.run('land', branch)).toMatchObject({ status: 1 });
    await manager.run('approve', branch);
    expect(await keeper.run('land', branch)).toMatchObject({ status: 0 });
  };
  await lands(voided.branch);
  expect(onMain('kefu/letters/H-005.md')).toContain('登记重复');
  const moved = await keeper.propose('renumber', 'H-006', 'notes');
  expect(moved).toMatchObject({ act: 'renumber', number: '条 03', branch: 'req/条%u002003' });
  await lands(moved.branch);
  expect(onMain('kefu/notes/条 03.md')).toContain('title: 来函6');
});
