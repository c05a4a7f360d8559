import { expect, test } from 'vitest';
import type { Regulation } from '../domain/regulation/regulation.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { acts } from './index.ts';
import { questionsOf } from './questions.ts';

const { data } = readHoldings(memorySource(miniature)).registers[0]!.regulation;
const asked = (regulation?: Regulation) =>
  new Map(questionsOf(acts.lend, regulation).map((question) => [question.name, question]));

test('each sort of what is counted is a question, but for the usual one', () => {
  const numbers = (name: string, kind = 'numbers') => [name, kind, true, false, 'sort'];
  expect(
    questionsOf(acts.stocktake).map(({ name, kind, many, required, of }) => [name, kind, many, required, of]),
  ).toEqual([
    ['place', 'text', false, true, 'form'],
    ['by', 'person', false, true, 'form'],
    ['witness', 'person', false, false, 'form'],
    ['items', 'numbers', true, false, 'items'],
    ...['missing', 'surplus', 'misplaced', 'damaged'].map((name) => numbers(name)),
    ['scanned', 'seen', true, false, 'seen'],
    ['signed', 'list', true, false, 'form'],
  ]);
});

test('where no sort is the usual one, each is asked for, and what becomes of the rest', () => {
  const questions = questionsOf(acts.appraise);
  expect(questions.map(({ name }) => name)).not.toContain('items');
  const rest = questions.find(({ name }) => name === 'rest');
  expect(rest).toMatchObject({ kind: 'choice', many: false, required: false, of: 'each' });
  expect(questions.filter(({ of }) => of === 'sort').map(({ name }) => name)).toEqual(rest?.values);
});

test('who, when, how many and what are asked for as such', () => {
  const kinds = Object.fromEntries(questionsOf(acts.handover).map(({ name, kind }) => [name, kind]));
  expect(kinds).toMatchObject({
    from: 'person',
    to: 'person',
    copies: 'count',
    shortage: 'text',
    signed: 'list',
  });
  expect(asked().get('due')).toMatchObject({ kind: 'day', many: false, required: false });
  expect(asked().get('by')).toMatchObject({ field: 'handed-out-by', kind: 'person', required: true });
});

test('a regulation’s own fields are asked for, and what it always demands is required', () => {
  const forms: Regulation['forms'] = {
    loans: {
      fields: [{ name: '证件', type: 'text' }],
      demands: [
        { need: ['department'], because: '写明部门' },
        { is: { kind: ['本部门', '其他部门'] }, because: '写明身份' },
        { when: { kind: ['其他部门'] }, need: ['due'], because: '写明期限' },
      ],
      signers: ['借阅人'],
    },
  } as Regulation['forms'];
  const questions = asked({ ...data, forms });
  expect(questions.get('证件')).toMatchObject({ kind: 'text', required: false, of: 'form' });
  expect(questions.get('department')).toMatchObject({ required: true });
  expect(questions.get('kind')).toMatchObject({ kind: 'choice', values: ['本部门', '其他部门'] });
  expect(questions.get('due')).toMatchObject({ required: false });
  expect(questions.get('signed')).toMatchObject({ required: true });
  expect(asked({ ...data, forms: undefined }).get('signed')).toMatchObject({ required: false });
});

test('a field of the office’s own may be called items where the form has none', () => {
  const own: Regulation['forms'] = { recalls: { fields: [{ name: 'items', type: 'list' }] } };
  const questions = questionsOf(acts.recall, { ...data, forms: own });
  expect(questions.find(({ name }) => name === 'items')).toEqual({
    name: 'items',
    kind: 'list',
    many: true,
    required: false,
    field: 'items',
    of: 'form',
  });
});
