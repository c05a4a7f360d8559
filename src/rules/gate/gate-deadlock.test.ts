import { checkGate } from '../../testing/check-gate.ts';
import { hold, list, loan, release } from '../../testing/gate-forms.ts';
import { office } from '../../testing/gate-office.ts';

const loanPath = 'records/kefu/loans/2024/JY2024001.md';
const listPath = 'records/kefu/disposals/2024/XH2024001.md';
const people = (from: string, to: string) => ({
  'people.md': String(office['people.md']).replace(from, to),
});
/** 王敏 is manager and director; nobody else is director. */
const oneForBoth = {
  'people.md': String(people('roles: [director], ', '')['people.md']).replace(
    'roles: [manager]\n',
    'roles: [manager, director]\n',
  ),
};
const afterStandIn = { out: '2024-07-20', due: '2024-07-26' };

checkGate('gate-deadlock', {
  guilty: {
    'the only one who could approve proposes it': {
      head: loan(['H-001'], afterStandIn),
      proposer: { login: 'wangmin' },
      today: '2024-07-20',
      expect: [loanPath],
    },
    'the only one who could approve borrows it': {
      head: loan(['H-001'], { ...afterStandIn, borrower: '客服部 王敏' }),
      today: '2024-07-20',
      expect: [loanPath],
    },
    'nobody holds the role of the second step': {
      base: people('roles: [director], ', ''),
      head: list(['H-001']),
      expect: [listPath],
    },
    'two steps, and one person for both': {
      base: oneForBoth,
      head: list(['H-001'], { on: '2024-07-20' }),
      today: '2024-07-20',
      expect: [listPath],
    },
    'the only one left has gone': {
      base: people('name: 孙法, roles: [legal]', 'name: 孙法, roles: [legal], until: 2024-07-04'),
      head: hold(['H-001']),
      expect: ['records/kefu/holds/2024/DJ2024001.md'],
    },
  },
  innocent: {
    'somebody can approve': { head: loan(['H-001']) },
    'two can, and one of them proposes': { head: loan(['H-001']), proposer: { login: 'wangmin' } },
    'two steps, and the second person stands in for the first': { base: oneForBoth, head: list(['H-001']) },
    'nothing has to be approved': { head: { 'README.md': '# 说明\n' } },
    'two steps, two people': { base: hold(['H-002']), head: release([]) },
  },
  boundary: {
    'the stand-in, on the last day': {
      head: loan(['H-001'], { out: '2024-07-10' }),
      proposer: { login: 'wangmin' },
      today: '2024-07-10',
    },
    'the stand-in, a day too late': {
      head: loan(['H-001'], { out: '2024-07-10' }),
      proposer: { login: 'wangmin' },
      today: '2024-07-11',
      expect: [loanPath],
    },
    'the stand-in approved in time for the one who proposes; the next step is still to be taken': {
      head: list(['H-001'], { on: '2024-07-10' }),
      proposer: { login: 'wangmin' },
      words: ['@heping approved 2024-07-10T18:00:00+08:00'],
      today: '2024-07-11',
    },
  },
});
