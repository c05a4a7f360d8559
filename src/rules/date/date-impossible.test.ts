import { checkRule } from '../../testing/check-rule.ts';

const paper = (generated: string) => ({
  'kefu/basics/2024/J2024001.md': `---
number: J2024001
title: 业主信息登记表
document: 业主信息登记表
generated: ${generated}
---
`,
});
const mark = ' #! date-impossible';

checkRule('date-impossible', {
  guilty: {
    'the 31st of a short month': { files: paper(`2024-04-31${mark}`) },
    'a thirteenth month': { files: paper(`2024-13-01${mark}`) },
    'month and day left at zero': { files: paper(`2024-00-00${mark}`) },
    'in a loan': {
      files: {
        'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items:
  - number: H-001
borrower: 周明
purpose: 核对
out: 2024-06-20
due: 2024-06-31${mark}
handed-out-by: 李娟
---
`,
      },
    },
  },
  innocent: {
    'an ordinary day': { files: paper('2024-04-30') },
    'written another way: another rule speaks': { files: paper('2024/4/30') },
  },
  boundary: {
    'the leap day': { files: paper('2024-02-29') },
    'the leap day of another year': { files: paper(`2023-02-29${mark}`) },
    'the leap day of 1900, which was no leap year': { files: paper(`1900-02-29${mark}`) },
    'the last day of the year': {
      files: { ...paper('2024-12-31') },
      today: '2025-01-01',
    },
    'one day more': { files: paper(`2024-12-32${mark}`) },
  },
});
