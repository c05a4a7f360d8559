import { describe, expect, test } from 'vitest';
import type { ActName } from '../domain/form.ts';
import { decided } from '../testing/deciding.ts';
import type { Answers } from './act.ts';

const lent = (answers: Answers) => decided('lend', { items: ['H-001'], ...answers });

describe('an answer', () => {
  test('is taken without the blanks around it, and blank ones are none', () => {
    expect(lent({ borrower: [' ', '  周明　', ''] }).borrower).toBe('周明');
    expect(lent({ borrower: ['   '] })).not.toHaveProperty('borrower');
    expect(lent({ evidence: [] })).not.toHaveProperty('evidence');
  });
  test('to a question that is not asked is told which are', () => {
    expect(decided('recall', { loan: ['JY2024002'], amount: ['1'] })).toEqual({
      problem: 'no-question',
      question: 'amount',
      known: ['loan', 'by', 'how', 'answer', 'signed'],
    });
  });
});

describe('a number and what stands behind it', () => {
  test.each([
    ['as it is printed', 'h-001', { number: 'H-001' }],
    ['as it was typed, where no record bears it', 'X-9', { number: 'X-9' }],
    ['with blanks around the sign', 'X-9 = 3', { number: 'X-9', pages: '3' }],
    ['with nothing behind the sign', 'X-9=', { number: 'X-9' }],
    ['with a second sign behind the first', 'X-9=3=4', { number: 'X-9', pages: '3=4' }],
    ['left out before the sign', '=3', { number: '', pages: '3' }],
  ])('%s: %s', (_, typed, item) => {
    expect(lent({ items: [typed] }).items).toEqual([item]);
  });
  test('is taken for what it was named as', () => {
    const answers = { damaged: ['J2023001'], items: ['Y2023销售合同001'] };
    expect(decided('return', { loan: ['JY2024002'], ...answers }).items).toEqual([
      { number: 'J2023001', pages: '1', condition: 'damaged' },
      { number: 'Y2023销售合同001', condition: 'good' },
    ]);
  });
});

describe('a paper and its day', () => {
  test.each([
    ['保密协议 2024-01-02', { paper: '保密协议', on: '2024-01-02' }],
    ['保密协议 　2024-01-02', { paper: '保密协议', on: '2024-01-02' }],
    ['保密 协议 2024-01-02　 第 5 号', { paper: '保密 协议', on: '2024-01-02', number: '第 5 号' }],
  ])('%j', (line, paper) => expect(lent({ evidence: [line] }).evidence).toEqual([paper]));

  test.each([
    ['2024-01-02'],
    ['保密协议2024-01-02'],
    ['保密协议 2024-01-02日'],
    ['保密协议\n附件 2024-01-02'],
    ['保密协议 2024-01-02 第\n5 号'],
  ])('is not told by %j', (given) => {
    expect(lent({ evidence: [given] })).toEqual({ problem: 'unreadable', question: 'evidence', given });
  });
});

describe('lists that are read line by line', () => {
  test('a log has a reading in each line', () => {
    const log = ['2024-06-29 A 温度=25', '2024-06-30 A 温度=26'];
    expect(decided('duty', { duty: ['walk'], log }).log).toEqual([
      { on: '2024-06-29', place: 'A', readings: { 温度: '25' } },
      { on: '2024-06-30', place: 'A', readings: { 温度: '26' } },
    ]);
  });
  test('names and values stand on either side of the first sign', () => {
    const checks = [' 防火 = 正常 ', '防盗=a=b'];
    expect(decided('duty', { duty: ['walk'], checks }).checks).toEqual({ 防火: '正常', 防盗: 'a=b' });
  });
  test('plain words stay as they are', () => {
    const witnesses = [' 王敏', '李娟'];
    expect(decided('certify', { disposal: ['XH2024001'], witnesses }).witnesses).toEqual(['王敏', '李娟']);
  });
  test.each<[string, ActName, string, Answers]>([
    ['a paper without its day', 'lend', 'evidence', { evidence: ['保密协议 2024-01-02', '介绍信'] }],
    ['a reading that is none', 'duty', 'log', { duty: ['walk'], log: ['A 温度=25', 'A 正常'] }],
    ['a point without an answer', 'duty', 'checks', { duty: ['walk'], checks: ['防火=正常', '防盗'] }],
    ['an answer without its point', 'duty', 'checks', { duty: ['walk'], checks: ['=防火=正常'] }],
    ['an answer of several lines', 'duty', 'checks', { duty: ['walk'], checks: ['防火=正常\n防盗'] }],
  ])('%s spoils the whole list', (_, name, question, answers) => {
    const given = answers[question]!.join('\n');
    expect(decided(name, answers)).toEqual({ problem: 'unreadable', question, given });
  });
});

test.each(['\n', '\r\n', '\r'])('what was seen comes in lines that end in %j', (end) => {
  const scanned = [['3-1-1502-01', 'H-001', ''].join(end), 'Z-9'];
  expect(decided('stocktake', { place: ['A-01-1-001'], scanned })).toMatchObject({
    place: 'A-01-1-001',
    items: [
      { number: '3-1-1502-01', result: 'found' },
      { number: 'H-001', result: 'misplaced', place: 'A-01-1-001' },
      { number: 'Z-9', result: 'surplus', place: 'A-01-1-001' },
    ],
  });
});
