import { describe, expect, test } from 'vitest';
import { type Day, later } from '../domain/day.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { type Files, memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { type HeldReminder, planReminders } from './reminders.ts';

const day = (text: string) => text as Day;
const registersOf = (files: Files) => readHoldings(memorySource({ ...miniature, ...files })).registers;
const people = `---
people:
  - { name: 李娟, roles: [keeper], login: li-juan }
  - { name: 王敏, roles: [manager] }
  - { name: 周明, login: zhou-ming }
---
`;
const loan = (more = 'due: 2024-06-15', out = '2024-05-01') => `---
loan: JY2024002
items:
  - number: J2023001
    pages: 1
borrower: 工程部 周明
purpose: 核对
out: ${out}
${more}
handed-out-by: 李娟
---
`;
const lent = (text = loan()) => ({ 'people.md': people, 'kefu/loans/2024/JY2024002.md': text });
const returned = (on: string, condition = 'good') => ({
  'kefu/returns/2024/GH2024002.md': `---
return: GH2024002
loan: JY2024002
items:
  - number: J2023001
    pages: 1
    condition: ${condition}
returned: ${on}
received-by: 李娟
---
`,
});
const renewed = {
  'kefu/renewals/2024/XJ2024001.md': `---
renewal: XJ2024001
loan: JY2024002
on: 2024-06-10
due: 2024-07-15
by: 李娟
---
`,
};
const held = (said: readonly string[] = [], more: Partial<HeldReminder> = {}): HeldReminder => ({
  issue: 5,
  about: 'loan:kefu/JY2024002',
  open: true,
  said,
  ...more,
});
/** The markers of what is said on a day; `thanks` when it is closed. */
const on = (today: string, files: Files = lent(), holds: readonly HeldReminder[] = []) =>
  planReminders(registersOf(files), day(today), holds).flatMap((action) =>
    action.kind === 'remind' ? action.marker : action.kind === 'thank' ? 'thanks' : [],
  );

describe('a loan from 1 May to 15 June', () => {
  test.each<[string, string[]]>([
    ['2024-05-01', []],
    ['2024-05-15', []],
    ['2024-05-16', ['due-2024-06-15-before-30']],
    ['2024-06-07', ['due-2024-06-15-before-30']],
    ['2024-06-08', ['due-2024-06-15-before-7']],
    ['2024-06-14', ['due-2024-06-15-before-7']],
    ['2024-06-15', ['due-2024-06-15-after-0']],
    ['2024-06-21', ['due-2024-06-15-after-0']],
    ['2024-06-22', ['due-2024-06-15-after-7']],
    ['2024-07-14', ['due-2024-06-15-after-7']],
    ['2024-07-15', ['due-2024-06-15-after-30']],
    ['2024-08-14', ['due-2024-06-15-after-30']],
    ['2024-08-15', ['due-2024-06-15-after-30-month-1']],
    ['2024-09-15', ['due-2024-06-15-after-30-month-2']],
    ['2025-07-15', ['due-2024-06-15-after-30-month-12']],
  ])('on %s: %j', (today, said) => {
    expect(on(today)).toEqual(said);
    expect(on(today, lent(), [held(said)]), 'the same day once more').toEqual([]);
  });

  test('every day for a year: each step once, one issue', () => {
    const registers = registersOf(lent());
    const said: string[] = [];
    let opened = 0;
    for (let today = day('2024-05-01'); today < '2025-05-01'; today = later(today, { days: 1 })) {
      for (const action of planReminders(registers, today, opened > 0 ? [held(said)] : [])) {
        if (action.kind !== 'remind') continue;
        if (action.issue === undefined) opened += 1;
        said.push(action.marker);
      }
    }
    expect(opened).toBe(1);
    const months = Array.from({ length: 9 }, (_, index) => `after-30-month-${index + 1}`);
    const steps = ['before-30', 'before-7', 'after-0', 'after-7', 'after-30', ...months];
    expect(said).toEqual(steps.map((step) => `due-2024-06-15-${step}`));
  });
});

