import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! regulation-number';
const regulation = (classes: string, dossiers = '') => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
${dossiers}
classes:
${classes}
---
`,
});
const dossiers = 'dossiers: { unit: household, template: "{unit}-{seq:2}" }';

checkRule('regulation-number', {
  guilty: {
    'no numbers': { files: regulation(`  - code: letters${mark}\n    title: 往来函件`) },
    'below a heading': {
      files: regulation(
        `  - code: more
    title: 其他
    numbers: [{ template: "H-{seq:3}" }]
    classes:
      - { code: letters, title: 往来函件 }${mark}`,
      ),
    },
    'the number of a dossier, and no dossiers': {
      files: regulation(`  - code: deeds\n    title: 权证\n    linked: dossier${mark}`),
    },
    'two of three': {
      files: regulation(
        `  - { code: a, title: 甲 }${mark}
  - { code: b, title: 乙, numbers: [{ template: "B{seq:3}" }] }
  - { code: c, title: 丙 }${mark}`,
      ),
    },
  },
  innocent: {
    'a template': {
      files: regulation('  - { code: letters, title: 往来函件, numbers: [{ template: "H-{seq:3}" }] }'),
    },
    'the number of its dossier': {
      files: regulation('  - { code: deeds, title: 权证, linked: dossier }', dossiers),
    },
    'a heading holds no records': {
      files: regulation(
        `  - code: more
    title: 其他
    classes:
      - { code: letters, title: 往来函件, numbers: [{ template: "H-{seq:3}" }] }`,
      ),
    },
  },
  boundary: {
    'an empty list of series': {
      files: regulation(`  - code: letters\n    title: 往来函件\n    numbers: []${mark}`),
    },
    'a heading of nothing holds records': {
      files: regulation(`  - code: letters${mark}\n    title: 往来函件\n    classes: []`),
    },
    'a template that cannot be read: another rule speaks': {
      files: regulation('  - { code: letters, title: 往来函件, numbers: [{ template: "H-{seq" }] }'),
    },
    'numbers of its own and those of dossiers that are none': {
      files: regulation(
        `  - code: deeds
    title: 权证
    numbers: [{ template: "Q{seq:3}" }]
    linked: dossier${mark}`,
      ),
    },
  },
});
