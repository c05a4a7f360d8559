import { checkRule } from '../../testing/check-rule.ts';

const regulation = (dossiers: string, records = '') => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
dossiers:
  unit: household
  template: "{unit}-{seq:2}"
  fields:
    - { name: kind, type: choice, values: [owner, tenant] }
    - { name: reviewed, type: day }
${dossiers}
classes:
  - code: basics
    title: 客户基础资料
    documents: [身份证复印件]
    numbers:
      - { template: "J{year}{seq:3}", year: generated }
    fields:
      - { name: verified, type: day }
      - { name: note, type: text }
    checklist:
      - { document: 身份证复印件 }
${records}
---
`,
});
const half = (more = '') =>
  regulation(`  updates:\n    - { what: 核对住户资料, field: reviewed, every: 半年${more} }`);
const dossier = (lines: string) => ({
  'kefu/dossiers/3-1-1502-01.md': `---\ndossier: 3-1-1502-01\nunit: 3-1-1502\nopened: 2022-05-01\n${lines}\n---\n`,
});
const partner = regulation('', '    updates:\n      - { what: 回访, field: verified, every: 1季度 }');
const record = (lines: string) => ({
  'kefu/basics/2023/J2023001.md': `---\nnumber: J2023001\ntitle: 基本信息\ngenerated: 2023-02-01\n${lines}\n---\n`,
});
const mark = ' #! update-late';
const opened = ['kefu/dossiers/3-1-1502-01.md:1'];

checkRule('update-late', {
  guilty: {
    'the last time is too long ago': { files: { ...half(), ...dossier(`reviewed: 2023-12-01${mark}`) } },
    'never since it was opened': { files: { ...half(), ...dossier('kind: owner') }, expect: opened },
    'only in a case': {
      files: {
        ...half(', when: { kind: [tenant, owner] }, role: keeper'),
        ...dossier(`kind: tenant\nreviewed: 2023-12-01${mark}`),
      },
    },
    'an incomplete dossier': {
      files: { ...half(', incomplete: yes'), ...dossier(`reviewed: 2023-12-01${mark}`) },
      without: ['kefu/basics/2023/J2023001.md'],
    },
    'incomplete all the same when the absence is declared': {
      files: {
        ...half(', incomplete: yes'),
        ...dossier(`absent: [{ document: 身份证复印件, reason: 未交 }]\nreviewed: 2023-12-01${mark}`),
      },
      without: ['kefu/basics/2023/J2023001.md'],
    },
    'a record': {
      files: { ...partner, ...record(`filed: 2023-02-01\nverified: 2024-03-01${mark}`) },
    },
    'a record never gone through since it was filed': {
      files: { ...partner, ...record('filed: 2023-02-01') },
      expect: ['kefu/basics/2023/J2023001.md:1'],
    },
  },
  innocent: {
    'not long ago': { files: { ...half(), ...dossier('reviewed: 2024-06-01') } },
    'opened not long ago': {
      files: {
        ...half(),
        'kefu/dossiers/3-1-1502-01.md': `---\ndossier: 3-1-1502-01\nunit: 3-1-1502\nopened: 2024-02-01\n---\n`,
      },
    },
    'opened after the day on which it was gone through': {
      files: {
        ...half(),
        'kefu/dossiers/3-1-1502-01.md': `---\ndossier: 3-1-1502-01\nunit: 3-1-1502\nopened: 2024-02-01\nreviewed: 2023-02-01\n---\n`,
      },
    },
    'a closed dossier': {
      files: { ...half(), ...dossier('reviewed: 2023-02-01\nclosed: 2023-06-01') },
    },
    'a complete dossier': {
      files: { ...half(', incomplete: yes'), ...dossier('reviewed: 2023-12-01') },
    },
    'another case': {
      files: { ...half(', when: { kind: tenant }'), ...dossier('kind: owner\nreviewed: 2023-12-01') },
    },
    'the office has not filled in how often': {
      files: {
        ...regulation('  updates:\n    - { what: 核对, field: reviewed, every: 待填 }'),
        ...dossier('reviewed: 2020-12-01'),
      },
    },
    'a record that was neither filed nor gone through': { files: { ...partner, ...record('note: 无') } },
    'a stub': {
      files: { ...partner, ...record('filed: 2023-02-01\nvoid: 2023-03-01\nvoid-reason: 重号') },
    },
    'a record in a closed dossier': {
      files: {
        ...partner,
        ...record('filed: 2023-02-01\ndossier: 3-1-1502-01'),
        ...dossier('closed: 2023-06-01'),
      },
    },
    'a record is never incomplete': {
      files: {
        ...regulation(
          '',
          '    updates:\n      - { what: 补全, field: verified, every: 1个月, incomplete: yes }',
        ),
        ...record('filed: 2023-02-01'),
      },
    },
  },
  boundary: {
    'the last day is today': { files: { ...half(), ...dossier('reviewed: 2023-12-30') } },
    'it was yesterday': { files: { ...half(), ...dossier(`reviewed: 2023-12-29${mark}`) } },
    'from the 31st half a year on is the 30th of June': {
      files: { ...half(), ...dossier('reviewed: 2023-12-31') },
    },
    'never, and the first time is due today': {
      files: { ...partner, ...record('filed: 2024-03-30') },
    },
  },
});
