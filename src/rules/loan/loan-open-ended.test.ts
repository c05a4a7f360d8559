import { checkRule } from '../../testing/check-rule.ts';
import { regulated } from '../../testing/regulated.ts';

const path = 'kefu/loans/2024/JY2024002.md';
const loan = (due: string, items = '  - number: H-001') => ({
  [path]: `---
loan: JY2024002
items:
${items}
borrower: 周明
kind: 本部门
purpose: 核对
out: 2024-06-20
${due}handed-out-by: 李娟
---
`,
});
const within = (text: string) => regulated(`loans: { within: ${text} }`);
const open = loan('');

checkRule('loan-open-ended', {
  guilty: {
    'a week at most, and no day': { files: { ...within('1周'), ...open }, expect: [`${path}:1`] },
    'the same day, and no day': { files: { ...within('当日'), ...open }, expect: [`${path}:1`] },
    'the slip is to say it, and does not': {
      files: { ...within('per-slip'), ...open },
      expect: [`${path}:1`],
    },
    'only for the second item': {
      files: {
        ...regulated('loans:\n  special:\n    - { when: { class: basics }, within: 3天 }'),
        ...loan('', '  - number: H-001\n  - number: J2023001'),
      },
      expect: [`${path}:1`],
    },
    'longer loans may be approved, but end all the same': {
      files: { ...regulated('loans: { within: 1周, longer-route: [manager] }'), ...open },
      expect: [`${path}:1`],
    },
  },
  innocent: {
    'a day is set': { files: { ...within('1周'), ...loan('due: 2024-06-24\n') } },
    'the regulation says nothing': { files: open },
    'the regulation is silent, and says so': { files: { ...within('未规定'), ...open } },
  },
  boundary: {
    'the figure is still to be filled in': { files: { ...within('待填'), ...open } },
    'a special case is silent': {
      files: {
        ...regulated('loans:\n  within: 1周\n  special:\n    - { when: { kind: 本部门 }, within: unstated }'),
        ...open,
      },
    },
    'the day is no day: told as that': { files: { ...within('1周'), ...loan('due: 2024-06-31\n') } },
  },
});
