import { basename, dirname } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { git } from '../src/history/git.ts';
import { fetch } from '../src/history/remote.ts';
import { handMade, keptOn } from '../src/testing/hand-made-merge.ts';
import { type Client, type SharedOffice, sharedOffice } from '../src/testing/sharing-office.ts';

let office: SharedOffice;
let keeper: Client;
let manager: Client;
let director: Client;

const lend = (number: string) => ['lend', number, '--borrower', '周明', '--purpose', '核对', '--by', '李娟'];
const audited = async (client: Client) => {
  const { status, stdout } = await client.run('audit', '--json');
  return { status, ...JSON.parse(stdout) };
};

beforeAll(async () => {
  office = await sharedOffice({ hook: false });
  [keeper, manager, director] = [
    office.client('keeper'),
    office.client('manager', '王敏'),
    office.client('director', '陈远'),
  ];
});
afterAll(() => office.close());

test('every loan, reading, change and destruction is told with who approved it', async () => {
  const act = async (words: readonly string[], ...approvers: readonly Client[]) => {
    const { branch } = await keeper.propose(...words);
    for (const approver of approvers) expect((await approver.run('approve', branch)).status).toBe(0);
    expect(await keeper.run('land', branch)).toMatchObject({ status: 0, stderr: '' });
    git(keeper.repository, ['pull', '--quiet', '--ff-only', 'origin', 'main']);
  };
  await act(lend('H-001'), manager);
  await act(['read', 'H-002', '--reader', '周明', '--purpose', '核对', '--by', '李娟']);
  const change = ['--field', 'title', '--to', '来函二', '--by', '李娟', '--reason', '误写'];
  await act(['change', 'H-002', ...change]);
  const ground = ['--ground', '期满', '--by', '李娟'];
  await act(['dispose', 'H-003', ...ground], manager, director);
  const hands = ['--place', '碎纸间', '--executor', '李娟', '--witnesses', '王敏', '--method', '粉碎'];
  await act(['certify', 'XH2024001', ...hands]);

  const { status, findings, steps } = await audited(office.client('auditor'));
  expect({ status, findings }).toEqual({ status: 0, findings: [] });
  type Step = { acts: { act: string; number: string }[]; approvals: { person: string; role: string }[] };
  expect(
    steps.map(({ acts, approvals }: Step) => [
      ...acts.map(({ act: name, number }) => `${name} ${number}`),
      ...approvals.map(({ person, role }) => `${person} ${role}`),
    ]),
  ).toEqual([
    ['lend JY2024001', '王敏 manager'],
    ['read CY2024001'],
    ['change YD2024001'],
    ['dispose XH2024001', '王敏 manager', '陈远 director'],
    ['certify XZ2024001'],
  ]);
});

test('a loan whose approvals were not kept is told as a bypass', async () => {
  const { branch, commit } = await keeper.propose(...lend('H-002'));
  expect((await manager.run('approve', branch)).status).toBe(0);
  await fetch(keeper.repository, 'origin');
  const whole = handMade(keeper.repository, commit)!;
  const proposed = keptOn(keeper.repository, commit).filter(({ role }) => role === 'proposer');
  const bare = handMade(keeper.repository, commit, { approvals: proposed })!;
  const auditor = office.client('second-auditor');
  const told = async (merge: string) => {
    keeper.push('--force', `${merge}:refs/heads/main`);
    await fetch(auditor.repository, 'origin');
    return audited(auditor);
  };
  expect(await told(whole)).toMatchObject({ status: 0, findings: [] });
  const { status, findings } = await told(bare);
  expect(status).toBe(1);
  expect(findings).toEqual([
    expect.objectContaining({
      kind: 'bypass',
      commit: bare,
      path: 'records/kefu/loans/2024/JY2024002.md',
    }),
  ]);
});

test('a register in a repository of its own is audited there, whatever folder one stands in', async () => {
  const { folder, environment } = office.client('elsewhere').repository;
  const run = office.runIn({ folder: dirname(folder), environment });
  const { stdout } = await run('--records', `${basename(folder)}/records`, 'audit', '--json');
  expect(JSON.parse(stdout).head).toBe(office.main());
});
