import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Day } from '../src/domain/day.ts';
import { judge, type Verdict } from '../src/gate/gate.ts';
import { commitFiles } from '../src/history/commit-files.ts';
import { readWhole } from '../src/store/read-part.ts';
import { addCommits, temporaryRepository } from '../src/testing/temporary-repository.ts';
import { proposalOf } from './proposal-of.ts';

const today = '2026-11-22' as Day;
const office = temporaryRepository();
let base: string;

beforeAll(() => {
  const paths = globSync('records/**/*.md').map((path) => path.replaceAll('\\', '/'));
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(path)]));
  [base] = addCommits(office.bare, [{ files }]) as [string];
});
afterAll(() => office.remove());

const items = (...numbers: string[]) =>
  `items:\n${numbers.map((number) => `  - number: ${number}\n`).join('')}`;
const lending = (number: string) =>
  `${items(number)}borrower: 郝国强\nkind: 公司其他部门\npurpose: 核对\nout: 2026-11-22\ndue: 2026-12-01\nhanded-out-by: 沈若兰\n`;
const reading = (number: string) =>
  `${items(number)}reader: 郝国强\nkind: 公司其他部门\npurpose: 核对\non: 2026-11-22\nplace: 档案室\nescort: 沈若兰\nhanded-out-by: 沈若兰\n`;
const listing = (number: string, title: string) =>
  `ground: 期满\nasked-by: 沈若兰\non: 2026-11-22\nquantity: 1\nitems:\n  - { number: ${number}, title: ${title} }\n`;

/** Forms as they are proposed, right and wrong: room, number of the form, what it says after its number. */
const proposed: Record<string, readonly [string, string, string, string]> = {
  'a loan': ['loans', 'loan', 'JY2026007', lending('G2026会议001')],
  'a loan in another spelling': ['loans', 'loan', 'JY2026007', lending('Ｇ2026會議001')],
  'a loan of what is out': ['loans', 'loan', 'JY2026007', lending('RC2025来访01')],
  'a loan of nothing known': ['loans', 'loan', 'JY2026007', lending('G2026会议999')],
  'a loan under the number of another': ['loans', 'loan', 'JY2026005', lending('G2026会议001')],
  'a loan of what is closed to most': ['loans', 'loan', 'JY2026007', lending('ZH2023008')],
  'a reading of it': ['readings', 'reading', 'CY2026090', reading('ZH2023008')],
  'a return': [
    'returns',
    'return',
    'GH2026090',
    `loan: JY2026006\n${items('RC2025来访01')}returned: 2026-11-22\nreceived-by: 沈若兰\n`,
  ],
  'a return of something else': [
    'returns',
    'return',
    'GH2026090',
    `loan: JY2026006\n${items('G2026会议001')}returned: 2026-11-22\nreceived-by: 沈若兰\n`,
  ],
  'a renewal that is not allowed': [
    'renewals',
    'renewal',
    'XJ2026001',
    'loan: JY2026006\non: 2026-11-22\ndue: 2026-12-05\nby: 沈若兰\n',
  ],
  'a hold of a box': [
    'holds',
    'hold',
    'DJ2026001',
    `${items('A-04-1-002')}on: 2026-11-22\nby: 沈若兰\nreason: 诉讼\n`,
  ],
  'a hold of nothing known': [
    'holds',
    'hold',
    'DJ2026001',
    `${items('A-99')}on: 2026-11-22\nby: 沈若兰\nreason: 诉讼\n`,
  ],
  'a list of what is due': [
    'disposals',
    'disposal',
    'XH2026001',
    listing('G2023电话001', '1栋电梯九层异响来电'),
  ],
  'a list of what is not due': [
    'disposals',
    'disposal',
    'XH2026001',
    listing('G2026会议001', '电动车充电棚选址座谈会'),
  ],
  'a form that cannot be read': ['loans', 'loan', 'JY2026007', 'items: 一件\n'],
};

/** What a verdict comes to, without the registers that it was found in. */
function told({ verdict, decisions, faults }: Verdict) {
  return {
    verdict,
    decisions: decisions.map(({ act, missing }) => [
      act.act,
      act.path,
      missing.map(({ step, people }) => [step, people]),
    ]),
    faults: faults.map(({ rule, fault: { at, facts } }) => [rule.id, at, facts]),
  };
}

test.each(Object.entries(proposed))(
  '%s is judged the same by a part as by the whole',
  (_, [room, field, number, said]) => {
    const path = `records/kefu/${room}/2026/${number}.md`;
    const files = { [path]: `---\n${field}: ${number}\n${said}---\n` };
    const [head] = addCommits(office.bare, [{ files, parents: [base] }], `refs/heads/req/${number}`) as [
      string,
    ];
    const words = () => ({ reviews: [], proposer: { login: 'yunqi-shenrl' } });
    const { proposal, tree } = proposalOf({
      repository: office.bare,
      folder: 'records',
      base,
      head,
      words,
      today,
    });
    const [wholeBase, wholeHead] = [base, tree].map((id) =>
      readWhole(commitFiles(office.bare, id, 'records')),
    );
    const records = (holdings: typeof wholeBase) => holdings!.registers[0]!.records.length;
    expect(records(proposal.head)).toBeLessThan(records(wholeHead));
    const whole = judge({ ...proposal, base: wholeBase!, head: wholeHead! });
    expect(told(judge(proposal))).toEqual(told(whole));
  },
);

test('the messages of all its commits are told, and a number in one of them stops it', () => {
  const form = (number: string) => ({
    [`records/kefu/loans/2026/${number}.md`]: `---\nloan: ${number}\n${lending('G2026会议001')}---\n`,
  });
  const [first] = addCommits(office.bare, [
    { files: form('JY2026007'), parents: [base], message: '借出 JY2026007\n\n电话 138 0013 8000\n' },
  ]) as [string];
  const [head] = addCommits(office.bare, [{ files: {}, parents: [first], message: '借出\n' }]) as [string];
  const sayings = [{ where: 'branch' as const, text: 'req/110101199003071233' }];
  const words = () => ({ reviews: [], proposer: { login: 'yunqi-shenrl' }, sayings });
  const { proposal } = proposalOf({ repository: office.bare, folder: 'records', base, head, words, today });
  expect(proposal.sayings.map(({ where, commit }) => [where, commit])).toEqual([
    ['branch', undefined],
    ['message', first],
    ['message', head],
  ]);
  const { verdict, faults } = judge(proposal);
  expect(verdict).toBe('fail');
  expect(
    faults.flatMap(({ rule, fault: { facts } }) => (rule.id === 'gate-personal' ? [facts] : [])),
  ).toEqual([
    { kind: 'identity-card', where: 'branch', commit: undefined },
    { kind: 'mobile', where: 'message', commit: first },
  ]);
});
