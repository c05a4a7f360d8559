import { checkRule } from '../../testing/check-rule.ts';

const at = (path: string, number: string) => ({
  [`kefu/loans/${path}.md`]: `---
loan: ${number}
items:
  - number: H-001
borrower: 周明
purpose: 复印
out: 2024-06-20
due: 2024-07-02
handed-out-by: 李娟
---
`,
});
const guilty = (path: string, number: string) => ({
  files: at(path, number),
  expect: [`kefu/loans/${path}.md:1`],
});

const stocktake = (path: string, number: string) => ({
  [`kefu/stocktakes/${path}.md`]: `---
stocktake: ${number}
place: A-01-1
on: 2024-06-20
by: 李娟
items:
  - { number: H-001, result: found }
---
`,
});

checkRule('form-misplaced', {
  guilty: {
    'a stocktake with the letters of a loan': {
      files: stocktake('2024/JY2024001', 'JY2024001'),
      expect: ['kefu/stocktakes/2024/JY2024001.md:1'],
    },
    'in the folder of another year': guilty('2023/JY2024002', 'JY2024002'),
    'file and number disagree': guilty('2024/JY2024003', 'JY2024002'),
    'the letters of a return': guilty('2024/GH2024002', 'GH2024002'),
    'a space inside': guilty('2024/JY2024 002', 'JY2024 002'),
  },
  innocent: {
    'letters, year, running number': { files: at('2024/JY2024002', 'JY2024002') },
    'a stocktake': { files: stocktake('2024/PD2024001', 'PD2024001') },
  },
  boundary: {
    'the 999th and the thousandth': {
      files: { ...at('2024/JY2024999', 'JY2024999'), ...at('2024/JY20241000', 'JY20241000') },
    },
    'two digits': guilty('2024/JY202402', 'JY202402'),
    'four digits with a leading zero': guilty('2024/JY20240002', 'JY20240002'),
  },
});
