import { checkRule } from '../../testing/check-rule.ts';

const dossier = (document: string, mark = '') => ({
  'kefu/dossiers/3-1-1502-01.md': `---
dossier: 3-1-1502-01
unit: 3-1-1502
customer: 赵一鸣
opened: 2022-05-01
kind: owner
absent:
  - document: ${document}${mark}
    reason: 业主出差,回来补交
    collector: 李娟
---
`,
});
const mark = ' #! checklist-contradicted';
const oneOf = {
  'kefu/regulation.md': `---
regulation: 客户档案资料管理工作规程
effective: 2020-01-01
dossiers:
  unit: household
  template: "{unit}-{seq:2}"
  fields: [{ name: kind, type: text }]
classes:
  - code: basics
    title: 租户资料
    numbers:
      - template: "J{year}{seq:3}"
    checklist:
      - one-of: [租赁合同, 业主授权书]
---
`,
  'kefu/basics/2023/J2023002.md': `---
number: J2023002
title: 授权租户使用物业
document: 业主授权书
dossier: 3-1-1502-01
---
`,
};

checkRule('checklist-contradicted', {
  guilty: {
    'marked absent and filed': { files: dossier('身份证复印件', mark) },
    'a paper that the checklist does not ask for': {
      files: {
        ...dossier('业主信息登记表', mark),
        'kefu/basics/2023/J2023002.md': `---
number: J2023002
title: 赵一鸣登记表
document: 业主信息登记表
dossier: 3-1-1502-01
generated: 2023-02-01
---
`,
      },
    },
  },
  innocent: {
    'marked absent and not there': { files: dossier('住户手册') },
    'the paper of another household': {
      files: {
        ...dossier('身份证复印件'),
        'kefu/basics/2023/J2023001.md': `---
number: J2023001
title: 钱立身份证复印件
document: 身份证复印件
dossier: 3-1-1503-01
generated: 2023-02-01
---
`,
      },
    },
  },
  boundary: {
    'only a void stub is there': {
      files: {
        ...dossier('身份证复印件'),
        'kefu/basics/2023/J2023001.md': `---
number: J2023001
title: 赵一鸣身份证复印件
document: 身份证复印件
dossier: 3-1-1502-01
generated: 2023-02-01
void: 2023-02-02
void-reason: 错收他人证件
---
`,
      },
    },
    'one of two papers is there, the other is absent indeed': {
      files: { ...oneOf, ...dossier('租赁合同') },
    },
    'the one of two papers that is marked absent is there': {
      files: { ...oneOf, ...dossier('业主授权书', mark) },
    },
  },
});
