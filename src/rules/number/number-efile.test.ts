import { checkRule } from '../../testing/check-rule.ts';

const path = 'kefu/basics/2023/J2023002.md';
const paper = (efile: string, days = 'generated: 2023-01-01') => ({
  [path]: `---
number: J2023002
title: 客户基本信息表
document: 业主信息登记表
${days}
efile: ${efile}
---
`,
});
const mark = ' #! number-efile';

checkRule('number-efile', {
  guilty: {
    'the number of another record': { files: paper(`J2023001客户基本信息表20230101${mark}`) },
    'another day': { files: paper(`J2023002客户基本信息表20230201${mark}`) },
    'no subject': { files: paper(`J202300220230101${mark}`) },
    'no day': { files: paper(`J2023002客户基本信息表${mark}`) },
    'as it came from the scanner': { files: paper(`扫描0001.pdf${mark}`) },
    'the day with hyphens': { files: paper(`J2023002客户基本信息表2023-01-01${mark}`) },
  },
  innocent: {
    'number, subject, day': { files: paper('J2023002客户基本信息表20230101') },
    'with the ending of the file': { files: paper('J2023002客户基本信息表20230101.pdf') },
    'no electronic file': { files: { [path]: '---\nnumber: J2023002\ntitle: 客户基本信息表\n---\n' } },
    'a class without a template': {
      files: {
        'kefu/letters/H-002.md': '---\nnumber: H-002\ntitle: 致业主的信\nefile: 致业主的信.docx\n---\n',
      },
    },
  },
  boundary: {
    'a subject that ends in a digit': { files: paper('J2023002客户信息登记表220230101') },
    'a subject of one character': { files: paper('J2023002表20230101') },
    'without a day of its own, the day of filing': {
      files: { [path]: paper('J2023002登记表20230105', 'filed: 2023-01-05')[path]! },
    },
    'the day of filing does not count where there is a day of its own': {
      files: paper(`J2023002登记表20230105${mark}`, 'generated: 2023-01-01\nfiled: 2023-01-05'),
    },
  },
});
