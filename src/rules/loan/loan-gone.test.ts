import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! loan-gone';
const marked = `  - number: H-001${mark}`;
const loan = (out: string, items = marked) => ({
  'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items:
${items}
borrower: 周明
purpose: 核对
out: ${out}
due: 2024-12-31
handed-out-by: 李娟
---
`,
});
const back = (returned: string) => ({
  'kefu/returns/2024/GH2024002.md': `---
return: GH2024002
loan: JY2024002
items:
  - number: H-001
returned: ${returned}
received-by: 李娟
---
`,
});
const reading = (on: string, items = marked) => ({
  'kefu/readings/2024/CY2024001.md': `---
reading: CY2024001
items:
${items}
reader: 周明
purpose: 核对
on: ${on}
handed-out-by: 李娟
---
`,
});
const reservation = (on: string, items = marked) => ({
  'kefu/reservations/2024/YY2024001.md': `---
reservation: YY2024001
items:
${items}
borrower: 周明
on: ${on}
until: 2024-12-31
by: 李娟
---
`,
});
const ended = (outcome = 'destroy') => ({
  'kefu/disposals/2024/XH2024001.md': `---
disposal: XH2024001
outcome: ${outcome}
ground: 期满
asked-by: 李娟
on: 2024-06-01
quantity: 1
items:
  - { number: H-001, title: 致业主的一封信 }
---
`,
  'kefu/certificates/2024/XZ2024001.md': `---
certificate: XZ2024001
disposal: XH2024001
on: 2024-06-10
place: 档案室
executor: 李娟
witnesses: [王敏]
items:
  - number: H-001
---
`,
});
const stub = (lines: string) => ({
  'kefu/letters/H-001.md': `---\nnumber: H-001\ntitle: 致业主的一封信\n${lines}\n---\n`,
});
const isVoid = stub('void: 2024-06-10\nvoid-reason: 重复登记');
const renumbered = stub('renumbered-to: H-002');
const entry = (on: string) => ({
  'kefu/changes/2024/YD2024001.md': `---
change: YD2024001
number: H-001
field: number
from: H-001
to: H-002
on: ${on}
by: 李娟
reason: 与早先的登记重号
---
`,
});
const plain = '  - number: H-001';

checkRule('loan-gone', {
  guilty: {
    'lent after it was destroyed': { files: { ...ended(), ...loan('2024-06-11') } },
    'lent after it went back to its owner': { files: { ...ended('return'), ...loan('2024-06-11') } },
    'read after it was transferred': { files: { ...ended('transfer'), ...reading('2024-06-11') } },
    'reserved after it was destroyed': { files: { ...ended(), ...reservation('2024-06-11') } },
    'a void record': { files: { ...isVoid, ...loan('2024-06-11') } },
    'a number that was given up': { files: { ...renumbered, ...reading('2024-06-11') } },
    'one of two, in another spelling': {
      files: { ...ended(), ...loan('2024-06-11', `  - number: J2023001\n  - number: ｈ-001${mark}`) },
    },
  },
  innocent: {
    'lent and returned before': {
      files: { ...ended(), ...loan('2024-06-03', plain), ...back('2024-06-05') },
    },
    'read before it was void': { files: { ...isVoid, ...reading('2024-06-09', plain) } },
    'lent before it was renumbered, as the change entry tells': {
      files: { ...renumbered, ...entry('2024-06-20'), ...loan('2024-06-11', plain) },
    },
    'listed, and not gone': {
      files: {
        'kefu/disposals/2024/XH2024001.md': ended()['kefu/disposals/2024/XH2024001.md'],
        ...loan('2024-06-11', plain),
      },
    },
    'nothing has ended': { files: loan('2024-06-11', plain) },
  },
  boundary: {
    'lent on the day of its end and still out': { files: { ...ended(), ...loan('2024-06-10') } },
    'lent and returned on the day of its end': {
      files: { ...ended(), ...loan('2024-06-10', plain), ...back('2024-06-10') },
    },
    'read on the day of its end': { files: { ...ended(), ...reading('2024-06-10', plain) } },
    'lent on the day of its renumbering': {
      files: { ...renumbered, ...entry('2024-06-11'), ...loan('2024-06-11') },
    },
    'void for one record, there for another of the same number': {
      files: {
        'kefu/deeds/3-1-1502-01.md':
          '---\nnumber: 3-1-1502-01\ntitle: 不动产权证书\ndossier: 3-1-1502-01\n---\n',
        'kefu/deeds/2024/3-1-1502-01.md':
          '---\nnumber: 3-1-1502-01\ntitle: 不动产权证书\ndossier: 3-1-1502-01\nvoid: 2024-06-01\n---\n',
        ...loan('2024-06-11', '  - number: 3-1-1502-01'),
      },
    },
  },
});
