import type { Files } from './memory-source.ts';

/** A form or record as text: each field a line, lists as they are written in the register. */
export function paper(fields: Readonly<Record<string, unknown>>, body = ''): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return Array.isArray(value) ? [`${name}:`, ...value.map(itemOf)] : [`${name}: ${value}`];
  });
  return `---\n${lines.map((line) => `${line}\n`).join('')}---\n${body}`;
}

function itemOf(item: unknown): string {
  if (typeof item === 'string') return `  - ${item}`;
  return `  - ${Object.entries(item as object)
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? `[${value.join(', ')}]` : value}`)
    .join('\n    ')}`;
}

/** A letter of the office: kept for three years from the day on which it came. */
export function letter(seq: number, more: Readonly<Record<string, unknown>> = {}): Files {
  const number = `H-${String(seq).padStart(3, '0')}`;
  const usual = { number, title: `来函${seq}`, dossier: '3-1-1502-01', received: '2020-03-05' };
  return { [`kefu/letters/${number}.md`]: paper({ ...usual, pages: '2', place: 'A-01-1-001', ...more }) };
}

/** A contract: its class is closed to most. */
export function contract(seq: number, more: Readonly<Record<string, unknown>> = {}): Files {
  const number = `C-${String(seq).padStart(3, '0')}`;
  return {
    [`kefu/contracts/${number}.md`]: paper({ number, title: `合同${seq}`, place: 'A-01-1-002', ...more }),
  };
}

/**
 * An office where every kind of route is to be found: two steps in order, special classes, longer loans, borrowers who
 * need no approval, copies, grounds, return to the owner, holds, a stand-in from 2024-07-01 to 2024-07-10.
 */
export const office: Files = {
  'people.md': `---
people:
  - { name: 李娟, roles: [keeper], login: lijuan }
  - name: 王敏
    roles: [manager]
    login: WangMin
    stand-ins: [{ person: 何平, from: 2024-07-01, until: 2024-07-10 }]
  - { name: 陈远, roles: [director], login: chenyuan }
  - { name: 孙法, roles: [legal], login: sunfa }
  - { name: 何平, login: heping }
  - { name: 周明, login: zhouming }
  - { name: 刘离, roles: [manager], login: liuli, until: 2024-05-31 }
---
`,
  'stores.md': `---
rooms:
  - code: A
    title: 档案室
    cabinets:
      - { code: "01", shelves: [{ code: "1", boxes: [001…003] }] }
---
`,
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
levels: [normal, sensitive]
roles:
  keeper: [档案管理员]
  manager: [客服部经理]
  director: [总经理]
  legal: [法务]
dossiers:
  unit: household
  template: "{unit}-{seq:2}"
classes:
  - code: letters
    title: 往来函件
    level: normal
    numbers: [{ template: "H-{seq:3}" }]
    fields: [{ name: received, type: day }]
    retention: { after: received, keep: 3年 }
  - code: contracts
    title: 合同
    level: sensitive
    numbers: [{ template: "C-{seq:3}" }]
    retention: permanent
loans:
  within: 7天
  renewals: 1
  route: [manager]
  longer-route: [manager, director]
  exempt: [director]
  special:
    - { when: { kind: 外单位 }, route: [director], evidence: [介绍信] }
    - { when: { level: sensitive }, route: [manager, director] }
readings:
  copying: [manager]
holds: { route: [legal], release: [legal, manager] }
disposal:
  grounds:
    期满: { route: [manager, director] }
    无价值: { route: [director], running: yes }
  return: { route: [manager] }
  executor: keeper
  witness: { count: 1, not-executor: yes }
amendment: [manager, director]
filed-within: 7天
---

# 客户文件管理办法
`,
  'kefu/dossiers/3-1-1502-01.md': paper({
    dossier: '3-1-1502-01',
    unit: '3-1-1502',
    customer: '赵一鸣',
    label: '赵一鸣',
    opened: '2019-05-01',
    place: 'A-01-1-001',
  }),
  ...letter(1),
  ...letter(2),
  ...letter(3, { dossier: undefined, place: 'A-01-1-003' }),
  ...contract(1),
};
