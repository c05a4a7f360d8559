import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! regulation-template';
const regulation = (template: string, mark = '', dossiers = '"{unit}-{seq:2}"') => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
dossiers:
  unit: household
  template: ${dossiers}
classes:
  - code: basics
    title: 客户基础资料
    numbers:
      - { template: "D{year}{seq:3}" }
      - template: "${template}"${mark}
---
`,
});

checkRule('regulation-template', {
  guilty: {
    'a brace is not closed': { files: regulation('J{year{seq:3}', mark) },
    'a brace is not opened': { files: regulation('Jyear}{seq:3}', mark) },
    'a space in a brace': { files: regulation('J{ year }{seq:3}', mark) },
    'the width in words': { files: regulation('J{year}{seq:three}', mark) },
    'two running numbers': { files: regulation('J{seq:3}-{seq:2}', mark) },
    'two years': { files: regulation('J{year}-{year}-{seq:3}', mark) },
    'of dossiers': { files: regulation('J{year}{seq:3}', '', `"{unit-{seq:2}"${mark}`) },
  },
  innocent: {
    'letter, year, running number': { files: regulation('J{year}{seq:3}') },
    'a field with a Chinese name': { files: regulation('{部门}{year}-{seq:3}') },
    'text alone: one record for ever': { files: regulation('章程') },
  },
  boundary: {
    'the widest running number': { files: regulation('J{seq:9}') },
    'a digit wider': { files: regulation('J{seq:10}', mark) },
    'no digit at all': { files: regulation('J{seq:0}', mark) },
    'no width: at least one digit': { files: regulation('J{seq}') },
    'nothing between the braces': { files: regulation('J{}', mark) },
  },
});
