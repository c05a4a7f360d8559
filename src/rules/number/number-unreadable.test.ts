import { expect, test } from 'vitest';
import type { Day } from '../../domain/day.ts';
import { readHoldings } from '../../store/read-holdings.ts';
import { checkRule } from '../../testing/check-rule.ts';
import { memorySource } from '../../testing/memory-source.ts';
import { miniature } from '../../testing/miniature.ts';
import { checkHoldings } from '../check.ts';

const basics = (number: string) => ({
  [`kefu/basics/2023/${number}.md`]: `---
number: ${number} #! number-unreadable
title: 业主信息登记表
document: 业主信息登记表
generated: 2023-04-11
---
`,
});
const unmarked = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace(/ #! .*/, '')]));
const contract = (number: string, kind: string) => ({
  [`kefu/business/2023/${number}.md`]: `---
number: ${number} #! number-unreadable
title: 秩序维护服务合同
document: 业务合同
kind: ${kind}
signed: 2023-06-01
---
`,
});
const regulation = (numbers: string) => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
classes:
  - code: talks
    title: 客户沟通与服务
    numbers:
${numbers}
---
`,
});
const talks = regulation(`      - template: "G{year}{channel}{seq:3}"
        year: contacted
        segments:
          channel: { values: { 电话沟通记录: 电话, 12项检查表: 12项检查, VIP回访: VIP } }
      - template: "{department}-{seq:3}"`);
const coded = regulation(`      - { template: "QMS-PM-{seq:5}", first: 31301, last: 31318, restart: never }`);
const talk = (number: string, mark = '') => ({
  [`kefu/talks/2023/${number}.md`]: `---
number: ${number}${mark}
title: 空调保养来电
department: XS
---
`,
});
const mark = ' #! number-unreadable';

checkRule('number-unreadable', {
  guilty: {
    'running number not padded': { files: basics('J20231') },
    'one zero too many': { files: basics('J20230002') },
    'two digits of the year': { files: basics('J23002') },
    'the letter of another class': { files: basics('Y2023销售合同002') },
    'traditional characters': { files: contract('Y2023銷售合同002', '销售合同') },
    'full-width letter and digits': { files: basics('Ｊ２０２３００２') },
    'lower case': { files: basics('j2023002') },
    'a space inside': { files: basics('J2023 002') },
    'a kind of contract that the regulation does not list': {
      files: contract('Y2023租赁合同001', '租赁合同'),
    },
    'the type of document where its short text belongs': {
      files: { ...talks, ...talk('G2023电话沟通记录015', mark) },
    },
  },
  innocent: {
    'three prefixes in one class': {
      files: {
        ...unmarked(contract('Y2023采购合同001', '采购合同')),
        'kefu/business/2023/D2023005.md': `---
number: D2023005
title: 车位订单
document: 订单记录
ordered: 2023-07-02
---
`,
      },
    },
    'a deed bears the number of its dossier': { files: {} },
    'the channel itself begins with digits': { files: { ...talks, ...talk('G202312项检查001') } },
    'the channel itself is in Latin letters': { files: { ...talks, ...talk('G2023VIP002') } },
  },
  boundary: {
    'the 999th has three digits': { files: unmarked(basics('J2023999')) },
    'the thousandth has four digits': { files: unmarked(basics('J20231000')) },
    'the 999th with four digits': { files: basics('J20230999') },
    'first and last of a closed series': {
      files: { ...coded, ...talk('QMS-PM-31301'), ...talk('QMS-PM-31318') },
    },
    'one before the first, one after the last': {
      files: { ...coded, ...talk('QMS-PM-31300', mark), ...talk('QMS-PM-31319', mark) },
    },
  },
});

test.each([
  ['Y2023銷售合同002', contract('Y2023銷售合同002', '销售合同'), 'Y2023销售合同002'],
  ['Ｊ２０２３００２', basics('Ｊ２０２３００２'), 'J2023002'],
  ['j2023002', basics('j2023002'), 'J2023002'],
  ['J2023 002', basics('J2023 002'), 'J2023002'],
  ['qms-pm-31302', { ...coded, ...talk('qms-pm-31302') }, 'QMS-PM-31302'],
  ['g2023vip002', { ...talks, ...talk('g2023vip002') }, 'G2023VIP002'],
  ['ＸＳ－001', { ...talks, ...talk('ＸＳ－001') }, 'XS-001'],
  ['J20231', basics('J20231'), undefined],
])('%s is reported with its right spelling', (number, files, meant) => {
  const holdings = readHoldings(memorySource({ ...miniature, ...unmarked(files) }));
  const facts = checkHoldings(holdings, [], '2024-06-30' as Day).map(({ fault }) => fault.facts);
  expect(facts).toContainEqual(expect.objectContaining({ number, templates: expect.anything(), meant }));
});
