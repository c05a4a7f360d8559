import { checkRule } from '../../testing/check-rule.ts';

const dossier = (lines: string) => ({
  'kefu/dossiers/A-0801-01.md': `---\ndossier: A-0801-01\nunit: A-0801\nopened: 2022-05-01\n${lines}\n---\n`,
});

checkRule('dossier-label', {
  guilty: {
    'the company changed its name, the label did not': {
      files: dossier('customer: 恒远商贸(集团)有限公司\nlabel: 恒远商贸有限公司 #! dossier-label'),
    },
    'a label, but no customer': { files: dossier('label: 恒远商贸有限公司 #! dossier-label') },
  },
  innocent: {
    'label and customer are the same': {
      files: dossier('customer: 恒远商贸有限公司\nlabel: 恒远商贸有限公司'),
    },
    'no label is kept': { files: dossier('customer: 恒远商贸有限公司') },
  },
  boundary: {
    'a closed dossier keeps its old label': {
      files: dossier('customer: 恒远商贸(集团)有限公司\nlabel: 恒远商贸有限公司\nclosed: 2024-06-30'),
    },
    'a full-width bracket for a half-width one': {
      files: dossier('customer: 恒远(集团)公司\nlabel: 恒远（集团）公司 #! dossier-label'),
    },
  },
});
