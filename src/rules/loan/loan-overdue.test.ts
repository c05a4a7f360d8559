import { checkRule } from '../../testing/check-rule.ts';

const loan = (due: string) => ({
  'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items:
  - number: H-001
  - number: Y2023销售合同001
borrower: 周明
purpose: 核对车位
out: 2024-06-20
due: ${due}
handed-out-by: 李娟
---
`,
});
const back = (items: string, returned: string) => ({
  'kefu/returns/2024/GH2024002.md': `---
return: GH2024002
loan: JY2024002
items:
${items}
returned: ${returned}
received-by: 李娟
---
`,
});
const [one, both] = ['  - number: H-001', '  - number: H-001\n  - number: Y2023销售合同001'];
const mark = ' #! loan-overdue';

checkRule('loan-overdue', {
  guilty: {
    'nothing came back': { files: loan(`2024-06-24${mark}`) },
    'one of two came back': { files: { ...loan(`2024-06-24${mark}`), ...back(one, '2024-06-23') } },
    'the return is of a later day than today': {
      files: { ...loan(`2024-06-24${mark}`), ...back(both, '2024-07-01') },
    },
  },
  innocent: {
    'everything came back': { files: { ...loan('2024-06-24'), ...back(both, '2024-06-23') } },
    'everything came back, though late': { files: { ...loan('2024-06-24'), ...back(both, '2024-06-29') } },
    'still some days to go': { files: loan('2024-07-04') },
  },
  boundary: {
    'due today': { files: loan('2024-06-30') },
    'due yesterday': { files: loan(`2024-06-29${mark}`) },
    'due yesterday, returned today': { files: { ...loan('2024-06-29'), ...back(both, '2024-06-30') } },
  },
});
