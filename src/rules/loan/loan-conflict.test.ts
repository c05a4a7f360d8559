import { checkRule } from '../../testing/check-rule.ts';

const loan = (number: string, items: string, out: string) => ({
  [`kefu/loans/2024/${number}.md`]: `---
loan: ${number}
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
const back = (of: string, item: string, returned: string) => ({
  'kefu/returns/2024/GH2024002.md': `---
return: GH2024002
loan: ${of}
items:
  - number: ${item}
returned: ${returned}
received-by: 李娟
---
`,
});
const [letter, mark] = ['  - number: H-001', ' #! loan-conflict'];
const first = loan('JY2024002', letter, '2024-06-03');

checkRule('loan-conflict', {
  guilty: {
    'lent a second time before it came back': {
      files: { ...first, ...loan('JY2024003', letter + mark, '2024-06-10') },
    },
    'the loan that went out later is told, whatever its number': {
      files: {
        ...loan('JY2024002', letter + mark, '2024-06-10'),
        ...loan('JY2024003', letter, '2024-06-03'),
      },
    },
    'the same record in another spelling': {
      files: { ...first, ...loan('JY2024003', `  - number: ｈ-001${mark}`, '2024-06-10') },
    },
    'twice on one loan': { files: loan('JY2024002', `${letter}\n${letter}${mark}`, '2024-06-03') },
    'only something else came back': {
      files: {
        ...loan('JY2024002', `${letter}\n  - number: J2023001`, '2024-06-03'),
        ...back('JY2024002', 'J2023001', '2024-06-05'),
        ...loan('JY2024003', letter + mark, '2024-06-10'),
      },
    },
  },
  innocent: {
    'lent again after it came back': {
      files: {
        ...first,
        ...back('JY2024002', 'H-001', '2024-06-05'),
        ...loan('JY2024003', letter, '2024-06-10'),
      },
    },
    'two records to two borrowers': {
      files: { ...first, ...loan('JY2024003', '  - number: J2023001', '2024-06-10') },
    },
  },
  boundary: {
    'returned and lent again on the same day': {
      files: {
        ...first,
        ...back('JY2024002', 'H-001', '2024-06-10'),
        ...loan('JY2024003', letter, '2024-06-10'),
      },
    },
    'the return was filed under another loan': {
      files: {
        ...first,
        ...back('JY2024001', 'H-001', '2024-06-05'),
        ...loan('JY2024003', letter + mark, '2024-06-10'),
      },
    },
  },
});
