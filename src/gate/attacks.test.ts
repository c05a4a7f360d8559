import { afterAll, describe, test } from 'vitest';
import { type Attack, attack, foundOffice } from '../testing/gate-attack.ts';
import * as forms from '../testing/gate-forms.ts';
import { contract, letter, office, paper } from '../testing/gate-office.ts';
import { temporaryRepository } from '../testing/temporary-repository.ts';

const repository = temporaryRepository();
afterAll(() => repository.remove());
const root = foundOffice(repository);

const { entry, back, hold, list, loan, renewal } = forms;
type Tree = NonNullable<Attack['base']>;
const as = (files: object) => files as Tree;
const honest = { head: as(loan(['H-001'])) };
const path = (room: string, number: string) => `kefu/${room}/2024/${number}.md`;
const loanPath = path('loans', 'JY2024001');
const people = (from: string | RegExp, to: string) =>
  as({ 'people.md': String(office['people.md']).replace(from, to) });
const regulation = (from: string, to: string) =>
  as({ 'kefu/regulation.md': String(office['kefu/regulation.md']).replace(from, to) });
const other = 'd'.repeat(40);

function table(attacks: Readonly<Record<string, Attack>>): void {
  test.each(Object.entries(attacks))('%s', (_, one) => attack(repository, root, one));
}

describe('approvals', () => {
  const head = as(loan(['H-001']));
  table({
    'a forged author is still the one who proposes': {
      head: [{ files: head, author: '王敏' }],
      proposer: { login: 'zhouming' },
      words: [],
      refused: { ignored: [] },
      honest: { words: ['wangmin approved'] },
    },
    'a name on a commit that nobody proved does not approve': {
      head: [{ files: head, author: '王敏' }],
      proposer: { claimed: ['王敏', 'test'] },
      words: ['wangmin approved'],
      refused: { ignored: ['王敏 own'] },
      honest: { proposer: { claimed: ['周明', 'test'] } },
    },
    'by the wrong person': {
      head,
      words: ['sunfa approved', 'chenyuan approved'],
      refused: { ignored: ['孙法 not-needed', '陈远 not-needed'] },
      honest: { words: ['wangmin approved'] },
    },
    'of another commit': {
      head,
      words: [`wangmin approved 2024-07-05T10:00:00+08:00 ${other}`],
      refused: { ignored: ['王敏 other-commit'] },
      honest: { words: ['wangmin approved'] },
    },
    'of the commit that stood there before a push': {
      head: [head, as(loan(['H-002'], {}, 2))],
      before: () => undefined,
      words: [`wangmin approved 2024-07-05T10:00:00+08:00 ${root}`],
      refused: { ignored: ['王敏 other-commit'] },
      honest: { words: ['wangmin approved'] },
    },
    withdrawn: {
      head,
      words: ['wangmin approved', 'wangmin withdrawn 2024-07-05T11:00:00+08:00'],
      refused: { ignored: ['王敏 repeated', '王敏 withdrawn'] },
      honest: { words: ['wangmin approved'] },
    },
    'repeated, for two steps': {
      head: as(list(['H-001'])),
      words: ['wangmin approved', 'wangmin approved 2024-07-05T11:00:00+08:00'],
      refused: { ignored: ['王敏 repeated'] },
      honest: { words: ['wangmin approved', 'chenyuan approved'] },
    },
    'the second step first': {
      head: as(list(['H-001'])),
      words: ['chenyuan approved', 'wangmin approved 2024-07-05T11:00:00+08:00'],
      refused: { ignored: ['陈远 too-early'] },
      honest: { words: ['wangmin approved', 'chenyuan approved'] },
    },
    'by a stand-in a day too late': {
      head,
      today: '2024-07-11',
      words: ['heping approved 2024-07-11T00:00:00+08:00'],
      refused: { ignored: ['何平 stand-in-over'] },
      honest: { words: ['heping approved 2024-07-10T23:59:00+08:00'] },
    },
    'by the proposer': {
      head,
      proposer: { login: 'wangmin' },
      words: ['wangmin approved'],
      refused: { ignored: ['王敏 own'] },
      honest: { words: ['heping approved'] },
    },
    'by the proposer, the login in other letters': {
      head,
      proposer: { login: 'WANGMIN' },
      words: ['wAnGmIn approved'],
      refused: { ignored: ['王敏 own'] },
      honest: { words: ['heping approved'] },
    },
    'by the proposer, under a second login': {
      head,
      proposer: { login: 'wangmin' },
      words: ['wangmin2 approved'],
      refused: { ignored: ['wangmin2 unknown-person'] },
      honest: { words: ['heping approved'] },
    },
    'proposed under a second login': {
      head,
      proposer: { login: 'wangmin2' },
      refused: [`gate-proposer ${loanPath}`],
      honest: { proposer: { login: 'zhouming' } },
    },
    'by accounts that were deleted': {
      head,
      words: [' approved', 'ghost approved'],
      refused: { ignored: [' unknown-person', 'ghost unknown-person'] },
      honest: { words: ['wangmin approved'] },
    },
    'by the borrower': {
      head: as(loan(['H-001'], { borrower: '客服部王 敏' })),
      words: ['wangmin approved'],
      refused: { ignored: ['王敏 asking'] },
      honest: { words: ['heping approved'] },
    },
    'by one who has left': {
      head,
      words: ['liuli approved'],
      refused: { ignored: ['刘离 absent'] },
      honest: { words: ['wangmin approved'] },
    },
    'dated tomorrow, when the stand-in begins': {
      head: as(loan(['H-001'], { out: '2024-06-30', due: '2024-07-05' })),
      today: '2024-06-30',
      words: ['heping approved 2024-07-01T00:00:00+08:00'],
      refused: { ignored: ['何平 in-future'] },
      honest: { today: '2024-07-01' },
    },
    'by somebody whom the same proposal makes a manager': {
      head: { ...head, ...people('name: 周明,', 'name: 周明, roles: [manager],') },
      proposer: { login: 'lijuan' },
      words: ['zhouming approved'],
      refused: ['gate-mixed people.md'],
      honest: { head, words: ['wangmin approved'] },
    },
    'somebody makes himself a manager': {
      head: people('name: 周明,', 'name: 周明, roles: [manager, director],'),
      proposer: { login: 'zhouming' },
      words: ['zhouming approved'],
      refused: { ignored: ['周明 own'] },
      honest: { words: ['wangmin approved', 'chenyuan approved'] },
    },
  });
});

