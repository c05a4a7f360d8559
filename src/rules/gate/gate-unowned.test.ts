import { checkGate } from '../../testing/check-gate.ts';
import { certificate, entry, list, loan } from '../../testing/gate-forms.ts';
import { letter, office } from '../../testing/gate-office.ts';

const h1 = 'records/kefu/letters/H-001.md';
const broken = { 'kefu/loans/2024/JY2024001.md': '---\nloan: JY2024001\n---\n' };
const stub = letter(1, { 'renumbered-to': 'H-009' });
const heir = (more: Readonly<Record<string, unknown>> = {}) =>
  letter(9, { title: '来函1', 'renumbered-from': 'H-001', ...more });

/** A regulation that nobody can read: who must approve is not known by it. */
const unread = { 'kefu/regulation.md': '---\nregulation: 客户文件管理办法\n---\n' };
const whole = { 'kefu/regulation.md': String(office['kefu/regulation.md']) };
const other = { 'xinfang/regulation.md': whole['kefu/regulation.md'] };

checkGate('gate-unowned', {
  guilty: {
    'a regulation that nobody could read is mended, and no other says who must approve': {
      base: unread,
      head: whole,
      expect: ['records/kefu/regulation.md'],
    },
    'the people change while no regulation can be read': {
      base: unread,
      head: { 'people.md': `${office['people.md']}\n` },
      expect: ['records/people.md'],
    },
    'a loan comes into a register whose regulation cannot be read': {
      base: { ...unread, ...other },
      head: loan(['H-001']),
      expect: ['records/kefu/loans/2024/JY2024001.md'],
    },
    'the people are removed': { head: { 'people.md': null }, expect: ['records/people.md'] },
    'the calendar is removed': {
      base: { 'calendar.md': '---\noff: [2024-10-08]\n---\n' },
      head: { 'calendar.md': null },
      expect: ['records/calendar.md'],
    },
    'what does not belong in a register is cleared away': {
      base: { 'kefu/letters/Thumbs.db': 'x' },
      head: { 'kefu/letters/Thumbs.db': null },
      expect: ['records/kefu/letters/Thumbs.db'],
    },
    'an executable file': {
      head: loan(['H-001']),
      modes: { 'kefu/loans/2024/JY2024001.md': '100755' },
      expect: ['records/kefu/loans/2024/JY2024001.md'],
    },
    'a link in the place of the people': {
      head: { 'people.md': `${office['people.md']}\n` },
      modes: { 'people.md': '120000' },
      expect: ['records/people.md'],
    },
    'a number gives way to another, which says something else': {
      head: { ...stub, ...heir({ title: '空白' }) },
      expect: [h1],
    },
    'a number gives way to one that another record has': {
      head: letter(1, { 'renumbered-to': 'H-002' }),
      expect: [h1],
    },
    'a stub points to another record than before': {
      base: { ...stub, ...heir() },
      head: letter(1, { 'renumbered-to': 'H-002' }),
      expect: [h1],
    },
    'a folder that stands in the same place on some disks': {
      head: {},
      beside: ['Records/kefu/loans/2024/JY2024001.md', 'ｒecords/people.md'],
      expect: ['Records/kefu/loans/2024/JY2024001.md', 'ｒecords/people.md'],
    },
  },
  innocent: {
    'a regulation that nobody could read is mended, and another register says who must approve': {
      base: { ...unread, ...other },
      head: whole,
    },
    'a loan': { head: loan(['H-001']) },
    'a number gives way to another': { head: { ...stub, ...heir() } },
    'a change entry with the record that it changes': {
      head: { ...entry('H-001', 'pages', '2', '3'), ...letter(1, { pages: '3' }) },
    },
    'two entries for one record': {
      head: {
        ...entry('H-001', 'pages', '2', '3'),
        ...entry('H-001', 'title', '来函1', '复函', 2),
        ...letter(1, { pages: '3', title: '复函' }),
      },
    },
    'a list and, merged already, its certificate': {
      base: { ...list(['H-001'], { on: '2024-07-01' }) },
      head: certificate(['H-001']),
    },
    'another folder beside the records': { head: {}, beside: ['records2/x.md', 'docs/Records/x.md'] },
  },
  boundary: {
    'a form that nobody could read is mended': { base: broken, head: loan(['H-001']) },
    'a form that nobody could read is removed: told by the rule for records': {
      base: broken,
      head: { 'kefu/loans/2024/JY2024001.md': null },
    },
    'a record is removed: told over there': { head: { 'kefu/letters/H-001.md': null } },
    'its electronic file is named after the new number': {
      base: letter(1, { efile: 'H-001来函' }),
      head: {
        ...letter(1, { efile: 'H-001来函', 'renumbered-to': 'H-009' }),
        ...heir({ efile: 'H-009来函' }),
      },
    },
  },
});
