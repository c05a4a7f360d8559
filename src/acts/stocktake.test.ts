import { expect, test } from 'vitest';
import { actingDay } from '../testing/acting-office.ts';
import { decided } from '../testing/deciding.ts';

const counted = (answers: Record<string, string[]>) =>
  decided('stocktake', { place: ['A-01-1-003'], by: ['李娟'], ...answers });
const contract = (end: string) => `Y2022采购合同${end}`;
const found = ['001', '002', '003', '004'].map((end) => ({ number: contract(end), result: 'found' }));

test('what ought to stand there is found', () => {
  expect(counted({ place: ['a-01-1-003'] })).toEqual({
    stocktake: 'PD2024001',
    place: 'A-01-1-003',
    on: actingDay,
    by: '李娟',
    items: found,
  });
});

test.each([
  ['nothing', contract('002'), {}],
  ['a place', `${contract('002')}=A-01-1-002`, { place: 'A-01-1-002' }],
  [
    'a place and a remark',
    `${contract('002')}=A-01-1-002  封面 破`,
    { place: 'A-01-1-002', note: '封面 破' },
  ],
  ['a remark', `${contract('002')}=封面  破`, { note: '封面  破' }],
  ['a remark that names a place later', `${contract('002')}=见 A-01-1-002`, { note: '见 A-01-1-002' }],
])('what is named otherwise stands behind the rest, with %s', (_, typed, said) => {
  expect(counted({ misplaced: [typed] }).items).toEqual([
    ...found.toSpliced(1, 1),
    { number: contract('002'), result: 'misplaced', ...said },
  ]);
});

test('where a list of what was seen is handed in, what it does not name is missing', () => {
  expect(counted({ scanned: [contract('001'), contract('003')] }).items).toEqual([
    found[0],
    { number: contract('002'), result: 'missing' },
    found[2],
    { number: contract('004'), result: 'missing' },
  ]);
});

test('what is named counts before the list', () => {
  const scanned = ['001', '002', '003', '004'].map(contract);
  expect(counted({ scanned, damaged: [contract('004')] }).items).toEqual([
    ...found.slice(0, 3),
    { number: contract('004'), result: 'damaged' },
  ]);
});

test.each<[string, Record<string, string[]>, object]>([
  ['while no place is named', { place: [] }, { problem: 'missing', questions: ['place'] }],
  ['where nothing stands', { place: ['A-01-1-002'] }, { problem: 'nothing', what: 'there' }],
  [
    'by a list that names places elsewhere',
    { scanned: [contract('001'), 'A-01-1-002'] },
    {
      problem: 'count',
      place: 'A-01-1-003',
      faults: [{ line: 2, code: 'A-01-1-002', reason: 'outside' }],
    },
  ],
])('nothing is counted %s', (_, answers, problem) => {
  expect(counted(answers)).toEqual(problem);
});

test('what is surplus counts where nothing ought to stand', () => {
  expect(counted({ place: ['A-01-1-002'], surplus: ['H-001'] }).items).toEqual([
    { number: 'H-001', result: 'surplus' },
  ]);
});
