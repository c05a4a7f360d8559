import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! loan-reserved';
const loan = (number: string, borrower: string, out: string, items = '  - number: H-001') => ({
  [`kefu/loans/2024/${number}.md`]: `---
loan: ${number}
items:
${items}
borrower: ${borrower}
purpose: 核对
out: ${out}
due: 2024-12-31
handed-out-by: 李娟
---
`,
});
const reservation = (number: string, borrower: string, on: string, until = '2024-06-20') => ({
  [`kefu/reservations/2024/${number}.md`]: `---
reservation: ${number}
items:
  - number: H-001
borrower: ${borrower}
on: ${on}
until: ${until}
by: 李娟
---
`,
});
const wanted = reservation('YY2024001', '孙悦', '2024-06-05');
const marked = `  - number: H-001${mark}`;
const [to, other] = ['JY2024002', 'JY2024003'];

checkRule('loan-reserved', {
  guilty: {
    'lent to another while it is kept': {
      files: { ...wanted, ...loan(to, '周明', '2024-06-10', marked) },
    },
    'one of two items, in another spelling': {
      files: {
        ...wanted,
        ...loan(to, '周明', '2024-06-10', `  - number: J2023001\n  - number: ｈ-001${mark}`),
      },
    },
    'to the second who reserved, by the days and not by the numbers': {
      files: {
        ...reservation('YY2024001', '周明', '2024-06-06'),
        ...reservation('YY2024002', '孙悦', '2024-06-05'),
        ...loan(to, '周明', '2024-06-10', marked),
      },
    },
    'somebody of the same name in another department': {
      files: {
        ...reservation('YY2024001', '工程部 周明', '2024-06-05'),
        ...loan(to, '客服部 周明', '2024-06-10', marked),
      },
    },
    'lent to who reserved only before the reservation': {
      files: {
        ...wanted,
        ...loan(to, '孙悦', '2024-06-01'),
        ...loan(other, '周明', '2024-06-10', marked),
      },
    },
  },
  innocent: {
    'to who reserved it': { files: { ...wanted, ...loan(to, '孙悦', '2024-06-10') } },
    'to who reserved it, with the department': {
      files: { ...wanted, ...loan(to, '工程部 孙悦', '2024-06-10') },
    },
    'another item': { files: { ...wanted, ...loan(to, '周明', '2024-06-10', '  - number: J2023001') } },
    'who reserved it has had it': {
      files: { ...wanted, ...loan(to, '孙悦', '2024-06-08'), ...loan(other, '周明', '2024-06-10') },
    },
    'to the first of two': {
      files: {
        ...wanted,
        ...reservation('YY2024002', '周明', '2024-06-06'),
        ...loan(to, '孙悦', '2024-06-10'),
      },
    },
  },
  boundary: {
    'the last day of the reservation': {
      files: { ...wanted, ...loan(to, '周明', '2024-06-20', marked) },
    },
    'the day after': { files: { ...wanted, ...loan(to, '周明', '2024-06-21') } },
    'lent on the day of the reservation: before or after, nobody knows': {
      files: { ...wanted, ...loan(to, '周明', '2024-06-05') },
    },
    'the day after the reservation': {
      files: { ...wanted, ...loan(to, '周明', '2024-06-06', marked) },
    },
    'two reservations of one day: the number decides': {
      files: {
        ...reservation('YY2024002', '周明', '2024-06-05'),
        ...wanted,
        ...loan(to, '周明', '2024-06-10', marked),
      },
    },
  },
});
