import { expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { recordWith } from '../testing/personal-register.ts';
import { indexOf } from './register.ts';
import { answersTo, searchTexts } from './search-text.ts';
import { unitSpellings } from './unit.ts';

const texts = (files: Parameters<typeof memorySource>[0], number: string, laid: object = {}) => {
  const register = readHoldings(memorySource({ ...miniature, ...files })).registers[0]!;
  const record = indexOf(register).records.get(number)![0]!;
  return searchTexts(register, { ...record, fields: { ...record.fields, ...laid } });
};

test('a record is found by its number, title, class, fields, household and customer', () => {
  expect(texts({}, 'j2023001')).toEqual([
    'J2023001',
    '赵一鸣身份证复印件',
    '客户基础资料',
    '2023-02-01',
    '身份证复印件',
    '3-1-1502-01',
    '李娟',
    'A-01-1-001',
    ...unitSpellings('3-1-1502'),
    '赵一鸣',
  ]);
});

test('not by how much, on what or how secret it is, nor by what is sealed or empty', () => {
  const dull =
    'pages: 3\ncopies: 2\nmedium: paper\nform: copy\nsides: both\nlevel: sensitive\nsealed: { sensitive: 密文 }';
  const said = '证件号: 密封\n联系电话: 0551-65881234\nrelated: [J2023001, H-002]';
  expect(texts(recordWith(`${dull}\n${said}`), 'h-001', { void: undefined, 备注: '' })).toEqual([
    'H-001',
    '致业主的一封信',
    '往来函件',
    '0551-65881234',
    'J2023001',
    'H-002',
  ]);
});

test('a household whose customer nobody wrote down is found by its unit, one that is not there by nothing', () => {
  const dossier = '---\ndossier: 3-1-1502-01\nunit: 3-1-1502\nopened: 2022-05-01\n---\n';
  expect(texts({ 'kefu/dossiers/3-1-1502-01.md': dossier }, 'j2023001').slice(8)).toEqual(
    unitSpellings('3-1-1502'),
  );
  expect(texts({}, 'j2023001', { dossier: '9-9-99' })).toHaveLength(8);
});

test.each([
  ['j2023001', true],
  ['Ｊ2023 001', true],
  ['2023-001', true],
  ['趙一鳴', true],
  ['身份证，001', true],
  ['身份证、赵一鸣;001 ', true],
  ['；001', true],
  ['身份证,002', false],
  ['002', false],
  ['', false],
  [' ,，、;； ', false],
  ['——', false],
])('what somebody typed, %j: %s', (typed, found) => {
  expect(answersTo(['J2023001', '赵一鸣身份证复印件'], typed)).toBe(found);
});