describe('rules beside records', () => {
  const head = as(loan(['H-001']));
  const beside = (files: Tree, refused: string): Attack => ({
    head: { ...head, ...files },
    refused: [`gate-mixed ${refused}`],
    honest: { head: files },
  });
  table({
    'the regulation': beside(regulation('7天\n  renewals', '70天\n  renewals'), 'kefu/regulation.md'),
    'the route is emptied': {
      head: { ...head, ...regulation('  route: [manager]\n', '  route: [director]\n') },
      words: ['chenyuan approved'],
      refused: ['gate-mixed kefu/regulation.md'],
      honest: { head, words: ['wangmin approved'] },
    },
    'the people': beside(people('- { name: 周明', '- { name: 周小明'), 'people.md'),
    'the calendar': beside(
      as({ 'calendar.md': '---\ncalendar: china\noff: [2024-10-08]\n---\n' }),
      'calendar.md',
    ),
    'a workflow': beside({ '/.github/workflows/gate.yml': 'on: push\n' }, '.github/workflows/gate.yml'),
    'the owners': beside({ '/.github/CODEOWNERS': '' }, '.github/CODEOWNERS'),
    'the engine': beside({ '/package.json': '{"x":1}\n' }, 'package.json'),
    'a workflow removed': beside({ '/.github/workflows/gate.yml': null }, '.github/workflows/gate.yml'),
    'a folder named like the records': beside(
      { '/records2/kefu/loans/2024/JY2024002.md': 'x' },
      'records2/kefu/loans/2024/JY2024002.md',
    ),
    'attributes that would change what git shows': beside(
      as({ '.gitattributes': '* -diff\n' }),
      '.gitattributes',
    ),
    'a list of modules': beside({ '/.gitmodules': '[submodule "x"]\nignore = all\n' }, '.gitmodules'),
  });
});

