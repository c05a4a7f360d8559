import { checkRule } from '../../testing/check-rule.ts';
import { regulated } from '../../testing/regulated.ts';

const path = 'kefu/offences/2024/WG2024001.md';
const offence = (on: string, lines = '', repeats = 'repeats-after: 1个工作日') => ({
  ...regulated(`penalties:\n  - { code: late, what: 逾期移交, amount: 50, ${repeats} }`),
  [path]: `---
offence: WG2024001
registered: ${on}
code: late
person: 李娟
on: ${on}
${lines}by: 王敏
---
`,
});
const mending = (on: string) => ({
  'kefu/mendings/2024/GZ2024001.md': `---
mending: GZ2024001
registered: ${on}
offence: WG2024001
on: ${on}
by: 王敏
---
`,
});
const expect = [`${path}:1`];

checkRule('offence-unmended', {
  guilty: {
    'never mended': { files: offence('2024-06-03'), expect },
    'to be mended only after today': {
      files: { ...offence('2024-06-03'), ...mending('2024-06-28') },
      today: '2024-06-27',
      expect,
    },
  },
  innocent: {
    'mended in time': { files: { ...offence('2024-06-03'), ...mending('2024-06-04') } },
    'mended late, but mended': { files: { ...offence('2024-06-03'), ...mending('2024-06-20') } },
    'it says itself that it was mended': { files: offence('2024-06-03', 'mended: 2024-06-03\n') },
    'the regulation sets no time': { files: offence('2024-06-03', '', 'per: 每项') },
    'the time is still to be filled in': { files: offence('2024-06-03', '', 'repeats-after: 待填') },
  },
  boundary: {
    'the last day, over a weekend': { files: offence('2024-06-28'), today: '2024-07-01' },
    'the day after it': { files: offence('2024-06-28'), today: '2024-07-02', expect },
    'a year that nobody has announced': { files: offence('2061-03-01'), today: '2061-06-30' },
  },
});
