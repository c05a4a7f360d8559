import { checkRule } from '../../testing/check-rule.ts';

const paper = (number: string, document: string, mark = '') => ({
  [`kefu/business/2023/${number}.md`]: `---
number: ${number}${mark}
title: 园区绿化养护
${document}
kind: 采购合同
signed: 2023-05-08
ordered: 2023-05-08
---
`,
});
const payment = (number: string, document: string, mark = '') => ({
  [`kefu/business/2023/${number}.md`]: `---
number: ${number}${mark}
title: 四季度物业费
document: ${document}
occurred: 2023-12-20
---
`,
});
const mark = ' #! number-series';

checkRule('number-series', {
  guilty: {
    'a contract number on an order': { files: paper('Y2023采购合同001', 'document: 订单记录', mark) },
    'an order number on a contract': { files: paper('D2023001', 'document: 业务合同', mark) },
    'type of document not stated': { files: paper('D2023001', 'pages: 2', mark) },
  },
  innocent: {
    'contract and order, each with its own number': {
      files: {
        ...paper('Y2023采购合同001', 'document: 业务合同'),
        ...paper('D2023001', 'document: 订单记录'),
      },
    },
    'one series for all types of a class': {
      files: {
        'kefu/basics/2023/J2023002.md':
          '---\nnumber: J2023002\ntitle: 住户手册\ndocument: 住户手册\ngenerated: 2023-05-08\n---\n',
      },
    },
  },
  boundary: {
    'a void stub no longer says what it was': {
      files: paper('D2023001', 'void: 2023-05-09\nvoid-reason: 误编为订单'),
    },
    'a second type joins the series': {
      files: {
        'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
classes:
  - code: business
    title: 业务往来
    numbers:
      - { template: "F{year}{seq:3}", documents: [发票, 付款记录], year: occurred }
---
`,
        ...payment('F2023009', '发票'),
        ...payment('F2023010', '付款记录'),
        ...payment('F2023011', '收款收据', mark),
      },
    },
  },
});
