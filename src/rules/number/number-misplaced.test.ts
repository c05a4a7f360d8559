import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! number-misplaced';
const at = (path: string, number: string, mark = '') => ({
  [`kefu/${path}.md`]: `---\nnumber: ${number}${mark}\ntitle: 装修申请表\ndossier: 3-1-1502-01\n---\n`,
});
const national = {
  'kefu/regulation.md': `---
regulation: 归档文件整理规则
effective: 2020-01-01
classes:
  - code: papers
    title: 文书
    numbers:
      - template: "J001-{category}·{year}-{period}-{seq:4}"
        segments:
          category: { values: [WS, KJ] }
          period: { values: [Y, D30, D10] }
---
`,
};

checkRule('number-misplaced', {
  guilty: {
    'in the folder of another year': { files: at('basics/2022/J2023002', 'J2023002', mark) },
    'in no year folder': { files: at('basics/J2023002', 'J2023002', mark) },
    'file named after something else': { files: at('basics/2023/装修申请表', 'J2023002', mark) },
    'the number copied from the file beside it': { files: at('basics/2023/J2023003', 'J2023002', mark) },
    'a deed that is not named after its dossier': { files: at('deeds/不动产权证书', '3-1-1502-01', mark) },
  },
  innocent: {
    'class, year, number': { files: at('basics/2023/J2023002', 'J2023002') },
    'no year in the number, no year folder': { files: at('letters/H-002', 'H-002') },
    'a number that cannot be read leads nowhere': { files: at('basics/2023/J20231', 'J20231') },
    'the middle dot is a full stop in the file name': {
      files: { ...national, ...at('papers/2023/J001-WS.2023-Y-0001', 'J001-WS·2023-Y-0001') },
    },
  },
  boundary: {
    'second and ten-thousandth-less-one deed of a dossier': {
      files: { ...at('deeds/3-1-1502-01~2', '3-1-1502-01'), ...at('deeds/3-1-1502-01~9999', '3-1-1502-01') },
    },
    'a deed counted from one, or with a leading zero': {
      files: {
        ...at('deeds/3-1-1502-01~1', '3-1-1502-01', mark),
        ...at('deeds/3-1-1502-01~02', '3-1-1502-01', mark),
      },
    },
    'only deeds may stand beside one another': { files: at('basics/2023/J2023002~2', 'J2023002', mark) },
  },
});
