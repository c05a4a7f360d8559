import { checkRule } from '../../testing/check-rule.ts';
import { disposing, hold, release } from '../../testing/disposing.ts';

const mark = ' #! release-mismatch';
const held = { ...disposing(), ...hold(['H-001', 'H-002']) };
const second = { on: '2024-06-06', number: 'JC2024002' };

checkRule('release-mismatch', {
  guilty: {
    'there is no such hold': { files: { ...held, ...release(undefined, { of: `DJ2024009${mark}` }) } },
    'of before the hold': { files: { ...held, ...release(undefined, { on: `2024-05-31${mark}` }) } },
    'something that it does not hold': {
      files: { ...held, ...release(['H-001', `J2023001${mark}`]) },
    },
    'all of it a second time': {
      files: { ...held, ...release(undefined), ...release(undefined, { ...second, of: `DJ2024001${mark}` }) },
    },
    'an item a second time': {
      files: { ...held, ...release(['H-001']), ...release([`H-001${mark}`, 'H-002'], second) },
    },
    'an item after all of it': {
      files: { ...held, ...release(undefined), ...release([`H-001${mark}`], second) },
    },
    'all of it after every item': {
      files: {
        ...held,
        ...release(['H-001', 'H-002']),
        ...release(undefined, { ...second, of: `DJ2024001${mark}` }),
      },
    },
  },
  innocent: {
    'all of it': { files: { ...held, ...release(undefined) } },
    'one item, then the rest': {
      files: { ...held, ...release(['H-001']), ...release(undefined, second) },
    },
    'one item in another spelling': { files: { ...held, ...release(['ｈ-001']) } },
    'of a hold that is of two': {
      files: {
        ...held,
        ...hold(['H-001'], '2024-06-01', 'DJ2024002'),
        ...release(undefined, { of: 'DJ2024002' }),
      },
    },
    'the hold cannot be read: told over there': {
      files: {
        ...disposing(),
        'kefu/holds/2024/DJ2024001.md': '---\nhold: DJ2024001\n---\n',
        ...release(undefined),
      },
    },
  },
  boundary: {
    'on the day of the hold': { files: { ...held, ...release(undefined, { on: '2024-06-01' }) } },
    'two of one day: the first by its number counts': {
      files: {
        ...held,
        ...release(['H-001']),
        ...release([`H-001${mark}`], { number: 'JC2024002' }),
      },
    },
  },
});
