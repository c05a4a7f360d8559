import { checkRule } from '../../testing/check-rule.ts';
import { copy } from '../../testing/copies.ts';

const mark = ' #! copy-order';
const marked = (seq: number, on: string) => copy(seq, { copy: `SK2024${`00${seq}`.slice(-3)}${mark}`, on });

checkRule('copy-order', {
  guilty: {
    'the first number of a year is missing': { files: marked(2, '2024-01-05') },
    'a number between two is missing': {
      files: { ...copy(1), ...marked(3, '2024-02-05') },
    },
    'a later number was issued earlier': {
      files: { ...copy(1, { on: '2024-03-05' }), ...marked(2, '2024-03-04') },
    },
  },
  innocent: {
    'in their order': { files: { ...copy(1), ...copy(2, { on: '2024-02-05' }) } },
    'the next year begins anew': {
      files: {
        ...copy(1, { copy: 'SK2023001', on: '2023-12-30' }, '2023/SK2023001'),
        ...copy(1),
      },
    },
    'what is missing cannot be read': {
      files: { ...copy(2), 'kefu/copies/2024/SK2024001.md': '---\ncopy: [\n---\n' },
    },
  },
  boundary: {
    'on the same day': { files: { ...copy(1), ...copy(2) } },
    'past the thousandth': {
      files: Object.assign({}, ...Array.from({ length: 1000 }, (_, index) => copy(index + 1))),
    },
    'the thousandth is missing': {
      files: Object.assign(
        {},
        ...Array.from({ length: 999 }, (_, index) => copy(index + 1)),
        copy(1001, { copy: `SK20241001${mark}` }),
      ),
    },
  },
});
