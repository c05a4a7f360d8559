import { checkRule } from '../../testing/check-rule.ts';
import { regulated } from '../../testing/regulated.ts';

const mark = ' #! renewal-terms';
const loan = (lines = 'due: 2024-06-10', items = '  - number: H-001') => ({
  'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items:
${items}
borrower: 工程部 周明
purpose: 核对
out: 2024-06-03
${lines}
handed-out-by: 李娟
---
`,
});
const renewal = (number: string, of: string, on: string, due: string) => ({
  [`kefu/renewals/2024/${number}.md`]: `---
renewal: ${number}
loan: ${of}
on: ${on}
due: ${due}
by: 李娟
---
`,
});
const first = (due: string, on = '2024-06-10', of = 'JY2024002') => renewal('XJ2024001', of, on, due);
const back = (item: string, returned: string, condition = 'good') => ({
  'kefu/returns/2024/GH2024002.md': `---
return: GH2024002
loan: JY2024002
items:
  - { number: ${item}, condition: ${condition} }
returned: ${returned}
received-by: 李娟
---
`,
});
const reservation = (borrower: string, on: string, until = '2024-12-31', item = 'H-001') => ({
  'kefu/reservations/2024/YY2024001.md': `---
reservation: YY2024001
items:
  - number: ${item}
borrower: ${borrower}
on: ${on}
until: ${until}
by: 李娟
---
`,
});
const lending = (settings: string) => regulated(`loans: { ${settings} }`);
const of = `JY2024002${mark}`;

checkRule('renewal-terms', {
  guilty: {
    'there is no such loan': { files: first('2024-06-17', '2024-06-10', `JY2024009${mark}`) },
    'before it went out': { files: { ...loan(), ...first('2024-06-17', '2024-06-02', of) } },
    'after all of it was back': {
      files: { ...loan(), ...back('H-001', '2024-06-09'), ...first('2024-06-17', '2024-06-10', of) },
    },
    'an earlier last day': { files: { ...loan(), ...first(`2024-06-09${mark}`) } },
    'a second renewal not beyond the first': {
      files: {
        ...loan(),
        ...first('2024-06-17'),
        ...renewal('XJ2024002', 'JY2024002', '2024-06-15', `2024-06-16${mark}`),
      },
    },
    'never renewed': {
      files: { ...lending('renewals: 0'), ...loan(), ...first('2024-06-17', '2024-06-10', of) },
    },
    'a second time where once is allowed, by the days and not by the numbers': {
      files: {
        ...lending('renewals: 1'),
        ...loan(),
        ...renewal('XJ2024001', of, '2024-06-15', '2024-06-24'),
        ...renewal('XJ2024002', 'JY2024002', '2024-06-10', '2024-06-17'),
      },
    },
    'by the terms of one of its items': {
      files: {
        ...regulated(
          'loans:\n  renewals: 3\n  special:\n    - { when: { document: 身份证复印件 }, renewals: 0 }',
        ),
        ...loan('due: 2024-06-10', '  - number: H-001\n  - number: J2023001'),
        ...first('2024-06-17', '2024-06-10', of),
      },
    },
    'what must be back on the same day, told instead of the rest': {
      files: {
        ...lending('within: 当日, renewals: 0'),
        ...loan('due: 2024-06-03'),
        ...first('2024-06-30', '2024-06-03', of),
      },
    },
    'a day longer than it may': {
      files: { ...lending('within: 1周'), ...loan(), ...first(`2024-06-18${mark}`) },
    },
    'somebody else has reserved it': {
      files: { ...loan(), ...reservation('孙悦', '2024-06-05'), ...first('2024-06-17', '2024-06-10', of) },
    },
    'too often and too long': {
      files: {
        ...lending('within: 1周, renewals: 0'),
        ...loan(),
        ...first(`2024-06-18${mark}`, '2024-06-10', of),
      },
    },
  },
  innocent: {
    'once, for a week': {
      files: { ...lending('within: 1周, renewals: 1'), ...loan(), ...first('2024-06-17') },
    },
    'as often as one likes': {
      files: {
        ...lending('renewals: unlimited'),
        ...loan(),
        ...first('2024-06-17'),
        ...renewal('XJ2024002', 'JY2024002', '2024-06-17', '2024-06-24'),
      },
    },
    'the regulation is silent': {
      files: { ...lending('renewals: 未规定, within: 未规定'), ...loan(), ...first('2024-12-31') },
    },
    'the borrower’s own reservation, without the department': {
      files: { ...loan(), ...reservation('周明', '2024-06-05'), ...first('2024-06-17') },
    },
    'longer loans have an approver of their own': {
      files: { ...lending('within: 1周, longer-route: [manager]'), ...loan(), ...first('2024-12-31') },
    },
    'an item that may not be renewed is back': {
      files: {
        ...regulated('loans:\n  special:\n    - { when: { document: 身份证复印件 }, renewals: 0 }'),
        ...loan('due: 2024-06-10', '  - number: H-001\n  - number: J2023001'),
        ...back('J2023001', '2024-06-09'),
        ...first('2024-06-17'),
      },
    },
  },
  boundary: {
    'the last day allowed': { files: { ...lending('within: 1周'), ...loan(), ...first('2024-06-17') } },
    'the same last day': { files: { ...loan(), ...first(`2024-06-10${mark}`) } },
    'on the day on which it went out': { files: { ...loan(), ...first('2024-06-17', '2024-06-03') } },
    'on the day on which it came back: before or after, nobody knows': {
      files: { ...loan(), ...back('H-001', '2024-06-10'), ...first('2024-06-17') },
    },
    'an item that may not be renewed came back on that day': {
      files: {
        ...regulated('loans:\n  special:\n    - { when: { document: 身份证复印件 }, renewals: 0 }'),
        ...loan('due: 2024-06-10', '  - number: H-001\n  - number: J2023001'),
        ...back('J2023001', '2024-06-10'),
        ...first('2024-06-17'),
      },
    },
    'an item that may not be renewed came back the day after': {
      files: {
        ...regulated('loans:\n  special:\n    - { when: { document: 身份证复印件 }, renewals: 0 }'),
        ...loan('due: 2024-06-10', '  - number: H-001\n  - number: J2023001'),
        ...back('J2023001', '2024-06-11'),
        ...first('2024-06-17', '2024-06-10', of),
      },
    },
    'after it came back damaged': {
      files: { ...loan(), ...back('H-001', '2024-06-09', 'damaged'), ...first('2024-06-17') },
    },
    'a loan without a last day gets one': { files: { ...loan('kind: 本部门'), ...first('2024-06-17') } },
    'reserved on the day of the renewal': {
      files: { ...loan(), ...reservation('孙悦', '2024-06-10'), ...first('2024-06-17') },
    },
    'on the last day of the reservation': {
      files: {
        ...loan(),
        ...reservation('孙悦', '2024-06-05', '2024-06-10'),
        ...first('2024-06-17', '2024-06-10', of),
      },
    },
    'a reservation that ran out the day before': {
      files: { ...loan(), ...reservation('孙悦', '2024-06-05', '2024-06-09'), ...first('2024-06-17') },
    },
    'an empty longer route: nobody may': {
      files: { ...lending('within: 1周, longer-route: []'), ...loan(), ...first(`2024-06-18${mark}`) },
    },
    'the loan cannot be read: told over there': {
      files: { 'kefu/loans/2024/JY2024002.md': '---\nloan: JY2024002\n---\n', ...first('2024-06-17') },
    },
  },
});
