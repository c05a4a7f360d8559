import { checkRule } from '../../testing/check-rule.ts';

const path = 'kefu/letters/H-002.md';
const required = (lines: string) => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
classes:
  - code: letters
    title: 往来函件
    numbers: [{ template: "H-{seq:3}" }]
    fields:
      - { name: 收件人, type: text, required: yes }
      - { name: 抄送, type: text, required: no }
---
`,
  'kefu/letters/H-001.md': '---\nnumber: H-001\ntitle: 致业主的一封信\n收件人: 全体业主\n---\n',
  [path]: `---\nnumber: H-002\ntitle: 复函\n${lines}---\n`,
});

checkRule('field-missing', {
  guilty: {
    'no title': { files: { [path]: '---\nnumber: H-002\n---\n' }, expect: [`${path}:1`] },
    'neither number nor title': {
      files: { [path]: '---\npages: 1\n---\n' },
      expect: [`${path}:1`, `${path}:1`],
    },
    'a field that the regulation requires': { files: required(''), expect: [`${path}:1`] },
    'deep in a list': {
      files: {
        'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items:
  - number: H-001
  - pages: 2 #! field-missing
borrower: 周明
purpose: 核对
out: 2024-06-20
due: 2024-07-02
handed-out-by: 李娟
---
`,
      },
    },
  },
  innocent: {
    'number and title': { files: { [path]: '---\nnumber: H-002\ntitle: 复函\n---\n' } },
    'what is required is there': { files: required('收件人: 赵一鸣\n抄送: 周明\n') },
  },
  boundary: {
    'what is not required is missing': { files: required('收件人: 赵一鸣\n') },
    'the field is there but empty: another rule speaks': {
      files: { [path]: '---\nnumber: H-002\ntitle:\n---\n' },
    },
    'the field is misspelt': {
      files: { [path]: '---\nnumber: H-002\ntitel: 复函\n---\n' },
      expect: [`${path}:1`],
    },
  },
});
