import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! reservation-terms';
const reservation = (until: string, items = '  - number: H-001') => ({
  'kefu/reservations/2024/YY2024001.md': `---
reservation: YY2024001
items:
${items}
borrower: 周明
on: 2024-06-10
until: ${until}
by: 李娟
---
`,
});

checkRule('reservation-terms', {
  guilty: {
    'kept until a day before': { files: reservation(`2024-06-09${mark}`) },
    'an item twice': {
      files: reservation('2024-06-20', `  - number: H-001\n  - number: H-001${mark}`),
    },
    'both, and three times': {
      files: reservation(
        `2024-06-01${mark}`,
        `  - number: H-001\n  - number: H-001${mark}\n  - number: H-001${mark}`,
      ),
    },
  },
  innocent: {
    'two items for a week': {
      files: reservation('2024-06-17', '  - number: H-001\n  - number: J2023001'),
    },
    'until a day to come': { files: reservation('2024-12-31') },
  },
  boundary: {
    'for the day itself': { files: reservation('2024-06-10') },
    'twice in other spellings': {
      files: reservation('2024-06-20', `  - number: H-001\n  - number: ｈ-001${mark}`),
    },
  },
});
