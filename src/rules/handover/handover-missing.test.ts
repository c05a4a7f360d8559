import { checkRule } from '../../testing/check-rule.ts';

const asking = (required = 'required: yes') => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2024-01-01
dossiers:
  unit: household
  template: "{unit}-{seq:2}"
  fields: [{ name: kind, type: text }]
classes:
  - code: letters
    title: 往来函件
    numbers: [{ template: "H-{seq:3}" }]
  - code: deeds
    title: 权证
    linked: dossier
handover: { ${required} }
---
`,
});
const letter = (lines: string, number = 'H-002') => ({
  [`kefu/letters/${number}.md`]: `---\nnumber: ${number}\ntitle: 复函\n${lines}---\n`,
});
const handover = (number: string, lines = '') => ({
  'kefu/handovers/2024/YJ2024001.md': `---
handover: YJ2024001
items:
  - number: ${number}
from: 王敏
to: 李娟
on: 2024-06-20
${lines}---
`,
});
const mark = ' #! handover-missing';

checkRule('handover-missing', {
  guilty: {
    'no list at all': { files: { ...asking(), ...letter(`filed: 2024-05-20${mark}\n`) } },
    'the list has another record': {
      files: { ...asking(), ...letter(`filed: 2024-05-20${mark}\n`), ...handover('H-001') },
    },
    'two records, each told': {
      files: {
        ...asking(),
        ...letter(`filed: 2024-05-20${mark}\n`),
        ...letter(`filed: 2024-05-21${mark}\n`, 'H-003'),
      },
    },
  },
  innocent: {
    'the list has it': { files: { ...asking(), ...letter('filed: 2024-05-20\n'), ...handover('H-002') } },
    'lists are not required': { files: { ...asking('required: no'), ...letter('filed: 2024-05-20\n') } },
    'the regulation says nothing of them': {
      files: { ...asking('copies: "3"'), ...letter('filed: 2024-05-20\n') },
    },
    'not yet filed': { files: { ...asking(), ...letter('') } },
    'a stub': { files: { ...asking(), ...letter('filed: 2024-05-20\nvoid: 2024-06-01\n') } },
    'a deed, by the number of its dossier': {
      files: {
        ...asking(),
        'kefu/deeds/3-1-1502-01.md': `---
number: 3-1-1502-01
title: 不动产权证书
dossier: 3-1-1502-01
filed: 2024-05-20
---
`,
        ...handover('3-1-1502-01'),
      },
    },
  },
  boundary: {
    'filed on the first day': { files: { ...asking(), ...letter(`filed: 2024-01-01${mark}\n`) } },
    'filed the day before': { files: { ...asking(), ...letter('filed: 2023-12-31\n') } },
    'listed in another spelling': {
      files: { ...asking(), ...letter('filed: 2024-05-20\n'), ...handover('ｈ-002') },
    },
    'listed under the number that it had then': {
      files: {
        ...asking(),
        ...handover('H-002'),
        ...letter('filed: 2024-05-20\nrenumbered-to: H-003\n'),
        ...letter('renumbered-from: H-002\nrenumbered-to: H-004\n', 'H-003'),
        ...letter('filed: 2024-05-20\nrenumbered-from: H-003\n', 'H-004'),
      },
    },
    'renumbered in a circle': {
      files: {
        ...asking(),
        ...letter(`filed: 2024-05-20${mark}\nrenumbered-from: H-003\n`),
        ...letter(`filed: 2024-05-20${mark}\nrenumbered-from: H-002\n`, 'H-003'),
      },
    },
    'a list cannot be read: it may be the one': {
      files: { ...asking(), ...letter('filed: 2024-05-20\n'), ...handover('H-002', 'copy: 3\n') },
    },
  },
});
