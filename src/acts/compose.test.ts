import { describe, expect, test } from 'vitest';
import { parseDay } from '../domain/day.ts';
import { actingDay } from '../testing/acting-office.ts';
import { composed, decided, form, officeWith, regulationAnd } from '../testing/deciding.ts';
import { compose, nextForm, unanswered } from './compose.ts';

describe('a form', () => {
  test('stands in the folder of its act and year, and alters no other file', () => {
    const draft = composed('lend', { items: ['H-001'], borrower: ['周明'] });
    expect(JSON.parse(JSON.stringify(draft))).toEqual({
      act: 'lend',
      number: 'JY2024003',
      path: 'kefu/loans/2024/JY2024003.md',
      fields: {
        loan: 'JY2024003',
        items: [{ number: 'H-001' }],
        borrower: '周明',
        out: actingDay,
        due: '2024-07-03',
      },
      edits: [],
    });
  });
  test('has its fields in the order of the schema, the office’s own behind them, signatures last', () => {
    const own = regulationAnd('forms: { loans: { fields: [{ name: 天气, type: text }] } }');
    const answers = {
      signed: ['借阅人=周明'],
      天气: ['晴'],
      purpose: ['核对'],
      borrower: ['周明'],
      items: ['H-001'],
    };
    const fields = decided('lend', answers, own);
    const order = ['loan', 'items', 'borrower', 'purpose', 'out', 'due', '天气', 'signed'];
    expect(Object.keys(fields)).toEqual(order);
    expect(fields).toMatchObject({ 天气: '晴', signed: { 借阅人: '周明' } });
  });
  test('goes by the one answer without the blanks around it', () => {
    const answers = { number: [' j2023001 '], field: [' pages '], to: [' 2 '] };
    expect(decided('change', answers)).toMatchObject({ field: 'pages', from: '1', to: '2' });
  });
  test('counts no answers as not answered', () => {
    expect(decided('recall', { loan: [] })).toEqual({ problem: 'missing', questions: ['loan'] });
  });
});

describe('the number of a form', () => {
  const broken = '---\nbroken\n---\n';
  const next = (...there: string[]) =>
    nextForm(
      officeWith(Object.fromEntries(there.map((name) => [`kefu/loans/2024/${name}.md`, broken]))),
      'loans',
      parseDay(actingDay)!,
    );

  test.each([
    ['follows the highest of its year', [], 'JY2024003'],
    ['counts files that cannot be read', ['JY2024007', 'JY2024005'], 'JY2024008'],
    ['grows beyond three digits', ['JY2024999'], 'JY20241000'],
    ['passes over other years', ['JY2023009'], 'JY2024003'],
    ['passes over what is no number', ['JY2024007b', 'JY2024b8', 'JY2024'], 'JY2024003'],
  ])('%s', (_, there, number) => expect(next(...there)).toBe(number));

  test('begins at one', () => {
    expect(nextForm(officeWith(), 'loans', parseDay('2025-01-01')!)).toBe('JY2025001');
  });
});

test('a form is not whole while it names nothing, or a needed field is empty', () => {
  const register = officeWith({ 'people.md': form('people: [{ name: 李娟 }]') });
  const left = (answers: Record<string, string[]>) => {
    const draft = compose('lend', register, parseDay(actingDay)!, answers);
    if ('declined' in draft) throw new Error(draft.declined.problem);
    return unanswered('lend', register, draft).map(({ name }) => name);
  };
  const whole = { items: ['H-001'], borrower: ['周明'], purpose: ['核对'], by: ['李娟'] };
  expect(left(whole)).toEqual([]);
  expect(left({ ...whole, items: [] })).toEqual(['items']);
  expect(left({ ...whole, purpose: [' '] })).toEqual(['purpose']);
});
