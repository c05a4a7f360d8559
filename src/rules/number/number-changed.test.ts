import { checkRule } from '../../testing/check-rule.ts';

const letter = (number: string, more = '') => ({
  'kefu/letters/H-002.md': `---\nnumber: ${number}\ntitle: 催缴函\n${more}---\n`,
});
const dossier = (number: string, mark = '') => ({
  'kefu/dossiers/3-1-1503-01.md': `---
dossier: ${number}${mark}
unit: 3-1-1503
opened: 2023-05-01
---
`,
});
const mark = ' #! number-changed';

checkRule('number-changed', {
  guilty: {
    'a record got another number': { base: letter('H-002'), files: letter(`H-003${mark}`) },
    'a dossier got another number': { base: dossier('3-1-1503-01'), files: dossier('3-1-1503-02', mark) },
  },
  innocent: {
    'the number stays, the title changes': {
      base: letter('H-002'),
      files: { 'kefu/letters/H-002.md': '---\nnumber: H-002\ntitle: 物业费催缴函\n---\n' },
    },
    'a wrong number stays as a stub, the record gets a new one': {
      base: letter('H-002'),
      files: {
        ...letter('H-002', 'renumbered-to: H-003\n'),
        'kefu/letters/H-003.md': '---\nnumber: H-003\ntitle: 催缴函\nrenumbered-from: H-002\n---\n',
      },
    },
    'a new record has no number that could change': { base: {}, files: letter('H-002') },
    'nothing to compare with': { files: letter('H-003') },
  },
  boundary: {
    'only the spelling was changed': { base: letter('H-002'), files: letter(`Ｈ-002${mark}`) },
  },
});
