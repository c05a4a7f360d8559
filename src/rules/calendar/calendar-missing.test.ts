import { checkRule } from '../../testing/check-rule.ts';

const regulation = (settings: { clock?: string; loans?: string; duties?: string; update?: string }) => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2003-01-01
classes:
  - code: letters
    title: 往来函件
    numbers:
      - template: "H-{seq:3}"
    fields:
      - { name: received, type: day }
      - { name: reason, type: text }
      - { name: reviewed, type: day }
    clocks: [${settings.clock ?? ''}]
    updates: [${settings.update ?? ''}]
${settings.loans ?? ''}
${settings.duties ?? ''}
---
`,
});
const clock = regulation({ clock: '{ what: 归档, after: received, within: 3个工作日, unless: [reason] }' });
const letter = (lines: string, number = 'H-001') => ({
  [`kefu/letters/${number}.md`]: `---\nnumber: ${number}\ntitle: 来函\n${lines}\n---\n`,
});
const calendar = (lines: string, mark = '') => ({
  'calendar.md': `---\ncalendar: china\n${lines}${mark}\n---\n`,
});
const loans = (within: string, more = '') => regulation({ loans: `loans: { within: ${within}${more} }` });
const loan = (out: string, due: string) => ({
  'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items: [{ number: H-001 }]
borrower: 周明
purpose: 核对
out: ${out}
${due}
handed-out-by: 李娟
---
`,
});
const duty = regulation({
  duties:
    'duties: [{ code: count, what: 盘点, every: 每年, from: 2098-01-01, grace: 5个工作日, evidence: 盘点表 }]',
});
const counted = (round: string) => ({
  'kefu/duties/2099/DQ2099001.md': `---
entry: DQ2099001
duty: count
for: "${round}"
done: 2099-01-04
by: 李娟
---
`,
});
const mark = ' #! calendar-missing';
// Years far ahead: nobody has announced them, and nobody will soon.
const december = 'received: 2098-12-30';
const told = ['kefu/regulation.md:1'];

checkRule('calendar-missing', {
  guilty: {
    'a deadline in a year that nobody has announced; once, not for each record': {
      files: { ...clock, ...letter(december), ...letter(december, 'H-002') },
      expect: told,
    },
    'told in calendar.md where there is one': {
      files: { ...clock, ...letter(december), ...calendar('years: ["2097"]', mark) },
    },
    'in calendar.md without years: at its first line': {
      files: { ...clock, ...letter(december), ...calendar('off: [2097-01-01]') },
      expect: ['calendar.md:1'],
    },
    'each year once': {
      files: { ...clock, ...letter('received: 2003-03-03\nfiled: 2003-05-01'), ...letter(december, 'H-002') },
      expect: [...told, ...told],
    },
    'two registers share a calendar: told once': {
      files: {
        ...clock,
        ...letter(december),
        'other/regulation.md': clock['kefu/regulation.md'],
        'other/letters/H-001.md': letter(december)['kefu/letters/H-001.md']!,
        ...calendar('years: ["2097"]', mark),
      },
    },
    'done in such a year': {
      files: { ...clock, ...letter(`${december}\nfiled: 2099-01-04`), ...calendar('years: ["2098"]', mark) },
    },
    'a loan': { files: { ...loans('7个工作日'), ...loan('2098-12-30', 'due: 2099-01-20') }, expect: told },
    'a loan, in a special case': {
      files: {
        ...loans('1周', ', special: [{ when: { borrower: 周明 }, within: 7个工作日 }]'),
        ...loan('2098-12-30', 'due: 2099-01-20'),
      },
      expect: told,
    },
    'something to go through again': {
      files: {
        ...regulation({ update: '{ what: 核对, field: reviewed, every: 20个工作日 }' }),
        ...letter('reviewed: 2098-12-30'),
      },
      expect: told,
    },
    'a duty that may still be done for some working days': { files: duty, today: '2099-01-05', expect: told },
  },
  innocent: {
    'the year is known': { files: { ...clock, ...letter('received: 2024-03-01') } },
    'the office has added the years': {
      files: { ...clock, ...letter(december), ...calendar('years: ["2098", "2099"]\noff: [2099-01-01]') },
    },
    'calendar days need no calendar': {
      files: {
        ...regulation({ clock: '{ what: 归档, after: received, within: 7天 }' }),
        ...letter(december),
      },
    },
    'late, but excused': {
      files: { ...clock, ...letter(`${december}\nfiled: 2099-03-04\nreason: 停电`) },
    },
    'a stub': { files: { ...clock, ...letter(`${december}\nvoid: 2098-12-31\nvoid-reason: 重号`) } },
    'the calendar cannot be read: that is told': {
      files: { ...clock, ...letter(december), ...calendar('years: "2099"') },
    },
    'a loan without a day': { files: { ...loans('7个工作日'), ...loan('2098-12-30', 'kind: 本人') } },
    'a loan that may be longer': {
      files: {
        ...loans('7个工作日', ', longer-route: [manager]'),
        ...loan('2098-12-30', 'due: 2099-01-20'),
      },
    },
    'a duty that was done': { files: { ...duty, ...counted('2098') }, today: '2099-01-05' },
  },
  boundary: {
    'done before the year begins: whatever it brings, that was in time': {
      files: { ...clock, ...letter(`${december}\nfiled: 2098-12-31`), ...calendar('years: ["2098"]') },
    },
    'the last day is the last of a year that is known': {
      files: { ...clock, ...letter('received: 2098-12-26'), ...calendar('years: ["2098"]') },
    },
    'one day more': {
      files: { ...clock, ...letter('received: 2098-12-29'), ...calendar('years: ["2098"]', mark) },
    },
    'a loan that ends before the year begins': {
      files: {
        ...loans('7个工作日'),
        ...loan('2098-12-30', 'due: 2098-12-31'),
        ...calendar('years: ["2098"]'),
      },
    },
    'the year of a duty is not over yet': { files: duty, today: '2098-12-31' },
  },
});
