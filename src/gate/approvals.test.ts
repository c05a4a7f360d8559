import { describe, expect, test } from 'vitest';
import { type GateSpecimen, proposed, told } from '../testing/check-gate.ts';
import { hold, list, loan } from '../testing/gate-forms.ts';
import { judge } from './gate.ts';

const other = 'd'.repeat(40);
const at = (clock: string, day = '2024-07-05') => `${day}T${clock}:00+08:00`;
const bothSteps = list(['H-001']);

interface Case extends Partial<GateSpecimen> {
  readonly verdict?: 'pass' | 'wait' | 'fail';
  readonly given?: readonly string[];
  readonly ignored?: readonly string[];
}

function table(head: GateSpecimen['head'], cases: Readonly<Record<string, Case>>): void {
  test.each(Object.entries(cases))('%s', (_, { verdict = 'wait', given = [], ignored = [], ...specimen }) => {
    const found = told(judge(proposed({ head, ...specimen })));
    expect([found.verdict, found.given, found.ignored]).toEqual([verdict, given, ignored]);
  });
}

describe('a loan, approved by the manager', () => {
  const given = ['1 manager: 王敏'];
  const standIn = ['1 manager: 何平'];
  table(loan(['H-001']), {
    'nobody said anything': {},
    approved: { words: ['@wangmin approved'], verdict: 'pass', given },
    'the login in other letters': { words: ['@WANGMIN approved'], verdict: 'pass', given },
    signed: { words: ['王敏 approved'], verdict: 'pass', given },
    'by somebody who does not approve loans': {
      words: ['@sunfa approved'],
      ignored: ['孙法 not-needed'],
    },
    'by somebody unknown': { words: ['@mallory approved'], ignored: ['mallory unknown-person'] },
    'signed by somebody unknown': { words: ['马某 approved'], ignored: ['马某 unknown-person'] },
    'on a day that is none': { words: ['@wangmin approved yesterday'], ignored: ['王敏 unknown-person'] },
    'proposed, which approves nothing': { words: ['@wangmin proposed'] },
    'by an account that was deleted': { words: ['@ approved'], ignored: [' unknown-person'] },
    'by a login that looks alike': { words: ['@wаngmin approved'], ignored: ['wаngmin unknown-person'] },
    'by the name, where logins count': { words: ['@王敏 approved'], ignored: ['王敏 unknown-person'] },
    'of another commit': {
      words: [`@wangmin approved ${at('10:00')} ${other}`],
      ignored: ['王敏 other-commit'],
    },
    'of the first letters of the commit': {
      words: [`@wangmin approved ${at('10:00')} ccccccc`],
      ignored: ['王敏 other-commit'],
    },
    withdrawn: {
      words: ['@wangmin approved', `@wangmin withdrawn ${at('11:00')}`],
      ignored: ['王敏 withdrawn', '王敏 repeated'],
    },
    'withdrawn in the same instant, told later': {
      words: ['@wangmin approved', '@wangmin withdrawn'],
      ignored: ['王敏 withdrawn', '王敏 repeated'],
    },
    'withdrawn and approved again': {
      words: ['@wangmin approved', `@wangmin withdrawn ${at('11:00')}`, `@wangmin approved ${at('12:00')}`],
      verdict: 'pass',
      given,
      ignored: ['王敏 repeated', '王敏 repeated'],
    },
    'withdrawn, told in another order': {
      words: [`@wangmin withdrawn ${at('11:00')}`, '@wangmin approved'],
      ignored: ['王敏 withdrawn', '王敏 repeated'],
    },
    'withdrawn under the login in other letters': {
      words: ['@wangmin approved', `@WANGMIN withdrawn ${at('11:00')}`],
      ignored: ['王敏 withdrawn', '王敏 repeated'],
    },
    'approved here, then another commit': {
      words: ['@wangmin approved', `@wangmin approved ${at('11:00')} ${other}`],
      ignored: ['王敏 other-commit', '王敏 repeated'],
    },
    refused: { words: ['@wangmin refused'], verdict: 'fail' },
    'refused on another commit': {
      words: [`@wangmin refused ${at('10:00')} ${other}`],
      ignored: ['王敏 other-commit'],
    },
    'refused by somebody who does not approve loans': {
      words: ['@sunfa refused', '@wangmin approved'],
      verdict: 'pass',
      given,
      ignored: ['孙法 not-needed'],
    },
    'refused by one who may, approved by another': {
      words: ['@wangmin refused', '@heping approved'],
      verdict: 'fail',
      given: standIn,
    },
    'refused, then approved': {
      words: ['@wangmin refused', `@wangmin approved ${at('11:00')}`],
      verdict: 'pass',
      given,
      ignored: ['王敏 repeated'],
    },
    'their own': {
      proposer: { login: 'WANGMIN' },
      words: ['@wangmin approved'],
      ignored: ['王敏 own'],
    },
    'their own, by the name on an unproven commit': {
      proposer: { claimed: ['王敏', 'x'] },
      words: ['@wangmin approved'],
      ignored: ['王敏 own'],
    },
    'their own, by the mail of an unproven commit': {
      proposer: { claimed: ['x', 'wangMin'] },
      words: ['@wangmin approved'],
      ignored: ['王敏 own'],
    },
    'an unproven commit of somebody else': {
      proposer: { claimed: ['高某'] },
      words: ['@wangmin approved'],
      verdict: 'pass',
      given,
    },
    'asked for by the same': {
      head: loan(['H-001'], { borrower: '客服部 王敏' }),
      words: ['@wangmin approved'],
      ignored: ['王敏 asking'],
    },
    'asked for by the same, written as on paper': {
      head: loan(['H-001'], { borrower: '客服部王　敏（经理）' }),
      words: ['@wangmin approved'],
      ignored: ['王敏 asking'],
    },
    'asked for on behalf of somebody else': {
      head: loan(['H-001'], { applicant: '王敏' }),
      words: ['@wangmin approved'],
      ignored: ['王敏 asking'],
    },
    'of one who has left': {
      words: [`@liuli approved ${at('10:00')}`],
      ignored: ['刘离 absent'],
    },
    'the time of day that nobody can read': {
      words: ['@wangmin approved soon'],
      ignored: ['王敏 unknown-person'],
    },
    'of tomorrow': { words: [`@wangmin approved ${at('00:00', '2024-07-06')}`], ignored: ['王敏 in-future'] },
    'of the last minute of today': { words: [`@wangmin approved ${at('23:59')}`], verdict: 'pass', given },
    'of today in Shanghai, of yesterday elsewhere': {
      words: ['@wangmin approved 2024-07-04T16:00:00Z'],
      verdict: 'pass',
      given,
    },
    'of tomorrow in Shanghai': {
      words: ['@wangmin approved 2024-07-05T16:00:00Z'],
      ignored: ['王敏 in-future'],
    },
    'the stand-in': { words: ['@heping approved'], verdict: 'pass', given: standIn },
    'the stand-in, on the first day': {
      words: [`@heping approved ${at('00:00', '2024-07-01')}`],
      verdict: 'pass',
      given: standIn,
    },
    'the stand-in, a day too early': {
      words: [`@heping approved ${at('23:59', '2024-06-30')}`],
      ignored: ['何平 stand-in-over'],
    },
    'the stand-in, on the last day': {
      words: [`@heping approved ${at('23:59', '2024-07-10')}`],
      today: '2024-07-10',
      verdict: 'pass',
      given: standIn,
    },
    'the stand-in, a day too late': {
      words: [`@heping approved ${at('00:00', '2024-07-11')}`],
      today: '2024-07-11',
      ignored: ['何平 stand-in-over'],
    },
    'the stand-in in time; merged later': {
      words: [`@heping approved ${at('10:00', '2024-07-10')}`],
      today: '2024-07-12',
      verdict: 'pass',
      given: standIn,
    },
    'the stand-in signed; merged when that is over: the signer chose the time': {
      words: [`何平 approved ${at('10:00', '2024-07-10')}`],
      today: '2024-07-12',
      ignored: ['何平 stand-in-over'],
    },
    'who stands in proposes it': {
      proposer: { login: 'heping' },
      words: ['@heping approved'],
      ignored: ['何平 own'],
    },
  });
});

