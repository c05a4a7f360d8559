import { describe, expect, test } from 'vitest';
import { type GateSpecimen, proposed, told } from '../testing/check-gate.ts';
import * as forms from '../testing/gate-forms.ts';
import { contract, letter, office } from '../testing/gate-office.ts';
import { judge } from './gate.ts';

const { loan, renewal, reading, hold, release, list, offence, mending, copy } = forms;
const regulation = (from: string, to: string) => ({
  'kefu/regulation.md': String(office['kefu/regulation.md']).replace(from, to),
});
const manager = '1 manager: 王敏 何平';
const director = (step: number) => `${step} director: 陈远`;
const anybody = '1 approver: 王敏 陈远 孙法 何平';
const outsider = { kind: '外单位', evidence: [{ paper: '介绍信', on: '2024-07-01' }], borrower: '高某' };

const penal = regulation(
  'amendment:',
  `penalties:
  - { code: late, what: 逾期, amount: 50, enforcer: manager }
  - { code: noisy, what: 喧哗, amount: 10 }
editions:
  - { code: all, title: 全部, roles: [keeper], copying: [manager] }
amendment:`,
);
const second = (steps: string) => ({
  'xinfang/regulation.md': String(office['kefu/regulation.md']).replace(
    '[manager, director]\nfiled',
    `${steps}\nfiled`,
  ),
});

/** The same files in that second register. */
const elsewhere = (files: GateSpecimen['head']) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace('kefu/', 'xinfang/'), text]));

