import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! recall-mismatch';
const recall = (of: string, on: string) => ({
  'kefu/recalls/2024/CH2024001.md': `---
recall: CH2024001
loan: ${of}
on: ${on}
by: 李娟
how: 电话
---
`,
});
const loan = (items = '  - number: H-001') => ({
  'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items:
${items}
borrower: 周明
purpose: 核对
out: 2024-06-03
due: 2024-06-10
handed-out-by: 李娟
---
`,
});
const back = (returned: string, condition = 'good') => ({
  'kefu/returns/2024/GH2024002.md': `---
return: GH2024002
loan: JY2024002
items:
  - { number: H-001, condition: ${condition} }
returned: ${returned}
received-by: 李娟
---
`,
});

checkRule('recall-mismatch', {
  guilty: {
    'there is no such loan': { files: recall(`JY2024009${mark}`, '2024-06-12') },
    'it had not gone out': { files: { ...loan(), ...recall('JY2024002', `2024-06-02${mark}`) } },
    'all of it was back': {
      files: { ...loan(), ...back('2024-06-11'), ...recall('JY2024002', `2024-06-12${mark}`) },
    },
  },
  innocent: {
    'an overdue loan': { files: { ...loan(), ...recall('JY2024002', '2024-06-12') } },
    'part of it was back': {
      files: {
        ...loan('  - number: H-001\n  - number: J2023001'),
        ...back('2024-06-11'),
        ...recall('JY2024002', '2024-06-12'),
      },
    },
    'it came back afterwards': {
      files: { ...loan(), ...back('2024-06-13'), ...recall('JY2024002', '2024-06-12') },
    },
  },
  boundary: {
    'on the day on which it went out': { files: { ...loan(), ...recall('JY2024002', '2024-06-03') } },
    'on the day on which it came back': {
      files: { ...loan(), ...back('2024-06-12'), ...recall('JY2024002', '2024-06-12') },
    },
    'it came back damaged': {
      files: { ...loan(), ...back('2024-06-11', 'damaged'), ...recall('JY2024002', '2024-06-12') },
    },
    'the loan cannot be read: told over there': {
      files: {
        'kefu/loans/2024/JY2024002.md': '---\nloan: JY2024002\n---\n',
        ...recall('JY2024002', '2024-06-12'),
      },
    },
  },
});
