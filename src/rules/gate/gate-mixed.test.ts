import { checkGate } from '../../testing/check-gate.ts';
import { loan } from '../../testing/gate-forms.ts';
import { letter, office } from '../../testing/gate-office.ts';

const people = { 'people.md': `${office['people.md']}\n周明的登录名待补。\n` };
const regulation = {
  'kefu/regulation.md': String(office['kefu/regulation.md']).replace(
    '  route: [manager]\n',
    '  route: [keeper]\n',
  ),
};
const calendar = { 'calendar.md': '---\noff: [2024-10-08]\n---\n' };

checkGate('gate-mixed', {
  guilty: {
    'people beside a loan': {
      head: { ...people, ...loan(['H-001']) },
      expect: ['records/people.md'],
    },
    'the regulation beside a loan': {
      head: { ...regulation, ...loan(['H-001']) },
      expect: ['records/kefu/regulation.md'],
    },
    'an earlier version of it beside a record': {
      head: { 'kefu/versions/2019-01-01.md': String(office['kefu/regulation.md']), ...letter(4) },
      expect: ['records/kefu/versions/2019-01-01.md'],
    },
    'the calendar beside a loan': {
      head: { ...calendar, ...loan(['H-001']) },
      expect: ['records/calendar.md'],
    },
    'a workflow beside a loan': {
      head: loan(['H-001']),
      beside: ['.github/workflows/gate.yml'],
      expect: ['.github/workflows/gate.yml'],
    },
    'rules and engine together: neither judges the other': {
      head: people,
      beside: ['package.json'],
      expect: ['package.json', 'records/people.md'],
    },
    'a hidden file in the records folder': {
      head: loan(['H-001']),
      beside: ['records/.gitattributes'],
      expect: ['records/.gitattributes'],
    },
    'a folder named like the records': {
      head: loan(['H-001']),
      beside: ['records2/kefu/loans/2024/JY2024002.md'],
      expect: ['records2/kefu/loans/2024/JY2024002.md'],
    },
  },
  innocent: {
    'rules alone': { head: { ...people, ...regulation } },
    'the engine alone': { head: {}, beside: ['package.json', '.github/CODEOWNERS'] },
    'records alone': { head: { ...loan(['H-001']), ...letter(4) } },
  },
  boundary: {
    'the page that explains the folder goes with anything': {
      head: { ...people, 'README.md': '# 说明\n' },
      beside: [],
    },
    'rooms and boxes are records': {
      head: { 'stores.md': `${office['stores.md']}\n`, ...letter(4) },
    },
    'rooms and boxes beside people': {
      head: { ...people, 'stores.md': `${office['stores.md']}\n` },
      expect: ['records/people.md'],
    },
  },
});
