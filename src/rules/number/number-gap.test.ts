import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! number-gap';
const basics = (number: string, mark = '') => ({
  [`kefu/basics/${number.slice(1, 5)}/${number}.md`]: `---\nnumber: ${number}${mark}\ntitle: 住户手册\n---\n`,
});
const contract = (number: string, mark = '') => ({
  [`kefu/business/2023/${number}.md`]: `---\nnumber: ${number}${mark}\ntitle: 保洁合同\n---\n`,
});
const coded = {
  'kefu/regulation.md': `---
regulation: 质量管理表单
effective: 2020-01-01
classes:
  - code: letters
    title: 表单
    numbers:
      - { template: "QMS-PM-{seq:5}", first: 31301, last: 31318, restart: never }
---
`,
};
const endless = {
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
classes:
  - code: basics
    title: 客户基础资料
    numbers:
      - { template: "J{year}{seq:3}", year: generated, restart: never }
    documents: [身份证复印件]
---
`,
};
const form = (number: string, mark = '') => ({
  [`kefu/letters/${number}.md`]: `---\nnumber: ${number}${mark}\ntitle: 请修记录\n---\n`,
});

checkRule('number-gap', {
  guilty: {
    'one number skipped': { files: basics('J2023003', mark) },
    'the sequence does not start at one': { files: basics('J2024002', mark) },
    'several gaps are told once, at the last number': {
      files: { ...basics('J2023003'), ...basics('J2023010', mark) },
    },
    'each kind of contract counts for itself': {
      files: { ...contract('Y2023采购合同002', mark), ...contract('Y2023销售合同002') },
    },
  },
  innocent: {
    'a new year starts anew': { files: { ...basics('J2023002'), ...basics('J2024001') } },
    'a void stub fills its place': {
      files: {
        ...basics('J2023003'),
        'kefu/basics/2023/J2023002.md':
          '---\nnumber: J2023002\ntitle: 住户手册\nvoid: 2023-05-02\nvoid-reason: 重复登记\n---\n',
      },
    },
    'counted on over the years': { files: { ...endless, ...basics('J2024002') } },
  },
  boundary: {
    'from the 999th to the thousandth': {
      files: {
        ...Object.assign(
          {},
          ...Array.from({ length: 998 }, (_, i) => basics(`J2023${String(i + 2).padStart(3, '0')}`)),
        ),
        ...basics('J20231000'),
      },
    },
    'counted on over the years, the same number in both': {
      files: { ...endless, ...basics('J2024001'), ...basics('J2025003', mark) },
    },
    'a closed series starts at its first number': {
      files: { ...coded, ...form('QMS-PM-31301'), ...form('QMS-PM-31302') },
      without: ['kefu/letters/H-001.md'],
    },
    'a closed series without its first number': { files: { ...coded, ...form('QMS-PM-31302', mark) } },
  },
});
