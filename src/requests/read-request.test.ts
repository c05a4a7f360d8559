import { describe, expect, test } from 'vitest';
import { zhCN } from '../locales/zh-CN/index.ts';
import { issueBody } from '../testing/issue-body.ts';
import { readRequest } from './read-request.ts';

const read = (body: string) => readRequest(body, [], zhCN);
const usual = {
  申请事项: '申请借阅',
  文件编号: 'J2023001 J2023002',
  借阅人身份: '',
  用途: '核对姓名',
  凭证: '',
  应还日期: '2026-12-15',
};
const with_ = (answers: Record<string, string>) => issueBody({ ...usual, ...answers });

describe('what a form wrote', () => {
  test('is read: act, answers, and their lines', () => {
    expect(read(issueBody(usual))).toEqual({
      act: 'lend',
      answers: { items: ['J2023001', 'J2023002'], purpose: ['核对姓名'], due: ['2026-12-15'] },
      lines: { items: 7, purpose: 15, due: 23 },
    });
  });
  test('with the line ends of Windows', () => {
    expect(read(issueBody(usual).replaceAll('\n', '\r\n'))).toEqual(read(issueBody(usual)));
  });
  test('numbers one a line, with a count behind one', () => {
    expect(read(with_({ 文件编号: 'J2023001=3 页 \nJ2023002、J2023003' }))).toMatchObject({
      answers: { items: ['J2023001=3 页', 'J2023002', 'J2023003'] },
    });
  });
  test('papers, a line each', () => {
    expect(read(with_({ 凭证: '保密协议 2026-03-01\n介绍信 2026-03-02 第 5 号' }))).toMatchObject({
      answers: { evidence: ['保密协议 2026-03-01', '介绍信 2026-03-02 第 5 号'] },
    });
  });
});

describe('what no form wrote is refused, by heading and line', () => {
  const rlo = '\u202e';
  test.each<[string, string, object]>([
    ['no form', '请借我 J2023001', { problem: 'before', line: 1 }],
    [
      'nothing',
      '',
      { problem: 'no-form', kinds: Object.values(zhCN.requests.kinds).map(({ title }) => title) },
    ],
    ['another act', with_({ 申请事项: '申请销毁' }), { problem: 'no-form' }],
    [
      'a made-up heading',
      with_({ 用途: '核对\n### 批准人\n\n王敏' }),
      { problem: 'unknown-heading', heading: '批准人', line: 16 },
    ],
    [
      'a heading twice',
      with_({ 用途: '核对\n### 文件编号\n\nJ2023009' }),
      { problem: 'twice', heading: '文件编号', line: 16, first: 5 },
    ],
    [
      'a heading twice, indented',
      with_({ 用途: '核对\n  ### 文件编号 ###\n\nJ2023009' }),
      { problem: 'twice', heading: '文件编号', line: 16, first: 5 },
    ],
    [
      'the act twice',
      with_({ 用途: '核对\n### 申请事项\n\n冻结' }),
      { problem: 'twice', heading: '申请事项', line: 16, first: 1 },
    ],
    [
      'who borrows',
      with_({ 用途: '核对\n### 借阅人\n\n王敏' }),
      { problem: 'identity', heading: '借阅人', line: 16 },
    ],
    [
      'who handles it',
      with_({ 用途: '核对\n### 经手借出的人\n\n王敏' }),
      { problem: 'identity', heading: '经手借出的人', line: 16 },
    ],
    ['an empty answer', with_({ 用途: '' }), { problem: 'missing', headings: ['用途'] }],
    ['a blank answer', with_({ 用途: '  \n　' }), { problem: 'missing', headings: ['用途'] }],
    [
      'a heading left out',
      issueBody({ 申请事项: '申请借阅', 用途: '核对' }),
      { problem: 'missing', headings: ['文件编号'] },
    ],
    ['a comment', with_({ 用途: '核对 <!-- 不要批 -->' }), { problem: 'comment', heading: '用途', line: 15 }],
    [
      'a code block',
      with_({ 文件编号: '```\nJ2023001\n```' }),
      { problem: 'fence', heading: '文件编号', line: 7 },
    ],
    [
      'a reversed word',
      with_({ 用途: `核对${rlo}姓名` }),
      { problem: 'character', heading: '用途', line: 15, code: 'U+202E' },
    ],
    [
      'a reversed word in a heading',
      with_({ [`借阅${rlo}人`]: '王敏' }),
      { problem: 'character', code: 'U+202E', heading: '应还日期' },
    ],
    [
      'a bare carriage return',
      with_({ 用途: '核对\r### 借阅人\r\r王敏' }),
      { problem: 'character', code: 'U+000D' },
    ],
    ['an escape', with_({ 用途: '核对\u001b[2J' }), { problem: 'character', code: 'U+001B' }],
    ['a zero', with_({ 用途: '核对\0' }), { problem: 'character', code: 'U+0000' }],
    ['half a character', with_({ 用途: '核对\ud800' }), { problem: 'character', code: 'U+D800' }],
    ['a character that is no space', with_({ 用途: '核对\u3164' }), { problem: 'character', code: 'U+3164' }],
    ['two lines', with_({ 用途: '核对\n姓名' }), { problem: 'several-lines', heading: '用途', line: 16 }],
    [
      'a day that is none',
      with_({ 应还日期: '2026-02-30' }),
      { problem: 'unreadable', heading: '应还日期', line: 23, kind: 'day' },
    ],
    [
      'a paper without its day',
      with_({ 凭证: '保密协议' }),
      { problem: 'unreadable', heading: '凭证', kind: 'list' },
    ],
  ])('%s', (_, body, fault) => {
    const faults = read(body);
    expect(faults).toContainEqual(expect.objectContaining(fault));
  });
  test('too long, and nothing else is looked at', () => {
    const body = with_({ 用途: '核'.repeat(30_000) });
    expect(read(body)).toEqual([
      { problem: 'too-long', bytes: new TextEncoder().encode(body).length, limit: 65536 },
    ]);
  });
  test('64 KB exactly are not', () => {
    const room = 65536 - new TextEncoder().encode(with_({ 用途: '' })).length + '_No response_'.length;
    expect(read(with_({ 用途: 'x'.repeat(room) }))).toMatchObject({ act: 'lend' });
    expect(read(with_({ 用途: 'x'.repeat(room + 1) }))).toEqual([
      { problem: 'too-long', bytes: 65537, limit: 65536 },
    ]);
  });
  test('everything that is wrong is told at once', () => {
    const faults = read(with_({ 文件编号: '', 用途: '核对\n### 借阅人\n\n王敏', 应还日期: '明天' }));
    expect((faults as { problem: string }[]).map(({ problem }) => problem)).toEqual([
      'identity',
      'unreadable',
      'missing',
    ]);
  });
  test('every fault has words in both languages that hold nothing but what they are told', async () => {
    const { en } = await import('../locales/en/index.ts');
    for (const words of [zhCN, en]) {
      const refusal = words.requests.fault({ problem: 'twice', heading: '文件编号', line: 16, first: 5 });
      expect(refusal.message).toMatch(/文件编号.*(5.*16|16.*5)/);
      expect(refusal.fix).not.toBe('');
    }
  });
});
