import { checkRule } from '../../testing/check-rule.ts';

const letter = (lines: string) => ({
  'kefu/letters/H-002.md': `---\nnumber: H-002\ntitle: 复函\n${lines}---\n`,
});
const asking = (demand = '{ order: [收到日期, 核对日期, filed] }') => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
classes:
  - code: letters
    title: 往来函件
    numbers: [{ template: "H-{seq:3}" }]
    fields: [{ name: 收到日期, type: day }, { name: 核对日期, type: day }, { name: 备注, type: text }]
    demands: [${demand}]
forms:
  loans:
    fields: [{ name: 批准日期, type: day }]
    demands: [{ when: { kind: 外单位 }, order: [批准日期, out] }]
---
`,
});
const mark = ' #! demand-order';

checkRule('demand-order', {
  guilty: {
    'checked before it came in': {
      files: {
        ...asking(),
        ...letter(`收到日期: 2024-06-03\n核对日期: 2024-06-01${mark}\nfiled: 2024-06-05\n`),
      },
    },
    'the one between is not stated': {
      files: { ...asking(), ...letter(`收到日期: 2024-06-03\nfiled: 2024-06-01${mark}\n`) },
    },
    'both later ones are too early': {
      files: {
        ...asking(),
        ...letter(`收到日期: 2024-06-09\n核对日期: 2024-06-01${mark}\nfiled: 2024-06-05${mark}\n`),
      },
    },
    'a loan before it was approved': {
      files: {
        ...asking(),
        'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items:
  - number: H-001
borrower: 区法院
kind: 外单位
purpose: 核对
批准日期: 2024-06-21
out: 2024-06-20${mark}
due: 2024-07-02
handed-out-by: 李娟
---
`,
      },
    },
  },
  innocent: {
    'in order': {
      files: { ...asking(), ...letter('收到日期: 2024-06-01\n核对日期: 2024-06-03\nfiled: 2024-06-05\n') },
    },
    'only one day is stated': { files: { ...asking(), ...letter('filed: 2024-06-05\n') } },
    'none is stated': { files: { ...asking(), ...letter('') } },
    'another case': {
      files: {
        ...asking('{ when: { document: 来函 }, order: [收到日期, filed] }'),
        ...letter('收到日期: 2024-06-09\nfiled: 2024-06-05\n'),
      },
    },
    'a stub': {
      files: { ...asking(), ...letter('收到日期: 2024-06-09\nfiled: 2024-06-05\nvoid: 2024-06-10\n') },
    },
  },
  boundary: {
    'all on one day': {
      files: { ...asking(), ...letter('收到日期: 2024-06-01\n核对日期: 2024-06-01\nfiled: 2024-06-01\n') },
    },
    'one day too early, across the year': {
      files: { ...asking(), ...letter(`收到日期: 2024-01-01\nfiled: 2023-12-31${mark}\n`) },
    },
    'the order of the lines in the file does not matter': {
      files: { ...asking(), ...letter('filed: 2024-06-05\n核对日期: 2024-06-03\n收到日期: 2024-06-01\n') },
    },
    'a text among the days is passed over': {
      files: {
        ...asking('{ order: [收到日期, 备注, filed] }'),
        ...letter('收到日期: 2024-06-01\n备注: 急件\nfiled: 2024-06-05\n'),
      },
    },
  },
});
