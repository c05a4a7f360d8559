import { checkRule } from '../../testing/check-rule.ts';

const letter = (place: string) => ({
  'kefu/letters/H-002.md': `---\nnumber: H-002\ntitle: 复函\n${place}\n---\n`,
});
const mark = ' #! place-unknown';

checkRule('place-unknown', {
  guilty: {
    'a cabinet that is not there': { files: letter(`place: A-02-1-001${mark}`) },
    'without the zero': { files: letter(`place: A-1-1-001${mark}`) },
    'in words': { files: letter(`place: 档案室一号柜${mark}`) },
    'of a dossier': {
      files: {
        'kefu/dossiers/3-1-1503-01.md': `---
dossier: 3-1-1503-01
unit: 3-1-1503
opened: 2022-05-01
place: B-01-1-001${mark}
---
`,
      },
    },
  },
  innocent: {
    'a box': { files: letter('place: A-01-1-002') },
    'a whole shelf': { files: { ...letter('place: A-01-1') } },
    'no place: kept electronically': { files: letter('medium: electronic') },
  },
  boundary: {
    'the last box of the shelf': { files: letter('place: A-01-1-003') },
    'one box beyond the last': { files: letter(`place: A-01-1-004${mark}`) },
    'only the room': { files: letter('place: A') },
  },
});
