import { checkGate } from '../../testing/check-gate.ts';
import { back, hold, loan } from '../../testing/gate-forms.ts';
import { office } from '../../testing/gate-office.ts';

const within = (text: string | undefined) => ({
  'kefu/regulation.md': String(office['kefu/regulation.md']).replace(
    'filed-within: 7天\n',
    text === undefined ? '' : `filed-within: ${text}\n`,
  ),
});
const lent = (out: string) => loan(['H-001'], { out, due: '2024-07-12' });
const at = (form: string) => [`records/kefu/${form}.md`];

checkGate('gate-backdated', {
  guilty: {
    'a loan of last month': { head: lent('2024-06-01'), expect: at('loans/2024/JY2024001') },
    'a hold that would have stopped what is done': {
      head: hold(['H-001'], { on: '2024-06-01' }),
      expect: at('holds/2024/DJ2024001'),
    },
    'one of two forms': {
      base: loan(['H-001'], { out: '2024-06-20' }),
      head: { ...back(['H-001'], { returned: '2024-06-24' }), ...loan(['H-002'], {}, 2) },
      expect: at('returns/2024/GH2024001'),
    },
    'the regulation gives one day': {
      base: within('1天'),
      head: lent('2024-07-03'),
      expect: at('loans/2024/JY2024001'),
    },
  },
  innocent: {
    today: { head: lent('2024-07-05') },
    'an old form that was merged in time': {
      base: loan(['H-001'], { out: '2024-06-01' }),
      head: loan(['H-002'], {}, 2),
    },
    'the regulation gives a month': { base: within('1个月'), head: lent('2024-06-10') },
    'no form': { head: { 'people.md': `${office['people.md']}\n\n说明\n` } },
  },
  boundary: {
    'on the last day': { head: lent('2024-06-28') },
    'a day too late': { head: lent('2024-06-27'), expect: at('loans/2024/JY2024001') },
    'the regulation says nothing: seven days': { base: within(undefined), head: lent('2024-06-28') },
    'the regulation says nothing: the eighth': {
      base: within(undefined),
      head: lent('2024-06-27'),
      expect: at('loans/2024/JY2024001'),
    },
    'the proposal would lengthen the time itself': {
      head: { ...within('1年'), ...lent('2024-06-27') },
      expect: at('loans/2024/JY2024001'),
    },
  },
});
