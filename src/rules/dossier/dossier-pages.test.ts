import { checkRule } from '../../testing/check-rule.ts';

const asking = (count = 'yes') => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
dossiers:
  unit: household
  template: "{unit}-{seq:2}"
  fields: [{ name: kind, type: text }]
  count-pages: ${count}
classes:
  - code: letters
    title: 往来函件
    numbers: [{ template: "H-{seq:3}" }]
  - code: deeds
    title: 权证
    linked: dossier
  - code: basics
    title: 客户基础资料
    numbers: [{ template: "J{year}{seq:3}", year: generated }]
  - code: business
    title: 业务往来
    numbers: [{ template: "Y{year}{kind}{seq:3}", year: signed, segments: { kind: { values: [销售合同] } } }]
---
`,
  'kefu/basics/2023/J2023001.md': '---\nnumber: J2023001\ntitle: 赵一鸣身份证复印件\n---\n',
});
const path = 'kefu/dossiers/3-1-1502-01.md';
const dossier = (lines: string) => ({
  [path]: `---\ndossier: 3-1-1502-01\nunit: 3-1-1502\nopened: 2022-05-01\n${lines}---\n`,
});
const letter = (number: string, lines: string) => ({
  [`kefu/letters/${number}.md`]: `---\nnumber: ${number}\ntitle: 复函\ndossier: 3-1-1502-01\n${lines}---\n`,
});
const two = { ...letter('H-002', 'pages: 3\n'), ...letter('H-003', 'pages: 2\n') };
const annexes = 'annexes:\n  - { title: 未领合同, pages: "4" }\n';
const mark = ' #! dossier-pages';

checkRule('dossier-pages', {
  guilty: {
    'a page too many': { files: { ...asking(), ...two, ...dossier(`pages: 6${mark}\n`) } },
    'the annex was not counted': {
      files: { ...asking(), ...two, ...dossier(`${annexes}pages: 5${mark}\n`) },
    },
    'the dossier does not say': { files: { ...asking(), ...two, ...dossier('') }, expect: [`${path}:1`] },
    'a record does not say: the sum is not told too': {
      files: { ...asking(), ...two, ...letter('H-004', ''), ...dossier('pages: 9\n') },
      expect: ['kefu/letters/H-004.md:1'],
    },
    'an annex does not say': {
      files: { ...asking(), ...two, ...dossier(`pages: 9\nannexes:\n  - title: 未领合同${mark}\n`) },
    },
    'a closed dossier': {
      files: { ...asking(), ...two, ...dossier(`closed: 2024-01-31\npages: 4${mark}\n`) },
    },
    'pages, but no paper': { files: { ...asking(), ...dossier(`pages: 1${mark}\n`) } },
  },
  innocent: {
    'records and annex add up': { files: { ...asking(), ...two, ...dossier(`${annexes}pages: 9\n`) } },
    'the regulation does not count': { files: { ...asking('no'), ...two, ...dossier('pages: 900\n') } },
    'a stub is no paper': {
      files: {
        ...asking(),
        ...two,
        ...letter('H-004', 'pages: 7\nvoid: 2024-01-31\n'),
        ...dossier('pages: 5\n'),
      },
    },
    'a deed is kept apart': {
      files: {
        ...asking(),
        ...two,
        'kefu/deeds/3-1-1502-01.md':
          '---\nnumber: 3-1-1502-01\ntitle: 不动产权证书\ndossier: 3-1-1502-01\n---\n',
        ...dossier('pages: 5\n'),
      },
    },
    'papers of no dossier': { files: { ...asking(), ...dossier('pages: 0\n') } },
  },
  boundary: {
    'nothing in it, nothing counted': { files: { ...asking(), ...dossier('pages: 0\nannexes: []\n') } },
    'one page off': { files: { ...asking(), ...two, ...dossier(`pages: 4${mark}\n`) } },
    'very many pages': {
      files: {
        ...asking(),
        ...letter('H-002', 'pages: 999999999\n'),
        ...letter('H-003', 'pages: 1\n'),
        ...dossier(`pages: 999999999${mark}\n`),
      },
    },
    'a file cannot be read: the missing pages may be its': {
      files: { ...asking(), ...two, ...letter('H-004', 'page: 4\n'), ...dossier('pages: 9\n') },
    },
    'a file cannot be read: there are too many pages all the same': {
      files: { ...asking(), ...two, ...letter('H-004', 'page: 4\n'), ...dossier(`pages: 4${mark}\n`) },
    },
  },
});
