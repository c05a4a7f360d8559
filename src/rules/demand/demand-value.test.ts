import { checkRule } from '../../testing/check-rule.ts';

const path = 'kefu/letters/H-002.md';
const letter = (lines: string) => ({ [path]: `---\nnumber: H-002\ntitle: 复函\n${lines}---\n` });
const asking = (demand: string, extra = '') => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
levels: [normal, sensitive]
dossiers:
  unit: household
  template: "{unit}-{seq:2}"
  fields: [{ name: kind, type: text }]
  demands: [{ is: { kind: [owner, tenant] } }]
classes:
  - code: letters
    title: 往来函件
    numbers: [{ template: "H-{seq:3}" }]
    fields: [{ name: 附件类型, type: list }]
    demands: [${demand}]
${extra}
---
`,
});
const original = '{ when: { document: 合同 }, is: { form: [original] } }';
const copies = 'forms: { handovers: { demands: [{ is: { copies: ["3"] } }] } }';
const handover = (lines: string) => ({
  'kefu/handovers/2024/YJ2024001.md': `---
handover: YJ2024001
items:
  - number: H-001
from: 王敏
to: 李娟
on: 2024-06-20
${lines}---
`,
});
const mark = ' #! demand-value';

checkRule('demand-value', {
  guilty: {
    'a copy where the original is asked for': {
      files: { ...asking(original), ...letter(`document: 合同\nform: copy${mark}\n`) },
    },
    'one item of a list': {
      files: {
        ...asking('{ is: { 附件类型: [照片, 图纸] } }'),
        ...letter(`附件类型:\n  - 图纸\n  - 录音${mark}\n`),
      },
    },
    'a figure on a form': { files: { ...asking(original, copies), ...handover(`copies: 2${mark}\n`) } },
    'of a dossier, closed or not': {
      files: {
        ...asking(original),
        'kefu/dossiers/3-1-1502-01.md': `---
dossier: 3-1-1502-01
unit: 3-1-1502
opened: 2022-05-01
closed: 2024-01-31
kind: guest${mark}
---
`,
      },
    },
  },
  innocent: {
    'the original': { files: { ...asking(original), ...letter('document: 合同\nform: original\n') } },
    'another case': { files: { ...asking(original), ...letter('document: 来函\nform: copy\n') } },
    'the field is not there: another demand asks for it': {
      files: { ...asking(original), ...letter('document: 合同\n') },
    },
    'a stub is asked nothing': {
      files: { ...asking(original), ...letter('document: 合同\nform: copy\nrenumbered-to: H-003\n') },
    },
    'all items of a list': {
      files: { ...asking('{ is: { 附件类型: [照片, 图纸] } }'), ...letter('附件类型: [图纸, 照片]\n') },
    },
  },
  boundary: {
    'a figure as a text': { files: { ...asking(original, copies), ...handover('copies: 3\n') } },
    'one too many': { files: { ...asking(original, copies), ...handover(`copies: 33${mark}\n`) } },
    'an empty list': { files: { ...asking('{ is: { 附件类型: [照片] } }'), ...letter('附件类型: []\n') } },
    'anything will do': {
      files: { ...asking('{ is: { department: ["*"] } }'), ...letter('department: 客服部\n') },
    },
    'the level of the class counts where the file has none': {
      files: {
        ...asking('{ when: { document: 合同 }, is: { level: [sensitive] } }'),
        ...letter('document: 合同\n'),
      },
      expect: [`${path}:1`],
    },
    'what is made of several fields has no value': {
      files: {
        ...asking(
          original,
          'forms: { handovers: { demands: [{ is: { items: [H-001], signed: [李娟] } }] } }',
        ),
        ...handover('signed: { 移交人: 王敏 }\n'),
      },
    },
  },
});
