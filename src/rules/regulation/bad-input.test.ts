import { describe, expect, test } from 'vitest';
import type { Day } from '../../domain/day.ts';
import { zhCN } from '../../locales/zh-CN/index.ts';
import { locate } from '../../store/locate.ts';
import { readHoldings } from '../../store/read-holdings.ts';
import { memorySource } from '../../testing/memory-source.ts';
import { checkHoldings } from '../check.ts';
import type { RuleId } from '../index.ts';

const people = '---\npeople:\n  - { name: 李娟, roles: [keeper, manager] }\n---\n';

/** A regulation that is in order but for one line. */
const regulation = (ofClass: string, more = '') => `---
regulation: 客户文件管理办法
effective: 2020-01-01
roles: { keeper: [档案管理员], manager: [客服部经理] }
classes:
  - code: letters
    title: 往来函件
    numbers:
      - template: "H{year}{kind}{seq:3}"
        year: sent
        segments:
          kind: { values: [来函, 去函] }
${ofClass}
${more}
---
`;
const right = '    retention: { after: sent, keep: 3年 }';
const settings = (text: string) => regulation(right, text);

/** What is said about a regulation: rule, the text of the line, what is wrong, what to do. */
function said(text: string) {
  const files = { 'people.md': people, 'kefu/regulation.md': text };
  const faults = checkHoldings(readHoldings(memorySource(files)), [], '2024-06-30' as Day);
  return faults.map(({ rule, fault: { at, facts } }) => {
    const line = locate(text, at).line;
    const words = zhCN.rules[rule.id as RuleId].words as (facts: unknown) => { message: string; fix: string };
    return { path: at.path, rule: rule.id, line: text.split('\n')[line - 1]!.trim(), ...words(facts) };
  });
}

/** What is wrong → the regulation, the rule that says so, the line at which it does, and what it says. */
const wrong: Readonly<Record<string, readonly [string, RuleId, RegExp, RegExp]>> = {
  'a misspelt setting at the top': [
    settings('laons: { within: 1周 }'),
    'field-unknown',
    /^laons/,
    /是否应为“loans”/,
  ],
  'a misspelt setting of lending': [
    settings('loans: { wihtin: 1周 }'),
    'field-unknown',
    /^loans/,
    /“wihtin”.*是否应为“within”/,
  ],
  'of a special case': [
    settings('loans:\n  special:\n    - when: { kind: 外单位 }\n      evidense: [介绍信]'),
    'field-unknown',
    /^evidense/,
    /是否应为“evidence”/,
  ],
  'of a class': [
    regulation('    retentoin: permanent'),
    'field-unknown',
    /^retentoin/,
    /是否应为“retention”/,
  ],
  'of a class below': [
    settings('').replace('    title: 往来函件', '    title: 往来函件\n    clases: []'),
    'field-unknown',
    /^clases/,
    /是否应为“classes”/,
  ],
  'of retention, which may also be a word': [
    regulation('    retention:\n      after: sent\n      keep: 3年\n      outcom: return'),
    'field-unknown',
    /^outcom/,
    /是否应为“outcome”/,
  ],
  'of a clock': [
    regulation(
      `${right}\n    clocks:\n      - what: 归档\n        after: sent\n        wtihin: 5天\n        within: 5天`,
    ),
    'field-unknown',
    /^wtihin/,
    /是否应为“within”/,
  ],
  'of the witness, who may also be unstated': [
    settings('disposal:\n  witness:\n    rol: manager'),
    'field-unknown',
    /^rol:/,
    /是否应为“role”/,
  ],
  'a setting like no other': [
    settings('loans: { colour: red }'),
    'field-unknown',
    /^loans/,
    /可用的字段：allowed/,
  ],
  'a figure without unit': [
    settings('loans:\n  within: 3'),
    'field-invalid',
    /^within: 3$/,
    /“within”应为期限/,
  ],
  'a period without unit': [
    regulation('    retention:\n      after: sent\n      keep: 10'),
    'field-invalid',
    /^keep: 10$/,
    /“keep”应为期限/,
  ],
  'a month that no year has': [
    regulation(`${right}\n    clocks:\n      - what: 归档\n        after: sent\n        within: 次年13月底`),
    'field-invalid',
    /^within: 次年13月底$/,
    /应为期限/,
  ],
  'a day that no month has': [
    settings('duties:\n  - { code: tidy, what: 整理, evidence: 目录, every: 每年2月30日 }'),
    'field-invalid',
    /2月30日/,
    /应为周期/,
  ],
  'a period without a day to start from': [
    regulation('    retention: { keep: 10年 }'),
    'field-missing',
    /^retention/,
    /缺少“after”/,
  ],
  'a word for a period that is none': [
    regulation('    retention: permanant'),
    'field-invalid',
    /^retention/,
    /是否应为“permanent”/,
  ],
  'a class below itself': [
    settings('').replace(
      'classes:\n',
      `classes:
  - code: notices
    title: 通知公告
    classes:
      - { code: notices, title: 停水通知, numbers: [{ template: "T{seq:3}" }] }
`,
    ),
    'regulation-class',
    /停水通知/,
    /“停水通知”与“通知公告”都用代码 notices/,
  ],
  'a class twice': [
    settings('').replace(
      'classes:\n',
      'classes:\n  - { code: Letters, title: 其他函件, numbers: [{ template: "Q{seq:3}" }] }\n',
    ),
    'regulation-class',
    /^- code: letters/,
    /都用代码 letters/,
  ],
  'a branch that refers to one above it': [
    settings('')
      .replace('classes:\n', 'classes: &all\n')
      .replace('    title', '    classes: *all\n    title'),
    'file-yaml',
    /&all/,
    /锚点/,
  ],
  'a template with two meanings': [
    regulation(right).replace('[来函, 去函]', '[来函, 来函2]'),
    'regulation-ambiguous',
    /^- template/,
    /“来函”加序号会与“来函2”混淆/,
  ],
  'a template that cannot be read': [
    regulation(right).replace('{year}', '{year'),
    'regulation-template',
    /^- template/,
    /花括号/,
  ],
  'a field that is not there': [
    regulation('    retention: { after: snet, keep: 3年 }'),
    'regulation-reference',
    /^retention/,
    /没有“snet”这个字段.*是否应为“sent”/,
  ],
  'a role that is not listed': [
    settings('loans: { route: [manger] }'),
    'regulation-reference',
    /^loans/,
    /“manger”.*是否应为“manager”/,
  ],
  'a figure left to the office': [
    regulation('    retention: { after: sent, keep: 待填 }'),
    'regulation-blank',
    /^retention/,
    /“往来函件”的 retention.keep 还是“待填”/,
  ],
};

describe('what is wrong with a regulation is told once, at its line', () => {
  test('the regulation that they start from is right', () => {
    expect(said(regulation(right))).toEqual([]);
  });
  for (const [name, [text, rule, line, words]] of Object.entries(wrong)) {
    test(name, () => {
      const found = said(text);
      expect(found.map(({ path, rule }) => `${path} ${rule}`)).toEqual([`kefu/regulation.md ${rule}`]);
      expect(found[0]!.line).toMatch(line);
      expect(`${found[0]!.message} ${found[0]!.fix}`).toMatch(words);
    });
  }
});
