import { expect, test } from 'vitest';
import { actingDay } from '../testing/acting-office.ts';
import { decided } from '../testing/deciding.ts';

const due = 'Y2022采购合同003';
const appraised = (answers: Record<string, string[]>, day?: string) =>
  decided('appraise', { by: ['李娟'], ...answers }, {}, day);

test('what is named is answered for, and the rest waits', () => {
  expect(appraised({ keep: ['h-001=2025-01-01'] })).toEqual({
    appraisal: 'JD2024002',
    on: actingDay,
    by: ['李娟'],
    items: [{ number: 'H-001', answer: 'keep', until: '2025-01-01' }],
  });
});

test('one answer for the rest stands behind what is named', () => {
  expect(appraised({ update: ['H-001'], keep: ['J2023001=有用'], rest: ['destroy'] }).items).toEqual([
    { number: 'H-001', answer: 'update' },
    { number: 'J2023001', answer: 'keep', reason: '有用' },
    { number: due, answer: 'destroy' },
  ]);
});

test('what is named is not among the rest', () => {
  expect(appraised({ keep: [due.toLowerCase()], rest: ['destroy'] }).items).toEqual([
    { number: due, answer: 'keep' },
  ]);
});

test('nothing is appraised before anything is due', () => {
  const nothing = { problem: 'nothing', what: 'due' };
  expect(appraised({}, '2023-03-05')).toEqual(nothing);
  expect(appraised({ rest: ['destroy'] }, '2023-03-05')).toEqual(nothing);
  expect(appraised({ keep: ['H-001'] }, '2023-03-05').items).toEqual([{ number: 'H-001', answer: 'keep' }]);
});
