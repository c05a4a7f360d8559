import { checkRule } from '../../testing/check-rule.ts';

const at = (path: string) => ({ [path]: '---\nnumber: H-002\ntitle: 复函\n---\n' });

checkRule('class-unknown', {
  guilty: {
    'a folder that is no class': {
      files: at('kefu/contracts/2023/H-002.md'),
      expect: ['kefu/contracts/2023/H-002.md:1'],
    },
    'each file in it is told': {
      files: { ...at('kefu/合同/H-002.md'), ...at('kefu/合同/H-003.md') },
      expect: ['kefu/合同/H-002.md:1', 'kefu/合同/H-003.md:1'],
    },
    'a heading holds no records': { files: at('kefu/more/H-002.md'), expect: ['kefu/more/H-002.md:1'] },
  },
  innocent: {
    'a class': { files: at('kefu/letters/H-002.md') },
    'the folders of forms are no classes': { files: {} },
  },
  boundary: {
    'a class below a heading has a folder of its own': { files: at('kefu/letters/H-002.md') },
    'upper and lower case are different folders': {
      files: at('kefu/Letters/H-002.md'),
      expect: ['kefu/Letters/H-002.md:1'],
    },
  },
});
