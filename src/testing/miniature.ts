import type { Files } from './memory-source.ts';

/**
 * A register as small as can be that is right in every respect: two people, one box, one household with its
 * checklist, one record of each kind. Specimens lay a file or two over it.
 */
export const miniature: Files = {
  'people.md': `---
people:
  - name: 李娟
    roles: [keeper]
  - name: 王敏
    roles: [manager]
---
`,
  'stores.md': `---
rooms:
  - code: A
    title: 档案室
    cabinets:
      - code: "01"
        shelves:
          - code: "1"
            boxes: [001…003]
---
`,
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
levels: [normal, sensitive]
dossiers:
  unit: household
  template: "{unit}-{seq:2}"
  fields:
    - { name: kind, type: choice, values: [owner, tenant] }
classes:
  - code: basics
    title: 客户基础资料
    documents: [业主信息登记表, 身份证复印件, 住户手册]
    numbers:
      - template: "J{year}{seq:3}"
        year: generated
    efile: "{number}{subject}{date}"
    checklist:
      - document: 身份证复印件
        form: copy
        sides: both
  - code: business
    title: 业务往来
    documents: [业务合同, 订单记录]
    numbers:
      - template: "Y{year}{kind}{seq:3}"
        documents: [业务合同]
        year: signed
        segments:
          kind: { values: [销售合同, 采购合同] }
      - template: "D{year}{seq:3}"
        documents: [订单记录]
        year: ordered
  - code: deeds
    title: 权证
    linked: dossier
  - code: more
    title: 其他
    classes:
      - code: letters
        title: 往来函件
        numbers:
          - template: "H-{seq:3}"
---

# 客户文件管理办法
`,
  'kefu/dossiers/3-1-1502-01.md': `---
dossier: 3-1-1502-01
unit: 3-1-1502
customer: 赵一鸣
label: 赵一鸣
opened: 2022-05-01
kind: owner
place: A-01-1-001
---
`,
  'kefu/basics/2023/J2023001.md': `---
number: J2023001
title: 赵一鸣身份证复印件
document: 身份证复印件
dossier: 3-1-1502-01
generated: 2023-02-01
form: copy
sides: both
pages: 1
place: A-01-1-001
submitter: 李娟
---
`,
  'kefu/business/2023/Y2023销售合同001.md': `---
number: Y2023销售合同001
title: 车位销售合同
document: 业务合同
kind: 销售合同
signed: 2023-03-05
place: A-01-1-002
---

双方各执一份。
`,
  'kefu/deeds/3-1-1502-01.md': `---
number: 3-1-1502-01
title: 不动产权证书
dossier: 3-1-1502-01
---
`,
  'kefu/letters/H-001.md': `---
number: H-001
title: 致业主的一封信
---
`,
  'kefu/loans/2024/JY2024001.md': `---
loan: JY2024001
items:
  - number: J2023001
    pages: 1
borrower: 周明
purpose: 核对姓名
out: 2024-03-01
due: 2024-03-08
handed-out-by: 李娟
---
`,
  'kefu/returns/2024/GH2024001.md': `---
return: GH2024001
loan: JY2024001
items:
  - number: J2023001
    pages: 1
returned: 2024-03-07
received-by: 李娟
---
`,
};