describe('forms and records', () => {
  const stub = (more = {}) => as(letter(1, { 'renumbered-to': 'H-009', ...more }));
  const heir = (more = {}) => as(letter(9, { title: '来函1', 'renumbered-from': 'H-001', ...more }));
  table({
    'a form dated back': {
      head: as(hold(['H-001'], { on: '2024-06-27' })),
      refused: [`gate-backdated ${path('holds', 'DJ2024001')}`],
      honest: { head: as(hold(['H-001'], { on: '2024-06-28' })) },
    },
    'a form of tomorrow': {
      head: as(loan(['H-001'], { out: '2024-07-06' })),
      refused: [`date-future ${loanPath}`],
      honest,
    },
    'a duty of tomorrow': {
      base: regulation(
        'amendment:',
        'duties: [{ code: count, what: 盘点, every: 每月底, role: keeper }]\namendment:',
      ),
      head: as({
        'kefu/duties/2024/DQ2024001.md': paper({
          entry: 'DQ2024001',
          duty: 'count',
          for: '2024-07',
          done: '2024-07-06',
          by: '李娟',
        }),
      }),
      refused: [`date-future ${path('duties', 'DQ2024001')}`],
      honest: {
        head: as({
          'kefu/duties/2024/DQ2024001.md': paper({
            entry: 'DQ2024001',
            duty: 'count',
            for: '2024-07',
            done: '2024-07-05',
            by: '李娟',
          }),
        }),
      },
    },
    'a form deleted': {
      base: as(loan(['H-001'])),
      head: as({ [loanPath]: null }),
      refused: [`form-changed ${loanPath}`],
      honest: { head: as(back(['H-001'])) },
    },
    'a form renamed': {
      base: as(loan(['H-001'])),
      head: as({ [loanPath]: null, ...loan(['H-001'], {}, 2) }),
      refused: [`form-changed ${loanPath}`],
      honest: { head: as(back(['H-001'])) },
    },
    'a form opened again': {
      base: as(loan(['H-001'])),
      head: as(loan(['H-001'], { due: '2024-07-11' })),
      refused: [`form-changed ${loanPath}`],
      honest: { head: as(renewal([], { due: '2024-07-15' })) },
    },
    'a record deleted': {
      head: as({ 'kefu/letters/H-001.md': null }),
      refused: ['record-removed kefu/letters/H-001.md'],
      honest: { head: as(letter(1, { void: '2024-07-05', 'void-reason': '重号' })) },
    },
    'a record renamed': {
      head: as({ 'kefu/letters/H-001.md': null, ...letter(4, { title: '来函1' }) }),
      refused: ['record-removed kefu/letters/H-001.md'],
      honest: { head: { ...stub(), ...heir() } },
    },
    'the people removed': {
      head: as({ 'people.md': null }),
      refused: ['gate-unowned people.md', ...Array(4).fill('regulation-role kefu/regulation.md')],
      honest: { head: people('- { name: 周明', '- { name: 周小明') },
    },
    'the regulation removed': {
      head: as({ 'kefu/regulation.md': null }),
      refused: ['regulation-missing kefu/regulation.md'],
      honest: { head: regulation('7天\n  renewals', '6天\n  renewals') },
    },
    'a record edited without an entry': {
      head: as(letter(1, { pages: '1' })),
      refused: ['record-rewritten kefu/letters/H-001.md'],
      honest: { head: as({ ...letter(1, { pages: '1' }), ...entry('H-001', 'pages', '2', '1') }) },
    },
    'an entry for another field than the one edited': {
      head: as({ ...letter(1, { pages: '1' }), ...entry('H-001', 'title', '来函1', '来函') }),
      refused: ['record-rewritten kefu/letters/H-001.md'],
      honest: { head: as({ ...letter(1, { pages: '1' }), ...entry('H-001', 'pages', '2', '1') }) },
    },
    'an entry for another record than the one edited': {
      head: as({ ...letter(1, { pages: '1' }), ...entry('H-002', 'pages', '2', '1') }),
      refused: ['record-rewritten kefu/letters/H-001.md'],
      honest: { head: as({ ...letter(1, { pages: '1' }), ...entry('H-001', 'pages', '2', '1') }) },
    },
    'a level lowered behind a change entry': {
      base: as(letter(1, { level: 'sensitive' })),
      head: as({ ...letter(1, { pages: '1' }), ...entry('H-001', 'pages', '2', '1') }),
      words: [],
      refused: { ignored: [] },
      honest: {
        head: as({ ...letter(1, { pages: '1', level: 'sensitive' }), ...entry('H-001', 'pages', '2', '1') }),
      },
    },
    'a level lowered together with a loan': {
      base: as(letter(1, { level: 'sensitive' })),
      head: as({ ...letter(1), ...loan(['H-001']) }),
      words: ['wangmin approved'],
      refused: { ignored: [] },
      honest: { words: ['wangmin approved', 'chenyuan approved'] },
    },
    'a number of a closed class given way to an open one': {
      base: as(contract(1, { place: undefined })),
      head: as({
        ...contract(1, { place: undefined, 'renumbered-to': 'H-009' }),
        'kefu/letters/H-009.md': paper({ number: 'H-009', title: '合同1', 'renumbered-from': 'C-001' }),
      }),
      words: [],
      refused: { ignored: [] },
      honest: {
        head: as({
          ...contract(1, { place: undefined, 'renumbered-to': 'C-002' }),
          ...contract(2, { title: '合同1', place: undefined, 'renumbered-from': 'C-001' }),
        }),
      },
    },
    'a record made void to get round destruction': {
      head: as(letter(1, { void: '2024-07-05', 'void-reason': '不要了' })),
      words: [],
      refused: { ignored: [] },
      honest: { words: ['wangmin approved'] },
    },
    'a renumbering that swaps the content': {
      head: { ...stub(), ...heir({ title: '空白' }) },
      refused: ['gate-unowned kefu/letters/H-001.md'],
      honest: { head: { ...stub(), ...heir() } },
    },
    'a renumbering to a record that is there': {
      head: as(letter(1, { 'renumbered-to': 'H-002' })),
      refused: ['gate-unowned kefu/letters/H-001.md'],
      honest: { head: { ...stub(), ...heir() } },
    },
    'a record that cannot be read': {
      head: as({ 'kefu/letters/H-004.md': '---\nnumber: [H-004\n---\n' }),
      refused: ['file-yaml kefu/letters/H-004.md'],
      honest: { head: as(letter(4)) },
    },
    'a loan that cannot be read': {
      head: as({ [loanPath]: '---js\n{}\n---\n' }),
      refused: [`file-frontmatter ${loanPath}`],
      honest,
    },
    'a huge file': {
      head: as({ [loanPath]: `${loan(['H-001'])[loanPath]}${'x'.repeat(3_000_000)}` }),
      refused: [`file-size ${loanPath}`],
      honest,
    },
    'a page with code in it': {
      head: as({ 'kefu/letters/H-004.mdx': 'export const x = 1\n' }),
      refused: ['file-name kefu/letters/H-004.mdx'],
      honest: { head: as(letter(4)) },
    },
    'a program': {
      head: as({ 'kefu/letters/run.js': 'process.exit()\n', ...loan(['H-001']) }),
      refused: ['file-name kefu/letters/run.js'],
      honest,
    },
  });
});
