import { checkRule } from '../../testing/check-rule.ts';
import { appraisal, disposing, list } from '../../testing/disposing.ts';

const mark = ' #! disposal-terms';
const destroyed = (on = '2024-06-01') => appraisal(['number: H-001, answer: destroy'], on);
const keep = (more: string) => `number: H-002, answer: keep${more}`;
const struckOff = (lines: string) => ({
  'kefu/disposals/2024/XH2024001.md': `---
disposal: XH2024001
ground: 期满
asked-by: 李娟
on: 2024-06-10
quantity: 0
items:
  - number: H-001
    title: 致业主的一封信
${lines}
---
`,
});

checkRule('disposal-terms', {
  guilty: {
    'a ground that the regulation does not know': {
      files: { ...disposing(), ...list(['H-001'], { ground: `过期${mark}` }) },
    },
    'a ground by the name of what every object has': {
      files: { ...disposing(), ...list(['H-001'], { ground: `constructor${mark}` }) },
    },
    'to its owner, and the regulation does not say who approves it': {
      files: { ...disposing(), ...list(['H-001'], { outcome: `return${mark}` }) },
    },
    'fewer than are to go': {
      files: { ...disposing(), ...list(['H-001', 'H-002'], { quantity: `1${mark}` }) },
    },
    'what is struck off was counted': {
      files: { ...disposing(), ...list(['H-001', keep(', reason: 常用')], { quantity: `2${mark}` }) },
    },
    'struck off without a reason': { files: { ...disposing(), ...struckOff(`    answer: keep${mark}`) } },
    'struck off until a day that has passed': {
      files: {
        ...disposing(),
        ...struckOff(`    answer: keep\n    reason: 常用\n    until: 2023-06-10${mark}`),
      },
    },
    'there is no such appraisal': {
      files: { ...disposing(), ...destroyed(), ...list(['H-001'], { appraisal: `JD2024002${mark}` }) },
    },
    'the appraisal came later': {
      files: {
        ...disposing(),
        ...destroyed('2024-06-11'),
        ...list(['H-001'], { appraisal: `JD2024001${mark}` }),
      },
    },
  },
  innocent: {
    'as it ought to be': {
      files: {
        ...disposing(),
        ...destroyed(),
        ...list(['H-001', keep(', reason: 常用, until: 2025-06-10')], { appraisal: 'JD2024001' }),
      },
    },
    'the regulation lists no grounds': {
      files: { ...disposing('disposal: { executor: keeper }'), ...list(['H-001'], { ground: '旧了' }) },
    },
    'the regulation says nothing of disposal': { files: { ...disposing(''), ...list(['H-001']) } },
    'to its owner, for any reason': {
      files: {
        ...disposing('disposal: { grounds: { 期满: { route: [manager] } }, return: { route: [manager] } }'),
        ...list(['H-001'], { outcome: 'return', ground: '业主索回' }),
      },
    },
    'the appraisal cannot be read: told over there': {
      files: {
        ...disposing(),
        'kefu/appraisals/2024/JD2024001.md': '---\nappraisal: JD2024001\n---\n',
        ...list(['H-001'], { appraisal: 'JD2024001' }),
      },
    },
  },
  boundary: {
    'struck off until the day of the list': {
      files: {
        ...disposing(),
        ...struckOff(`    answer: keep\n    reason: 常用\n    until: 2024-06-10${mark}`),
      },
    },
    'until a day later': {
      files: { ...disposing(), ...struckOff('    answer: keep\n    reason: 常用\n    until: 2024-06-11') },
    },
    'struck off without a day': {
      files: { ...disposing(), ...struckOff('    answer: keep\n    reason: 常用') },
    },
    'appraised on the day of the list': {
      files: { ...disposing(), ...destroyed('2024-06-10'), ...list(['H-001'], { appraisal: 'JD2024001' }) },
    },
    'everything is struck off': { files: { ...disposing(), ...list([keep(', reason: 常用')]) } },
    'the answer says that it goes': {
      files: { ...disposing(), ...list(['number: H-001, answer: destroy'], { quantity: '1' }) },
    },
  },
});
