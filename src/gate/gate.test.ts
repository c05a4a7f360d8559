import { describe, expect, test } from 'vitest';
import type { Day } from '../domain/day.ts';
import { en } from '../locales/en/index.ts';
import type { Messages } from '../locales/messages.ts';
import { zhCN } from '../locales/zh-CN/index.ts';
import { gateReport, gateText } from '../report/gate.ts';
import { checkHoldings } from '../rules/check.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { type GateSpecimen, proposed, told } from '../testing/check-gate.ts';
import { certificate, list, loan } from '../testing/gate-forms.ts';
import { office } from '../testing/gate-office.ts';
import { memorySource } from '../testing/memory-source.ts';
import { judge } from './gate.ts';

const judged = (specimen: GateSpecimen) => told(judge(proposed(specimen)));
const approved = [
  '@wangmin approved 2024-07-05T10:00:00+08:00',
  '@chenyuan approved 2024-07-05T11:00:00+08:00',
];
const report = (specimen: GateSpecimen, messages: Messages = zhCN) => {
  const proposal = proposed(specimen);
  return gateReport(judge(proposal), [], proposal.head, messages);
};

test('the office is right in every respect', () => {
  const found = checkHoldings(readHoldings(memorySource(office)), [], '2024-07-05' as Day);
  expect(found.filter(({ severity }) => severity !== 'notice')).toEqual([]);
});

test('what was wrong before stands in nobody’s way; what is wrong anew does', () => {
  const wrong = { 'kefu/letters/H-007.md': '---\nnumber: H-007\n---\n' };
  const words = ['@wangmin approved'];
  expect(judged({ base: wrong, head: loan(['H-001']), words }).verdict).toBe('pass');
  expect(judged({ head: { ...wrong, ...loan(['H-001']) }, words })).toMatchObject({
    verdict: 'fail',
    findings: ['field-missing records/kefu/letters/H-007.md'],
  });
});

test('a form of before the regulation is spared in the register, not at the gate', () => {
  const effective = {
    'kefu/regulation.md': String(office['kefu/regulation.md']).replace('2020-01-01', '2024-07-05'),
  };
  const twice = loan(['H-001'], { out: '2024-07-04', borrower: '高某' }, 2);
  const base = { ...effective, ...loan(['H-001'], { out: '2024-07-03' }) };
  expect(judged({ base, head: twice, words: ['@wangmin approved'] })).toMatchObject({
    verdict: 'fail',
    findings: ['loan-conflict records/kefu/loans/2024/JY2024002.md'],
  });
});

describe('who is told to approve, and whose word is set aside', () => {
  const twice = {
    'kefu/regulation.md': String(office['kefu/regulation.md']).replace(
      '  route: [manager]\n',
      '  route: [manager, manager]\n',
    ),
  };
  test('whoever took one step is not asked for the next', () => {
    expect(judged({ base: twice, head: loan(['H-001']), words: ['@wangmin approved'] })).toMatchObject({
      given: ['1 manager: 王敏'],
      needs: ['2 manager: 何平'],
    });
  });
  test.each([
    ['tomorrow', '王敏 approved 2024-07-06T10:00:00+08:00', '王敏 in-future'],
    ['while they were here', '刘离 approved 2024-05-30T10:00:00+08:00', '刘离 absent'],
  ])('signed %s', (_, word, ignored) => {
    expect(judged({ head: loan(['H-001']), words: [word] })).toMatchObject({
      verdict: 'wait',
      ignored: [ignored],
    });
  });
  test('one who approves one of two items refuses both', () => {
    const head = loan(['H-001', 'C-001']);
    expect(judged({ head, words: ['@chenyuan refused'] }).verdict).toBe('fail');
  });
  test('a stand-in is not said to come too late for what nobody approves', () => {
    const head = {
      'kefu/letters/H-004.md': String(office['kefu/letters/H-002.md']).replaceAll('H-002', 'H-004'),
    };
    expect(judged({ head, words: ['@heping approved'] })).toMatchObject({ ignored: ['何平 not-needed'] });
    const words = ['@heping approved 2024-07-11T10:00:00+08:00'];
    expect(judged({ head: loan(['H-001']), words, today: '2024-07-11' })).toMatchObject({
      ignored: ['何平 stand-in-over'],
    });
  });
});

