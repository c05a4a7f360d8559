import { checkGate } from '../../testing/check-gate.ts';
import { back, loan } from '../../testing/gate-forms.ts';
import { office } from '../../testing/gate-office.ts';

const path = 'records/kefu/loans/2024/JY2024001.md';
const head = loan(['H-001']);

checkGate('gate-proposer', {
  guilty: {
    'a login that nobody has': { head, proposer: { login: 'mallory' }, expect: [path] },
    'the account was deleted': { head, proposer: { login: '' }, expect: [path] },
    'nobody signed': { head, proposer: { signed: [] }, expect: [path] },
    'signed by somebody who is no longer among the people': {
      head,
      proposer: { signed: ['高某'] },
      expect: [path],
    },
    'what the keeper would only have to register': {
      base: head,
      head: back(['H-001']),
      proposer: { login: 'mallory' },
      expect: ['records/kefu/returns/2024/GH2024001.md'],
    },
    'a room that a stranger adds': {
      head: { 'stores.md': `${office['stores.md']}\n` },
      proposer: { login: 'mallory' },
      expect: ['records/stores.md'],
    },
  },
  innocent: {
    'somebody of the office': { head, proposer: { login: 'zhouming' } },
    'signed by somebody of the office': { head, proposer: { signed: ['周明'] } },
    'the author of a commit proves nothing, and nothing is asked of it': {
      head,
      proposer: { claimed: ['高某'] },
    },
  },
  boundary: {
    'the login in other letters': { head, proposer: { login: 'ZhouMing' } },
    'two signed, one of them known': { head, proposer: { signed: ['高某', '周明'] } },
  },
});
