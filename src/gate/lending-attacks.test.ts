import { afterAll, describe, test } from 'vitest';
import { type Attack, attack, foundOffice } from '../testing/gate-attack.ts';
import * as forms from '../testing/gate-forms.ts';
import { contract, letter, office, paper } from '../testing/gate-office.ts';
import { temporaryRepository } from '../testing/temporary-repository.ts';

const repository = temporaryRepository();
afterAll(() => repository.remove());
const root = foundOffice(repository);

const { renewal, back, certificate, hold, list, loan, release } = forms;
type Tree = NonNullable<Attack['base']>;
const as = (files: object) => files as Tree;
const path = (room: string, number: string) => `kefu/${room}/2024/${number}.md`;
const loanPath = path('loans', 'JY2024001');
const people = (from: string | RegExp, to: string) =>
  as({ 'people.md': String(office['people.md']).replace(from, to) });
const regulation = (from: string, to: string) =>
  as({ 'kefu/regulation.md': String(office['kefu/regulation.md']).replace(from, to) });
const listed = as(list(['H-001', 'H-002'], { on: '2024-07-01' }));
function table(attacks: Readonly<Record<string, Attack>>): void {
  test.each(Object.entries(attacks))('%s', (_, one) => attack(repository, root, one));
}

describe('holds, loans, destruction', () => {
  const certificatePath = path('certificates', 'XZ2024001');
  const item = `certificate-item ${certificatePath}`;
  const blocked = `certificate-blocked ${certificatePath}`;
  const destroyed = { head: as(certificate(['H-001'])) };
  const held = (number: string, more = {}): Attack => ({
    base: { ...listed, ...as(hold([number], { on: '2024-07-02' })) },
    head: as(certificate(['H-001'])),
    refused: [blocked],
    honest: { base: { ...listed, ...as(hold(['H-003'], { on: '2024-07-02' })) } },
    ...more,
  });
  table({
    'without a list': { ...destroyed, refused: [item], honest: { base: listed } },
    'the list comes with it': {
      head: as({ ...list(['H-001']), ...certificate(['H-001']) }),
      refused: [item],
      honest: { base: as(list(['H-001'])), head: as(certificate(['H-001'])) },
    },
    'what was struck off': {
      base: as(
        list(['H-002', { number: 'H-001', title: '来函1', answer: 'keep', reason: '诉讼' }], {
          on: '2024-07-01',
        }),
      ),
      head: as(certificate(['H-001'])),
      refused: [item],
      honest: { head: as(certificate(['H-002'])) },
    },
    'what is not on it': {
      base: listed,
      head: as(certificate(['H-001', 'H-003'])),
      refused: [item],
      honest: { head: as(certificate(['H-001', 'H-002'])) },
    },
    twice: {
      base: { ...listed, ...as(certificate(['H-001'], { on: '2024-07-03' })) },
      head: as(certificate(['H-001'], {}, 2)),
      refused: [`certificate-item ${path('certificates', 'XZ2024002')}`],
      honest: { head: as(certificate(['H-002'], {}, 2)) },
    },
    'held by its number': held('H-001'),
    'held by its number in another spelling': held('ｈ－００１'),
    'held by its dossier': held('3-1-1502-01'),
    'held by its box': held('A-01-1-001'),
    'held by its cabinet': held('A-01', {
      honest: {
        base: {
          ...listed,
          ...as(release([], { on: '2024-07-03' })),
          ...as(hold(['A-01'], { on: '2024-07-02' })),
        },
      },
    }),
    'the release comes with it, dated back': {
      base: { ...listed, ...as(hold(['H-001'], { on: '2024-07-02' })) },
      head: as({ ...release([], { on: '2024-07-03' }), ...certificate(['H-001'], { on: '2024-07-04' }) }),
      refused: [blocked],
      honest: {
        base: {
          ...listed,
          ...as(hold(['H-001'], { on: '2024-07-02' })),
          ...as(release([], { on: '2024-07-03' })),
        },
        head: as(certificate(['H-001'], { on: '2024-07-04' })),
      },
    },
    'hold and destruction in one': {
      base: listed,
      head: as({ ...hold(['H-001']), ...certificate(['H-001']) }),
      refused: [blocked],
      honest: { head: as({ ...hold(['H-002']), ...certificate(['H-001']) }) },
    },
    'moved out of the held box by the keeper alone': {
      base: as(hold(['A-01-1-003'], { on: '2024-07-02' })),
      head: as(letter(3, { dossier: undefined, place: 'A-01-1-001' })),
      words: [],
      refused: { ignored: [] },
      honest: { words: ['sunfa approved', 'wangmin approved'] },
    },
    'on loan': {
      base: { ...listed, ...as(loan(['H-001'], { out: '2024-07-02' })) },
      head: as(certificate(['H-001'])),
      refused: [blocked],
      honest: { base: { ...listed, ...as(loan(['H-002'], { out: '2024-07-02' })) } },
    },
    'on loan, and back damaged': {
      base: {
        ...listed,
        ...as(loan(['H-001'], { out: '2024-07-02' })),
        ...as(back([{ number: 'H-001', condition: 'damaged' }], { returned: '2024-07-03' })),
      },
      head: as(certificate(['H-001'])),
      refused: [blocked],
      honest: {
        base: {
          ...listed,
          ...as(loan(['H-001'], { out: '2024-07-02' })),
          ...as(back(['H-001'], { returned: '2024-07-03' })),
        },
      },
    },
    'the return comes with it, dated back': {
      base: { ...listed, ...as(loan(['H-001'], { out: '2024-07-02' })) },
      head: as({
        ...back(['H-001'], { returned: '2024-07-03' }),
        ...certificate(['H-001'], { on: '2024-07-04' }),
      }),
      refused: [blocked],
      honest: { head: as(back(['H-001'], { returned: '2024-07-03' })) },
    },
    'on loan, the list dated back to before': {
      base: as(loan(['H-001'])),
      head: as(list(['H-001'], { on: '2024-07-04' })),
      refused: [`disposal-on-loan ${path('disposals', 'XH2024001')}`],
      honest: { head: as(list(['H-002'], { on: '2024-07-04' })) },
    },
    'held by its dossier, the certificate dated back to before': {
      base: { ...listed, ...as(hold(['3-1-1502-01'])) },
      head: as(certificate(['H-001'], { on: '2024-07-04' })),
      refused: [blocked],
      honest: { base: { ...listed, ...as(hold(['H-003'])) } },
    },
    'void, lent as of the day before': {
      base: as(letter(1, { void: '2024-07-05', 'void-reason': '重号' })),
      head: as(loan(['H-001'], { out: '2024-07-04', due: '2024-07-11' })),
      refused: [`loan-gone ${loanPath}`],
      honest: { base: {} },
    },
    'listed again as of the day before it went': {
      base: { ...listed, ...as(certificate(['H-001'])) },
      head: as(list(['H-001'], { on: '2024-07-04' }, 2)),
      refused: [`disposal-item ${path('disposals', 'XH2024002')}`],
      honest: { base: {}, head: as(list(['H-001'], { on: '2024-07-04' }, 2)) },
    },
    'a contract that is kept for ever': {
      head: as(list([{ number: 'C-001', title: '合同1' }])),
      refused: [`disposal-running ${path('disposals', 'XH2024001')}`],
      honest: { head: as(list(['H-001'])) },
    },
    'a list that shows another title to those who approve': {
      head: as(list([{ number: 'H-001', title: '废纸' }])),
      refused: [`disposal-copy ${path('disposals', 'XH2024001')}`],
      honest: { head: as(list(['H-001'])) },
    },
    'watched by who carried it out': {
      base: listed,
      head: as(certificate(['H-001'], { witnesses: ['李娟'] })),
      refused: [`certificate-witness ${certificatePath}`],
      honest: { head: as(certificate(['H-001'])) },
    },
    'lent twice': {
      base: as(loan(['H-001'])),
      head: as(loan(['H-001'], { borrower: '高某' }, 2)),
      refused: [`loan-conflict ${path('loans', 'JY2024002')}`],
      honest: { head: as(loan(['H-002'], { borrower: '高某' }, 2)) },
    },
    'lent twice, in full-width letters': {
      base: as(loan(['H-001'])),
      head: as(loan(['Ｈ－００１'], { borrower: '高某' }, 2)),
      refused: [`loan-conflict ${path('loans', 'JY2024002')}`],
      honest: { head: as(loan(['Ｈ－００２'], { borrower: '高某' }, 2)) },
    },
    'lent twice, in traditional characters': {
      base: {
        ...regulation('numbers: [{ template: "C-{seq:3}" }]', 'numbers: [{ template: "电{seq:3}" }]'),
        'kefu/contracts/C-001.md': null,
        'kefu/contracts/电001.md': paper({ number: '电001', title: '合同' }),
        ...as(loan(['电001'])),
      },
      head: as(loan(['電001'], { borrower: '高某' }, 2)),
      refused: [`loan-conflict ${path('loans', 'JY2024002')}`],
      honest: { head: as(loan(['H-001'], { borrower: '高某' }, 2)) },
    },
    'lent after it was destroyed': {
      base: { ...listed, ...as(certificate(['H-001'], { on: '2024-07-03' })) },
      head: as(loan(['H-001'])),
      refused: [`loan-gone ${loanPath}`],
      honest: { head: as(loan(['H-002'])) },
    },
    'to somebody from outside with a letter of a later day': {
      head: as(
        loan(['H-001'], {
          kind: '外单位',
          borrower: '高某',
          evidence: [{ paper: '介绍信', on: '2024-07-06' }],
        }),
      ),
      refused: [`loan-evidence ${loanPath}`],
      honest: {
        head: as(
          loan(['H-001'], {
            kind: '外单位',
            borrower: '高某',
            evidence: [{ paper: '介绍信', on: '2024-07-05' }],
          }),
        ),
      },
    },
    'a loan of what is filed with it, as if it were open to all': {
      head: as({ ...contract(2), ...loan(['C-002']) }),
      words: ['wangmin approved'],
      refused: { ignored: [] },
      honest: { words: ['wangmin approved', 'chenyuan approved'] },
    },
    'a renewal for longer beside its loan': {
      head: as({ ...loan(['H-001']), ...renewal([], { due: '2024-09-05' }) }),
      words: ['wangmin approved'],
      refused: { ignored: [] },
      honest: { words: ['wangmin approved', 'chenyuan approved'] },
    },
  });
});

