import { checkRule } from '../../testing/check-rule.ts';
import { copy, withdrawal } from '../../testing/copies.ts';

const mark = ' #! withdrawal-mismatch';

checkRule('withdrawal-mismatch', {
  guilty: {
    'never issued': { files: { ...copy(1), ...withdrawal(1, [`SK2024009${mark}`], '2024-02-01') } },
    'twice on one form, in another spelling': {
      files: { ...copy(1), ...withdrawal(1, ['SK2024001', `ｓk2024001${mark}`], '2024-02-01') },
    },
    'came back before': {
      files: {
        ...copy(1),
        ...withdrawal(1, ['SK2024001'], '2024-02-01'),
        ...withdrawal(2, [`SK2024001${mark}`], '2024-03-01'),
      },
    },
    'before it was issued': {
      files: { ...copy(1, { on: '2024-02-02' }), ...withdrawal(1, [`SK2024001${mark}`], '2024-02-01') },
    },
  },
  innocent: {
    'one after the other': {
      files: {
        ...copy(1),
        ...copy(2),
        ...withdrawal(1, ['SK2024001'], '2024-02-01'),
        ...withdrawal(2, ['SK2024002'], '2024-02-01', 'destroyed'),
      },
    },
    'the issue cannot be read': {
      files: {
        'kefu/copies/2024/SK2024001.md': '---\ncopy: [\n---\n',
        ...withdrawal(1, ['SK2024001'], '2024-02-01'),
      },
    },
    none: { files: copy(1) },
  },
  boundary: {
    'on the day of the issue': {
      files: { ...copy(1), ...withdrawal(1, ['SK2024001'], '2024-01-05') },
    },
    'both on one day: the lower number counts': {
      files: {
        ...copy(1),
        ...withdrawal(1, ['SK2024001'], '2024-02-01'),
        ...withdrawal(2, [`SK2024001${mark}`], '2024-02-01'),
      },
    },
  },
});
