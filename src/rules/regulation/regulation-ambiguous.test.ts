import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! regulation-ambiguous';
const regulation = (template: string, values: string, mark = '') => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
classes:
  - code: talks
    title: 客户沟通与服务
    numbers:
      - template: "${template}"${mark}
        segments:
          kind: { values: ${values} }
---
`,
});

checkRule('regulation-ambiguous', {
  guilty: {
    'VIP and VIP2: VIP2001 is VIP no. 2001 or VIP2 no. 001': {
      files: regulation('G{year}{kind}{seq:3}', '[VIP, VIP2]', mark),
    },
    'the longer text stands first': { files: regulation('G{year}{kind}{seq:3}', '[VIP2, VIP]', mark) },
    'the texts that are printed clash, not the types': {
      files: regulation('G{year}{kind}{seq:3}', '{ 贵宾回访: VIP, 二级贵宾回访: VIP2 }', mark),
    },
    'before the year': { files: regulation('{kind}{year}{seq:3}', '[一区, 一区2]', mark) },
  },
  innocent: {
    'texts that do not continue one another': {
      files: regulation('G{year}{kind}{seq:3}', '[电话, 邮件, 12项检查]'),
    },
    'one continues the other, but not with digits': {
      files: regulation('G{year}{kind}{seq:3}', '[电话, 电话回访]'),
    },
    'a hyphen keeps them apart': { files: regulation('G{year}{kind}-{seq:3}', '[VIP, VIP2]') },
  },
  boundary: {
    'two digits more': { files: regulation('G{year}{kind}{seq:3}', '[VIP, VIP12]', mark) },
    'digits first, then a letter': { files: regulation('G{year}{kind}{seq:3}', '[VIP, VIP2A]') },
    'a zero more: no running number starts with a zero too many': {
      files: regulation('G{year}{kind}{seq:3}', '[VIP, VIP0]'),
    },
  },
});
