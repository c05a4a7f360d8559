import { describe, expect, test } from 'vitest';
import { type GateSpecimen, proposed, told } from '../testing/check-gate.ts';
import * as forms from '../testing/gate-forms.ts';
import { letter, office } from '../testing/gate-office.ts';
import { judge } from './gate.ts';

const { loan, list, certificate, hold } = forms;
const path = (room: string, number: string) => `records/kefu/${room}/2024/${number}.md`;
const regulation = (from: string, to: string) => ({
  'kefu/regulation.md': String(office['kefu/regulation.md']).replace(from, to),
});

/** `rule path` of what speaks against a proposal. */
const against = (specimen: GateSpecimen, by?: 'changes') => told(judge(proposed(specimen), by)).findings;

/** What one rule says, for a program. */
const factsOf = (rule: string, specimen: GateSpecimen) =>
  judge(proposed(specimen)).faults.flatMap((one) => (one.rule.id === rule ? one.fault.facts : []));

describe('of what was merged long ago only what changed is judged', () => {
  const mobile = [{ where: 'title' as const, text: '借阅 13912345678' }];
  const alone = {
    'people.md': String(office['people.md']).replace(
      'name: 陈远, roles: [director]',
      'name: 陈远, roles: []',
    ),
  };
  const held = hold(['H-001'], { on: '2024-07-03' });
  test.each<[string, GateSpecimen, readonly string[]]>([
    [
      'numbers of persons in what was said',
      { head: loan(['H-001']), sayings: mobile },
      [`gate-personal ${path('loans', 'JY2024001')}`],
    ],
    [
      'steps that nobody can take',
      { base: alone, head: loan(['C-001']) },
      [`gate-deadlock ${path('loans', 'JY2024001')}`],
    ],
    [
      'what is lent twice',
      { base: loan(['H-001']), head: loan(['H-001'], {}, 2) },
      [`loan-conflict ${path('loans', 'JY2024002')}`],
    ],
    [
      'what is barred today',
      { base: held, head: list(['H-001'], { on: '2024-07-02' }) },
      [`disposal-under-hold ${path('disposals', 'XH2024001')}`],
    ],
  ])('not %s', (_, specimen, findings) => {
    expect(against(specimen)).toEqual(expect.arrayContaining([...findings]));
    expect(against(specimen, 'changes')).toEqual([]);
  });

  test('but a closed form that changes', () => {
    const specimen = { base: loan(['H-001']), head: loan(['H-001'], { due: '2024-07-11' }) };
    expect(against(specimen, 'changes')).toEqual([`form-changed ${path('loans', 'JY2024001')}`]);
  });
});

test('what two judges find is told once', () => {
  const listed = list(['H-001'], { on: '2024-07-01' });
  const base = { ...listed, ...certificate(['H-001'], { on: '2024-07-03' }) };
  const found = against({ base, head: loan(['H-001']) });
  expect(found.filter((one) => one.startsWith('loan-gone'))).toEqual([
    `loan-gone ${path('loans', 'JY2024001')}`,
  ]);
});

test('at the top of a repository paths are as they stand there', () => {
  const { files, ...proposal } = proposed({ head: { 'kefu/letters/H-007.md': '---\nnumber: H-007\n---\n' } });
  const short = files.map(({ path, ...file }) => ({
    ...file,
    path: path.replace(/^records\//, ''),
    mode: '100755',
  }));
  const { faults } = judge({ ...proposal, files: short, folder: '' });
  expect(faults.map(({ rule, fault }) => `${rule.id} ${fault.at.path}`)).toEqual([
    'field-missing kefu/letters/H-007.md',
  ]);
});

test('a file of the registers is a plain one; beside them a program may be run', () => {
  const modes = { 'kefu/letters/H-004.md': '100755', 'tools/run.sh': '100755' };
  expect(against({ head: letter(4), modes })).toEqual(['gate-unowned records/kefu/letters/H-004.md']);
  expect(against({ head: {}, beside: ['tools/run.sh'], modes })).toEqual([]);
});

test('of what is mixed three files are named, and all are counted', () => {
  const head = {
    'people.md': `${office['people.md']}\n`,
    ...letter(4),
    ...letter(5),
    ...letter(6),
    ...letter(7),
  };
  expect(factsOf('gate-mixed', { head })).toEqual([
    {
      group: 'rules',
      beside: [4, 5, 6].map((seq) => `records/kefu/letters/H-00${seq}.md`),
      count: 4,
    },
  ]);
});

test.each([
  ['leaves it blank', 'filed-within: blank\n'],
  ['says nothing of it', ''],
])('within seven days a form is filed, where the regulation %s', (_, written) => {
  const base = regulation('filed-within: 7天\n', written);
  const lent = (out: string) => ({ base, head: loan(['H-001'], { out, due: '2024-07-08' }) });
  expect(factsOf('gate-backdated', lent('2024-06-28'))).toEqual([]);
  expect(factsOf('gate-backdated', lent('2024-06-27'))).toEqual([
    { on: '2024-06-27', last: '2024-07-04', today: '2024-07-05' },
  ]);
});

describe('who proposes must be known where others approve', () => {
  const base = regulation('  keeper: [档案管理员]\n', '');
  test('it is told at what they approve', () => {
    const head = { ...letter(4), ...loan(['H-001']) };
    expect(against({ base, head, proposer: { login: 'mallory' } })).toEqual([
      `gate-proposer ${path('loans', 'JY2024001')}`,
    ]);
    expect(against({ base, head: letter(4), proposer: { login: 'mallory' } })).toEqual([]);
  });
  test('with the login, where there is one', () => {
    const head = loan(['H-001']);
    expect(factsOf('gate-proposer', { head, proposer: { login: 'mallory' } })).toEqual([
      { proposer: 'mallory' },
    ]);
    expect(factsOf('gate-proposer', { head, proposer: { signed: ['某人'] } })).toEqual([{ proposer: '' }]);
  });
});

describe('steps that cannot each have a person of their own', () => {
  const twice = regulation('  route: [manager]\n', '  route: [director, director]\n');
  test('are told with their roles, posts and people', () => {
    expect(factsOf('gate-deadlock', { base: twice, head: loan(['H-001']) })).toEqual([
      { roles: ['director', 'director'], posts: ['总经理', '总经理'], people: ['陈远'] },
    ]);
  });
  test('also when one was taken', () => {
    const words = ['@chenyuan approved'];
    expect(factsOf('gate-deadlock', { base: twice, head: loan(['H-001']), words })).toHaveLength(1);
  });
  test('a stand-in who took a step keeps it when the time is over', () => {
    const base = {
      ...regulation('  route: [manager]\n', '  route: [manager, manager]\n'),
      'people.md': String(office['people.md']).replace('until: 2024-07-10', 'until: 2024-07-05'),
    };
    const words = ['@heping approved 2024-07-05T10:00:00+08:00'];
    const later = {
      base,
      head: loan(['H-001'], { out: '2024-07-06', due: '2024-07-12' }),
      today: '2024-07-06',
    };
    expect(factsOf('gate-deadlock', { ...later, words })).toEqual([]);
    expect(factsOf('gate-deadlock', later)).toHaveLength(1);
  });
});