describe('a list, approved by the manager and then by the director', () => {
  const first = '1 manager: 王敏';
  const second = '2 director: 陈远';
  table(bothSteps, {
    'nobody yet': {},
    'the first': { words: ['@wangmin approved'], given: [first] },
    both: {
      words: ['@wangmin approved', `@chenyuan approved ${at('11:00')}`],
      verdict: 'pass',
      given: [first, second],
    },
    'both in one instant': {
      words: ['@wangmin approved', '@chenyuan approved'],
      verdict: 'pass',
      given: [first, second],
    },
    'both, told in another order': {
      words: [`@chenyuan approved ${at('11:00')}`, '@wangmin approved'],
      verdict: 'pass',
      given: [first, second],
    },
    'the second alone': { words: ['@chenyuan approved'], ignored: ['陈远 too-early'] },
    'the second before the first': {
      words: ['@chenyuan approved', `@wangmin approved ${at('11:00')}`],
      given: [first],
      ignored: ['陈远 too-early'],
    },
    'the second before the first, and again': {
      words: ['@chenyuan approved', `@wangmin approved ${at('11:00')}`, `@chenyuan approved ${at('12:00')}`],
      verdict: 'pass',
      given: [first, second],
      ignored: ['陈远 repeated'],
    },
    'the first twice': {
      words: ['@wangmin approved', `@wangmin approved ${at('11:00')}`],
      given: [first],
      ignored: ['王敏 repeated'],
    },
    'the first and who stands in for them': {
      words: ['@wangmin approved', `@heping approved ${at('11:00')}`],
      given: [first],
      ignored: ['何平 too-early'],
    },
    'the first took it back after the second': {
      words: ['@wangmin approved', `@chenyuan approved ${at('11:00')}`, `@wangmin withdrawn ${at('12:00')}`],
      ignored: ['王敏 withdrawn', '王敏 repeated', '陈远 too-early'],
    },
    'the second refuses': {
      words: ['@wangmin approved', `@chenyuan refused ${at('11:00')}`],
      verdict: 'fail',
      given: [first],
    },
  });
});

describe('several acts', () => {
  table(
    { ...loan(['H-001']), ...hold(['H-002']) },
    {
      'one word counts for every act that it may': {
        words: ['@wangmin approved'],
        given: ['1 manager: 王敏'],
      },
      'each by its own': {
        words: ['@wangmin approved', '@sunfa approved'],
        verdict: 'pass',
        given: ['1 legal: 孙法', '1 manager: 王敏'],
      },
    },
  );
});
