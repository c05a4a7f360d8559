import { checkRule } from '../../testing/check-rule.ts';

const paper = '---\nnumber: H-002\ntitle: 复函\n---\n';
const at = (...paths: string[]) => Object.fromEntries(paths.map((path) => [path, paper]));
const guilty = (path: string, ...others: string[]) => ({
  files: at(path, ...others),
  expect: [`${path}:1`],
});

checkRule('file-name', {
  guilty: {
    'a scan among the records': guilty('kefu/letters/H-002.pdf'),
    'left behind by an editor': guilty('kefu/letters/~$H-002.docx'),
    'a file beside the registers': guilty('移交清单.md'),
    'a record directly in the register': guilty('kefu/H-002.md'),
    'a folder too deep': guilty('kefu/letters/2023/06/H-002.md'),
    'a dossier in a year folder': guilty('kefu/dossiers/2023/3-1-1503-01.md'),
    'a loan without its year folder': guilty('kefu/loans/JY2024002.md'),
    'a sign that Windows refuses': guilty('kefu/letters/租户:商住.md'),
    'an invisible character': guilty('kefu/letters/H-002\u200b.md'),
    'one sign, two spellings': guilty('kefu/letters/cafe\u0301.md'),
    'upper and lower case of one name': guilty('kefu/letters/h-002.md', 'kefu/letters/H-002.md'),
    'upper and lower case of one folder': guilty('kefu/letters/2023/H-002.md', 'kefu/Letters/2023/H-002.md'),
    'full-width and half-width of one name': guilty('kefu/letters/Ｈ-002.md', 'kefu/letters/H-002.md'),
  },
  innocent: {
    'records, dossiers and forms in their places': { files: {} },
    'the files of the whole office': { files: at('README.md', 'calendar.md') },
    'a name in Chinese': { files: at('kefu/letters/鸿借字第001号.md') },
  },
  boundary: {
    'with and without a year folder': { files: at('kefu/letters/H-002.md', 'kefu/letters/2023/H-003.md') },
    'the ending in capitals': guilty('kefu/letters/H-002.MD'),
    'names that differ in a digit': { files: at('kefu/letters/H-002.md', 'kefu/letters/H-003.md') },
    'traditional and simplified are two names': {
      files: at('kefu/letters/銷售.md', 'kefu/letters/销售.md'),
    },
  },
});
