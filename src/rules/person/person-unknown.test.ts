import { checkRule } from '../../testing/check-rule.ts';
import { certificate, list } from '../../testing/disposing.ts';

const mark = ' #! person-unknown';
const letter = (submitter: string) => ({
  'kefu/letters/H-002.md': `---\nnumber: H-002\ntitle: 复函\n${submitter}\n---\n`,
});
const loan = (borrower: string, keeper: string) => ({
  'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items:
  - number: H-001
borrower: ${borrower}
purpose: 核对
out: 2024-06-20
due: 2024-07-02
handed-out-by: ${keeper}
---
`,
});
const dossier = (collector: string) => ({
  'kefu/dossiers/3-1-1502-01.md': `---
dossier: 3-1-1502-01
unit: 3-1-1502
opened: 2022-05-01
kind: owner
absent:
  - document: 住户手册
    reason: 未签收
  - document: 业主信息登记表
    reason: 业主出差
    ${collector}
---
`,
});

checkRule('person-unknown', {
  guilty: {
    'handed in by a stranger': { files: letter(`submitter: 孙悦${mark}`) },
    'handed out under another sign of the same sound': { files: loan('周明', `李鹃${mark}`) },
    'collected by a stranger': { files: dossier(`collector: 孙悦${mark}`) },
    'a change entered by a stranger': {
      files: {
        'kefu/changes/2024/YD2024001.md': `---
change: YD2024001
number: H-001
field: title
on: 2024-06-20
by: 孙悦${mark}
reason: 登记时误写
---
`,
      },
    },
    'the second of two who appraised': {
      files: {
        'kefu/appraisals/2024/JD2024001.md':
          '---\nappraisal: JD2024001\non: 2024-06-01\nby:\n  - 王敏\n  - 孙悦 #! person-unknown\nitems: [{ number: H-001, answer: destroy }]\n---\n',
      },
    },
    'a list asked for by a stranger, carried out by another': {
      files: {
        ...list(['H-001'], { 'asked-by': `孙悦${mark}` }),
        ...certificate(['H-001'], { executor: `周明${mark}` }),
      },
    },
    'a recall by a stranger': {
      files: {
        'kefu/recalls/2024/CH2024001.md': `---
recall: CH2024001
loan: JY2024001
on: 2024-03-05
by: 孙悦${mark}
---
`,
      },
    },
    'a stocktake by a stranger; whoever watched may come from outside': {
      files: {
        'kefu/stocktakes/2024/PD2024001.md': `---
stocktake: PD2024001
place: A-01-1
on: 2024-06-20
by: 孙悦${mark}
witness: 审计局 陈立
items:
  - { number: H-001, result: found }
---
`,
      },
    },
  },
  innocent: {
    'people of the office': { files: { ...letter('submitter: 王敏'), ...dossier('collector: 李娟') } },
    'nobody is named': { files: { ...letter('pages: 1'), ...dossier('collector: 王敏') } },
  },
  boundary: {
    'who reserves may come from outside': {
      files: {
        'kefu/reservations/2024/YY2024001.md': `---
reservation: YY2024001
items:
  - number: H-001
borrower: 区法院 陈立
on: 2024-06-20
until: 2024-06-24
by: 李娟
---
`,
      },
    },
    'a borrower may come from outside': { files: loan('区法院 陈立', '李娟') },
    'a space inside the name': { files: letter(`submitter: 李 娟${mark}`) },
    'somebody who left is still on the list': {
      files: {
        'people.md': `---
people:
  - { name: 李娟, roles: [keeper], until: 2020-12-31 }
---
`,
        ...letter('submitter: 李娟'),
      },
    },
  },
});
