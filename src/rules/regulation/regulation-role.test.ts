import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! regulation-role';
const roles = 'roles: { keeper: [档案管理员], manager: [客服部经理], director: [总监] }';
const regulation = (more: string, listed = roles) => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
${listed}
dossiers: { unit: household, template: "{unit}-{seq:2}" }
classes:
  - { code: letters, title: 往来函件, numbers: [{ template: "H-{seq:3}" }] }
${more}
---
`,
});
const people = (director: string) => ({
  'people.md': `---
people:
  - { name: 李娟, roles: [keeper] }
  - { name: 王敏, roles: [manager] }
${director}
---
`,
});
const route = `loans: { route: [director] }${mark}`;

checkRule('regulation-role', {
  guilty: {
    'nobody holds it': { files: regulation(route) },
    'in a longer route, in a special case, in copying, exempt, escort': {
      files: regulation(
        `readings:
  copying: [manager, keeper]
  exempt: [a]${mark}
  escort: b${mark}
loans:
  longer-route: [manager, c]${mark}
  special:
    - { when: { kind: 外单位 }, route: [d] }${mark}`,
        'roles: { manager: [经理], keeper: [管理员], a: [甲], b: [乙], c: [丙], d: [丁] }',
      ),
    },
    'in disposal': {
      files: regulation(
        `disposal:
  grounds:
    期满: { route: [a] }${mark}
  return: { route: [b] }${mark}
  executor: c${mark}
  witness: { role: d }${mark}`,
        'roles: { a: [甲], b: [乙], c: [丙], d: [丁] }',
      ),
    },
    'in clocks and updates, of classes and dossiers': {
      files: {
        'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
roles: { a: [甲], b: [乙], c: [丙] }
dossiers:
  unit: household
  template: "{unit}-{seq:2}"
  updates:
    - { what: 复核, field: opened, every: 1年, role: a }${mark}
classes:
  - code: more
    title: 其他
    updates:
      - { what: 清理, field: filed, every: 1年, role: b }${mark}
    classes:
      - code: letters
        title: 往来函件
        numbers: [{ template: "H-{seq:3}", year: sent }]
        clocks:
          - { what: 归档, after: sent, within: 5天, role: c }${mark}
---
`,
      },
    },
    'in staff, duties, editions, penalties': {
      files: regulation(
        `staff:
  - { roles: [a], papers: [上岗证] }${mark}
duties:
  - { code: round, what: 巡查, every: 每月底, evidence: 记录, role: b }${mark}
editions:
  - { code: all, title: 总表, roles: [manager, c] }${mark}
  - { code: short, title: 简表, roles: [manager], copying: [d] }${mark}
penalties:
  - { code: late, what: 迟交, enforcer: e }${mark}`,
        'roles: { manager: [经理], a: [甲], b: [乙], c: [丙], d: [丁], e: [戊] }',
      ),
    },
    'a keeper who is declared and nowhere used': {
      files: {
        ...regulation('', `roles: { keeper: [档案管理员] }${mark}`),
        'people.md': '---\npeople:\n  - { name: 王敏, roles: [manager] }\n---\n',
      },
    },
    'told once, at its first use': {
      files: regulation(
        `readings:\n  route: [director]${mark}\nloans:\n  route: [director]\n  longer-route: [director]`,
      ),
    },
    'the last one has left': {
      files: { ...regulation(route), ...people('  - { name: 周明, roles: [director], until: 2024-06-29 }') },
    },
  },
  innocent: {
    held: {
      files: {
        ...regulation('loans: { route: [director] }'),
        ...people('  - { name: 周明, roles: [director] }'),
      },
    },
    'no roles, none used': { files: regulation('', '') },
    'declared, but not used': { files: regulation('') },
    'approved by nobody named': { files: regulation('loans: { route: 未规定 }') },
    'people.md cannot be read': {
      files: { ...regulation('loans: { route: [director] }'), 'people.md': '---\npeople: 李娟\n---\n' },
    },
  },
  boundary: {
    'on the last day': {
      files: {
        ...regulation('loans: { route: [director] }'),
        ...people('  - { name: 周明, roles: [director], until: 2024-06-30 }'),
      },
    },
    'away, and stood in for': {
      files: {
        ...regulation('loans: { route: [director] }'),
        ...people(
          '  - { name: 周明, roles: [director], until: 2024-01-01, stand-ins: [{ person: 王敏, from: 2024-06-30, until: 2024-06-30 }] }',
        ),
      },
    },
    'stood in for until yesterday': {
      files: {
        ...regulation(route),
        ...people(
          '  - { name: 周明, roles: [director], until: 2024-01-01, stand-ins: [{ person: 王敏, from: 2024-06-01, until: 2024-06-29 }] }',
        ),
      },
    },
    'no people.md at all': {
      files: regulation('', `roles: { keeper: [档案管理员] }${mark}`),
      without: ['people.md'],
    },
    'a role that is not listed: another rule speaks': { files: regulation('loans: { route: [boss] }') },
    'a role with the name of something else': {
      files: regulation('loans: { route: [constructor] }'),
    },
  },
});
