import { expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { checklistOf } from './checklist.ts';

const regulation = `---
regulation: 客户档案资料管理工作规程
effective: 2020-01-01
dossiers:
  unit: household
  template: "{unit}-{seq:2}"
  fields: [{ name: kind, type: text }]
classes:
  - code: papers
    title: 租户资料
    numbers: [{ template: "Z-{seq:3}" }]
    checklist:
      - { document: 租户信息登记表 }
      - { one-of: [租赁合同, 业主授权书] }
      - { document: 营业执照复印件, when: { kind: company } }
---
`;
const dossier = (kind: string, more = '') =>
  `---\ndossier: 3-1-1502-01\nunit: 3-1-1502\nopened: 2022-05-01\nkind: ${kind}\n${more}---\n`;
const paper = (number: string, document: string, more = '') => ({
  [`kefu/papers/${number}.md`]: `---\nnumber: ${number}\ntitle: 文件\ndocument: ${document}\ndossier: 3-1-1502-01\n${more}---\n`,
});

function lines(files: Record<string, string>, kind = 'tenant', more = '') {
  const { registers, faults } = readHoldings(
    memorySource({
      'people.md': miniature['people.md']!,
      'kefu/regulation.md': regulation,
      'kefu/dossiers/3-1-1502-01.md': dossier(kind, more),
      ...files,
    }),
  );
  const [register] = registers;
  expect([...faults, ...register!.faults]).toEqual([]);
  return checklistOf(register!, register!.dossiers[0]!).map(({ documents, present, absent }) => [
    documents.join('|'),
    present.map(({ fields }) => fields.number).join(),
    absent?.reason,
  ]);
}

test('nothing is there', () => {
  expect(lines({})).toEqual([
    ['租户信息登记表', '', undefined],
    ['租赁合同|业主授权书', '', undefined],
  ]);
});

test('what is there answers, either of two will do, a void stub does not', () => {
  const files = {
    ...paper('Z-001', '租户信息登记表'),
    ...paper('Z-002', '业主授权书'),
    ...paper('Z-003', '租赁合同', 'void: 2023-01-01\nvoid-reason: 未生效\n'),
  };
  expect(lines(files)).toEqual([
    ['租户信息登记表', 'Z-001', undefined],
    ['租赁合同|业主授权书', 'Z-002', undefined],
  ]);
});

test('both of two are there', () => {
  const files = { ...paper('Z-001', '业主授权书'), ...paper('Z-002', '租赁合同') };
  expect(lines(files)[1]).toEqual(['租赁合同|业主授权书', 'Z-001,Z-002', undefined]);
});

test('a company is asked for its licence', () => {
  expect(lines({}, 'company').map(([documents]) => documents)).toContain('营业执照复印件');
  expect(lines({}, 'owner').map(([documents]) => documents)).not.toContain('营业执照复印件');
});

test('absence is data: the dossier says what is missing and why', () => {
  const absent = 'absent:\n  - document: 租赁合同\n    reason: 房东未交\n';
  expect(lines({}, 'tenant', absent)[1]).toEqual(['租赁合同|业主授权书', '', '房东未交']);
});

test('a paper that the checklist does not ask for is no line of it', () => {
  expect(lines(paper('Z-001', '车位租赁协议')).flat()).not.toContain('Z-001');
});
