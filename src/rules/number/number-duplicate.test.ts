import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! number-duplicate';
const contract = (number: string, mark = '', file = number) => ({
  [`kefu/business/2023/${file}.md`]: `---\nnumber: ${number}${mark}\ntitle: 车位合同\n---\n`,
});
const deed = (file: string) => ({
  [`kefu/deeds/${file}.md`]: '---\nnumber: 3-1-1502-01\ntitle: 他项权证\ndossier: 3-1-1502-01\n---\n',
});

checkRule('number-duplicate', {
  guilty: {
    'the same number in another file': { files: contract('Y2023销售合同001', mark, '车位合同补录') },
    'the same number in traditional characters': { files: contract('Y2023銷售合同001', mark) },
    'the same number in lower case': {
      files: { 'kefu/basics/2023/补录.md': `---\nnumber: j2023001${mark}\ntitle: 登记表\n---\n` },
    },
    'three claim one number: all but the first': {
      files: {
        ...contract('Y2023销售合同001', mark, '补录一'),
        ...contract('Ｙ2023销售合同001', mark, '补录二'),
      },
    },
    'the number of a void stub used again': {
      files: {
        'kefu/letters/H-002.md':
          '---\nnumber: H-002\ntitle: 停水通知\nvoid: 2023-08-01\nvoid-reason: 未发出\n---\n',
        'kefu/letters/停电通知.md': `---\nnumber: H-002${mark}\ntitle: 停电通知\n---\n`,
      },
    },
  },
  innocent: {
    'the same running number for two kinds of contract': {
      files: { ...contract('Y2023销售合同002'), ...contract('Y2023采购合同002') },
    },
    'several deeds share the number of their dossier': {
      files: { ...deed('3-1-1502-01~2'), ...deed('3-1-1502-01~3') },
    },
  },
  boundary: {
    'the same running number a year later': { files: contract('Y2024销售合同001') },
    'a deed and a numbered paper, which is alone with its number': {
      files: { 'kefu/letters/3-1-1502-01.md': '---\nnumber: 3-1-1502-01\ntitle: 移交清单\n---\n' },
    },
  },
});
