import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! field-invalid';
const letter = (field: string) => ({
  'kefu/letters/H-002.md': `---\nnumber: H-002\ntitle: 复函\n${field}\n---\n`,
});

checkRule('field-invalid', {
  guilty: {
    'a day written with slashes': { files: letter(`filed: 2024/5/20${mark}`) },
    'a day written in Chinese': { files: letter(`filed: 2024年5月20日${mark}`) },
    'a number with its unit': { files: letter(`pages: 3页${mark}`) },
    'a word outside the choice': { files: letter(`form: 复印件${mark}`) },
    'a slip of the pen in a choice': { files: letter(`medium: papre${mark}`) },
    'a single value where a list belongs': { files: letter(`related: H-001${mark}`) },
    'a field left empty': { files: letter(`department:${mark}`) },
    'a list where a text belongs': { files: letter(`place: [A-01-1-001]${mark}`) },
    'a loan of nothing': {
      files: {
        'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items: []${mark}
borrower: 周明
purpose: 核对
out: 2024-06-20
due: 2024-07-02
handed-out-by: 李娟
---
`,
      },
    },
    'a retention that says nothing': {
      files: {
        'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
classes:
  - code: letters
    title: 往来函件
    retention: 长期${mark}
---
`,
      },
    },
  },
  innocent: {
    'everything as it ought to be': {
      files: letter('filed: 2024-05-20\npages: 3\nform: copy\nmedium: paper\nrelated: [H-001]'),
    },
    'a day that does not exist: another rule speaks': { files: letter('filed: 2024-02-30') },
  },
  boundary: {
    'none, and the highest number': { files: { ...letter('pages: 0'), ...letter('copies: 999999999') } },
    'one more than the highest': { files: letter(`copies: 1000000000${mark}`) },
    'a leading zero': { files: letter(`pages: 03${mark}`) },
    'less than none': { files: letter(`pages: -1${mark}`) },
    'a day without its zero': { files: letter(`filed: 2024-5-20${mark}`) },
    'capitals in a choice': { files: letter(`form: Copy${mark}`) },
  },
});
