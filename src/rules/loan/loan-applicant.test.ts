import { checkRule } from '../../testing/check-rule.ts';
import { regulated } from '../../testing/regulated.ts';

const mark = ' #! loan-applicant';
const [loanPath, readingPath] = ['kefu/loans/2024/JY2024002.md', 'kefu/readings/2024/CY2024001.md'];
const loan = (borrower: string, lines = '', item = 'J2023001') => ({
  [loanPath]: `---
loan: JY2024002
items:
  - number: ${item}
borrower: ${borrower}
${lines}purpose: 核对
out: 2024-06-20
due: 2024-06-24
handed-out-by: 李娟
---
`,
});
const reading = (reader: string, lines = '') => ({
  [readingPath]: `---
reading: CY2024001
items:
  - number: J2023001
reader: ${reader}
${lines}purpose: 核对
on: 2024-06-20
handed-out-by: 李娟
---
`,
});
/** The miniature's own loan is to somebody whom the terms do not ask anything of. */
const others = '\n  special:\n    - { when: { kind: 受托人 }, evidence: [委托书] }';
const subject = (room = 'loans') => regulated(`${room}:\n  applicant: subject${others}`);
const heads = (room = 'loans') =>
  regulated(`roles: { department-head: [部门经理] }\n${room}:\n  applicant: department-head${others}`);
const people = (lines = '') => ({
  'people.md': `---
people:
  - { name: 李娟, roles: [keeper] }
  - name: 王敏
    roles: [department-head]
${lines}
---
`,
});
const standIn = people(`    stand-ins:
      - { person: 李娟, from: 2024-06-20, until: 2024-06-21 }`);
const without = ['kefu/loans/2024/JY2024001.md', 'kefu/returns/2024/GH2024001.md'];
const customer = (lines: string) => ({
  'kefu/dossiers/3-1-1502-01.md': `---
dossier: 3-1-1502-01
unit: 3-1-1502
opened: 2022-05-01
kind: owner
place: A-01-1-001
${lines}
---
`,
});

checkRule('loan-applicant', {
  guilty: {
    'the file of somebody else': {
      files: { ...subject(), ...loan(`周明${mark}`, 'kind: 同事\n') },
      without,
    },
    'read by somebody else': {
      files: { ...subject('readings'), ...reading(`周明${mark}`) },
      without,
    },
    'not the head of the department': {
      files: { ...heads(), ...people(), ...loan('周明', `applicant: 孙悦${mark}\n`) },
      without,
    },
    'nobody is named, and the borrower is no head': {
      files: { ...heads(), ...people(), ...loan('周明') },
      without,
      expect: [`${loanPath}:1`],
    },
    'a reading likewise': {
      files: { ...heads('readings'), ...people(), ...reading('周明', `applicant: 李娟${mark}\n`) },
      without,
    },
    'a head who has left': {
      files: { ...heads(), ...people('    until: 2024-06-19'), ...loan('周明', `applicant: 王敏${mark}\n`) },
      without,
    },
  },
  innocent: {
    'the person whom it is about': { files: { ...subject(), ...loan('赵一鸣') }, without },
    'an agent: the power of attorney is judged elsewhere': {
      files: { ...subject(), ...loan('周明', 'kind: 受托人\n') },
      without,
    },
    'a record that is about nobody': { files: { ...subject(), ...loan('周明', '', 'H-001') }, without },
    'the head asks': { files: { ...heads(), ...people(), ...loan('周明', 'applicant: 王敏\n') }, without },
    'the head borrows': { files: { ...heads(), ...people(), ...loan('客服部 王敏') }, without },
    'whoever reads asks': {
      files: { ...regulated('loans: { applicant: reader }'), ...loan('周明') },
      without,
    },
    'the regulation says nothing': { files: loan('周明'), without },
  },
  boundary: {
    'one of two customers': {
      files: { ...subject(), ...customer('customer: 赵一鸣、钱多'), ...loan('钱多') },
      without,
    },
    'under the name of before': {
      files: {
        ...subject(),
        ...customer('customer: 赵二鸣'),
        'kefu/changes/2024/YD2024001.md': `---
change: YD2024001
number: 3-1-1502-01
field: customer
from: 赵一鸣
to: 赵二鸣
on: 2024-06-25
by: 李娟
reason: 改名
---
`,
        ...loan('赵一鸣'),
      },
      without,
    },
    'a dossier that names nobody': { files: { ...subject(), ...customer(''), ...loan('周明') }, without },
    'kept by person: the unit is the person': {
      files: {
        'kefu/regulation.md': String(subject()['kefu/regulation.md']).replace(
          'unit: household',
          'unit: person',
        ),
        ...customer(''),
        ...loan(`周明${mark}`),
      },
      without,
    },
    'on the first day of standing in': {
      files: { ...heads(), ...standIn, ...loan('周明', 'applicant: 李娟\n') },
      without,
    },
    'the regulation does not say who heads departments': {
      files: { ...regulated('loans: { applicant: department-head }'), ...loan('周明') },
      without,
    },
    'the list of people cannot be read': {
      files: { ...heads(), 'people.md': '---\npeople: 无\n---\n', ...loan('周明', 'applicant: 孙悦\n') },
      without,
    },
  },
});