describe('who is reminded of what', () => {
  test('the borrower, in the loan’s own issue', () => {
    const [action] = planReminders(registersOf(lent()), day('2024-06-15'), [held()]);
    expect(action).toMatchObject({
      kind: 'remind',
      issue: 5,
      about: 'loan:kefu/JY2024002',
      assignees: ['zhou-ming'],
      step: { days: 0 },
      facts: {
        loan: 'JY2024002',
        borrower: '工程部 周明',
        due: '2024-06-15',
        items: [{ number: 'J2023001', title: '赵一鸣身份证复印件' }],
      },
    });
  });
  test('nobody of a loan without a last day', () => {
    expect(on('2030-01-01', lent(loan('kind: 本部门')))).toEqual([]);
  });
  test('not of days before it was lent', () => {
    const short = lent(loan('due: 2024-06-15', '2024-06-10'));
    expect(on('2024-06-10', short)).toEqual([]);
    expect(on('2024-06-14', short)).toEqual([]);
    expect(on('2024-06-15', short)).toEqual(['due-2024-06-15-after-0']);
  });
  test('a renewal begins anew, in the same issue', () => {
    const files = { ...lent(), ...renewed };
    expect(on('2024-06-20', files, [held(['due-2024-06-15-before-7'])])).toEqual([
      'due-2024-07-15-before-30',
    ]);
    expect(on('2024-06-14', files)).toEqual([]);
  });
  test('nobody of what came back damaged, and it is not closed', () => {
    expect(on('2024-06-20', { ...lent(), ...returned('2024-06-12', 'damaged') }, [held()])).toEqual([]);
  });
});

describe('when it comes back', () => {
  const files = { ...lent(), ...returned('2024-06-12') };
  test('thanks, and it is closed', () => expect(on('2024-06-12', files, [held()])).toEqual(['thanks']));
  test('not before', () => expect(on('2024-06-11', files, [held()])).toEqual(['due-2024-06-15-before-7']));
  test('not again', () => expect(on('2024-06-13', files, [held([], { open: false })])).toEqual([]));
  test('nothing where nothing was said', () => expect(on('2024-06-12', files)).toEqual([]));
  test('a loan that cannot be read is not taken for returned', () => {
    expect(on('2024-06-20', { ...lent('---\nloan: [\n---\n') }, [held()])).toEqual([]);
  });
});

describe('the month’s list', () => {
  const duties = {
    'people.md': people,
    'kefu/regulation.md': String(miniature['kefu/regulation.md']).replace(
      'classes:\n',
      'duties:\n  - { code: check, what: 检查库房, every: 每月底, role: keeper, from: 2024-06-01 }\nclasses:\n',
    ),
  };
  const plan = (today: string, holds: readonly HeldReminder[] = []) =>
    planReminders(registersOf(duties), day(today), holds);
  test('is opened once, on the first day that is run, for those who keep', () => {
    const [action, ...others] = plan('2024-06-03');
    expect(others).toEqual([]);
    expect(action).toMatchObject({
      kind: 'digest',
      about: 'digest:2024-06',
      assignees: ['li-juan'],
      items: [{ kind: 'duty', number: 'check', due: '2024-06-30', who: ['李娟'] }],
    });
    expect(plan('2024-06-29', [held([], { about: 'digest:2024-06' })])).toEqual([]);
    expect(plan('2024-06-29', [held([], { about: 'digest:2024-06', open: false })])).toEqual([]);
  });
  test('takes the place of the one before', () => {
    expect(plan('2024-07-01', [held([], { about: 'digest:2024-06' })]).map(({ kind }) => kind)).toEqual([
      'digest',
      'supersede',
    ]);
  });
  test('names clocks, updates and papers too; loans have issues of their own', () => {
    const text = String(miniature['kefu/regulation.md']);
    const files = {
      ...lent(),
      'kefu/regulation.md': text
        .replace(
          '      - code: letters\n',
          '      - code: letters\n        clocks: [{ what: 立即归档, after: received, within: 3天 }]\n        fields: [{ name: received, type: day }]\n',
        )
        .replace('classes:\n', 'staff:\n  - { roles: [manager], papers: [上岗证] }\nclasses:\n'),
      'kefu/letters/H-001.md': '---\nnumber: H-001\ntitle: 致业主的一封信\nreceived: 2024-06-20\n---\n',
    };
    const actions = planReminders(registersOf(files), day('2024-06-03'), []);
    const digest = actions.find(({ kind }) => kind === 'digest');
    expect(digest).toMatchObject({
      items: [
        { kind: 'paper', number: '王敏', what: '上岗证', due: '2020-01-01' },
        { kind: 'clock', number: 'H-001', what: '立即归档', due: '2024-06-23' },
      ],
    });
  });
  test('is not opened where nothing falls due', () => {
    expect(planReminders(registersOf({}), day('2024-06-03'), [])).toEqual([]);
  });
});
