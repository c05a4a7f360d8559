import { checkGate } from '../../testing/check-gate.ts';
import { loan } from '../../testing/gate-forms.ts';
import { office } from '../../testing/gate-office.ts';

const path = 'records/kefu/loans/2024/JY2024001.md';
const head = loan(['H-001']);
const commit = '1'.repeat(40);
const message = (text: string) => ({ where: 'message', commit, text }) as const;
const regulation = (clear: string) => ({
  'kefu/regulation.md': String(office['kefu/regulation.md']).replace(
    'filed-within:',
    `${clear}\nfiled-within:`,
  ),
});
const plates = 'clear: [{ kinds: [plate], fields: [unit], because: 案卷以车牌号编号 }]';

checkGate('gate-personal', {
  guilty: {
    'the message of a commit': {
      head,
      sayings: [message('借出 H-001\n\n电话 13800138000\n')],
      expect: [path],
    },
    'an earlier commit of several': {
      head,
      sayings: [message('身份证 110101199003071233'), message('改正')],
      expect: [path],
    },
    'two kinds in one message are two faults': {
      head,
      sayings: [message('京A12345，卡 6228480402564890018')],
      expect: [path, path],
    },
    'the title': { head, sayings: [{ where: 'title', text: '138-0013-8000 的借出\n' }], expect: [path] },
    'the branch': { head, sayings: [{ where: 'branch', text: 'loan/13800138000' }], expect: [path] },
    'a kind that the regulation does not let pass': {
      base: regulation(plates),
      head,
      sayings: [message('京A12345，电话 13800138000')],
      expect: [path],
    },
    'the proposal may not waive it for itself': {
      head: regulation(plates),
      sayings: [message('京A12345')],
      expect: ['records/kefu/regulation.md'],
    },
  },
  innocent: {
    'numbers of records and days': {
      head,
      sayings: [
        message('借出 JY2024001：H-001，2024-07-05 至 2024-07-12'),
        { where: 'branch', text: 'lend/JY2024001' },
      ],
    },
    'a kind that the regulation lets pass': {
      base: regulation(plates),
      head,
      sayings: [message('京A12345')],
    },
  },
  boundary: {
    'a digit too few': { head, sayings: [message('1380013800')] },
    'the same kind twice in one message is one fault': {
      head,
      sayings: [message('13800138000、13900139000')],
      expect: [path],
    },
    'the id of a commit': { head, sayings: [message(`还原 ${'1391234567'.repeat(4)}`)] },
  },
});
