import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! stocktake-incomplete';
const path = 'kefu/stocktakes/2024/PD2024001.md';
const stocktake = (place: string, items = '  - { number: H-001, result: surplus }', says = mark) => ({
  [path]: `---
stocktake: PD2024001
place: ${place}
on: 2024-06-10
by: 李娟
items:${says}
${items}
---
`,
});
const letter = (number: string, lines: string) => ({
  [`kefu/letters/${number}.md`]: `---\nnumber: ${number}\ntitle: 复函\n${lines}\n---\n`,
});
const inBox = letter('H-002', 'filed: 2024-06-09\nplace: A-01-1-002');
const loan = (out: string) => ({
  'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items:
  - number: H-002
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
  - number: H-002
returned: ${returned}
received-by: 李娟
---
`,
});
const gone = {
  'kefu/certificates/2024/XZ2024001.md': `---
certificate: XZ2024001
disposal: XH2024001
on: 2024-06-01
place: 档案室
executor: 李娟
witnesses: [王敏]
items:
  - number: H-002
---
`,
};
const base = {};
const [whole, counted] = ['A-01-1', '  - { number: H-002, result: found }'];
const silent = (place: string, items?: string) => stocktake(place, items, '');

checkRule('stocktake-incomplete', {
  guilty: {
    'one of the box is left out': { base, files: { ...inBox, ...stocktake('A-01-1-002') } },
    'counted by room': { base, files: { ...inBox, ...stocktake('A') } },
    'many, told once': {
      base,
      files: {
        ...inBox,
        ...letter('H-003', 'filed: 2024-06-01\nplace: A-01-1-003'),
        ...stocktake(whole),
      },
    },
    'lent only after the count': {
      base,
      files: { ...inBox, ...loan('2024-06-11'), ...stocktake(whole) },
    },
    'back before the count': {
      base,
      files: { ...inBox, ...loan('2024-06-09'), ...back('2024-06-09'), ...stocktake(whole) },
    },
  },
  innocent: {
    'all of it': { base, files: { ...inBox, ...silent(whole, counted) } },
    'all of it, in another spelling and missing': {
      base,
      files: { ...inBox, ...silent(whole, '  - { number: ｈ-002, result: missing }') },
    },
    'in another box': { base, files: { ...inBox, ...silent('A-01-1-003') } },
    'out on loan': { base, files: { ...inBox, ...loan('2024-06-09'), ...silent(whole) } },
    gone: { base, files: { ...inBox, ...gone, ...silent(whole) } },
    void: {
      base,
      files: {
        ...letter('H-002', 'filed: 2024-06-01\nplace: A-01-1-002\nvoid: 2024-06-02'),
        ...silent(whole),
      },
    },
    'not filed yet': { base, files: { ...letter('H-002', 'place: A-01-1-002'), ...silent(whole) } },
    'a count of before: things may have moved since': {
      base: silent(whole),
      files: { ...inBox, ...silent(whole) },
    },
    'nothing to compare with': { files: { ...inBox, ...silent(whole) } },
  },
  boundary: {
    'filed on the day of the count': {
      base,
      files: { ...letter('H-002', 'filed: 2024-06-10\nplace: A-01-1-002'), ...silent(whole) },
    },
    'lent on the day of the count': {
      base,
      files: { ...inBox, ...loan('2024-06-10'), ...silent(whole) },
    },
    'back on the day of the count': {
      base,
      files: { ...inBox, ...loan('2024-06-01'), ...back('2024-06-10'), ...silent(whole) },
    },
    'a box whose code begins alike': {
      base,
      files: { ...inBox, ...silent('A-01-1-00') },
    },
  },
});
