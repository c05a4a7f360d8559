import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! regulation-route';
const regulation = (more: string) => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
roles: { keeper: [档案管理员], manager: [客服部经理], director: [总监], head: [主任] }
classes:
  - { code: letters, title: 往来函件, numbers: [{ template: "H-{seq:3}" }] }
${more}
---
`,
});
const people = (...lines: string[]) => ({
  'people.md': `---\npeople:\n${lines.map((line) => `  - { ${line} }\n`).join('')}---\n`,
});
const [li, wang] = ['name: 李娟, roles: [keeper]', 'name: 王敏, roles: [manager]'];
const both = 'name: 王敏, roles: [manager, director]';
const loans = (route: string, mark = '') => regulation(`loans:\n  route: [${route}]${mark}`);
const disposal = (witness: string) => regulation(`disposal:\n  executor: keeper\n  witness: ${witness}`);
const many = (count: number, roles: string) =>
  Array.from({ length: count }, (_, index) => `name: 员工${index}, roles: [${roles}]`);

checkRule('regulation-route', {
  guilty: {
    'one person in both roles': { files: { ...loans('manager, director', mark), ...people(li, both) } },
    'the same role twice, one person': { files: loans('manager, manager', mark) },
    'three roles, two people': {
      files: {
        ...loans('manager, director, head', mark),
        ...people('name: 王敏, roles: [manager, director, head]', 'name: 周明, roles: [manager, head]'),
      },
    },
    'among others who are enough': {
      files: { ...loans('keeper, manager, director', mark), ...people(li, both) },
    },
    'the keeper stands in for the manager': {
      files: {
        ...loans('keeper, manager', mark),
        ...people(
          li,
          `${wang}, until: 2024-01-01, stand-ins: [{ person: 李娟, from: 2024-06-01, until: 2024-06-30 }]`,
        ),
      },
    },
    'wherever routes stand': {
      files: regulation(
        `readings:
  copying: [keeper, keeper]${mark}
loans:
  longer-route: [manager, manager]${mark}
  special:
    - { when: { kind: 外单位 }, route: [keeper, keeper] }${mark}
disposal:
  grounds:
    期满: { route: [manager, manager] }${mark}
  return: { route: [manager, manager] }${mark}`,
      ),
    },
    'who destroys and who watches': { files: disposal(`{ role: keeper }${mark}`) },
    'two must watch, and there is one': {
      files: disposal(`{ role: manager, count: 2 }${mark}`),
    },
    'no steps': { files: loans('', mark) },
    'no steps, in disposal': {
      files: regulation(`disposal:\n  grounds:\n    期满: { route: [] }${mark}`),
    },
    'no steps in a special case where there are none to lift': {
      files: regulation(`loans:\n  special:\n    - { when: { kind: 外单位 }, route: [] }${mark}`),
    },
  },
  innocent: {
    'two people': { files: loans('keeper, manager') },
    'a third takes over': {
      files: {
        ...loans('manager, director'),
        ...people(li, both, 'name: 周明, roles: [manager]'),
      },
    },
    'everybody must move one on': {
      files: {
        ...loans('manager, director, head'),
        ...people(
          'name: 王敏, roles: [manager, director, head]',
          'name: 周明, roles: [manager, director]',
          'name: 陈静, roles: [manager]',
        ),
      },
    },
    'another watches': { files: disposal('{ role: manager }') },
    'the same may watch': { files: disposal('{ role: keeper, not-executor: no }') },
    'nobody is named to watch': { files: disposal('未规定') },
    'watched by any two': { files: disposal('{ count: 2 }') },
    'copying is forbidden': { files: regulation('readings:\n  copying: []') },
    'a special case needs no approval': {
      files: regulation(
        'loans:\n  route: [manager]\n  special:\n    - { when: { kind: 本部门 }, route: [] }',
      ),
    },
    'nobody named approves': { files: regulation('loans:\n  route: 未规定') },
    'a role that nobody holds: another rule speaks': { files: loans('manager, manager, director') },
    'people.md cannot be read': {
      files: { ...loans('manager, manager'), 'people.md': '---\npeople: 王敏\n---\n' },
    },
  },
  boundary: {
    'as many people as steps': {
      files: { ...loans(Array(30).fill('manager').join(', ')), ...people(...many(30, 'manager')) },
    },
    'one too few': {
      files: { ...loans(Array(30).fill('manager').join(', '), mark), ...people(...many(29, 'manager')) },
    },
    'an absurd route': {
      files: { ...loans(Array(5000).fill('manager').join(','), mark), ...people(...many(400, 'manager')) },
    },
    'an absurd number of watchers': { files: disposal(`{ role: manager, count: 999999999 }${mark}`) },
    'no watchers': { files: disposal('{ role: keeper, count: 0 }') },
    'gone since yesterday': {
      files: {
        ...loans('manager, director', mark),
        ...people(both, 'name: 周明, roles: [director], until: 2024-06-29'),
      },
    },
    'here until today': {
      files: {
        ...loans('manager, director'),
        ...people(both, 'name: 周明, roles: [director], until: 2024-06-30'),
      },
    },
    'two people of one name': {
      files: { ...loans('manager, manager'), ...people(wang, wang) },
    },
  },
});