describe('each right alone, wrong together', () => {
  const second = path('loans', 'JY2024002');
  table({
    'the same number': {
      head: as(loan(['H-001'])),
      moved: as(loan(['H-002'])),
      refused: [`form-changed ${loanPath}`, `gate-conflict ${loanPath}`],
      honest: { moved: as(loan(['H-002'], {}, 2)) },
    },
    'the same number for two records': {
      head: as(letter(4)),
      moved: as(letter(4, { title: '别的' })),
      refused: ['gate-conflict kefu/letters/H-004.md', 'record-rewritten kefu/letters/H-004.md'],
      honest: { moved: as(letter(5)) },
    },
    'two loans of one item': {
      head: as(loan(['H-001'], {}, 2)),
      moved: as(loan(['H-001'], { borrower: '高某' })),
      refused: [`loan-conflict ${second}`],
      honest: { moved: as(loan(['H-002'], { borrower: '高某' })) },
    },
    'lend and destroy': {
      base: listed,
      head: as(loan(['H-001'])),
      moved: as(certificate(['H-001'])),
      refused: [`certificate-blocked ${path('certificates', 'XZ2024001')}`, `loan-gone ${loanPath}`],
      honest: { moved: as(certificate(['H-002'])) },
    },
    'hold and destroy': {
      base: listed,
      head: as(certificate(['H-001'])),
      moved: as(hold(['3-1-1502-01'])),
      refused: [`certificate-blocked ${path('certificates', 'XZ2024001')}`],
      honest: { moved: as(hold(['H-003'])) },
    },
    'list and lend': {
      head: as(list(['H-001'])),
      moved: as(loan(['H-001'])),
      refused: [`disposal-on-loan ${path('disposals', 'XH2024001')}`],
      honest: { moved: as(loan(['H-002'])) },
    },
    'two returns of one loan': {
      base: as(loan(['H-001'])),
      head: as(back(['H-001'], {}, 2)),
      moved: as(back(['H-001'])),
      refused: [`return-mismatch ${path('returns', 'GH2024002')}`],
      honest: { moved: as(loan(['H-002'], {}, 2)) },
    },
    'the manager left since': {
      head: as(loan(['H-001'])),
      moved: people('- name: 王敏', '- name: 王敏\n    until: 2024-07-04'),
      words: ['wangmin approved'],
      refused: { ignored: ['王敏 absent'] },
      honest: { moved: as(loan(['H-002'], {}, 2)) },
    },
    'the regulation was made stricter since': {
      head: as(loan(['H-001'])),
      moved: regulation('  route: [manager]\n', '  route: [manager, director]\n'),
      words: ['wangmin approved'],
      refused: { ignored: [] },
      honest: { words: ['wangmin approved', 'chenyuan approved'] },
    },
  });
});
