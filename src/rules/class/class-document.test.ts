import { checkRule } from '../../testing/check-rule.ts';

const path = 'kefu/basics/2023/J2023002.md';
const paper = (document: string) => ({
  [path]: `---\nnumber: J2023002\ntitle: 赵一鸣资料\n${document}\ngenerated: 2023-02-01\n---\n`,
});
const open = {
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
classes:
  - code: basics
    title: 客户基础资料
    documents: [身份证复印件]
    other-documents: yes
    numbers:
      - { template: "J{year}{seq:3}", year: generated }
---
`,
};

checkRule('class-document', {
  guilty: {
    'a type of another class': { files: paper('document: 业务合同 #! class-document') },
    'a slip of the pen': { files: paper('document: 身份正复印件 #! class-document') },
    'type not stated': { files: paper('pages: 1'), expect: [`${path}:1`] },
  },
  innocent: {
    'a type of the class': { files: paper('document: 住户手册') },
    'the list is open': { files: { ...open, ...paper('document: 户口本复印件') } },
    'a class without a list': {
      files: { 'kefu/letters/H-002.md': '---\nnumber: H-002\ntitle: 复函\ndocument: 往来函\n---\n' },
    },
  },
  boundary: {
    'a void stub': { files: paper('void: 2023-02-02\nvoid-reason: 重复登记') },
    'only the beginning of a type': { files: paper('document: 身份证 #! class-document') },
    'the list is open, the type not stated': { files: { ...open, ...paper('pages: 1') } },
  },
});
