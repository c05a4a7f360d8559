import { afterAll, beforeAll, expect, test } from 'vitest';
import { git } from '../src/history/git.ts';
import { office as gateOffice } from '../src/testing/gate-office.ts';
import { type Client, type SharedOffice, sharedOffice } from '../src/testing/sharing-office.ts';

let office: SharedOffice;
let keeper: Client;
let manager: Client;

beforeAll(async () => {
  const editions = `editions:
  - { code: full, title: 全表, roles: [director], controlled: yes, copying: [] }
  - { code: service, title: 客服用表, roles: [keeper, manager], controlled: yes, copying: [manager] }
`;
  const regulation = String(gateOffice['kefu/regulation.md']).replace('amendment:', `${editions}amendment:`);
  office = await sharedOffice({ hook: false, files: { 'kefu/regulation.md': regulation } });
  keeper = office.client('keeper');
  manager = office.client('manager', '王敏');
});
afterAll(() => office.close());

const landed = async (branch: string) => {
  const { status, stdout, stderr } = await keeper.run('land', branch);
  git(keeper.repository, ['pull', '--quiet', '--ff-only', 'origin', 'main']);
  return { status, said: stdout + stderr };
};
const issue = (...more: string[]) => ['issue', ...more, '--stamp', '受控', '--by', '李娟'];

test('a copy is issued, copied with leave, called back; each lands when all is as it must be', async () => {
  const first = await keeper.propose(...issue('service', '--version', 'A/0', '--holder', '李娟'));
  expect(await landed(first.branch)).toMatchObject({ status: 0 });

  // Copied once more: the manager must allow it, and their own word does not count for a copy of their own.
  const copied = await keeper.propose(...issue('--copied-from', 'sk2024001', '--holder', '李娟'));
  const waiting = await landed(copied.branch);
  expect([waiting.status, waiting.said]).toEqual([1, expect.stringContaining('王敏')]);
  expect((await manager.run('approve', copied.branch)).status).toBe(0);
  expect(await landed(copied.branch)).toMatchObject({ status: 0 });

  const own = await keeper.propose(...issue('--copied-from', 'SK2024002', '--holder', '王敏'));
  expect((await manager.run('approve', own.branch)).status).toBe(0);
  expect(await landed(own.branch)).toMatchObject({ status: 1 });

  const back = await keeper.propose(
    'withdraw',
    'SK2024001',
    '--lost',
    'SK2024002=搬家时遗失',
    '--by',
    '李娟',
  );
  expect(await landed(back.branch)).toMatchObject({ status: 0 });
  const { stdout } = await keeper.run('check', '--json');
  const rules = JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule);
  expect(rules.filter((rule: string) => /^copy|^withdrawal/.test(rule))).toEqual([]);
  const audit = JSON.parse((await keeper.run('audit', '--json')).stdout);
  expect(audit.findings).toEqual([]);
  expect(
    audit.steps.map(({ acts, approvals }: { acts: { act: string }[]; approvals: { person: string }[] }) => [
      ...acts.map(({ act }) => act),
      ...approvals.map(({ person }) => person),
    ]),
  ).toEqual([['issue'], ['issue', '王敏'], ['withdraw']]);
});

test('what the regulation does not allow is refused, and nothing is written', async () => {
  for (const [args, word] of [
    [issue('full', '--holder', '李娟'), '不在可以领用《全表》的岗位上'],
    [['issue', 'service', '--holder', '李娟', '--by', '李娟'], '没有写受控章'],
    [issue('nothing', '--holder', '李娟'), '没有用表“nothing”'],
    [issue('--copied-from', 'SK2024009', '--holder', '李娟'), '没有发放在外的受控文件'],
    [['withdraw', 'SK2024009', '--by', '李娟'], '没有发放在外的受控文件'],
    [['withdraw', '--by', '李娟'], '还要写明'],
  ] as const) {
    const { status, stderr } = await keeper.run(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(word)]);
  }
  expect(git(keeper.repository, ['status', '--porcelain']).toString()).toBe('');
});
