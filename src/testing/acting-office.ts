import type { ActName } from '../domain/form.ts';
import type { Files } from './memory-source.ts';
import { miniature } from './miniature.ts';
import { regulated } from './regulated.ts';

/** The day on which {@link actingOffice} acts. */
export const actingDay = '2024-06-30';

const settings = `
roles: { keeper: [档案员], manager: [经理] }
loans: { within: 7天, renewals: 1, special: [{ when: { class: letters }, within: 3天 }] }
readings: { place: 档案室, escort: keeper }
handover: { copies: 2 }
disposal:
  grounds: { 期满: { route: [manager] } }
  methods: [{ allowed: [粉碎] }]
penalties:
  - { code: late, what: 逾期移交, amount: 50, enforcer: manager }
duties:
  - { code: walk, what: 巡查, role: keeper, every: 每月底, from: 2024-05-01, grace: 3天, evidence: 巡查表, checks: [防火] }
`;

const regulation = String(regulated(settings)['kefu/regulation.md']).replace(
  '  - code: business\n    title: 业务往来\n',
  '  - code: business\n    title: 业务往来\n    retention: { after: filed, keep: 1年 }\n',
);

const contract = (number: string, filed: string) =>
  `---\nnumber: ${number}\ntitle: 合同${number.slice(-3)}\ndocument: 业务合同\nkind: 采购合同\nsigned: 2022-03-05\nfiled: ${filed}\npages: 4\nplace: A-01-1-003\n---\n`;

/** A register in which every act has something to do: things out, due, held, listed. */
export const actingOffice: Files = {
  ...miniature,
  'kefu/regulation.md': regulation,
  'kefu/business/2022/Y2022采购合同001.md': contract('Y2022采购合同001', '2022-03-06'),
  'kefu/business/2022/Y2022采购合同002.md': contract('Y2022采购合同002', '2022-04-01'),
  'kefu/business/2022/Y2022采购合同003.md': contract('Y2022采购合同003', '2022-05-01'),
  'kefu/business/2022/Y2022采购合同004.md': contract('Y2022采购合同004', '2024-05-01'),
  'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items:
  - number: J2023001
    pages: 1
  - number: Y2023销售合同001
borrower: 工程部 周明
purpose: 核对
out: 2024-06-25
due: 2024-06-28
handed-out-by: 李娟
---
`,
  'kefu/offences/2024/WG2024001.md': `---
offence: WG2024001
registered: 2024-06-20
code: late
person: 李娟
on: 2024-06-19
by: 王敏
---
`,
  'kefu/copies/2024/SK2024001.md': `---
copy: SK2024001
document: 业户资料汇总表
version: 2024-01
holder: 李娟
on: 2024-01-05
by: 李娟
---
`,
  'kefu/holds/2024/DJ2024001.md': `---
hold: DJ2024001
items:
  - number: H-001
  - number: A-01-1-001
on: 2024-06-01
by: 王敏
reason: 诉讼
---
`,
  'kefu/appraisals/2024/JD2024001.md': `---
appraisal: JD2024001
on: 2024-06-10
by: [李娟]
items:
  - number: Y2022采购合同001
    answer: destroy
  - number: Y2022采购合同002
    answer: destroy
---
`,
  'kefu/disposals/2024/XH2024001.md': `---
disposal: XH2024001
ground: 期满
appraisal: JD2024001
asked-by: 李娟
on: 2024-06-11
quantity: 1
items:
  - number: Y2022采购合同001
    title: 合同001
---
`,
};

/** Command lines that the register lets through, one for each act that writes; `change` and after write two files. */
export const actingCommands = {
  lend: ['H-001', '--borrower', '周明', '--purpose', '核对', '--by', '李娟'],
  read: ['J2023001', '--reader', '周明', '--purpose', '核对', '--by', '李娟'],
  renew: ['JY2024002', '--by', '李娟'],
  recall: ['JY2024002', '--by', '李娟', '--how', '电话'],
  return: ['JY2024002', '--by', '李娟'],
  reserve: ['J2023001', '--borrower', '赵四', '--until', '2024-07-10', '--by', '李娟'],
  handover: ['H-001', '--from', '周明', '--to', '李娟'],
  stocktake: ['A-01-1', '--by', '李娟'],
  duty: ['walk', '--by', '李娟', '--checks', '防火=正常'],
  offence: ['逾期移交', '李娟', '--by', '王敏', '--about', 'J2023001'],
  mend: ['WG2024001', '--on', '2024-06-21', '--by', '王敏'],
  issue: ['--document', '业户资料汇总表', '--holder', '王敏', '--by', '李娟'],
  withdraw: ['SK2024001', '--by', '李娟'],
  hold: ['H-001', '--by', '王敏', '--reason', '诉讼'],
  release: ['DJ2024001', '--by', '王敏', '--reason', '结案'],
  appraise: ['--by', '李娟', '--rest', 'destroy'],
  dispose: ['--by', '李娟'],
  certify: ['XH2024001', '--place', '碎纸间', '--executor', '李娟', '--witnesses', '王敏'],
  change: ['J2023001', '--field', 'pages', '--to', '2', '--by', '李娟', '--reason', '点错'],
  renumber: ['H-001', 'letters'],
  void: ['H-001', '--reason', '误编'],
  new: ['letters', '--title', '通知'],
} satisfies Record<ActName | 'renumber' | 'void' | 'new', readonly string[]>;
