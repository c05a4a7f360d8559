import { checkRule } from '../../testing/check-rule.ts';
import { certificate, disposing, list } from '../../testing/disposing.ts';

const mark = ' #! certificate-item';
const listed = { ...disposing(), ...list(['H-001', 'H-002']) };
const struckOff = { ...disposing(), ...list(['H-001', 'number: H-002, answer: keep, reason: 常用']) };

checkRule('certificate-item', {
  guilty: {
    'there is no such list': {
      files: { ...listed, ...certificate(['H-001'], { disposal: `XH2024009${mark}` }) },
    },
    'of before the list': { files: { ...listed, ...certificate(['H-001'], { on: `2024-06-09${mark}` }) } },
    'not on the list': { files: { ...listed, ...certificate(['H-001', `J2023001${mark}`]) } },
    'struck off': { files: { ...struckOff, ...certificate(['H-001', `H-002${mark}`]) } },
    'twice on one certificate': { files: { ...listed, ...certificate(['H-001', `ｈ-001${mark}`]) } },
    'gone by an earlier certificate': {
      files: {
        ...listed,
        ...certificate(['H-001'], { on: '2024-06-15' }, 'XZ2024000'),
        ...certificate([`H-001${mark}`, 'H-002']),
      },
    },
  },
  innocent: {
    'all of the list': { files: { ...listed, ...certificate(['H-001', 'H-002']) } },
    'a part of the list, and the rest later': {
      files: {
        ...listed,
        ...certificate(['H-001']),
        ...certificate(['H-002'], { on: '2024-06-25' }, 'XZ2024002'),
      },
    },
    'in another spelling': { files: { ...listed, ...certificate(['ｈ-001']) } },
    'the list cannot be read: told over there': {
      files: {
        ...disposing(),
        'kefu/disposals/2024/XH2024001.md': '---\ndisposal: XH2024001\n---\n',
        ...certificate(['H-001']),
      },
    },
  },
  boundary: {
    'on the day of the list': { files: { ...listed, ...certificate(['H-001'], { on: '2024-06-10' }) } },
    'two certificates of one day: the first by its number counts': {
      files: { ...listed, ...certificate(['H-001']), ...certificate([`H-001${mark}`], {}, 'XZ2024002') },
    },
  },
});
