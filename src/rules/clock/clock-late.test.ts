import { checkRule } from '../../testing/check-rule.ts';

const regulation = (clock: string, dossiers = '') => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
roles: { keeper: [档案管理员] }
dossiers:
  unit: household
  template: "{unit}-{seq:2}"
  fields:
    - { name: moved-in, type: day }
    - { name: bound, type: day }
${dossiers}
classes:
  - code: more
    title: 其他
    fields:
      - { name: received, type: day }
      - { name: checked, type: day }
      - { name: reason, type: text }
      - { name: agreed, type: list }
    clocks:
${clock}
    classes:
      - code: letters
        title: 往来函件
        documents: [来函, 去函]
        numbers:
          - template: "H-{seq:3}"
---
`,
});
const letter = (lines: string) => ({
  'kefu/letters/H-001.md': `---\nnumber: H-001\ntitle: 来函\n${lines}\n---\n`,
});
const dossier = (lines: string) => ({
  'kefu/dossiers/3-1-1502-01.md': `---\ndossier: 3-1-1502-01\nunit: 3-1-1502\n${lines}\n---\n`,
});
const mark = ' #! clock-late';
const file = (within: string, more = '') =>
  regulation(`      - { what: 归档, after: received, within: ${within}${more} }`);
// Friday, 1 March 2024; three working days later is Wednesday.
const received = 'received: 2024-03-01';

checkRule('clock-late', {
  guilty: {
    'a working day too late': {
      files: { ...file('3个工作日'), ...letter(`${received}\nfiled: 2024-03-07${mark}`) },
    },
    'over a holiday with days worked in exchange': {
      files: { ...file('3 working-days'), ...letter(`received: 2024-02-08\nfiled: 2024-02-20${mark}`) },
    },
    'another field ends it': {
      files: {
        ...file('1周', ', field: checked'),
        ...letter(`${received}\nfiled: 2024-03-02\nchecked: 2024-03-09${mark}`),
      },
    },
    'the second clock starts where the first one ends': {
      files: {
        ...regulation(`      - { what: 核对, after: received, field: checked, within: 3个工作日 }
      - { what: 归档, after: checked, within: 2个工作日, role: keeper }`),
        ...letter(`${received}\nchecked: 2024-03-06\nfiled: 2024-03-11${mark}`),
      },
    },
    'one of two excuses is missing, the other is empty': {
      files: {
        ...file('当日', ', unless: [reason, agreed]'),
        ...letter(`${received}\nreason: 停电\nagreed: []\nfiled: 2024-03-02${mark}`),
      },
    },
    'an empty list of excuses excuses nobody': {
      files: { ...file('当日', ', unless: []'), ...letter(`${received}\nfiled: 2024-03-02${mark}`) },
    },
    'only a type of document, and only in a case': {
      files: {
        ...file('月底', ', documents: [来函], when: { class: letters, pages: ["2", "3"] }'),
        ...letter(`document: 来函\npages: 2\n${received}\nfiled: 2024-04-01${mark}`),
      },
    },
    'a dossier opened late': {
      files: {
        ...regulation('      []', '  clocks:\n    - { what: 立档, after: moved-in, within: 次日 }'),
        ...dossier(`moved-in: 2024-05-08\nopened: 2024-05-10${mark}`),
      },
    },
    'a dossier that is closed': {
      files: {
        ...regulation(
          '      []',
          '  clocks:\n    - { what: 装订, after: closed, field: bound, within: 1个月 }',
        ),
        ...dossier(`opened: 2022-05-01\nclosed: 2024-05-10\nbound: 2024-06-11${mark}`),
      },
    },
  },
  innocent: {
    'in time': { files: { ...file('3个工作日'), ...letter(`${received}\nfiled: 2024-03-04`) } },
    'before it started': { files: { ...file('3个工作日'), ...letter(`${received}\nfiled: 2024-02-28`) } },
    'not yet done: not late but missed': { files: { ...file('3个工作日'), ...letter(received) } },
    'the clock did not start': { files: { ...file('3个工作日'), ...letter('filed: 2024-03-07') } },
    'the office has not filled it in': {
      files: { ...file('待填'), ...letter(`${received}\nfiled: 2024-06-07`) },
    },
    'every excuse is filled in': {
      files: {
        ...file('当日', ', unless: [reason, agreed]'),
        ...letter(`${received}\nreason: 停电\nagreed: [王敏]\nfiled: 2024-03-02`),
      },
    },
    'another type of document, or none at all': {
      files: {
        ...file('当日', ', documents: [来函]'),
        ...letter(`document: 去函\n${received}\nfiled: 2024-03-02`),
        'kefu/letters/H-002.md': `---\nnumber: H-002\ntitle: 函\n${received}\nfiled: 2024-03-02\n---\n`,
      },
    },
    'another case': {
      files: {
        ...file('当日', ', when: { pages: "2" }'),
        ...letter(`pages: 3\n${received}\nfiled: 2024-03-02`),
      },
    },
    'a void record': {
      files: {
        ...file('当日'),
        ...letter(`${received}\nfiled: 2024-03-02\nvoid: 2024-03-03\nvoid-reason: 重号`),
      },
    },
    'the clock starts at a field that holds no day': {
      files: {
        ...regulation('      - { what: 归档, after: reason, within: 当日 }'),
        ...letter('reason: 停电\nfiled: 2024-03-02'),
      },
    },
    'the field that ends it holds no day': {
      files: { ...file('当日', ', field: agreed'), ...letter(`${received}\nagreed: ["2024-03-09"]`) },
    },
    'working days of a year that nobody has announced': {
      files: { ...file('3个工作日'), ...letter('received: 2003-03-03\nfiled: 2003-05-01') },
    },
    'a regulation without clocks': { files: letter('filed: 2024-03-07') },
  },
  boundary: {
    'on the last day': { files: { ...file('3个工作日'), ...letter(`${received}\nfiled: 2024-03-06`) } },
    'on the day itself, where that is the last': {
      files: { ...file('当日'), ...letter(`${received}\nfiled: 2024-03-01`) },
    },
    'on the last day of next February, a leap year': {
      files: { ...file('次年2月底'), ...letter('received: 2023-05-10\nfiled: 2024-02-29') },
    },
    'the day after': {
      files: { ...file('次年2月底'), ...letter(`received: 2023-05-10\nfiled: 2024-03-01${mark}`) },
    },
    'the day of the year was past when it started: due at once': {
      files: {
        ...file('当年3月31日'),
        ...letter('received: 2024-05-10\nfiled: 2024-05-10'),
        'kefu/letters/H-002.md': `---\nnumber: H-002\ntitle: 函\nreceived: 2024-05-10\nfiled: 2024-05-11${mark}\n---\n`,
      },
    },
  },
});