/** What is proposed, and who must approve, in order. */
const cases: Readonly<Record<string, readonly [GateSpecimen, readonly string[]]>> = {
  'a loan': [{ head: loan(['H-001']) }, [manager]],
  'of two items: the same once': [{ head: loan(['H-001', 'H-002']) }, [manager]],
  'on the last usual day': [{ head: loan(['H-001'], { due: '2024-07-12' }) }, [manager]],
  'a day longer': [{ head: loan(['H-001'], { due: '2024-07-13' }) }, [manager, director(2)]],
  'of what is closed to most': [{ head: loan(['C-001']) }, [manager, director(2)]],
  'in another spelling': [{ head: loan(['ｃ－００１']) }, [manager, director(2)]],
  'of an open item and a closed one': [{ head: loan(['H-001', 'C-001']) }, [manager, manager, director(2)]],
  'to somebody from outside': [{ head: loan(['H-001'], outsider) }, [director(1)]],
  'to the director: registered by the keeper, who proposes it': [
    { head: loan(['H-001'], { borrower: '陈远' }) },
    [],
  ],
  'to the director, who proposes it': [
    { head: loan(['H-001'], { borrower: '陈远' }), proposer: { login: 'chenyuan' } },
    ['1 keeper: 李娟'],
  ],
  'to the director, of what is closed to most': [{ head: loan(['C-001'], { borrower: '陈远' }) }, []],
  'to somebody whose name ends like the director’s': [
    { head: loan(['H-001'], { borrower: '小陈远' }) },
    [manager],
  ],
  'to the manager: the stand-in': [{ head: loan(['H-001'], { borrower: '王敏' }) }, ['1 manager: 何平']],
  'approved by nobody named, where no route names anybody: any colleague': [
    {
      base: {
        'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
roles: { keeper: [档案管理员] }
classes:
  - { code: letters, title: 往来函件, numbers: [{ template: "H-{seq:3}" }] }
loans: { route: unstated }
---
`,
      },
      head: loan(['H-001']),
    },
    [anybody],
  ],
  'of what is filed with it': [{ head: { ...contract(2), ...loan(['C-002']) } }, [manager, director(2)]],
  'of what loses its level with it': [
    {
      base: letter(1, { level: 'sensitive' }),
      head: { ...letter(1), ...loan(['H-001']) },
    },
    [anybody, manager, director(2)],
  ],
  'the proposal empties the route': [
    { head: { ...regulation('  route: [manager]\n', '  route: []\n'), ...loan(['H-001']) } },
    [manager, manager, director(2)],
  ],
  'the regulation names nobody': [
    { base: regulation('  route: [manager]\n', '  route: unstated\n'), head: loan(['H-001']) },
    [anybody],
  ],
  'the regulation says nothing of loans: registered': [
    {
      base: regulation(/loans:[\s\S]*?(?=readings:)/.exec(String(office['kefu/regulation.md']))![0], ''),
      head: loan(['H-001']),
      proposer: { login: 'zhouming' },
    },
    ['1 keeper: 李娟'],
  ],
  'a renewal': [
    { base: loan(['H-001'], { out: '2024-06-28', due: '2024-07-05' }), head: renewal([]) },
    [manager],
  ],
  'a renewal for longer than usual': [
    {
      base: loan(['H-001'], { out: '2024-06-28', due: '2024-07-05' }),
      head: renewal([], { due: '2024-07-13' }),
    },
    [manager, director(2)],
  ],
  'a renewal of what is closed to most': [
    { base: loan(['C-001'], { out: '2024-06-28', due: '2024-07-05' }), head: renewal([]) },
    [manager, director(2)],
  ],
  'a renewal that comes with its loan': [
    { head: { ...loan(['H-001']), ...renewal([], { due: '2024-07-13' }) } },
    [manager, manager, director(2)],
  ],
  'a renewal of one of two loans': [
    {
      base: {
        ...loan(['H-001'], { out: '2024-06-28', due: '2024-07-05' }),
        ...loan(['C-001'], { out: '2024-06-28', due: '2024-07-05' }, 2),
      },
      head: renewal([], { loan: 'JY2024002' }),
    },
    [manager, director(2)],
  ],
  'a renewal that comes with its loan, in another register': [
    {
      base: second('[director]'),
      head: elsewhere({ ...loan(['H-001']), ...renewal([], { due: '2024-07-13' }) }),
    },
    [manager, manager, director(2)],
  ],
  'of what is filed with it in another register': [
    { base: second('[director]'), head: elsewhere({ ...contract(2), ...loan(['C-002']) }) },
    [manager, director(2)],
  ],
  'a renewal of what nobody lent, by somebody who is not the keeper': [
    { head: renewal([]), proposer: { login: 'zhouming' } },
    ['1 keeper: 李娟'],
  ],
  'longer than usual, where nobody more must approve that': [
    {
      base: regulation('longer-route: [manager, director]', 'longer-route: []'),
      head: loan(['H-001'], { due: '2024-07-13' }),
    },
    [manager],
  ],
  'however long, where nothing is usual': [
    { base: regulation('  within: 7天\n', ''), head: loan(['H-001'], { due: '2025-07-13' }) },
    [manager],
  ],
  'however long, where what is usual is left blank': [
    {
      base: regulation('  within: 7天\n', '  within: blank\n'),
      head: loan(['H-001'], { due: '2025-07-13' }),
    },
    [manager],
  ],
  'a reading': [{ head: reading(['H-001']), proposer: { login: 'zhouming' } }, ['1 keeper: 李娟']],
  'a reading with copies': [{ head: reading(['H-001'], { copied: '2' }) }, [manager]],
  'a reading with no copies': [{ head: reading(['H-001'], { copied: '0' }) }, []],
  'a return by the borrower': [
    { base: loan(['H-001']), head: forms.back(['H-001']), proposer: { login: 'zhouming' } },
    ['1 keeper: 李娟'],
  ],
  'a hold': [{ head: hold(['H-001']) }, ['1 legal: 孙法']],
  'a release': [{ base: hold(['H-001']), head: release([]) }, ['1 legal: 孙法', '2 manager: 王敏 何平']],
  'a release, where the regulation is silent': [
    { base: { ...regulation(', release: [legal, manager]', ''), ...hold(['H-001']) }, head: release([]) },
    [anybody],
  ],
  'a list of what has fallen due': [{ head: list(['H-001']) }, [manager, director(2)]],
  'a list of what has no value': [{ head: list(['H-001'], { ground: '无价值' }) }, [director(1)]],
  'a list on a ground that nobody knows': [{ head: list(['H-001'], { ground: 'constructor' }) }, [anybody]],
  'back to its owner': [{ head: list(['H-001'], { outcome: 'return' }) }, [manager]],
  'back to its owner, where the regulation is silent': [
    {
      base: regulation('  return: { route: [manager] }\n', ''),
      head: list(['H-001'], { outcome: 'return' }),
    },
    [anybody],
  ],
  'a list asked for by the manager': [
    { head: list(['H-001'], { 'asked-by': '王 敏' }) },
    ['1 manager: 何平', director(2)],
  ],
  'a record is filed by the keeper': [{ head: letter(4) }, []],
  'a record is filed by somebody else': [
    { head: letter(4), proposer: { login: 'zhouming' } },
    ['1 keeper: 李娟'],
  ],
  'a record is filed, and it is not proven by whom': [
    { head: letter(4), proposer: { claimed: ['周明'] } },
    [],
  ],
  'a record is filed where nobody is keeper': [
    {
      base: { 'people.md': String(office['people.md']).replace('roles: [keeper]', 'roles: [legal]') },
      head: letter(4),
      proposer: { login: 'zhouming' },
    },
    [],
  ],
  'a record stands elsewhere': [{ head: letter(1, { place: 'A-01-1-003' }) }, []],
  'a record is taken out of a box on hold': [
    {
      base: hold(['A-01-1-003']),
      head: letter(3, { dossier: undefined, place: 'A-01-1-001' }),
    },
    ['1 legal: 孙法', '2 manager: 王敏 何平'],
  ],
  'a record is taken out of a box on hold, and the regulation says nothing of that': [
    {
      base: { ...regulation(', release: [legal, manager]', ''), ...hold(['A-01-1-003']) },
      head: letter(3, { dossier: undefined, place: 'A-01-1-001' }),
    },
    [anybody],
  ],
  'a record is taken out of one of two holds': [
    {
      base: { ...hold(['A-01-1']), ...hold(['A-01-1-003'], {}, 2) },
      head: letter(3, { dossier: undefined, place: 'A-01-1-001' }),
    },
    ['1 legal: 孙法', '2 manager: 王敏 何平'],
  ],
  'a record is filed into a box on hold': [{ base: hold(['A-01-1-001']), head: letter(4) }, []],
  'a record is taken out of a box on hold in another register': [
    {
      base: {
        ...second('[director]'),
        ...elsewhere({ ...letter(5, { place: 'A-01-1-003', dossier: undefined }), ...hold(['A-01-1-003']) }),
      },
      head: elsewhere(letter(5, { dossier: undefined })),
    },
    ['1 legal: 孙法', '2 manager: 王敏 何平'],
  ],
  'a record of another register moves within what is on hold': [
    {
      base: {
        ...second('[director]'),
        ...elsewhere({ ...letter(5, { place: 'A-01-1-003', dossier: undefined }), ...hold(['A-01-1']) }),
      },
      head: elsewhere(letter(5, { dossier: undefined })),
    },
    [],
  ],
  'a record is taken out of a dossier on hold': [
    {
      base: hold(['3-1-1502-01']),
      head: { ...forms.entry('H-001', 'dossier', '3-1-1502-01', ''), ...letter(1, { dossier: undefined }) },
    },
    ['1 legal: 孙法', '2 manager: 王敏 何平'],
  ],
  'a record is entered into another dossier, out of one on hold': [
    {
      base: {
        ...hold(['3-1-1502-01']),
        'kefu/dossiers/3-1-1503-01.md':
          '---\ndossier: 3-1-1503-01\nunit: 3-1-1503\nopened: 2024-07-01\n---\n',
      },
      head: {
        ...forms.entry('H-001', 'dossier', '3-1-1502-01', '3-1-1503-01'),
        ...letter(1, { dossier: '3-1-1503-01' }),
      },
    },
    ['1 legal: 孙法', '2 manager: 王敏 何平'],
  ],
  'a dossier is taken out of a box on hold': [
    {
      base: { ...letter(1, { place: undefined }), ...hold(['A-01-1-001'], {}) },
      head: {
        'kefu/dossiers/3-1-1502-01.md': String(office['kefu/dossiers/3-1-1502-01.md']).replace(
          'A-01-1-001',
          'A-01-1-002',
        ),
      },
    },
    ['1 legal: 孙法', '2 manager: 王敏 何平'],
  ],
  'a record moves within what is on hold': [
    { base: hold(['A-01-1']), head: letter(1, { place: 'A-01-1-003' }) },
    [],
  ],
  'a record under its own hold moves': [
    { base: hold(['H-001']), head: letter(1, { place: 'A-01-1-003' }) },
    [],
  ],
  'a level changes': [{ head: letter(1, { level: 'sensitive' }) }, [anybody]],
  'a record becomes void': [{ head: letter(1, { void: '2024-07-05', 'void-reason': '重号' }) }, [anybody]],
  'a number gives way to another': [
    {
      head: {
        ...letter(1, { 'renumbered-to': 'H-009' }),
        ...letter(9, { title: '来函1', 'renumbered-from': 'H-001' }),
      },
    },
    [],
  ],
  'a number gives way to one of another class': [
    {
      base: contract(1, { place: undefined }),
      head: {
        ...contract(1, { place: undefined, 'renumbered-to': 'H-009' }),
        'kefu/letters/H-009.md': '---\nnumber: H-009\ntitle: 合同1\nrenumbered-from: C-001\n---\n',
      },
    },
    [anybody],
  ],
  'an offence: whoever fines for it': [{ base: penal, head: offence([]) }, [manager]],
  'an offence of the manager: the stand-in': [
    { base: penal, head: offence([], { person: '王敏' }) },
    ['1 manager: 何平'],
  ],
  'an offence for which nobody is named': [{ base: penal, head: offence([], { code: 'noisy' }) }, [anybody]],
  'an offence that the regulation does not know': [
    { base: penal, head: offence([], { code: 'x' }) },
    [anybody],
  ],
  'an offence of before the regulation': [
    { base: penal, head: offence([], { on: '2019-12-31' }) },
    [anybody],
  ],
  'one of two offences was made good': [
    {
      base: { ...penal, ...offence([]), ...offence([], { code: 'noisy' }, 2) },
      head: mending([], { offence: 'WG2024002' }),
    },
    [anybody],
  ],
  'it was made good': [{ base: { ...penal, ...offence([]) }, head: mending([]) }, [manager]],
  'made good by the manager, who did it': [
    { base: { ...penal, ...offence([], { person: '王敏' }) }, head: mending([]) },
    ['1 manager: 何平'],
  ],
  'made good on the day on which it is registered': [
    { base: penal, head: { ...offence([]), ...mending([]) } },
    [manager, manager],
  ],
  'made good in another register, on the day on which it is registered': [
    {
      base: { ...penal, 'xinfang/regulation.md': penal['kefu/regulation.md'] },
      head: elsewhere({ ...offence([]), ...mending([]) }),
    },
    [manager, manager],
  ],
  'made good, and nobody knows what': [{ base: penal, head: mending([], { offence: 'WG2024009' }) }, []],
  'a numbered copy, printed anew': [{ base: penal, head: copy([]) }, []],
  'a numbered copy of a copy': [{ base: penal, head: copy([], { 'copied-from': 'SK2024009' }) }, [manager]],
  'a copy of a copy, where the regulation knows no editions': [
    { head: copy([], { 'copied-from': 'SK2024009' }) },
    [],
  ],
  'a copy of a copy, to the manager: the stand-in': [
    { base: penal, head: copy([], { 'copied-from': 'SK2024009', holder: '王敏' }) },
    ['1 manager: 何平'],
  ],
  'a copy of a copy of what there is no edition for': [
    { base: penal, head: copy([], { 'copied-from': 'SK2024009', edition: 'x' }) },
    [],
  ],
  'a dossier is opened': [
    {
      base: regulation(
        '  template: "{unit}-{seq:2}"\n',
        '  template: "{unit}-{seq:2}"\n  route: [director]\n',
      ),
      head: {
        'kefu/dossiers/3-1-1503-01.md':
          '---\ndossier: 3-1-1503-01\nunit: 3-1-1503\nopened: 2024-07-05\n---\n',
      },
    },
    [director(1)],
  ],
  'a hold of which the regulation says nothing': [
    { base: regulation('holds: { route: [legal], release: [legal, manager] }\n', ''), head: hold(['H-001']) },
    [],
  ],
  'a renewal of what nobody lent': [{ head: renewal([]) }, []],
  'the people of two registers that change alike': [
    { base: second('[manager, director]'), head: { 'people.md': `${office['people.md']}\n` } },
    [manager, director(2)],
  ],
  'the people of two registers that change each in its way': [
    { base: second('[director]'), head: { 'people.md': `${office['people.md']}\n` } },
    [manager, director(2), director(1)],
  ],
  'the regulation of one of two registers': [
    { base: second('[director]'), head: regulation('filed-within: 7天', 'filed-within: 8天') },
    [manager, director(2)],
  ],
  'a regulation that does not say who changes it': [
    {
      base: regulation('amendment: [manager, director]\n', ''),
      head: { 'people.md': `${office['people.md']}\n` },
    },
    [anybody],
  ],
  'the people': [{ head: { 'people.md': `${office['people.md']}\n` } }, [manager, director(2)]],
  'the regulation itself': [
    { head: regulation('filed-within: 7天', 'filed-within: 8天') },
    [manager, director(2)],
  ],
  'a new register': [
    { head: { 'xinfang/regulation.md': String(office['kefu/regulation.md']) } },
    [manager, director(2)],
  ],
  'the engine': [{ head: {}, beside: ['package.json'] }, [manager, director(2)]],
  'rooms and boxes, where one of two registers has no keeper': [
    {
      base: {
        'xinfang/regulation.md': String(office['kefu/regulation.md']).replace('  keeper: [档案管理员]\n', ''),
      },
      head: { 'stores.md': `${office['stores.md']}\n` },
      proposer: { login: 'zhouming' },
    },
    ['1 keeper: 李娟'],
  ],
  'rooms and boxes, by somebody who is not the keeper': [
    { head: { 'stores.md': `${office['stores.md']}\n` }, proposer: { login: 'zhouming' } },
    ['1 keeper: 李娟'],
  ],
};

describe('who must approve', () => {
  test.each(Object.entries(cases))('%s', (_, [specimen, needs]) => {
    expect(told(judge(proposed(specimen))).needs).toEqual(needs);
  });
});

describe('why', () => {
  test.each([
    ['a loan', ['route']],
    ['a day longer', ['longer']],
    ['to the director, who proposes it', ['register']],
    ['a renewal of what nobody lent, by somebody who is not the keeper', ['register']],
    ['a reading', ['register']],
    ['a reading with copies', ['copying']],
    ['a hold', ['hold']],
    ['a release', ['release']],
    ['a release, where the regulation is silent', ['release']],
    ['a list of what has fallen due', ['ground']],
    ['back to its owner', ['return-to-owner']],
    ['a record is filed by somebody else', ['register']],
    ['a record is taken out of a box on hold', ['release']],
    ['a record is taken out of a box on hold, and the regulation says nothing of that', ['release']],
    ['a level changes', ['reclassify']],
    ['a record becomes void', ['void']],
    ['a number gives way to one of another class', ['reclassify']],
    ['an offence: whoever fines for it', ['penalty']],
    ['a numbered copy of a copy', ['copying']],
    ['a dossier is opened', ['route']],
    ['the people', ['amendment']],
    ['the regulation itself', ['amendment']],
    ['rooms and boxes, by somebody who is not the keeper', ['register']],
  ])('%s', (name, reasons) => {
    const [specimen] = cases[name]!;
    const { decisions } = judge(proposed(specimen));
    expect(decisions.flatMap(({ routes }) => routes.map(({ reason }) => reason))).toEqual(reasons);
  });
});
