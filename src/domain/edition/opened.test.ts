import { expect, test } from 'vitest';
import { readHoldings } from '../../store/read-holdings.ts';
import { type Files, memorySource } from '../../testing/memory-source.ts';
import { miniature } from '../../testing/miniature.ts';
import { personalRegister } from '../../testing/personal-register.ts';
import type { Register } from '../register.ts';
import { closedAgain, wantedBlocks, withOpened } from './opened.ts';

const settings = `personal:
  - { level: sensitive, fields: [联系电话, 备用电话], readers: [keeper], of: dossiers }
  - { level: normal, fields: [邮箱], readers: [keeper, manager], of: dossiers }
  - { level: sensitive, fields: [证件号], readers: [keeper], of: records }
editions:
  - { code: all, title: 全本, roles: [keeper], level: sensitive }
  - { code: low, title: 普通本, roles: [manager] }
  - { code: phones, title: 电话本, roles: [keeper], level: sensitive, fields: [dossier, unit, 备用电话] }
  - code: names
    title: 名册
    roles: [keeper]
    level: sensitive
    fields: [dossier, unit, customer]
    except: { 联系电话: 无 }
    hides: [customer]
`;
const home = 'kefu/dossiers/3-1-1502-01.md';
const gone = 'kefu/dossiers/3-1-1503-01.md';
const letter = 'kefu/letters/H-001.md';
const plain = 'kefu/letters/H-002.md';
const half = 'kefu/letters/H-003.md';
const clear = 'kefu/letters/H-004.md';
const files: Files = {
  ...miniature,
  ...personalRegister(settings),
  [home]: `---
dossier: 3-1-1502-01
unit: 3-1-1502
opened: 2022-05-01
联系电话: 密封
备用电话: 密封
邮箱: 密封
sealed: { sensitive: 甲, normal: 乙 }
---
`,
  [gone]: `---
dossier: 3-1-1503-01
unit: 3-1-1503
opened: 2022-05-01
closed: 2023-05-01
联系电话: 见原件
备用电话: 密封
sealed: { sensitive: 丙 }
---
`,
  [letter]: '---\nnumber: H-001\ntitle: 函\n联系电话: 密封\n证件号: 密封\nsealed: { sensitive: 丁 }\n---\n',
  [plain]: '---\nnumber: H-002\ntitle: 函\n证件号: 密封\n---\n',
  [clear]: '---\nnumber: H-004\ntitle: 函\n证件号: 见原件\nsealed: { sensitive: 己 }\n---\n',
  [half]: '---\nnumber: H-003\ntitle: 函\n联系电话: 密封\nsealed: { normal: 戊 }\n---\n',
};
const holdings = readHoldings(memorySource(files));
const register = holdings.registers[0]!;
const wanted = (edition: string) =>
  wantedBlocks(holdings, { edition }).map(({ path, level, block, fields }) => [
    path,
    level,
    block,
    ...fields,
  ]);
const fieldsAt = ({ dossiers, records }: Register, path: string) =>
  [...dossiers, ...records].find((one) => one.path === path)!.fields;

test('whoever may see everything needs every block that holds a field of theirs', () => {
  expect(wantedBlocks(holdings, { edition: 'all' })[0]).toEqual({
    register: 'kefu',
    path: home,
    level: 'sensitive',
    block: '甲',
    fields: ['联系电话', '备用电话'],
  });
  expect(wanted('all')).toEqual([
    [home, 'sensitive', '甲', '联系电话', '备用电话'],
    [home, 'normal', '乙', '邮箱'],
    [gone, 'sensitive', '丙', '备用电话'],
    [letter, 'sensitive', '丁', '证件号'],
  ]);
});

test('a lower level needs none that is above it, nor any of a file that it does not show', () => {
  expect(wanted('low')).toEqual([[home, 'normal', '乙', '邮箱']]);
  // Without a record that the level shows, the dossier is not shown either.
  const { 'kefu/basics/2023/J2023001.md': _, 'kefu/deeds/3-1-1502-01.md': __, ...rest } = files;
  expect(wantedBlocks(readHoldings(memorySource(rest)), { edition: 'low' })).toEqual([]);
});

test('only fields that are listed are opened, and those that decide what is hidden', () => {
  expect(wanted('phones')).toEqual([[home, 'sensitive', '甲', '备用电话']]);
  expect(wanted('names')).toEqual([[home, 'sensitive', '甲', '联系电话']]);
});

test('a register whose regulation does not know the edition opens nothing', () => {
  expect(wanted('other')).toEqual([]);
  const { regulation } = register;
  const strange = {
    ...register,
    id: 'strange',
    regulation: { ...regulation, data: { ...regulation.data, editions: [] } },
  };
  const two = { faults: [], registers: [strange, register] };
  expect(wantedBlocks(two, { edition: 'all' }).map((one) => one.register)).toEqual(Array(4).fill('kefu'));
});

test('what was opened stands in its place, and nothing else changes', () => {
  const opened = withOpened(holdings, { [home]: { 邮箱: 'a@b.cn' }, [letter]: { 证件号: '340104' } });
  const [then] = opened.registers;
  expect(opened.faults).toBe(holdings.faults);
  expect(then).toMatchObject({ id: 'kefu', forms: register.forms });
  expect(fieldsAt(then!, home)).toEqual({ ...fieldsAt(register, home), 邮箱: 'a@b.cn' });
  expect(fieldsAt(then!, letter)).toEqual({ ...fieldsAt(register, letter), 证件号: '340104' });
  expect(then!.dossiers[0]).toMatchObject({ path: home, body: '' });
  expect(fieldsAt(then!, plain)).toBe(fieldsAt(register, plain));
});

test('what was opened is closed again as its file has it', () => {
  const [open] = withOpened(holdings, {
    [home]: { 联系电话: '1', 备用电话: '2', 邮箱: '3' },
    [gone]: { 备用电话: '4', 邮箱: '5' },
    [letter]: { 联系电话: '6', 证件号: '7' },
    [plain]: { 证件号: '8' },
  }).registers;
  const closed = closedAgain(open!);
  expect(fieldsAt(closed, home)).toEqual(fieldsAt(register, home));
  // No block of that level is there to hold the address.
  expect(fieldsAt(closed, gone)).toEqual({ ...fieldsAt(register, gone), 联系电话: '密封', 邮箱: '5' });
  expect(fieldsAt(closed, letter)).toEqual({ ...fieldsAt(register, letter), 联系电话: '6' });
  expect(fieldsAt(closed, plain)).toEqual({ ...fieldsAt(register, plain), 证件号: '8' });
  expect(fieldsAt(closed, half)).toEqual(fieldsAt(register, half));
  expect(closed.dossiers[0]!.path).toBe(home);
  expect(closed.id).toBe('kefu');
});

test('a field that a file does not state is not said to be sealed', () => {
  const bare = {
    path: 'a',
    body: '',
    fields: { dossier: 'a', unit: 'a', opened: '2024-01-01', sealed: { sensitive: '甲' } },
  };
  const one = { ...register, dossiers: [bare] } as unknown as Register;
  expect(closedAgain(one).dossiers).toEqual([bare]);
});

test('where nothing is sealed there is nothing to close', () => {
  const usual = readHoldings(memorySource(miniature)).registers[0]!;
  expect(closedAgain(usual)).toBe(usual);
});
