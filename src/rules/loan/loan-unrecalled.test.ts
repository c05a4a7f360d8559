import { checkRule } from '../../testing/check-rule.ts';
import { regulated } from '../../testing/regulated.ts';

const mark = ' #! loan-unrecalled';
const weekly = regulated('loans: { recall: 7天 }');
const loan = (due: string) => ({
  'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items:
  - number: H-001
borrower: 周明
purpose: 核对
out: 2024-06-03
due: ${due}
handed-out-by: 李娟
---
`,
});
const recall = (number: string, on: string) => ({
  [`kefu/recalls/2024/${number}.md`]: `---
recall: ${number}
loan: JY2024002
on: ${on}
by: 李娟
---
`,
});
const back = (condition: string) => ({
  'kefu/returns/2024/GH2024002.md': `---
return: GH2024002
loan: JY2024002
items:
  - { number: H-001, condition: ${condition} }
returned: 2024-06-25
received-by: 李娟
---
`,
});
const renewal = (due: string) => ({
  'kefu/renewals/2024/XJ2024001.md': `---
renewal: XJ2024001
loan: JY2024002
on: 2024-06-10
due: ${due}
by: 李娟
---
`,
});
const late = loan(`2024-06-10${mark}`);

checkRule('loan-unrecalled', {
  guilty: {
    'never recalled': { files: { ...weekly, ...late } },
    'recalled once, and then forgotten': {
      files: { ...weekly, ...late, ...recall('CH2024001', '2024-06-17') },
    },
    'of two recalls the later counts, whatever its number': {
      files: {
        ...weekly,
        ...loan('2024-06-10'),
        ...recall('CH2024001', '2024-06-24'),
        ...recall('CH2024002', '2024-06-17'),
      },
      today: '2024-07-02',
      expect: ['kefu/loans/2024/JY2024002.md:8'],
    },
    'a reminder before the last day is no recall': {
      files: { ...weekly, ...late, ...recall('CH2024001', '2024-06-09') },
    },
    'damaged is not back': { files: { ...weekly, ...late, ...back('damaged') } },
    'renewed, and overdue again': { files: { ...weekly, ...late, ...renewal('2024-06-20') } },
  },
  innocent: {
    'recalled a week ago': {
      files: { ...weekly, ...loan('2024-06-10'), ...recall('CH2024001', '2024-06-24') },
    },
    back: { files: { ...weekly, ...loan('2024-06-10'), ...back('good') } },
    'not overdue': { files: { ...weekly, ...loan('2024-12-31') } },
    'the regulation is silent': {
      files: { ...regulated('loans: { recall: 未规定 }'), ...loan('2024-06-10') },
    },
    'the office has still to fill it in': {
      files: { ...regulated('loans: { recall: 待填 }'), ...loan('2024-06-10') },
    },
  },
  boundary: {
    'the last day for it': { files: { ...weekly, ...loan('2024-06-23') } },
    'the day after': { files: { ...weekly, ...loan(`2024-06-22${mark}`) } },
    'a reminder before the last day moves nothing': {
      files: { ...weekly, ...loan('2024-06-10'), ...recall('CH2024001', '2024-06-09') },
      today: '2024-06-17',
    },
    'recalled on the last day': {
      files: { ...weekly, ...loan('2024-06-10'), ...recall('CH2024001', '2024-06-23') },
    },
    'the calendar does not know the year': {
      files: { ...regulated('loans: { recall: 3个工作日 }'), ...loan('2035-06-10') },
      today: '2035-12-31',
    },
  },
});
