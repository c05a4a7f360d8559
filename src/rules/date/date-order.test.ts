import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! date-order';
const dossier = (opened: string, closed: string) => ({
  'kefu/dossiers/3-1-1503-01.md': `---
dossier: 3-1-1503-01
unit: 3-1-1503
opened: ${opened}
closed: ${closed}
---
`,
});
const loan = (out: string, due: string) => ({
  'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items:
  - number: H-001
borrower: 周明
purpose: 核对
out: ${out}
due: ${due}
handed-out-by: 李娟
---
`,
});

checkRule('date-order', {
  guilty: {
    'closed a year before it was opened': { files: dossier('2023-05-01', `2022-05-01${mark}`) },
    'due a month before it was lent': { files: loan('2024-06-20', `2024-05-27${mark}`) },
  },
  innocent: {
    'opened, then closed': { files: dossier('2022-05-01', '2023-05-01') },
    'lent for a week': { files: loan('2024-06-20', '2024-06-27') },
  },
  boundary: {
    'opened and closed on one day': { files: dossier('2023-05-01', '2023-05-01') },
    'closed the day before': { files: dossier('2023-05-01', `2023-04-30${mark}`) },
    'to be returned the same day': { files: loan('2024-06-20', '2024-06-20') },
    'due the day before': { files: loan('2024-06-20', `2024-06-19${mark}`) },
  },
});
