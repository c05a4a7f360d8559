import { checkRule } from '../../testing/check-rule.ts';

const asking = (terms: string) => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
dossiers: { unit: household, template: "{unit}-{seq:2}", fields: [{ name: kind, type: text }] }
classes:
  - code: letters
    title: 往来函件
    numbers: [{ template: "H-{seq:3}" }]
  - code: deeds
    title: 权证
    linked: dossier
handover: { ${terms} }
---
`,
});
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
const mark = ' #! handover-terms';

checkRule('handover-terms', {
  guilty: {
    'two copies where three are asked for': {
      files: { ...asking('copies: 3'), ...handover(`copies: 2${mark}\n`) },
    },
    'incomplete, and the regulation refuses that': {
      files: { ...asking('shortage: refuse'), ...handover(`shortage: 缺身份证复印件${mark}\n`) },
    },
  },
  innocent: {
    'incomplete with a note, which the regulation allows': {
      files: { ...asking('shortage: note'), ...handover('shortage: 缺身份证复印件\n') },
    },
    'nothing is asked for': { files: { ...asking('required: no'), ...handover('shortage: 缺一件\n') } },
    'complete where shortage is refused': { files: { ...asking('shortage: refuse'), ...handover('') } },
  },
  boundary: {
    'exactly as many copies': { files: { ...asking('copies: 3'), ...handover('copies: 3\n') } },
    'more copies': { files: { ...asking('copies: 3'), ...handover('copies: 4\n') } },
    'copies not told': {
      files: { ...asking('copies: 3'), ...handover('') },
      expect: ['kefu/handovers/2024/YJ2024001.md:1'],
    },
  },
});
