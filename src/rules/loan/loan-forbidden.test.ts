import { checkRule } from '../../testing/check-rule.ts';
import { regulated } from '../../testing/regulated.ts';

const loan = (items: string, kind = '外单位') => ({
  'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items:
${items}
borrower: 周明
kind: ${kind}
purpose: 核对
out: 2024-06-20
due: 2024-06-24
handed-out-by: 李娟
---
`,
});
const special = (lines: string) => regulated(`loans:\n  special:\n${lines}`);
const outsiders = special('    - { when: { kind: 外单位 }, allowed: no }');
const [letter, idCard] = ['  - number: H-001', '  - number: J2023001'];
const mark = ' #! loan-forbidden';

checkRule('loan-forbidden', {
  guilty: {
    'nothing is lent to outsiders': { files: { ...outsiders, ...loan(letter + mark) } },
    'nothing leaves the room at all: every item, on every loan': {
      files: { ...regulated('loans: { allowed: no }'), ...loan(`${letter}${mark}\n${idCard}${mark}`) },
      expect: ['kefu/loans/2024/JY2024001.md:4'],
    },
    'one type of document never leaves': {
      files: {
        ...special('    - { when: { document: 身份证复印件 }, allowed: no }'),
        ...loan(`${letter}\n${idCard}${mark}`, '本部门'),
      },
      expect: ['kefu/loans/2024/JY2024001.md:4'],
    },
    'a view level, which comes from the class': {
      files: {
        ...special('    - { when: { level: normal, class: letters }, allowed: no }'),
        ...loan(letter + mark, '本部门'),
      },
    },
    'a number that no record bears, by what the form says': {
      files: { ...outsiders, ...loan(`  - number: H-404${mark}`) },
    },
  },
  innocent: {
    'the regulation says nothing': { files: loan(letter) },
    'another kind of borrower': { files: { ...outsiders, ...loan(letter, '本部门') } },
    'what is forbidden otherwise, and allowed in this case': {
      files: {
        ...regulated(
          'loans:\n  allowed: no\n  special:\n    - { when: { class: [letters, basics] }, allowed: yes }',
        ),
        ...loan(letter),
      },
    },
  },
  boundary: {
    'the first special case that fits counts': {
      files: {
        ...special(
          '    - { when: { class: letters }, allowed: yes }\n    - { when: { kind: 外单位 }, allowed: no }',
        ),
        ...loan(`${letter}\n${idCard}${mark}`),
      },
    },
    'the record cannot be read: told over there': {
      files: {
        ...outsiders,
        ...loan('  - number: H-002'),
        'kefu/letters/H-002.md': '---\nnumber: H-002\ntitel: 来函\n---\n',
      },
    },
    'the record was renumbered since': {
      files: {
        ...special('    - { when: { class: letters }, allowed: no }'),
        ...loan(letter + mark, '本部门'),
        'kefu/letters/H-001.md': '---\nnumber: H-001\ntitle: 来函\nrenumbered-to: H-002\n---\n',
      },
    },
    'a loan from before, under the version of its day': {
      files: {
        ...regulated('earlier: own-version\nloans: { allowed: no }'),
        'kefu/regulation.md': String(
          regulated('earlier: own-version\nloans: { allowed: no }')['kefu/regulation.md'],
        ).replace('effective: 2020-01-01', 'effective: 2024-06-01'),
        'kefu/versions/2020-01-01.md': String(regulated('loans: { allowed: yes }')['kefu/regulation.md']),
        ...loan(letter + mark),
      },
    },
  },
});
