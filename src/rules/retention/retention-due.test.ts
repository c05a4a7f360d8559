import { checkRule } from '../../testing/check-rule.ts';
import { appraisal, certificate, list } from '../../testing/disposing.ts';

const regulation = (retention: string, heading = '') => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
classes:
  - code: more
    title: 其他
${heading}
    classes:
      - code: letters
        title: 往来函件
        documents: [来函, 去函, constructor]
        numbers:
          - template: "H-{seq:3}"
        fields:
          - { name: received, type: day }
          - { name: expired, type: day }
          - { name: note, type: text }
${retention}
---
`,
});
const kept = (keep: string, more = '') =>
  regulation(`        retention: { after: received, keep: ${keep}${more} }`);
const letter = (lines: string) => ({
  'kefu/letters/H-001.md': `---\nnumber: H-001\ntitle: 来函\n${lines}\n---\n`,
});
const mark = ' #! retention-due';
const due = { ...kept('3年'), ...letter(`received: 2021-03-05${mark}`) };
const answered = { ...kept('3年'), ...letter('received: 2021-03-05') };
const silent = (marked = '') => ({
  ...regulation('        retention: unstated'),
  'kefu/letters/H-001.md': `---${marked}\nnumber: H-001\ntitle: 来函\nreceived: 2021-03-05\n---\n`,
});
const keeping = (until: string, on = '2024-05-10', number = 'JD2024001') =>
  appraisal([`number: H-001, answer: keep, until: ${until}, reason: 常用`], on, number);

checkRule('retention-due', {
  guilty: {
    'kept long enough': { files: { ...kept('3年'), ...letter(`received: 2021-03-05${mark}`) } },
    'from the end of the year on': {
      files: { ...kept('年底起10年'), ...letter(`received: 2013-03-05${mark}`) },
    },
    'the heading above says how long': {
      files: {
        ...regulation('', '    retention: { after: received, keep: 3 years }'),
        ...letter(`received: 2021-03-05${mark}`),
      },
    },
    'its type of document is kept for another time': {
      files: {
        ...regulation(`        retention: permanent
        retention-of: { 去函: { after: expired, keep: 1年, outcome: update } }`),
        ...letter(`document: 去函\nreceived: 2024-03-05\nexpired: 2023-03-05${mark}`),
      },
    },
    'the heading says it of a type of document': {
      files: {
        ...regulation('', '    retention-of: { 去函: { after: received, keep: 1年 } }'),
        ...letter(`document: 去函\nreceived: 2023-03-05${mark}`),
      },
    },
    'both the office and the law are content': {
      files: { ...kept('3年', ', at-least: 5年'), ...letter(`received: 2019-03-05${mark}`) },
    },
    'in a dossier that is closed, or lent': {
      files: { ...kept('3年'), ...letter(`received: 2021-03-05${mark}\ndossier: 3-1-1502-01`) },
    },
    'appraised for destruction, and nothing has come of it': {
      files: { ...due, ...appraisal(['number: H-001, answer: destroy']) },
    },
    'to be replaced, and nothing has come of it': {
      files: { ...due, ...appraisal(['number: H-001, answer: update']) },
    },
    'kept until a day that has passed': { files: { ...due, ...keeping('2024-06-01') } },
    'kept, and then appraised for destruction': {
      files: {
        ...due,
        ...keeping('2025-06-01'),
        ...appraisal(['number: H-001, answer: destroy'], '2024-06-01', 'JD2024002'),
      },
    },
    'struck off a list without a new day': {
      files: { ...due, ...list(['number: H-001, answer: keep, reason: 常用']) },
    },
    'kept by an appraisal after it had been listed': {
      files: { ...due, ...list(['H-001'], { on: '2024-05-01' }), ...keeping('2024-06-01') },
    },
    'the regulation is silent, but people kept it until a day that has passed': {
      files: { ...silent(), ...keeping('2024-06-01') },
      expect: ['kefu/letters/H-001.md:1'],
    },
  },
  innocent: {
    'it stands on a disposal list': { files: { ...answered, ...list(['H-001']) } },
    'it has gone': { files: { ...answered, ...list(['H-001']), ...certificate(['H-001']) } },
    'kept on': { files: { ...answered, ...keeping('2025-06-01') } },
    'kept on after it had been struck off a list': {
      files: {
        ...answered,
        ...list(['number: H-001, answer: keep, reason: 常用, until: 2025-06-10']),
      },
    },
    'kept for ever, whatever an appraisal says': {
      files: {
        ...regulation('        retention: permanent'),
        ...letter('received: 1990-03-05'),
        ...keeping('2024-06-01'),
      },
    },
    'people kept it until a day before it falls due': {
      files: { ...kept('10年'), ...letter('received: 2021-03-05'), ...keeping('2024-06-01') },
    },
    'not yet': { files: { ...kept('10年'), ...letter('received: 2021-03-05') } },
    'the day has not come from which it counts': { files: { ...kept('3年'), ...letter('note: 履行中') } },
    'the law asks for more': {
      files: { ...kept('3年', ', at-least: 5年'), ...letter('received: 2021-03-05') },
    },
    permanent: {
      files: { ...regulation('        retention: permanent'), ...letter('received: 1990-03-05') },
    },
    'the regulation is silent': {
      files: { ...regulation('        retention: unstated'), ...letter('received: 1990-03-05') },
    },
    'the regulation leaves it open': {
      files: { ...regulation('        retention: 待填'), ...letter('received: 1990-03-05') },
    },
    'it leaves the figure open': { files: { ...kept('待填'), ...letter('received: 1990-03-05') } },
    'it leaves open what the law asks for': {
      files: { ...kept('3年', ', at-least: 待填'), ...letter('received: 1990-03-05') },
    },
    'nothing is said at all': { files: { ...regulation(''), ...letter('received: 1990-03-05') } },
    'the class is permanent, whatever the heading says': {
      files: {
        ...regulation(
          '        retention: permanent',
          `    retention: { after: received, keep: 1年 }
    retention-of: { 去函: { after: received, keep: 1年 } }`,
        ),
        ...letter('document: 去函\nreceived: 2021-03-05'),
      },
    },
    'another type of document': {
      files: {
        ...regulation(`        retention: permanent
        retention-of: { 去函: { after: received, keep: 1年 } }`),
        ...letter('document: constructor\nreceived: 2021-03-05'),
      },
    },
    'a stub': {
      files: { ...kept('3年'), ...letter('received: 2021-03-05\nvoid: 2021-03-06\nvoid-reason: 重号') },
    },
    'the field holds no day': {
      files: {
        ...regulation('        retention: { after: note, keep: 1年 }'),
        ...letter('note: "2021"'),
      },
    },
    'a day far in the future': { files: { ...kept('9999年'), ...letter('received: 2021-03-05') } },
  },
  boundary: {
    'kept until today': { files: { ...due, ...keeping('2024-06-30') } },
    'kept until tomorrow': { files: { ...answered, ...keeping('2024-07-01') } },
    'appraised and listed tomorrow': {
      files: { ...due, ...keeping('2025-06-01', '2024-07-01'), ...list(['H-001'], { on: '2024-07-01' }) },
    },
    'due today': { files: { ...kept('3年'), ...letter(`received: 2021-06-30${mark}`) } },
    'due tomorrow': { files: { ...kept('3年'), ...letter('received: 2021-07-01') } },
    'from a leap day on': {
      files: { ...kept('3年'), ...letter(`received: 2020-02-29${mark}`) },
      today: '2023-02-28',
    },
    'one day before': {
      files: { ...kept('3年'), ...letter('received: 2020-02-29') },
      today: '2023-02-27',
    },
    'from the end of the year on, one day short': {
      files: { ...kept('年底起10年'), ...letter('received: 2013-01-01') },
      today: '2023-12-30',
    },
    'what the law asks for ends today': {
      files: { ...kept('3年', ', at-least: 5年'), ...letter(`received: 2019-06-30${mark}`) },
    },
  },
});
