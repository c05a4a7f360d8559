import { checkRule } from '../../testing/check-rule.ts';

const contract = (signed: string) => `---
number: Y2024采购合同001
title: 消防器材采购合同
document: 业务合同
kind: 采购合同
${signed}
---
`;
const invoice = {
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
classes:
  - code: business
    title: 业务往来
    numbers:
      - { template: "F{year}{seq:3}", documents: [发票], year: occurred }
---
`,
  'kefu/business/2023/F2023010.md': `---
number: F2023010
title: 十二月停车费发票
document: 发票
occurred: 2023-12-20
filed: 2024-01-08
---
`,
};
const path = 'kefu/business/2024/Y2024采购合同001.md';

checkRule('number-year', {
  guilty: {
    'signed the year before its number': { files: { [path]: contract('signed: 2023-12-31 #! number-year') } },
    'no signing day at all': { files: { [path]: contract('pages: 3') }, expect: [`${path}:1`] },
  },
  innocent: {
    'signed in the year of its number': { files: { [path]: contract('signed: 2024-05-20') } },
    'negotiated in December, signed in January': {
      files: { [path]: `${contract('signed: 2024-01-03')}\n2023 年 12 月谈定,元旦后签字。\n` },
    },
    'a void stub needs no day': { files: { [path]: contract('void: 2024-05-21\nvoid-reason: 重复登记') } },
  },
  boundary: {
    'signed on the first day of the year': { files: { [path]: contract('signed: 2024-01-01') } },
    'an invoice filed in January for business of December': { files: invoice },
    'filed in January for a contract of December': {
      files: { [path]: contract('signed: 2024-12-31\nfiled: 2025-01-06') },
      today: '2025-02-01',
    },
  },
});
