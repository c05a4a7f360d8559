import { checkRule } from '../../testing/check-rule.ts';
import { regulated } from '../../testing/regulated.ts';

const loan = (due: string, out = '2024-06-20', items = '  - number: H-001', kind = '本部门') => ({
  'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items:
${items}
borrower: 周明
kind: ${kind}
purpose: 核对
out: ${out}
due: ${due}
handed-out-by: 李娟
---
`,
});
const within = (text: string) =>
  regulated(`loans:\n  special:\n    - { when: { class: letters }, within: ${text} }`);
const both = '  - number: H-001\n  - number: J2023001';
const mark = ' #! loan-period';

checkRule('loan-period', {
  guilty: {
    'eight days for a week': { files: { ...within('1周'), ...loan(`2024-06-28${mark}`) } },
    'overnight, for what comes back the same day': {
      files: { ...within('当日'), ...loan(`2024-06-21${mark}`) },
    },
    'the strictest item counts': {
      files: {
        ...regulated('loans:\n  within: 1个月\n  special:\n    - { when: { class: basics }, within: 7天 }'),
        ...loan(`2024-07-01${mark}`, '2024-06-20', both),
      },
    },
    'past the working days, a weekend between': {
      files: { ...within('5个工作日'), ...loan(`2024-06-28${mark}`) },
    },
    'a special case without a way to a longer loan': {
      files: {
        ...regulated(
          'loans:\n  within: 1周\n  longer-route: [manager]\n  special:\n    - { when: { kind: 外单位 }, longer-route: [] }',
        ),
        ...loan(`2024-07-31${mark}`, '2024-06-20', both, '外单位'),
      },
    },
  },
  innocent: {
    'within a week': { files: { ...within('1周'), ...loan('2024-06-24') } },
    'the slip says how long': { files: { ...within('per-slip'), ...loan('2034-06-24') } },
    'the regulation is silent': { files: { ...within('未规定'), ...loan('2034-06-24') } },
    'the regulation says nothing': { files: loan('2034-06-24') },
    'somebody may approve a longer loan': {
      files: { ...regulated('loans: { within: 1周, longer-route: [manager] }'), ...loan('2024-12-31') },
    },
  },
  boundary: {
    'the seventh day': { files: { ...within('1周'), ...loan('2024-06-27') } },
    'due before it went out is told as that': { files: { ...within('1周'), ...loan('2024-06-19') } },
    'from the end of January, a month ends in February': {
      files: { ...within('1个月'), ...loan(`2024-03-01${mark}`, '2024-01-31') },
    },
    'the last day of February': { files: { ...within('1个月'), ...loan('2024-02-29', '2024-01-31') } },
    'the last of three working days, of which one is a Sunday made up for a holiday': {
      files: { ...within('3个工作日'), ...loan('2024-04-30', '2024-04-26') },
    },
    'the day after it': { files: { ...within('3个工作日'), ...loan(`2024-05-01${mark}`, '2024-04-26') } },
    'a year whose holidays nobody has announced': {
      files: { ...within('3个工作日'), ...loan('2061-12-31', '2061-01-01') },
      today: '2061-06-30',
    },
    'longer than anybody lives': { files: { ...within('9999年'), ...loan('2124-06-20') } },
    'the figure is still to be filled in': { files: { ...within('待填'), ...loan('2034-06-24') } },
  },
});
