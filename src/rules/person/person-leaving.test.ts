import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! person-leaving';
const people = (...lines: string[]) => ({
  'people.md': `---\npeople:\n  - { name: 李娟, roles: [keeper] }\n${lines.join('\n')}\n---\n`,
});
const left = (until: string) => people('  - name: 周明', `    until: ${until}`);
const loan = (borrower: string) => ({
  'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items:
  - number: H-001
  - number: J2023001
borrower: ${borrower}
purpose: 核对
out: 2024-06-03
due: 2024-12-31
handed-out-by: 李娟
---
`,
});
const back = (items: string, returned = '2024-06-20') => ({
  'kefu/returns/2024/GH2024002.md': `---
return: GH2024002
loan: JY2024002
items:
${items}
returned: ${returned}
received-by: 李娟
---
`,
});
const [letter, card] = ['  - number: H-001', '  - number: J2023001'];

checkRule('person-leaving', {
  guilty: {
    'left and still has it': { files: { ...left(`2024-06-15${mark}`), ...loan('周明') } },
    'named with the department': { files: { ...left(`2024-06-15${mark}`), ...loan('工程部 周明') } },
    'part of it came back': {
      files: { ...left(`2024-06-15${mark}`), ...loan('周明'), ...back(letter) },
    },
    'it came back damaged': {
      files: {
        ...left(`2024-06-15${mark}`),
        ...loan('周明'),
        ...back(`  - { number: H-001, condition: damaged }\n${card}`),
      },
    },
  },
  innocent: {
    'all of it came back': {
      files: { ...left('2024-06-15'), ...loan('周明'), ...back(`${letter}\n${card}`) },
    },
    'somebody else has it': { files: { ...left('2024-06-15'), ...loan('孙悦') } },
    'still in the office': { files: { ...people('  - { name: 周明 }'), ...loan('周明') } },
    'left and came again': {
      files: {
        ...people('  - { name: 周明, until: 2022-12-31 }', '  - { name: 周明, from: 2024-01-01 }'),
        ...loan('周明'),
      },
    },
  },
  boundary: {
    'the last day': { files: { ...left('2024-06-30'), ...loan('周明') } },
    'the day after the last': { files: { ...left(`2024-06-29${mark}`), ...loan('周明') } },
    'a longer name that ends alike': { files: { ...left('2024-06-15'), ...loan('李周明') } },
  },
});
