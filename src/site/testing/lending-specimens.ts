import type { Files } from '../../testing/memory-source.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A form. */
function form(room: string, number: string, fields: Fields): Files {
  const year = /\d{4}/.exec(number)![0];
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  return { [`kefu/${room}/${year}/${number}.md`]: `---\n${lines.join('')}---\n` };
}

const items = (...numbers: string[]) => numbers.map((number) => ({ number }));

/** A loan. */
export function loan(number: string, fields: Fields): Files {
  const usual = { borrower: '周明', purpose: '核对', out: '2024-06-01', 'handed-out-by': '李娟' };
  return form('loans', number, { loan: number, items: items('H-001'), ...usual, ...fields });
}

/** Loans that came back: so many that their register fills more than a sheet. */
function closed(count: number): Files {
  return Object.assign(
    {},
    ...Array.from({ length: count }, (_, index) => {
      const running = String(101 + index);
      const back = { 'received-by': '李娟', returned: '2024-02-02' };
      return {
        ...loan(`JY2024${running}`, { out: '2024-02-01', due: '2024-02-08', department: '工程部' }),
        ...form('returns', `GH2024${running}`, {
          return: `GH2024${running}`,
          loan: `JY2024${running}`,
          items: [{ number: 'H-001', condition: 'good' }],
          ...back,
        }),
      };
    }),
  );
}

/** What can become of loans, what else the desk writes down, and what means harm in a calendar. */
export const lendingSpecimens: Files = {
  'kefu/letters/H-020.md': `---\nnumber: H-020\ntitle: ${JSON.stringify('甲;乙,丙\\丁\nBEGIN:VALARM\n𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷')}\n---\n`,
  ...loan('JY2024003', { items: items('H-001', 'H-020'), borrower: '<b>甲</b>', due: '2024-06-14' }),
  ...form('renewals', 'XJ2024001', {
    renewal: 'XJ2024001',
    loan: 'JY2024003',
    on: '2024-06-13',
    due: '2024-06-24',
    by: '李娟',
  }),
  ...form('recalls', 'CH2024001', { recall: 'CH2024001', loan: 'JY2024003', on: '2024-06-25', by: '李娟' }),
  ...form('recalls', 'CH2024002', {
    recall: 'CH2024002',
    loan: 'JY2024003',
    on: '2024-06-27',
    by: '李娟',
    how: '电话',
    answer: '明天还',
  }),
  ...loan('JY2024004', {
    items: items('Y2023销售合同001'),
    department: '财务部',
    due: '2024-06-28',
    signed: { 审批人: '王敏' },
  }),
  ...loan('JY2024005', { items: items('H-2'), due: '2024-07-05' }),
  ...loan('JY2024006', { items: items('J2024002'), due: '2024-06-10' }),
  ...form('returns', 'GH2024006', {
    return: 'GH2024006',
    loan: 'JY2024006',
    items: [{ number: 'J2024002', condition: 'damaged' }],
    returned: '2024-06-09',
    'received-by': '李娟',
    use: '已用于对账',
  }),
  ...form('readings', 'CY2024001', {
    reading: 'CY2024001',
    items: items('J2023001'),
    reader: '钱三',
    department: '物业处',
    purpose: '核对面积',
    evidence: [{ paper: '介绍信', on: '2024-05-06', number: '0012' }],
    on: '2024-05-07',
    copied: '3',
    use: '面积争议已解决',
    'handed-out-by': '李娟',
  }),
  ...form('reservations', 'YY2024001', {
    reservation: 'YY2024001',
    items: items('H-001'),
    borrower: '钱三',
    on: '2024-06-20',
    until: '2024-07-10',
    by: '李娟',
  }),
  ...form('reservations', 'YY2024002', {
    reservation: 'YY2024002',
    items: items('H-001'),
    borrower: '孙四',
    on: '2024-05-20',
    until: '2024-06-10',
    by: '李娟',
  }),
  ...form('duties', 'DQ2024001', {
    entry: 'DQ2024001',
    duty: 'air',
    for: '2024-05',
    done: '2024-05-31',
    by: '李娟',
    readings: { 温度: '22' },
  }),
  ...closed(40),
};
