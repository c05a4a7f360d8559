import { checkRule } from '../../testing/check-rule.ts';

const letter = (lines: string) => ({
  'kefu/letters/H-002.md': `---\nnumber: H-002\ntitle: 复函\n${lines}---\n`,
});
const asking = (demand = '{ differ: [拟稿人, 审核人, 会签人] }') => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
classes:
  - code: letters
    title: 往来函件
    numbers: [{ template: "H-{seq:3}" }]
    fields: [{ name: 拟稿人, type: text }, { name: 审核人, type: text }, { name: 会签人, type: list }]
    demands: [${demand}]
forms:
  handovers:
    demands: [{ differ: [from, to] }]
---
`,
});
const handover = (from: string, to: string) => ({
  'kefu/handovers/2024/YJ2024001.md': `---
handover: YJ2024001
items:
  - number: H-001
from: ${from}
to: ${to}
on: 2024-06-20
---
`,
});
const mark = ' #! demand-differ';

checkRule('demand-differ', {
  guilty: {
    'checked by its author': { files: { ...asking(), ...letter(`拟稿人: 王敏\n审核人: 王敏${mark}\n`) } },
    'handed over to oneself': { files: { ...asking(), ...handover('李娟', `李娟${mark}`) } },
    'one of a list': {
      files: { ...asking(), ...letter(`拟稿人: 王敏\n审核人: 李娟\n会签人:\n  - 周明\n  - 李娟${mark}\n`) },
    },
    'three times the same': {
      files: { ...asking(), ...letter(`拟稿人: 王敏\n审核人: 王敏${mark}\n会签人:\n  - 王敏${mark}\n`) },
    },
  },
  innocent: {
    'three people': { files: { ...asking(), ...letter('拟稿人: 王敏\n审核人: 李娟\n会签人: [周明]\n') } },
    'one is not stated': { files: { ...asking(), ...letter('拟稿人: 王敏\n会签人: []\n') } },
    'another case': {
      files: {
        ...asking('{ when: { document: 来函 }, differ: [拟稿人, 审核人] }'),
        ...letter('拟稿人: 王敏\n审核人: 王敏\n'),
      },
    },
    'a stub': { files: { ...asking(), ...letter('拟稿人: 王敏\n审核人: 王敏\nvoid: 2024-06-10\n') } },
  },
  boundary: {
    'traditional characters, a space, full width': {
      files: {
        ...asking(),
        ...handover('陳立A', `陈 立Ａ${mark}`),
        ...letter(`拟稿人: 王敏\n审核人: "王　敏"${mark}\n`),
      },
    },
    'another person of nearly the same name': { files: { ...asking(), ...handover('李娟', '李鹃') } },
    'one name twice in one list is one field': {
      files: { ...asking(), ...letter('拟稿人: 王敏\n会签人: [周明, 周明]\n') },
    },
    'a hyphen tells rooms apart': {
      files: { ...asking('{ differ: [拟稿人, 审核人] }'), ...letter('拟稿人: 1-11\n审核人: 11-1\n') },
    },
  },
});
