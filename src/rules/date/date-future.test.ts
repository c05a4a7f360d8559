import { checkRule } from '../../testing/check-rule.ts';

const contract = (fields: string) => ({
  'kefu/business/2024/Y2024采购合同001.md': `---
number: Y2024采购合同001
title: 电梯维保合同
document: 业务合同
kind: 采购合同
${fields}
---
`,
});
const loan = (out: string, due = '2024-12-31') => ({
  'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items:
  - number: H-001
borrower: 周明
purpose: 核对
out: ${out}
due: ${due}
handed-out-by: 李娟
---
`,
});
const dossier = (fields: string) => ({
  'kefu/dossiers/3-1-1503-01.md': `---\ndossier: 3-1-1503-01\nunit: 3-1-1503\n${fields}\n---\n`,
});
const lease = {
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
classes:
  - code: leases
    title: 租赁
    numbers: [{ template: "Z-{seq:3}" }]
    fields: [{ name: 租期至, type: day }]
---
`,
  'kefu/leases/Z-001.md': '---\nnumber: Z-001\ntitle: 商铺租赁合同\n租期至: 2027-05-31\n---\n',
};
const entry = {
  'kefu/changes/2024/YD2024001.md': `---
change: YD2024001
number: H-001
field: title
from: 2024-12-01
to: 2024-12-11
on: 2024-06-20
by: 李娟
reason: 登记时误写
---
`,
};

const stocktake = (on: string) => ({
  'kefu/stocktakes/2024/PD2024001.md': `---
stocktake: PD2024001
place: A-01-1
on: ${on}
by: 李娟
items:
  - { number: H-001, result: found }
---
`,
});
const renewal = (on: string) => ({
  'kefu/renewals/2024/XJ2024001.md': `---
renewal: XJ2024001
loan: JY2024002
on: ${on}
due: 2025-01-31
by: 李娟
---
`,
});
const reservation = (on: string) => ({
  'kefu/reservations/2024/YY2024001.md': `---
reservation: YY2024001
items:
  - number: H-001
borrower: 周明
on: ${on}
until: 2024-12-31
by: 李娟
---
`,
});

checkRule('date-future', {
  guilty: {
    'counted tomorrow': { files: stocktake('2024-07-01 #! date-future') },
    'renewed tomorrow': { files: { ...loan('2024-06-20'), ...renewal('2024-07-01 #! date-future') } },
    'reserved tomorrow': { files: reservation('2024-07-01 #! date-future') },
    'signed next year': { files: contract('signed: 2025-03-05 #! date-future') },
    'filed in the next month': { files: contract('signed: 2024-03-05\nfiled: 2024-07-05 #! date-future') },
    'a dossier opened and closed ahead': {
      files: dossier('opened: 2024-08-01 #! date-future\nclosed: 2024-09-01 #! date-future'),
    },
    'lent tomorrow': { files: loan('2024-07-01 #! date-future') },
  },
  innocent: {
    'kept until, and due on, a day to come': {
      files: { ...loan('2024-06-20'), ...renewal('2024-06-30'), ...reservation('2024-06-30') },
    },
    'due is a day to come': { files: loan('2024-06-20') },
    'the end of a lease, a field of the regulation': { files: lease },
    'a change entry tells of a day to come': { files: entry },
    'a title that is a day': {
      files: { 'kefu/letters/H-002.md': '---\nnumber: H-002\ntitle: 2024-12-31\n---\n' },
    },
  },
  boundary: {
    'signed today': { files: contract('signed: 2024-06-30') },
    'signed tomorrow': { files: contract('signed: 2024-07-01 #! date-future') },
    'the same, a day later': { files: contract('signed: 2024-07-01'), today: '2024-07-01' },
  },
});
