import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { regulationWordsOf, wordsOf } from '../../languages.ts';
import { officeOf, specimens } from '../../testing/specimens.ts';
import { regulationView } from './regulation-view.ts';

const shipped = join(import.meta.dirname, '../../../regulations');
const regulations = readdirSync(shipped)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ id: basename(name, '.md'), text: readFileSync(join(shipped, name), 'utf8') }));

const chinese = { site: wordsOf['zh-CN'], own: regulationWordsOf['zh-CN'] };
const english = { site: wordsOf.en, own: regulationWordsOf.en };
type Files = Parameters<typeof officeOf>[0];

function viewOf(files: Files, words = chinese) {
  const office = officeOf(files);
  return regulationView(office, office.shelves[0]!, words, (room) => room);
}

/** The lines of a group: `label: text`, silences in brackets. */
function lines(files: Files, name: string, words = chinese): string[] {
  const group = viewOf(files, words).groups.find((one) => one.name === name);
  return (group?.figures ?? []).flatMap(({ label, said }) =>
    said.map(({ text, silence }) => `${label}: ${text}${silence ? ` [${silence}]` : ''}`),
  );
}

function withSettings(settings: string): Files {
  const regulation = specimens['kefu/regulation.md'] as string;
  return { ...specimens, 'kefu/regulation.md': regulation.replace('classes:', `${settings}\nclasses:`) };
}

const rich = withSettings(`roles:
  keeper: [档案管理员]
  manager: [客服部经理]
  head: [负责人, 副负责人]
loans:
  within: 7个工作日
  renewals: 0
  route: [manager, head]
  recall: 未规定
  evidence: [介绍信]
  copying: []
  special:
    - { when: { level: sensitive }, allowed: no }
    - { when: { kind: [外单位, 合作单位] }, route: [], within: 当日 }
readings:
  within: 待填
  route: 未规定
disposal:
  grounds:
    期满: { route: [manager] }
    无价值: { route: [head], running: yes }
  executor: keeper
  witness: { role: head, count: 2, not-executor: yes }
  keep-record: permanent
duties:
  - { code: count, what: 清点, role: keeper, every: 每季度, from: 2024-01-01 }
  - { code: look, what: 检查, role: manager, every: 未规定 }`);

describe('the settings of a regulation in words', () => {
  test('lending: figures, steps of approval, special cases', () => {
    expect(lines(rich, 'loans')).toEqual([
      '期限: 7个工作日',
      '续借: 不续借',
      '批准: 客服部经理，再由负责人、副负责人',
      '凭证: 介绍信',
      '复制、摘录的批准: 不许',
      '逾期催还: 未规定 [unstated]',
      '密级为sensitive的: 不准',
      '借阅人身份为外单位、合作单位的: 期限：当日',
      '借阅人身份为外单位、合作单位的: 批准：不须批准',
    ]);
  });
  test('the two silences are told apart, and neither has a default', () => {
    expect(lines(rich, 'readings')).toEqual([
      '期限: 待填 [blank]',
      '批准: 须批准，由谁批准未规定 [unstated]',
    ]);
    expect(viewOf(rich).blanks.map(({ setting }) => setting)).toEqual(['readings.within']);
  });
  test('destruction: each ground with its approval', () => {
    expect(lines(rich, 'disposal', english)).toEqual([
      'Destruction, ground: 期满: 客服部经理',
      'Destruction, ground: 无价值: 负责人, 副负责人',
      'Destruction, ground: 无价值: also before the time is over',
      'Carried out by: 档案管理员',
      'Witnesses: 负责人, 副负责人; 2 people; not who carries it out',
      'Keeping the certificate: permanent',
    ]);
  });
  test('what a regulation does not settle has no group', () => {
    expect(viewOf(specimens).groups.map(({ name }) => name)).toEqual(['dossiers']);
  });
});

describe('what the register counts today', () => {
  test('roles: who acts in them, and that nobody does', () => {
    expect(viewOf(rich).roles).toEqual([
      { role: 'keeper', posts: '档案管理员', people: ['李娟'] },
      { role: 'manager', posts: '客服部经理', people: ['王敏'] },
      { role: 'head', posts: '负责人、副负责人', people: [] },
    ]);
  });
  test('duties: the round to come, those that were missed; none without a rhythm', () => {
    expect(viewOf(rich).duties.map(({ what, next, missed, done }) => ({ what, next, missed, done }))).toEqual(
      [
        { what: '清点', next: '2024-06-30', missed: 1, done: undefined },
        { what: '检查', next: undefined, missed: 0, done: undefined },
      ],
    );
  });
  test('loans: items, not slips; the late ones among them', () => {
    const loans = viewOf(rich).groups.find(({ name }) => name === 'loans');
    expect(loans?.now).toBe('借出未还 1 件，其中逾期 1 件');
  });
  test('classes: a heading counts what stands below it', () => {
    const counts = viewOf(rich).classes.map(({ node, records, dossiers, out }) => [
      node.code,
      records,
      dossiers,
      out,
    ]);
    expect(counts).toEqual([
      ['basics', 5, 2, 1],
      ['business', 1, 0, 0],
      ['deeds', 2, 1, 0],
      ['more', 7, 0, 0],
      ['letters', 7, 0, 0],
    ]);
  });
});

test.each(regulations)('$id is shown whole, in both languages', ({ text }) => {
  for (const words of [chinese, english]) {
    const view = viewOf({ 'kefu/regulation.md': text }, words);
    const shown = JSON.stringify(view.groups);
    expect(shown).not.toMatch(/undefined|\[object|NaN/);
    expect(view.classes.length).toBeGreaterThan(0);
  }
});
