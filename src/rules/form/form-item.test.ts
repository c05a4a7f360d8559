import { checkRule } from '../../testing/check-rule.ts';

const loan = (items: string) => ({
  'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items:
${items}
borrower: 周明
purpose: 核对车位
out: 2024-06-20
due: 2024-07-02
handed-out-by: 李娟
---
`,
});
const entry = (number: string) => ({
  'kefu/changes/2024/YD2024001.md': `---
change: YD2024001
number: ${number}
field: title
on: 2024-06-20
by: 李娟
reason: 登记时误写
---
`,
});

checkRule('form-item', {
  guilty: {
    'the second of two records lent': {
      files: loan('  - number: H-001\n  - number: H-011 #! form-item'),
    },
    'a record returned': {
      files: {
        'kefu/returns/2024/GH2024001.md': `---
return: GH2024001
loan: JY2024001
items:
  - number: J2032001 #! form-item
returned: 2024-03-07
received-by: 李娟
---
`,
      },
    },
    'a change entry': { files: entry('H-011 #! form-item') },
  },
  innocent: {
    'two records that are there': { files: loan('  - number: H-001\n  - number: Y2023销售合同001') },
    'a deed, by the number of its dossier': { files: loan('  - number: 3-1-1502-01') },
    'a change entry of a record': { files: entry('H-001') },
  },
  boundary: {
    'named in another spelling': { files: loan('  - number: ｈ-001\n  - number: Y2023銷售合同001') },
    'a change entry of a dossier that has no deeds': {
      files: {
        ...entry('3-1-1503-01'),
        'kefu/dossiers/3-1-1503-01.md':
          '---\ndossier: 3-1-1503-01\nunit: 3-1-1503\nopened: 2022-05-01\n---\n',
      },
    },
    'the record is there but cannot be read: told once, over there': {
      files: {
        ...loan('  - number: H-002'),
        'kefu/letters/H-002.md': '---\nnumber: H-002\ntitel: 来函\n---\n',
      },
    },
  },
});
