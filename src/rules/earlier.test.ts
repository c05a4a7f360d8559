import { describe, expect, test } from 'vitest';
import type { Day } from '../domain/day.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { memorySource } from '../testing/memory-source.ts';
import { checkHoldings } from './check.ts';
import { effectsOf } from './effect.ts';

const regulation = (effective: string, more: string, asked: string) => `---
regulation: 往来文件管理办法
effective: ${effective}
${more}
loans: { within: ${asked === 'new' ? '1周' : '1个月'}, route: [manager] }
roles: { manager: [经理] }
classes:
  - code: letters
    title: 往来函件
    numbers: [{ template: "H-{seq:3}" }]
    fields:
      - { name: copied, type: text${asked === 'new' ? ', required: yes' : ''} }
    demands:
      - { need: [${asked === 'new' ? 'department' : 'title'}] }
    retention: { after: filed, keep: ${asked === 'new' ? '1年' : '3年'} }
---
`;
const letter = (filed: string) => `---\nnumber: H-001\ntitle: 复函\nfiled: ${filed}\n---\n`;
const loan =
  '---\nloan: JY2023001\nitems: [{ number: H-001 }]\nborrower: 王敏\npurpose: 核对\nout: 2023-11-01\ndue: 2023-11-20\nhanded-out-by: 王敏\n---\n';

function office(files: Record<string, string>) {
  return readHoldings(
    memorySource({
      'people.md': '---\npeople:\n  - { name: 王敏, roles: [manager] }\n---\n',
      'stores.md': '---\nrooms: []\n---\n',
      ...files,
    }),
  );
}

function said(files: Record<string, string>): string[] {
  return checkHoldings(office(files), [], '2023-12-31' as Day)
    .map(({ rule, severity, fault }) => `${severity} ${rule.id} ${fault.at.path}`)
    .filter((line) => !line.startsWith('notice') && !line.includes('loan-overdue'))
    .sort();
}

const path = 'kefu/letters/H-001.md';

describe('what was filed before the regulation came into force', () => {
  test('is judged like all where it says nothing', () => {
    const files = { 'kefu/regulation.md': regulation('2023-06-01', '', 'new'), [path]: letter('2023-05-31') };
    expect(said(files)).toEqual([`error field-missing ${path}`]);
  });
  test('gets only warnings with `earlier: warn`, up to the day before', () => {
    const with_ = (filed: string) =>
      said({ 'kefu/regulation.md': regulation('2023-06-01', 'earlier: warn', 'new'), [path]: letter(filed) });
    expect(with_('2023-05-31')).toEqual([`warning demand-missing ${path}`, `warning field-missing ${path}`]);
    expect(with_('2023-06-01')).toEqual([`error field-missing ${path}`]);
  });
  test('is judged by the version of its day with `earlier: own-version`', () => {
    const with_ = (filed: string) =>
      said({
        'kefu/regulation.md': regulation('2023-06-01', 'earlier: own-version', 'new'),
        'kefu/versions/2020-01-01.md': regulation('2020-01-01', '', 'old'),
        [path]: letter(filed),
      });
    expect(with_('2023-05-31')).toEqual([]);
    expect(with_('2023-06-01')).toEqual([`error field-missing ${path}`]);
    expect(with_('2019-01-01'), 'older than all: by the oldest').toEqual([]);
  });
  test('a version named after another day is told', () => {
    const files = {
      'kefu/regulation.md': regulation('2023-06-01', 'earlier: own-version', 'old'),
      'kefu/versions/2020-01-02.md': regulation('2020-01-01', '', 'old'),
    };
    expect(said(files)).toEqual(['error file-name kefu/versions/2020-01-02.md']);
  });
  test('a closed loan of before is never an error: nobody can mend it', () => {
    const files = (effective: string) => ({
      'kefu/regulation.md': regulation(effective, '', 'new')
        .replace(', required: yes', '')
        .replace('[department]', '[title]'),
      [path]: letter('2023-05-31'),
      'kefu/loans/2023/JY2023001.md': loan,
    });
    expect(said(files('2023-11-01'))).toEqual(['error loan-period kefu/loans/2023/JY2023001.md']);
    expect(said(files('2023-11-02'))).toEqual(['warning loan-period kefu/loans/2023/JY2023001.md']);
  });
  test('what bars a disposal in every office is an error before it too; what a regulation asks of one is not', () => {
    const files = (effective: string) => ({
      'kefu/regulation.md': regulation(effective, '', 'old'),
      [path]: letter('2023-05-31'),
      'kefu/holds/2023/DJ2023001.md':
        '---\nhold: DJ2023001\nitems: [{ number: H-001 }]\non: 2023-10-01\nby: 王敏\nreason: 诉讼\n---\n',
      'kefu/disposals/2023/XH2023001.md':
        '---\ndisposal: XH2023001\nground: 期满\nasked-by: 王敏\non: 2023-11-01\nquantity: 1\nitems: [{ number: H-001, title: 复函 }]\n---\n',
    });
    const held = 'error disposal-under-hold kefu/disposals/2023/XH2023001.md';
    const running = 'disposal-running kefu/disposals/2023/XH2023001.md';
    expect(said(files('2023-11-01'))).toEqual([`error ${running}`, held]);
    expect(said(files('2023-11-02'))).toEqual([held, `warning ${running}`]);
  });
});

test('what a change of regulation does: new findings, moved days, changed routes', () => {
  const before = office({
    'kefu/regulation.md': regulation('2023-06-01', '', 'old'),
    [path]: letter('2023-01-10'),
  });
  const text = regulation('2023-06-01', '', 'new')
    .replace(', required: yes', '')
    .replace('route: [manager]', 'route: [manager, head]');
  const now = office({ 'kefu/regulation.md': text, [path]: letter('2023-01-10') });
  const effects = effectsOf(before, now, new Set(['kefu']), '2023-12-31' as Day);
  expect(effects).toHaveLength(1);
  const [effect] = effects;
  expect(effect!.newly.map(({ rule, fault }) => `${rule.id} ${fault.at.path}`)).toEqual([
    `demand-missing ${path}`,
  ]);
  expect(effect!.moved).toEqual([{ path, what: 'retention', from: '2026-01-10', to: '2024-01-10' }]);
  expect(effect!.routes).toEqual([{ setting: 'loans.route', from: ['manager'], to: ['manager', 'head'] }]);
  expect(effectsOf(before, now, new Set(), '2023-12-31' as Day)).toEqual([]);
});
