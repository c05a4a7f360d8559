import { checkRule } from '../../testing/check-rule.ts';

const letter = (dossier: string) => ({
  'kefu/letters/H-002.md': `---\nnumber: H-002\ntitle: 物业费催缴函\n${dossier}\n---\n`,
});
const second = (fields: string) => ({
  'kefu/dossiers/3-1-1503-01.md': `---\ndossier: 3-1-1503-01\n${fields}\n---\n`,
});

checkRule('dossier-unknown', {
  guilty: {
    'a slip of the pen': { files: letter('dossier: 3-1-1205-01 #! dossier-unknown') },
    'the unit instead of the dossier': { files: letter('dossier: 3-1-1502 #! dossier-unknown') },
  },
  innocent: {
    'the dossier is there': { files: letter('dossier: 3-1-1502-01') },
    'a letter to everybody belongs to no dossier': { files: letter('pages: 1') },
    'a closed dossier is a dossier': {
      files: {
        ...letter('dossier: 3-1-1503-01'),
        ...second('unit: 3-1-1503\nopened: 2022-05-01\nclosed: 2023-05-01'),
      },
    },
  },
  boundary: {
    'the dossier is there but cannot be read: told once, over there': {
      files: { ...letter('dossier: 3-1-1503-01'), ...second('unti: 3-1-1503\nopened: 2022-05-01') },
    },
    'the same dossier in full-width characters': {
      files: letter('dossier: 3－1－1502－01 #! dossier-unknown'),
    },
  },
});
