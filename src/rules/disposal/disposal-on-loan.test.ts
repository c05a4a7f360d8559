import { checkRule } from '../../testing/check-rule.ts';
import { back, disposing, list, loan } from '../../testing/disposing.ts';

const mark = ' #! disposal-on-loan';

checkRule('disposal-on-loan', {
  guilty: {
    'it is out': { files: { ...disposing(), ...loan('H-001'), ...list([`H-001${mark}`, 'H-002']) } },
    'it came back damaged': {
      files: {
        ...disposing(),
        ...loan('H-001'),
        ...back('H-001', '2024-06-06', 'damaged'),
        ...list([`H-001${mark}`]),
      },
    },
    'lent in another spelling': {
      files: { ...disposing(), ...loan('ｈ-001'), ...list([`H-001${mark}`]) },
    },
    'lent by the number that it had before': {
      files: {
        ...disposing(),
        'kefu/letters/H-001.md': '---\nnumber: H-001\ntitle: 来函\nrenumbered-to: H-003\n---\n',
        'kefu/letters/H-003.md': '---\nnumber: H-003\ntitle: 来函\nrenumbered-from: H-001\n---\n',
        ...loan('H-001'),
        ...list([`number: H-003${mark}`]),
      },
    },
    'it is to go to its owner': {
      files: { ...disposing(), ...loan('H-001'), ...list([`H-001${mark}`], { outcome: 'return' }) },
    },
  },
  innocent: {
    'it came back': {
      files: { ...disposing(), ...loan('H-001'), ...back('H-001', '2024-06-06'), ...list(['H-001']) },
    },
    'it came back damaged and was mended': {
      files: {
        ...disposing(),
        ...loan('H-001'),
        ...back('H-001', '2024-06-05', 'damaged'),
        ...back('H-001', '2024-06-07', 'good', 'GH2024003'),
        ...list(['H-001']),
      },
    },
    'something else is out': { files: { ...disposing(), ...loan('H-002'), ...list(['H-001']) } },
    'it is struck off': {
      files: { ...disposing(), ...loan('H-001'), ...list(['number: H-001, answer: keep, reason: 借出']) },
    },
  },
  boundary: {
    'lent on the day of the list': {
      files: { ...disposing(), ...loan('H-001', '2024-06-10'), ...list([`H-001${mark}`]) },
    },
    'lent a day later': { files: { ...disposing(), ...loan('H-001', '2024-06-11'), ...list(['H-001']) } },
    'back on the day of the list': {
      files: { ...disposing(), ...loan('H-001'), ...back('H-001', '2024-06-10'), ...list(['H-001']) },
    },
    'back a day later': {
      files: { ...disposing(), ...loan('H-001'), ...back('H-001', '2024-06-11'), ...list([`H-001${mark}`]) },
    },
  },
});
