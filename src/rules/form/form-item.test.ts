import { checkRule } from '../../testing/check-rule.ts';
import { appraisal, certificate, hold, list, release } from '../../testing/disposing.ts';

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
    'a record held': { files: hold(['H-001', 'H-011 #! form-item']) },
    'a place held that is not there': { files: hold(['A-02 #! form-item']) },
    'a record released': { files: { ...hold(['H-001']), ...release(['H-011 #! form-item']) } },
    'a record appraised, listed and destroyed': {
      files: {
        ...appraisal(['number: H-011, answer: destroy #! form-item']),
        ...list(['number: H-011 #! form-item']),
        ...certificate(['H-011 #! form-item']),
      },
    },
    'a dossier cannot be destroyed as a whole': { files: list(['number: 3-1-1503-01 #! form-item']) },
    'a box neither': { files: list(['number: A-01-1-001 #! form-item']) },
  },
  innocent: {
    'two records that are there': { files: loan('  - number: H-001\n  - number: Y2023销售合同001') },
    'a deed, by the number of its dossier': { files: loan('  - number: 3-1-1502-01') },
    'a change entry of a record': { files: entry('H-001') },
  },
  boundary: {
    'a hold of a dossier, a box, a shelf and a room': {
      files: { ...hold(['3-1-1502-01', 'Ａ-01-1-001', 'A-01-1', 'A']), ...release(['A-01-1']) },
    },
    'nobody can tell which places there are': {
      files: { ...hold(['A-02']), 'stores.md': '---\nrooms: A\n---\n' },
    },
    'found at a stocktake, and registered nowhere': {
      files: {
        'kefu/stocktakes/2024/PD2024001.md':
          '---\nstocktake: PD2024001\nplace: A-01-1-001\non: 2024-06-20\nby: 李娟\nitems:\n  - { number: H-011, result: surplus }\n  - { number: H-012, result: found } #! form-item\n---\n',
      },
    },
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
