import { checkRule } from '../../testing/check-rule.ts';
import { disposing, hold, list, release } from '../../testing/disposing.ts';

const mark = ' #! disposal-under-hold';
const inDossier = {
  'kefu/letters/H-001.md':
    '---\nnumber: H-001\ntitle: 致业主的一封信\nreceived: 2020-03-05\ndossier: 3-1-1502-01\n---\n',
};
const inBox = {
  'kefu/letters/H-001.md':
    '---\nnumber: H-001\ntitle: 致业主的一封信\nreceived: 2020-03-05\nplace: A-01-1-003\n---\n',
};
const renumbered = {
  'kefu/letters/H-001.md':
    '---\nnumber: H-001\ntitle: 致业主的一封信\nreceived: 2020-03-05\nrenumbered-to: H-003\n---\n',
  'kefu/letters/H-003.md':
    '---\nnumber: H-003\ntitle: 致业主的一封信\nreceived: 2020-03-05\nrenumbered-from: H-001\n---\n',
};

checkRule('disposal-under-hold', {
  guilty: {
    'held by its number': {
      files: { ...disposing(), ...hold(['H-001']), ...list([`H-001${mark}`, 'H-002']) },
    },
    'held with its dossier': {
      files: { ...disposing(), ...inDossier, ...hold(['3-1-1502-01']), ...list([`H-001${mark}`]) },
    },
    'held with the box in which it stands': {
      files: { ...disposing(), ...inBox, ...hold(['A-01-1-003']), ...list([`H-001${mark}`]) },
    },
    'held with the cabinet': {
      files: { ...disposing(), ...inBox, ...hold(['A-01']), ...list([`H-001${mark}`]) },
    },
    'held with the shelf on which its dossier stands': {
      files: { ...disposing(), ...inDossier, ...hold(['A-01-1']), ...list([`H-001${mark}`]) },
    },
    'held in another spelling': {
      files: { ...disposing(), ...hold(['ｈ-００1']), ...list([`H-001${mark}`]) },
    },
    'only another item was released': {
      files: {
        ...disposing(),
        ...hold(['H-001', 'H-002']),
        ...release(['H-002']),
        ...list([`H-001${mark}`, 'H-002']),
      },
    },
    'held by the number that it had before': {
      files: { ...disposing(), ...renumbered, ...hold(['H-001']), ...list([`number: H-003${mark}`]) },
    },
    'listed by the number that it had before': {
      files: { ...disposing(), ...renumbered, ...hold(['H-003']), ...list([`H-001${mark}`]) },
    },
    'it goes to its owner': {
      files: { ...disposing(), ...hold(['H-001']), ...list([`H-001${mark}`], { outcome: 'return' }) },
    },
    'a ground that lets go early': {
      files: { ...disposing(), ...hold(['H-001']), ...list([`H-001${mark}`], { ground: '无价值' }) },
    },
    'one of two holds was released': {
      files: {
        ...disposing(),
        ...hold(['H-001']),
        ...hold(['H-001'], '2024-06-02', 'DJ2024002'),
        ...release(undefined),
        ...list([`H-001${mark}`]),
      },
    },
    'the release is of before the hold': {
      files: {
        ...disposing(),
        ...hold(['H-001']),
        ...release(undefined, { on: '2024-05-31' }),
        ...list([`H-001${mark}`]),
      },
    },
  },
  innocent: {
    'nothing is held': { files: { ...disposing(), ...list(['H-001']) } },
    'something else is held': {
      files: { ...disposing(), ...hold(['H-002', 'A-01-1-002']), ...list(['H-001']) },
    },
    'it was released before': {
      files: { ...disposing(), ...hold(['H-001']), ...release(undefined), ...list(['H-001']) },
    },
    'it is struck off': {
      files: { ...disposing(), ...hold(['H-001']), ...list(['number: H-001, answer: keep, reason: 诉讼']) },
    },
    'a box whose code only begins like the one held': {
      files: { ...disposing(), ...inBox, ...hold(['A-01-1-00']), ...list(['H-001']) },
    },
  },
  boundary: {
    'held on the day of the list': {
      files: { ...disposing(), ...hold(['H-001'], '2024-06-10'), ...list([`H-001${mark}`]) },
    },
    'held a day later': { files: { ...disposing(), ...hold(['H-001'], '2024-06-11'), ...list(['H-001']) } },
    'released on the day of the list': {
      files: {
        ...disposing(),
        ...hold(['H-001']),
        ...release(undefined, { on: '2024-06-10' }),
        ...list(['H-001']),
      },
    },
    'released a day later': {
      files: {
        ...disposing(),
        ...hold(['H-001']),
        ...release(['H-001'], { on: '2024-06-11' }),
        ...list([`H-001${mark}`]),
      },
    },
  },
});
