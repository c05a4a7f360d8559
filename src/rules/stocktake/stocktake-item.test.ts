import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! stocktake-item';
const stocktake = (items: string, place = 'A-01-1', on = '2024-06-10', number = 'PD2024001') => ({
  [`kefu/stocktakes/2024/${number}.md`]: `---
stocktake: ${number}
place: ${place}
on: ${on}
by: 李娟
items:
${items}
---
`,
});
const line = (number: string, result = 'found') => `  - number: ${number}\n    result: ${result}`;
const loan = (out: string) => ({
  'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items:
  - number: H-001
borrower: 周明
purpose: 核对
out: ${out}
due: 2024-12-31
handed-out-by: 李娟
---
`,
});
const back = (returned: string, condition = 'good') => ({
  'kefu/returns/2024/GH2024002.md': `---
return: GH2024002
loan: JY2024002
items:
  - { number: H-001, condition: ${condition} }
returned: ${returned}
received-by: 李娟
---
`,
});
const gone = (on: string) => ({
  'kefu/certificates/2024/XZ2024001.md': `---
certificate: XZ2024001
disposal: XH2024001
on: ${on}
place: 档案室
executor: 李娟
witnesses: [王敏]
items:
  - number: H-001
---
`,
});
const found = line(`H-001${mark}`);

checkRule('stocktake-item', {
  guilty: {
    'counted twice': { files: stocktake(`${line('H-001')}\n${found}`) },
    'counted twice in other spellings': { files: stocktake(`${line('H-001')}\n${line(`ｈ-001${mark}`)}`) },
    'elsewhere, and it is not said where': { files: stocktake(line('H-001', `misplaced${mark}`)) },
    'a place that is not there': { files: stocktake(line('H-001'), `A-02-1${mark}`) },
    'found at a place that is not there': {
      files: stocktake(`${line('H-001', 'misplaced')}\n    place: A-01-1-004${mark}`),
    },
    'found while it was out': { files: { ...loan('2024-06-03'), ...stocktake(found) } },
    'damaged while it was out': {
      files: { ...loan('2024-06-03'), ...stocktake(line(`H-001${mark}`, 'damaged')) },
    },
    'found after it was destroyed': { files: { ...gone('2024-06-09'), ...stocktake(found) } },
  },
  innocent: {
    'all of the shelf': { files: stocktake(`${line('J2023001')}\n${line('H-001', 'damaged')}`) },
    'elsewhere, and where': {
      files: stocktake(`${line('H-001', 'misplaced')}\n    place: A-01-1-003`),
    },
    'missing while it was out': { files: { ...loan('2024-06-03'), ...stocktake(line('H-001', 'missing')) } },
    'surplus: it should have been destroyed': {
      files: { ...gone('2024-06-09'), ...stocktake(line('H-001', 'surplus')) },
    },
    'a place that the stores no longer have, in an older count': {
      files: {
        ...stocktake(line('H-001'), 'B-01', '2024-05-10'),
        ...stocktake(line('H-001'), 'A-01-1', '2024-06-10', 'PD2024002'),
      },
    },
    'the stores cannot be read': {
      files: { 'stores.md': '---\nrooms: 无\n---\n', ...stocktake(line('H-001'), 'B-01') },
    },
  },
  boundary: {
    'lent on the day of the count': { files: { ...loan('2024-06-10'), ...stocktake(line('H-001')) } },
    'lent the day before': { files: { ...loan('2024-06-09'), ...stocktake(found) } },
    'back on the day of the count': {
      files: { ...loan('2024-06-03'), ...back('2024-06-10'), ...stocktake(line('H-001')) },
    },
    'back the day after': {
      files: { ...loan('2024-06-03'), ...back('2024-06-11'), ...stocktake(found) },
    },
    'back, though damaged: it is in the room': {
      files: { ...loan('2024-06-03'), ...back('2024-06-05', 'damaged'), ...stocktake(line('H-001')) },
    },
    'destroyed on the day of the count': {
      files: { ...gone('2024-06-10'), ...stocktake(line('H-001')) },
    },
    'a whole room': { files: stocktake(line('H-001'), 'A') },
  },
});
