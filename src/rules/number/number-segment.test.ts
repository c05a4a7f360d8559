import { checkRule } from '../../testing/check-rule.ts';

const contract = (fields: string) => ({
  'kefu/business/2023/Y2023采购合同001.md': `---
number: Y2023采购合同001
title: 电梯维保合同
document: 业务合同
signed: 2023-03-05
${fields}
---
`,
});
const regulation = (template: string, segments = '') => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
dossiers:
  unit: project
  template: "{kind}第{seq:3}号"
  segments:
    kind: { values: [鸿借字, 鸿保字] }
classes:
  - code: talks
    title: 客户沟通与服务
    numbers:
      - template: "${template}"
${segments}
---
`,
});
/** The number prints 电话 for 电话沟通记录 (NUM-10). */
const talks = regulation(
  'G{year}{channel}{seq:3}',
  `        segments:
          channel: { field: document, values: { 电话沟通记录: 电话, 客户会议纪要: 会议, 12项检查表: 12项检查 } }`,
);
const talk = (number: string, lines: string) => ({
  [`kefu/talks/2023/${number}.md`]: `---\n${lines}\ntitle: 漏水报修来电\n---\n`,
});

checkRule('number-segment', {
  guilty: {
    'the number says purchase, the field says sale': {
      files: contract('kind: 销售合同 #! number-segment'),
    },
    'the number says telephone, the paper is of a meeting': {
      files: {
        ...talks,
        ...talk('G2023电话015', 'number: G2023电话015\ndocument: 客户会议纪要 #! number-segment'),
      },
    },
    'the type that decides is not stated': {
      files: { ...talks, ...talk('G2023电话015', 'number: G2023电话015 #! number-segment') },
    },
    'a type that has no text': {
      files: {
        ...talks,
        ...talk('G2023电话015', 'number: G2023电话015\ndocument: 上门拜访记录 #! number-segment'),
      },
    },
    'a contract numbered from another dossier': {
      files: {
        ...regulation('{dossier}-{seq:2}'),
        ...talk('鸿借字第001号-01', 'number: 鸿借字第001号-01\ndossier: 鸿借字第002号 #! number-segment'),
      },
    },
    'a number by department whose department is not stated': {
      files: {
        ...regulation('{department}{year}-{seq:3}'),
        ...talk('XS2023-001', 'number: XS2023-001 #! number-segment'),
      },
    },
  },
  innocent: {
    'number and field agree': { files: contract('kind: 采购合同') },
    'the short text of the type': {
      files: { ...talks, ...talk('G2023电话015', 'number: G2023电话015\ndocument: 电话沟通记录') },
    },
    'the text itself begins with digits': {
      files: { ...talks, ...talk('G202312项检查001', 'number: G202312项检查001\ndocument: 12项检查表') },
    },
    'a contract numbered from its dossier': {
      files: {
        ...regulation('{dossier}-{seq:2}'),
        ...talk('鸿借字第001号-01', 'number: 鸿借字第001号-01\ndossier: 鸿借字第001号'),
      },
    },
    'numbered by department': {
      files: {
        ...regulation('{department}{year}-{seq:3}'),
        ...talk('XS2023-001', 'number: XS2023-001\ndepartment: XS'),
      },
    },
  },
  boundary: {
    'a text that only the number states': { files: contract('pages: 8') },
    'a void stub need not agree': {
      files: contract('kind: 销售合同\nvoid: 2023-03-06\nvoid-reason: 合同类型填错'),
    },
  },
});
