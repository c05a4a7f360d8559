import { checkRule } from '../../testing/check-rule.ts';

const letter = (level: string) => ({
  'kefu/letters/H-002.md': `---\nnumber: H-002\ntitle: 复函\n${level}\n---\n`,
});
const regulation = (levels: string, level: string) => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
${levels}
classes:
  - code: papers
    title: 往来
    classes:
      - code: letters
        title: 往来函件
        level: ${level}
        numbers:
          - { template: "H-{seq:3}" }
---
`,
});
const mark = ' #! class-level';

checkRule('class-level', {
  guilty: {
    'a level that the regulation does not list': { files: letter(`level: secret${mark}`) },
    'a slip of the pen': { files: letter(`level: sensitve${mark}`) },
    'the regulation itself gives a class an unknown level': {
      files: regulation('levels: [普通, 敏感]', `机密${mark}`),
    },
  },
  innocent: {
    'a level of the list': { files: letter('level: sensitive') },
    'no level of its own': { files: letter('pages: 1') },
    'a class with a level of the list': { files: regulation('levels: [普通, 敏感]', '敏感') },
  },
  boundary: {
    'upper and lower case are different levels': { files: letter(`level: Sensitive${mark}`) },
    'the regulation lists no levels at all': { files: regulation('roles: {}', `敏感${mark}`) },
  },
});
