import { checkRule } from '../../testing/check-rule.ts';

const regulation = (clocks: string, dossiers = '') => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
dossiers:
  unit: household
  template: "{unit}-{seq:2}"
  fields:
    - { name: bound, type: day }
${dossiers}
classes:
  - code: letters
    title: 往来函件
    documents: [来函, 去函]
    numbers:
      - template: "H-{seq:3}"
    fields:
      - { name: received, type: day }
      - { name: checked, type: day }
      - { name: reason, type: text }
    clocks:
${clocks}
---
`,
});
const file = (within: string, more = '') =>
  regulation(`      - { what: 归档, after: received, within: ${within}${more} }`);
const letter = (lines: string) => ({
  'kefu/letters/H-001.md': `---\nnumber: H-001\ntitle: 来函\n${lines}\n---\n`,
});
const dossier = (lines: string) => ({
  'kefu/dossiers/3-1-1502-01.md': `---\ndossier: 3-1-1502-01\nunit: 3-1-1502\nopened: 2022-05-01\n${lines}\n---\n`,
});
// What was not done has no line of its own: the file is named, at its first line.
const told = ['kefu/letters/H-001.md:1'];

checkRule('clock-missed', {
  guilty: {
    'not filed': { files: { ...file('3个工作日'), ...letter('received: 2024-06-03') }, expect: told },
    'an excuse is for what was done late, not for what was not done': {
      files: {
        ...file('3个工作日', ', unless: [reason]'),
        ...letter('received: 2024-06-03\nreason: 停电'),
      },
      expect: told,
    },
    'the first of two is done, the second is not': {
      files: {
        ...regulation(`      - { what: 核对, after: received, field: checked, within: 3个工作日 }
      - { what: 归档, after: checked, within: 2个工作日 }`),
        ...letter('received: 2024-06-03\nchecked: 2024-06-06'),
      },
      expect: told,
    },
    'a dossier': {
      files: {
        ...regulation(
          '      []',
          '  clocks:\n    - { what: 装订, after: closed, field: bound, within: 1个月 }',
        ),
        ...dossier('closed: 2024-05-10'),
      },
      expect: ['kefu/dossiers/3-1-1502-01.md:1'],
    },
  },
  innocent: {
    'done, though late': {
      files: { ...file('3个工作日'), ...letter('received: 2024-06-03\nfiled: 2024-06-28') },
    },
    'there is time': { files: { ...file('次年3月底'), ...letter('received: 2024-06-03') } },
    'the first of two is not done: the second has not started': {
      files: {
        ...regulation('      - { what: 归档, after: checked, within: 2个工作日 }'),
        ...letter('received: 2024-06-03'),
      },
    },
    'the office has not filled it in': { files: { ...file('blank'), ...letter('received: 2020-06-03') } },
    'another type of document': {
      files: { ...file('当日', ', documents: [去函]'), ...letter('document: 来函\nreceived: 2024-06-03') },
    },
    'a stub': {
      files: { ...file('当日'), ...letter('received: 2024-06-03\nrenumbered-to: H-002') },
    },
    'working days of a year that nobody has announced': {
      files: { ...file('3个工作日'), ...letter('received: 2003-03-03') },
    },
    'a dossier without the day': {
      files: {
        ...regulation(
          '      []',
          '  clocks:\n    - { what: 装订, after: closed, field: bound, within: 当日 }',
        ),
        ...dossier('customer: 赵一鸣'),
      },
    },
  },
  boundary: {
    // Sunday, 30 June 2024.
    'today is the last day': { files: { ...file('1周'), ...letter('received: 2024-06-23') } },
    'yesterday was': { files: { ...file('1周'), ...letter('received: 2024-06-22') }, expect: told },
    'the last working day is still to come': {
      files: { ...file('1个工作日'), ...letter('received: 2024-06-28') },
    },
    'it was the last but one': {
      files: { ...file('1个工作日'), ...letter('received: 2024-06-27') },
      expect: told,
    },
    'an absurd length never ends': { files: { ...file('9999年'), ...letter('received: 2024-06-03') } },
  },
});