describe('a list that is approved in part', () => {
  const lines = (struckOff: boolean) => [
    'H-001',
    struckOff
      ? { number: 'H-002', title: '来函2', answer: 'keep', reason: '诉讼中', until: '2026-07-05' }
      : 'H-002',
  ];
  const later = approved.map((word) => `${word} ${'c'.repeat(40)}`);
  const earlier = approved.map((word) => `${word} ${'b'.repeat(40)}`);

  test('what is struck off stays on it, with reason and a new day', () => {
    expect(judged({ head: list(lines(true)), words: later })).toMatchObject({
      verdict: 'pass',
      findings: [],
    });
  });
  test('approvals of the list as it was do not count for the new commit', () => {
    expect(judged({ head: list(lines(true)), words: earlier })).toMatchObject({
      verdict: 'wait',
      ignored: ['陈远 other-commit', '王敏 other-commit'],
    });
  });
  test('approved on both commits, the later word counts', () => {
    const [manager, director] = approved as [string, string];
    const words = [...earlier, manager.replace('T10', 'T15'), director.replace('T11', 'T16')];
    expect(judged({ head: list(lines(true)), words })).toMatchObject({
      verdict: 'pass',
      ignored: ['陈远 repeated', '王敏 repeated'],
    });
  });
  test.each([
    ['the quantity still counts it', { quantity: '2' }, lines(true)],
    ['without a reason', {}, ['H-001', { number: 'H-002', title: '来函2', answer: 'keep' }]],
    [
      'until a day that has passed',
      {},
      ['H-001', { number: 'H-002', title: '来函2', answer: 'keep', reason: '诉讼', until: '2024-07-04' }],
    ],
  ])('%s', (_, more, items) => {
    expect(judged({ head: list(items, more), words: later })).toMatchObject({
      verdict: 'fail',
      findings: ['disposal-terms records/kefu/disposals/2024/XH2024001.md'],
    });
  });
  test('what is struck off does not go', () => {
    const base = list(lines(true), { on: '2024-07-01' });
    expect(judged({ base, head: certificate(['H-001']) }).verdict).toBe('pass');
    expect(judged({ base, head: certificate(['H-001', 'H-002']) })).toMatchObject({
      verdict: 'fail',
      findings: expect.arrayContaining(['certificate-item records/kefu/certificates/2024/XZ2024001.md']),
    });
  });
  test('merged, it cannot be changed any more', () => {
    const base = list(lines(false), { on: '2024-07-01' });
    expect(judged({ base, head: list(lines(true), { on: '2024-07-01' }), words: later })).toMatchObject({
      verdict: 'fail',
      findings: ['form-changed records/kefu/disposals/2024/XH2024001.md'],
    });
  });
});

describe('what is printed', () => {
  const specimen = {
    head: list(['H-001', 'H-002']),
    words: ['@wangmin approved', '@mallory approved'],
  };
  test('the keys of the contract', () => {
    const printed = JSON.parse(JSON.stringify(report(specimen)));
    const keys = ['verdict', 'changes', 'needs', 'given', 'ignored', 'findings'];
    expect(Object.keys(printed)).toEqual(keys);
    expect(printed.changes[0]).toMatchObject({
      act: 'dispose',
      number: 'XH2024001',
      path: 'records/kefu/disposals/2024/XH2024001.md',
    });
    const [need, given, ignored] = [printed.needs[0], printed.given[0], printed.ignored[0]];
    expect(need).toMatchObject({ role: 'director', people: ['陈远'], step: 2, why: '销毁须经批准' });
    const commit = 'c'.repeat(40);
    const at = '2024-07-05T10:00:00+08:00';
    expect(given).toEqual({ person: '王敏', role: 'manager', step: 1, commit, at });
    expect(ignored).toMatchObject({ person: 'mallory', why: '不在人员表里，不算' });
  });
  test('a role that has two steps', () => {
    const base = {
      'people.md': String(office['people.md']).replace(
        'name: 孙法, roles: [legal]',
        'name: 孙法, roles: [manager]',
      ),
      'kefu/regulation.md': String(office['kefu/regulation.md']).replace(
        '  route: [manager]\n',
        '  route: [manager, manager]\n',
      ),
    };
    const words = ['@wangmin approved', '@sunfa approved 2024-07-05T11:00:00+08:00'];
    const { given } = report({ base, head: loan(['H-001']), words });
    expect(given.map(({ person, step }) => [step, person])).toEqual([
      [1, '王敏'],
      [2, '孙法'],
    ]);
  });
  test.each([
    [
      zhCN,
      '李娟申请销毁 2 件：《来函1》（H-001）、《来函2》（H-002）；理由：期满。批准后仍须有人监督执行。客服部经理 王敏已于 2024-07-05 批准；还差总经理（陈远）的批准：销毁须经批准。',
    ],
    [
      en,
      '李娟 asks to destroy 2 items: "来函1" (H-001), "来函2" (H-002); ground: 期满. Once approved, it is still carried out under witness.',
    ],
  ])('one paragraph per change', (messages, paragraph) => {
    expect(report(specimen, messages).changes[0]!.paragraph).toContain(paragraph);
  });
  test('nothing', () => {
    const empty = report({ head: {} });
    expect(empty).toEqual({ verdict: 'pass', changes: [], needs: [], given: [], ignored: [], findings: [] });
    expect(gateText(empty, zhCN, 'terminal')).toBe('## 可以合并\n\n没有任何改动。\n');
  });
});
