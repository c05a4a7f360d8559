import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! regulation-class';
const regulation = (second: string, third = 'letters') => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
classes:
  - code: basics
    title: 客户基础资料
  - code: ${second}
    title: 业务往来
    classes:
      - code: ${third}
        title: 往来函件
---
`,
});

checkRule('regulation-class', {
  guilty: {
    'two classes side by side': { files: regulation(`basics${mark}`) },
    'a class and its own heading': { files: regulation('business', `business${mark}`) },
    'three with one code': { files: regulation(`basics${mark}`, `basics${mark}`) },
  },
  innocent: { 'each has its own': { files: regulation('business') } },
  boundary: {
    'one letter more': { files: regulation('basics2') },
    'in Chinese, twice': { files: regulation('业务', `业务${mark}`) },
  },
});
