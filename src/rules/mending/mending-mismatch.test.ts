import { checkRule } from '../../testing/check-rule.ts';
import { regulated } from '../../testing/regulated.ts';

const mark = ' #! mending-mismatch';
const rules = regulated('penalties:\n  - { code: late, what: 逾期移交, amount: 50 }');
const offence = (lines = '') => ({
  ...rules,
  'kefu/offences/2024/WG2024001.md': `---
offence: WG2024001
registered: 2024-06-10
code: late
person: 李娟
on: 2024-06-10
${lines}by: 王敏
---
`,
});
const mending = (number: string, of: string, on: string) => ({
  [`kefu/mendings/2024/GZ2024${number}.md`]: `---
mending: GZ2024${number}
registered: 2024-06-20
offence: ${of}
on: ${on}
by: 王敏
---
`,
});

checkRule('mending-mismatch', {
  guilty: {
    'no such offence': { files: { ...offence(), ...mending('001', `WG2024002${mark}`, '2024-06-20') } },
    'mended before it was done': {
      files: { ...offence(), ...mending('001', 'WG2024001', `2024-06-09${mark}`) },
    },
    'mended twice': {
      files: {
        ...offence(),
        ...mending('001', 'WG2024001', '2024-06-12'),
        ...mending('002', `WG2024001${mark}`, '2024-06-13'),
      },
    },
    'the offence says itself that it was mended': {
      files: { ...offence('mended: 2024-06-11\n'), ...mending('001', `WG2024001${mark}`, '2024-06-12') },
    },
  },
  innocent: {
    'mended later': { files: { ...offence(), ...mending('001', 'WG2024001', '2024-06-12') } },
    'not mended yet': { files: offence() },
  },
  boundary: {
    'mended on the same day': { files: { ...offence(), ...mending('001', 'WG2024001', '2024-06-10') } },
    'the offence is there and cannot be read: told as that': {
      files: {
        ...rules,
        'kefu/offences/2024/WG2024001.md': '---\noffence: WG2024001\n---\n',
        ...mending('001', 'WG2024001', '2024-06-12'),
      },
    },
  },
});
