import { checkRule } from '../../testing/check-rule.ts';
import { regulated } from '../../testing/regulated.ts';

const [loanPath, readingPath] = ['kefu/loans/2024/JY2024002.md', 'kefu/readings/2024/CY2024001.md'];
const loan = (evidence = '', kind = '外单位') => ({
  [loanPath]: `---
loan: JY2024002
items:
  - number: H-001
  - number: J2023001
borrower: 周明
kind: ${kind}
purpose: 核对
${evidence}out: 2024-06-20
due: 2024-06-24
handed-out-by: 李娟
---
`,
});
const reading = (evidence = '', kind = '外单位') => ({
  [readingPath]: `---
reading: CY2024001
items:
  - number: H-001
reader: 周明
kind: ${kind}
purpose: 核对
${evidence}on: 2024-06-20
handed-out-by: 李娟
---
`,
});
const outsiders = (room: string, papers: string) =>
  regulated(`${room}:\n  special:\n    - { when: { kind: 外单位 }, evidence: [${papers}] }`);
const paper = (name: string, on: string, rest = '') =>
  `evidence:\n  - paper: ${name}\n    on: ${on}\n${rest}`;
const mark = ' #! loan-evidence';

checkRule('loan-evidence', {
  guilty: {
    'no letter of introduction, told once for two items': {
      files: { ...outsiders('loans', '介绍信'), ...loan() },
      expect: [`${loanPath}:1`],
    },
    'another paper instead': {
      files: {
        ...outsiders('loans', '介绍信'),
        ...loan(`evidence:${mark}\n  - { paper: 保密协议, on: 2024-06-01 }\n`),
      },
    },
    'an agreement that was signed afterwards': {
      files: { ...outsiders('loans', '保密协议'), ...loan(paper('保密协议', `2024-06-21${mark}`)) },
    },
    'two papers are asked for, both are missing': {
      files: { ...outsiders('loans', '介绍信, 保密协议'), ...loan() },
      expect: [`${loanPath}:1`, `${loanPath}:1`],
    },
    'a reading likewise': {
      files: { ...outsiders('readings', '介绍信'), ...reading() },
      expect: [`${readingPath}:1`],
    },
    'a reading, signed afterwards': {
      files: { ...outsiders('readings', '介绍信'), ...reading(paper('介绍信', `2024-06-21${mark}`)) },
    },
    'asked of everybody': {
      files: { ...regulated('readings: { evidence: [查阅申请单] }'), ...reading('', '本部门') },
      expect: [`${readingPath}:1`],
    },
  },
  innocent: {
    'the letter is there': {
      files: { ...outsiders('loans', '介绍信'), ...loan(paper('介绍信', '2024-06-18')) },
    },
    'not asked of this borrower': { files: { ...outsiders('loans', '介绍信'), ...loan('', '本部门') } },
    'asked of loans, not of readings': { files: { ...outsiders('loans', '介绍信'), ...reading() } },
    'the regulation says nothing': { files: { ...loan(), ...reading() } },
  },
  boundary: {
    'of the same day': {
      files: { ...outsiders('loans', '介绍信'), ...loan(paper('介绍信', '2024-06-20')) },
    },
    'a new one beside the old one': {
      files: {
        ...outsiders('loans', '保密协议'),
        ...loan(paper('保密协议', '2024-06-25', '  - { paper: 保密协议, on: 2022-01-05 }\n')),
      },
    },
    'an empty list asks for nothing': { files: { ...outsiders('loans', ''), ...loan() } },
    'a special case that asks for other papers than usual': {
      files: {
        ...regulated(
          'loans:\n  evidence: [出借单]\n  special:\n    - { when: { kind: 外单位 }, evidence: [介绍信] }',
        ),
        ...loan(paper('介绍信', '2024-06-20')),
      },
      expect: ['kefu/loans/2024/JY2024001.md:1'],
    },
  },
});
