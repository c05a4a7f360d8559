import { checkRule } from '../../testing/check-rule.ts';

const path = 'kefu/handovers/2024/YJ2024001.md';
const asking = (signers: string) => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
classes:
  - code: letters
    title: 往来函件
    numbers: [{ template: "H-{seq:3}" }]
forms:
  handovers:
    signers: ${signers}
---
`,
});
const three = asking('[移交人, 接收人, 监交负责人]');
const handover = (signed: string) => ({
  [path]: `---
handover: YJ2024001
items:
  - number: H-001
from: 王敏
to: 李娟
on: 2024-06-20
${signed}---
`,
});
const mark = ' #! form-unsigned';

const reservation = (signed: string) => ({
  'kefu/regulation.md': asking('[预约人]')['kefu/regulation.md'].replace('handovers:', 'reservations:'),
  'kefu/reservations/2024/YY2024001.md': `---
reservation: YY2024001
items:
  - number: H-001
borrower: 周明
on: 2024-06-20
until: 2024-06-24
by: 李娟
${signed}---
`,
});

checkRule('form-unsigned', {
  guilty: {
    'a reservation that nobody signed': {
      files: reservation(''),
      expect: ['kefu/reservations/2024/YY2024001.md:1'],
    },
    'nobody signed': {
      files: { ...three, ...handover('') },
      expect: [`${path}:1`, `${path}:1`, `${path}:1`],
    },
    'one signature is missing': {
      files: { ...three, ...handover(`signed: { 移交人: 王敏, 接收人: 李娟 }${mark}\n`) },
    },
    'one person signed for two': {
      files: {
        ...three,
        ...handover(`signed:\n  移交人: 王敏\n  接收人: 李娟\n  监交负责人: 王敏${mark}\n`),
      },
    },
    'signed before the regulation applied': {
      files: {
        ...three,
        'kefu/handovers/2019/YJ2019001.md': `---
handover: YJ2019001
items: [{ number: H-001 }]
from: 王敏
to: 李娟
on: 2019-06-20
signed: { 移交人: 王敏, 监交负责人: 周明 }${mark}
---
`,
      },
    },
  },
  innocent: {
    'a reservation that was signed': { files: reservation('signed: { 预约人: 周明 }\n') },
    'three people signed': {
      files: { ...three, ...handover('signed: { 移交人: 王敏, 接收人: 李娟, 监交负责人: 周明 }\n') },
    },
    'a form of which the regulation asks no signature': { files: { ...three } },
    'no signers at all': { files: { ...asking('[]'), ...handover('') } },
  },
  boundary: {
    'one more signature than asked, of one who signed already': {
      files: { ...asking('[移交人]'), ...handover('signed: { 移交人: 王敏, 见证人: 王敏 }\n') },
    },
    'under a misspelt word': {
      files: { ...asking('[移交人]'), ...handover(`signed: { 移交入: 王敏 }${mark}\n`) },
    },
    'one person in two spellings': {
      files: {
        ...asking('[移交人, 接收人]'),
        ...handover(`signed:\n  移交人: 陳立\n  接收人: 陈 立${mark}\n`),
      },
    },
    'a stroke is no signature': {
      files: {
        ...asking('[移交人, 接收人]'),
        ...handover(`signed:\n  移交人: 王敏\n  接收人: "—"${mark}\n`),
      },
    },
    'a word listed twice asks for one signature': {
      files: { ...asking('[移交人, 移交人]'), ...handover('signed: { 移交人: 王敏 }\n') },
    },
  },
});
