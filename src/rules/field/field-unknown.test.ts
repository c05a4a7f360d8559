import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! field-unknown';
const letter = (field: string) => ({
  'kefu/letters/H-002.md': `---\nnumber: H-002\ntitle: 复函\n${field}\n---\n`,
});

checkRule('field-unknown', {
  guilty: {
    'a slip of the pen': { files: letter(`submiter: 李娟${mark}`) },
    'a field in Chinese': { files: letter(`页数: 3${mark}`) },
    'a day field of another class': { files: letter(`signed: 2024-05-20${mark}`) },
    'in the regulation': {
      files: {
        'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
classes:
  - code: letters
    title: 往来函件
    nubmers: [{ template: "H-{seq:3}" }]${mark}
---
`,
      },
    },
    'in the list of people': {
      files: { 'people.md': `---\npeople:\n  - name: 李娟\n    role: [keeper]${mark}\n---\n` },
    },
  },
  innocent: {
    'known fields': { files: letter('pages: 3\nsubmitter: 李娟') },
    'the day and the kind that the number needs': { files: {} },
  },
  boundary: {
    'a field that the regulation adds': {
      files: {
        'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
dossiers:
  unit: household
  template: "{unit}-{seq:2}"
  fields: [{ name: kind, type: text }]
classes:
  - code: letters
    title: 往来函件
    numbers: [{ template: "H-{seq:3}" }]
    fields: [{ name: 页数, type: count }]
---
`,
        ...letter('页数: 3'),
      },
    },
    'a known field in capitals': { files: letter(`Pages: 3${mark}`) },
  },
});
