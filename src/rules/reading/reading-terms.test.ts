import { checkRule } from '../../testing/check-rule.ts';
import { regulated } from '../../testing/regulated.ts';

const path = 'kefu/readings/2024/CY2024001.md';
const reading = (lines = '', items = '  - number: H-001') => ({
  [path]: `---
reading: CY2024001
items:
${items}
reader: 周明
kind: 外部门
purpose: 核对
${lines}on: 2024-06-20
handed-out-by: 李娟
---
`,
});
const asking = (settings: string) => regulated(`readings: { ${settings} }`);
const people = (more: string) => ({
  'people.md': `---
people:
  - { name: 李娟, roles: [keeper] }
  - name: 王敏
    roles: [manager]
${more}
---
`,
});
const standIn = people(`    stand-ins:
      - { person: 李娟, from: 2024-06-20, until: 2024-06-21 }`);
const mark = ' #! reading-terms';

checkRule('reading-terms', {
  guilty: {
    'read somewhere else': {
      files: { ...asking('place: 档案室'), ...reading(`place: 会议室${mark}\n`) },
    },
    'no place is named': { files: { ...asking('place: 档案室'), ...reading() }, expect: [`${path}:1`] },
    'nobody was there': { files: { ...asking('escort: manager'), ...reading() }, expect: [`${path}:1`] },
    'somebody who does not hold the role': {
      files: { ...asking('escort: manager'), ...reading(`escort: 李娟${mark}\n`) },
    },
    'somebody who left': {
      files: {
        ...asking('escort: manager'),
        ...people('    until: 2024-06-19'),
        ...reading(`escort: 王敏${mark}\n`),
      },
    },
    'not booked': { files: { ...asking('booked: yes'), ...reading() }, expect: [`${path}:1`] },
    'booked for another day': {
      files: { ...asking('booked: yes'), ...reading(`booked: 2024-06-19${mark}\n`) },
    },
    'readers of this kind see nothing': {
      files: {
        ...regulated('readings:\n  special:\n    - { when: { kind: 外部门 }, allowed: no }'),
        ...reading('', `  - number: H-001${mark}\n  - number: J2023001${mark}`),
      },
    },
    'everything at once, each told once for two items': {
      files: {
        ...asking('place: 档案室, escort: manager, booked: yes'),
        ...reading('', '  - number: H-001\n  - number: J2023001'),
      },
      expect: [`${path}:1`, `${path}:1`, `${path}:1`],
    },
  },
  innocent: {
    'as the regulation asks': {
      files: {
        ...asking('place: 档案室, escort: manager, booked: yes'),
        ...reading('place: 档案室\nescort: 王敏\nbooked: 2024-06-20\n'),
      },
    },
    'the regulation says nothing': { files: reading('place: 会议室\n') },
    'the regulation speaks of loans only': {
      files: { ...regulated('loans: { place: 档案室, escort: manager }'), ...reading() },
    },
    'asked in another case': {
      files: {
        ...regulated('readings:\n  special:\n    - { when: { kind: 外单位 }, escort: manager }'),
        ...reading(),
      },
    },
  },
  boundary: {
    'somebody who stands in on that day': {
      files: { ...asking('escort: manager'), ...standIn, ...reading('escort: 李娟\n') },
    },
    'somebody who stands in from the next day': {
      files: {
        ...asking('escort: manager'),
        'people.md': standIn['people.md'].replace('from: 2024-06-20', 'from: 2024-06-21'),
        ...reading(`escort: 李娟${mark}\n`),
      },
    },
    'the last day in the office': {
      files: {
        ...asking('escort: manager'),
        ...people('    until: 2024-06-20'),
        ...reading('escort: 王敏\n'),
      },
    },
    'the list of people cannot be read': {
      files: {
        ...asking('escort: manager'),
        'people.md': '---\npeople: 无\n---\n',
        ...reading('escort: 张三\n'),
      },
    },
    'a role that nobody holds': {
      files: { ...asking('escort: guard'), ...reading(`escort: 王敏${mark}\n`) },
    },
    'booking is not asked for': { files: { ...asking('booked: no'), ...reading() } },
  },
});
