import { checkRule } from '../../testing/check-rule.ts';

const regulation = {
  'kefu/regulation.md': `---
regulation: 客户档案资料管理工作规程
effective: 2020-01-01
dossiers:
  unit: household
  template: "{unit}-{seq:2}"
  fields: [{ name: kind, type: text }]
classes:
  - code: basics
    title: 业主资料
    documents: [身份证复印件, 住户手册]
    numbers:
      - template: "J{year}{seq:3}"
    checklist:
      - document: 住户手册
        parts: [临时管理规约, 消防安全责任书, 前期物业服务协议]
---
`,
};
const handbook = (parts: string) => ({
  ...regulation,
  'kefu/basics/2023/J2023002.md': `---
number: J2023002
title: 赵一鸣住户手册
document: 住户手册
dossier: 3-1-1502-01
${parts}
---
`,
});

checkRule('checklist-container', {
  guilty: {
    'one of three parts is missing': {
      files: handbook('parts: [临时管理规约, 消防安全责任书] #! checklist-container'),
    },
    'no parts are listed': { files: handbook('pages: 24'), expect: ['kefu/basics/2023/J2023002.md:1'] },
  },
  innocent: {
    'all three parts': { files: handbook('parts: [临时管理规约, 消防安全责任书, 前期物业服务协议]') },
    'the handbook itself is not there': { files: regulation },
    'a void handbook': { files: handbook('void: 2023-09-01\nvoid-reason: 重复登记') },
  },
  boundary: {
    'more than the three parts': {
      files: handbook('parts: [前期物业服务协议, 装修须知, 消防安全责任书, 临时管理规约]'),
    },
    'a part under another name': {
      files: handbook('parts: [管理规约, 消防安全责任书, 前期物业服务协议] #! checklist-container'),
    },
  },
});
