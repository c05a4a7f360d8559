import { checkRule } from '../../testing/check-rule.ts';

const regulation = (items: string) => ({
  'kefu/regulation.md': `---
regulation: 客户档案资料管理工作规程
effective: 2020-01-01
dossiers:
  unit: household
  template: "{unit}-{seq:2}"
  fields: [{ name: kind, type: choice, values: [owner, tenant, company] }]
classes:
  - code: papers
    title: 租户资料
    numbers: [{ template: "Z-{seq:3}" }]
    checklist:
${items}
---
`,
});
const tenant = regulation(`      - { one-of: [租赁合同, 业主授权书], when: { kind: tenant } }
      - { document: 营业执照复印件, when: { kind: company } }`);
const path = 'kefu/dossiers/3-1-1502-01.md';
const dossier = (kind: string, more = '') => ({
  [path]: `---\ndossier: 3-1-1502-01\nunit: 3-1-1502\nopened: 2022-05-01\nkind: ${kind}\n${more}---\n`,
});
const paper = (document: string, more = '') => ({
  'kefu/papers/Z-001.md': `---\nnumber: Z-001\ntitle: 文件\ndocument: ${document}\ndossier: 3-1-1502-01\n${more}---\n`,
});

checkRule('checklist-missing', {
  guilty: {
    'the identity card is not there': {
      files: {},
      without: ['kefu/basics/2023/J2023001.md'],
      expect: [`${path}:1`],
    },
    'none of two papers': { files: { ...tenant, ...dossier('tenant') }, expect: [`${path}:1`] },
    'asked of a company': { files: { ...tenant, ...dossier('company') }, expect: [`${path}:1`] },
    'two papers of one checklist, told apart': {
      files: {
        ...regulation('      - { document: 收楼通知书 }\n      - { document: 收楼确认书 }'),
        ...dossier('owner'),
      },
      expect: [`${path}:1`, `${path}:1`],
    },
  },
  innocent: {
    'everything is there': { files: {} },
    'marked absent, with a reason': {
      files: {
        ...tenant,
        ...dossier(
          'tenant',
          'absent:\n  - document: 租赁合同\n    reason: 房东未交,下周补\n    collector: 李娟\n',
        ),
      },
    },
    'not asked of an owner': { files: { ...tenant, ...dossier('owner') } },
    'a paper more than the checklist asks for': {
      files: { ...tenant, ...dossier('owner'), ...paper('车位租赁协议') },
    },
  },
  boundary: {
    'the second of two papers will do': {
      files: { ...tenant, ...dossier('tenant'), ...paper('业主授权书') },
    },
    'a void stub is not there': {
      files: {
        ...tenant,
        ...dossier('tenant'),
        ...paper('租赁合同', 'void: 2023-05-01\nvoid-reason: 合同未生效\n'),
      },
      expect: [`${path}:1`],
    },
    'a type of document that is only alike': {
      files: { ...tenant, ...dossier('tenant'), ...paper('租赁合同补充协议') },
      expect: [`${path}:1`],
    },
  },
});
