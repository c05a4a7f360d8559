import { chmodSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commits } from '../src/history/commits.ts';
import { git } from '../src/history/git.ts';
import { fetch } from '../src/history/remote.ts';
import { letter } from '../src/testing/gate-office.ts';
import { handMade, keptOn } from '../src/testing/hand-made-merge.ts';
import {
  type Client,
  type SharedOffice,
  type Somebody,
  sharedOffice,
} from '../src/testing/sharing-office.ts';
import { addCommits } from '../src/testing/temporary-repository.ts';

const letters = Object.assign({}, ...Array.from({ length: 30 }, (_, index) => letter(index + 5)));
let office: SharedOffice;
let keeper: Client;
let others: Record<Exclude<Somebody, '李娟' | '外人'>, Client>;
/** A letter that no test has touched. */
const item = (() => {
  let next = 5;
  return () => `H-${String(next++).padStart(3, '0')}`;
})();
const lend = (number: string) => ['lend', number, '--borrower', '周明', '--purpose', '核对', '--by', '李娟'];
const refsOn = () => git(office.server, ['for-each-ref']).toString();
const treeOf = (client: Client, ...lines: string[]) =>
  git(client.repository, ['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'], {
    input: Buffer.concat(
      lines.map((line) => {
        const [mode, name, id] = line.split(' ');
        return Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id!, 'hex')]);
      }),
    ),
  })
    .toString()
    .trim();

/** An office of its own for the tests of a block. */
function inOffice(more: Parameters<typeof sharedOffice>[0] = {}): void {
  beforeAll(async () => {
    office = await sharedOffice({ files: letters, ...more });
    keeper = office.client('keeper');
    const names = ['王敏', '陈远', '孙法', '何平', '周明'] as const;
    others = Object.fromEntries(names.map((name) => [name, office.client(name, name)])) as typeof others;
  });
  afterAll(() => office.close());
}

describe('words on a proposal', () => {
  inOffice({ hook: false });

  test('count in the order of the route', async () => {
    const { branch } = await keeper.propose(...lend('C-001'));
    const early = '陈远 须在前一步批准之后再批';
    const given = async (name: keyof typeof others) => {
      const { stdout } = await others[name].run('approve', branch, '--json');
      const { verdict, needs, ignored } = JSON.parse(stdout);
      return [
        verdict,
        needs.map(({ role }: { role: string }) => role),
        ignored.map(({ person, why }: Record<string, string>) => `${person} ${why}`),
      ];
    };
    expect(await given('陈远')).toEqual(['wait', ['manager', 'director'], [early]]);
    expect(await given('王敏')).toEqual(['wait', ['director'], [early]]);
    const waits = await keeper.run('land', branch);
    expect(waits.status).toBe(1);
    expect(waits.stdout).toContain('还差总经理（陈远）的批准');
    expect(await given('陈远')).toEqual(['pass', [], ['陈远 同一人只算最后一次']]);
    expect((await keeper.run('land', branch)).stdout).toMatch(/^已合并：[0-9a-f]{12}\n$/);
  });

  test('are void once the branch is pushed to again, and the new commit is nobody’s', async () => {
    const { branch, commit } = await keeper.propose(...lend(item()));
    expect((await others.王敏.run('approve', branch)).status).toBe(0);
    const path = git(keeper.repository, ['diff', '--name-only', `${commit}~`, commit])
      .toString()
      .trim();
    const text = git(keeper.repository, ['show', `${commit}:${path}`]).toString();
    const files = { [path]: text.replace('核对', '另有用处') };
    git(keeper.repository, ['update-ref', 'refs/heads/more', commit]);
    const [more] = addCommits(keeper.repository, [{ files }], 'refs/heads/more');
    expect(keeper.push(`${more}:refs/heads/${branch}`)).toBe('');
    const { status, stdout } = await keeper.run('land', branch, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'fail',
      given: [],
      findings: [{ rule: 'gate-proposer' }],
    });
    expect((await keeper.run('approve', branch, '--propose')).status).toBe(0);
    const again = await keeper.run('land', branch);
    expect([again.status, again.stdout]).toEqual([
      1,
      expect.stringContaining('还差客服部经理（王敏）的批准'),
    ]);
  });

  test('are withdrawn, refused and given again', async () => {
    const { branch } = await keeper.propose(...lend(item()));
    const { 王敏: manager } = others;
    const verdict = async (...args: string[]) =>
      JSON.parse((await manager.run('approve', branch, '--json', ...args)).stdout).verdict;
    expect(await verdict()).toBe('pass');
    expect(await verdict('--withdraw')).toBe('wait');
    expect((await keeper.run('land', branch)).status).toBe(1);
    expect(await verdict('--refuse')).toBe('fail');
    expect((await keeper.run('land', branch)).stdout).toContain('王敏不同意');
    expect(await verdict()).toBe('pass');
    expect((await keeper.run('land', branch)).status).toBe(0);
    expect((await keeper.run('land', branch)).stdout).toMatch(/^已合并/);
  });

  test.each([
    ['the proposer’s own', '李娟', [], 0, '李娟 自己提出的申请，本人的批准不算'],
    ['somebody who has no say', '何平', [], 0, '何平 这份申请不须此人批准'],
    ['the borrower', '周明', [], 0, '周明 这份申请不须此人批准'],
  ] as const)('%s does not count', async (_, who, args, code, why) => {
    const { branch } = await keeper.propose(...lend(item()));
    const client = who === '李娟' ? keeper : others[who];
    const { status, stdout } = await client.run('approve', branch, '--json', ...args);
    const { verdict, ignored } = JSON.parse(stdout);
    expect([status, verdict]).toEqual([code, 'wait']);
    expect(`${ignored[0].person} ${ignored[0].why}`).toBe(why);
  });

  test.each([
    ['no key file', ['--key', 'nowhere'], '没有文件 nowhere'],
    ['a file that is no key', ['--key', 'records/people.md'], '签名没有成功'],
    ['an unknown branch', [], '没有提交'],
  ] as const)('%s: refused, exit 2', async (name, args, words) => {
    git(others.何平.repository, ['pull', '--quiet']);
    const ref = name === 'an unknown branch' ? 'req/JY2099001' : 'origin/main~1';
    const { status, stderr } = await others.何平.run('approve', ref, ...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
  });
});

describe('the server takes on main what was approved, and nothing else', () => {
  inOffice();

  /** A loan that is approved, and known to the keeper's clone. */
  const approved = async (number = item()) => {
    const proposed = await keeper.propose(...lend(number));
    expect((await others.王敏.run('approve', proposed.branch)).status).toBe(0);
    await fetch(keeper.repository, 'origin');
    return proposed;
  };
  const expectRefused = (said: string, words: string | RegExp) => {
    expect(said).toContain('归档：没有接受这次推送。');
    if (typeof words === 'string') expect(said).toContain(words);
    else expect(said).toMatch(words);
  };

  test('a merge by hand with all its evidence', async () => {
    const { commit } = await approved();
    const merge = handMade(keeper.repository, commit)!;
    expect(keeper.push(`${merge}:refs/heads/main`)).toBe('');
    expect(office.main()).toBe(merge);
  });

  const badMerges: [string, () => Promise<string>, string | RegExp][] = [
    [
      'without evidence',
      async () => handMade(keeper.repository, (await approved()).commit, { message: '合并' })!,
      /[0-9a-f]{12} 合并说明里没有批准的凭据；请用 guidang land 合并/,
    ],
    [
      'fast-forward to the proposal itself',
      async () => (await approved()).commit,
      /[0-9a-f]{12} 不是由申请合并而来，没有经过批准；请另开分支提出，用 guidang land 合并/,
    ],
    [
      'with damaged evidence',
      async () => {
        const { commit } = await approved();
        const whole = handMade(keeper.repository, commit)!;
        const { message } = commits(keeper.repository, [whole])[0]!;
        return handMade(keeper.repository, commit, { message: message.replace('"step":', '"steps":') })!;
      },
      /[0-9a-f]{12} 合并说明里的批准凭据已损坏/,
    ],
    [
      'with more in it than was proposed',
      async () => {
        const { commit } = await approved();
        const [more] = addCommits(
          keeper.repository,
          [{ files: { 'records/kefu/letters/H-099.md': '---\nnumber: H-099\ntitle: 夹带\n---\n' } }],
          'refs/heads/smuggled',
        );
        const { tree } = commits(keeper.repository, [more!])[0]!;
        return handMade(keeper.repository, commit, { tree })!;
      },
      /[0-9a-f]{12} 合并的内容与申请不符/,
    ],
    [
      'without the approval',
      async () => {
        const { commit } = await keeper.propose(...lend(item()));
        return handMade(keeper.repository, commit)!;
      },
      '还差客服部经理（王敏）的批准',
    ],
    [
      'by whoever left out that the server knows of a refusal',
      async () => {
        const { commit, branch } = await approved();
        const merge = handMade(keeper.repository, commit)!;
        expect((await others.王敏.run('approve', branch, '--refuse')).status).toBe(0);
        return merge;
      },
      '王敏不同意',
    ],
    [
      'with the evidence of another merge',
      async () => {
        const [one, other] = [await approved(), await approved()];
        const approvals = keptOn(keeper.repository, one.commit);
        return handMade(keeper.repository, other.commit, {
          approvals: [...approvals, ...keptOn(keeper.repository, other.commit)],
        })!;
      },
      /[0-9a-f]{12} 李娟的批准不成立（批准的是另一份申请）/,
    ],
    [
      'with evidence under another name',
      async () => {
        const { commit } = await approved();
        const approvals = keptOn(keeper.repository, commit).map((one) =>
          one.person === '王敏' ? { ...one, person: '陈远' } : one,
        );
        return handMade(keeper.repository, commit, { approvals })!;
      },
      /[0-9a-f]{12} 陈远的批准不成立（签名的是另一个人）/,
    ],
    [
      'with a third parent',
      async () => {
        const { commit } = await approved();
        const [base] = [office.main()];
        return handMade(keeper.repository, commit, { parents: [base, commit, `${base}~1`] })!;
      },
      /[0-9a-f]{12} 不是由申请合并而来/,
    ],
    [
      'with its parents the wrong way round',
      async () => {
        const { commit } = await approved();
        return handMade(keeper.repository, commit, { parents: [commit, office.main()] })!;
      },
      /[0-9a-f]{12} 不是由申请合并而来/,
    ],
    [
      'of a symbolic link',
      async () => {
        const link = { mode: '120000' as const, content: '/etc/passwd' };
        git(keeper.repository, ['update-ref', 'refs/heads/link', office.main()]);
        const [id] = addCommits(
          keeper.repository,
          [{ files: { 'records/kefu/letters/H-098.md': link } }],
          'refs/heads/link',
        );
        expect(keeper.push(`${id}:refs/heads/req/H-098`)).toBe('');
        for (const [client, args] of [
          [keeper, ['--propose']],
          [others.王敏, []],
        ] as const)
          expect((await client.run('approve', 'req/H-098', ...args)).status).toBe(0);
        await fetch(keeper.repository, 'origin');
        return handMade(keeper.repository, id!)!;
      },
      'records/kefu/letters/H-098.md：',
    ],
  ];
  test.each(badMerges)('not a merge %s', async (_, make, words) => {
    const before = office.main();
    const merge = await make();
    expectRefused(keeper.push(`${merge}:refs/heads/main`), words);
    expect(office.main()).toBe(before);
  });

  test('not two merges of which the second is bad', async () => {
    const [one, other] = [await approved(), await keeper.propose(...lend(item()))];
    await fetch(keeper.repository, 'origin');
    const first = handMade(keeper.repository, one.commit)!;
    const second = handMade(keeper.repository, other.commit, { base: first })!;
    const before = office.main();
    expectRefused(keeper.push(`${second}:refs/heads/main`), new RegExp(`${second.slice(0, 12)} .*还差`));
    expect(office.main()).toBe(before);
    expect(keeper.push(`${first}:refs/heads/main`)).toBe('');
  });

  test('not the second loan of one item, each approved by itself', async () => {
    const number = item();
    const [one, other] = [await approved(number), await others.陈远.propose(...lend(number))];
    expect((await keeper.run('approve', other.branch)).status).toBe(0);
    expect((await others.王敏.run('approve', other.branch)).status).toBe(0);
    await fetch(keeper.repository, 'origin');
    const first = handMade(keeper.repository, one.commit)!;
    expect(keeper.push(`${first}:refs/heads/main`)).toBe('');
    await fetch(keeper.repository, 'origin');
    const second = handMade(keeper.repository, other.commit)!;
    expectRefused(keeper.push(`${second}:refs/heads/main`), number);
    const { status, stdout } = await keeper.run('land', other.branch);
    expect([status, stdout]).toEqual([1, expect.stringContaining(number)]);
  });

  test('all or nothing, where one of several refs is bad', async () => {
    const { commit } = await approved();
    const merge = handMade(keeper.repository, commit)!;
    const before = refsOn();
    const pushes = [
      `${merge}:refs/heads/main`,
      `${commit}:refs/heads/req/other`,
      `${commit}:refs/heads/mine`,
    ];
    expectRefused(keeper.push(...pushes), 'refs/heads/mine：只接受 main、req/ 开头的申请分支、批准和封存');
    expect(refsOn()).toBe(before);
  });

  const onlyThese = '只接受 main、req/ 开头的申请分支、批准和封存';
  const badRefs: [string, () => Promise<string[]>, string | RegExp][] = [
    ['main deleted', async () => [':refs/heads/main'], 'refs/heads/main：不得删除'],
    ['main set back', async () => ['+origin/main~1:refs/heads/main'], 'refs/heads/main：不得改写已有的历史'],
    [
      'main replaced by another history',
      async () => {
        const [id] = addCommits(keeper.repository, [{ files: { 'a.md': 'a' } }], 'refs/heads/orphan');
        return [`+${id}:refs/heads/main`];
      },
      'refs/heads/main：不得改写已有的历史',
    ],
    ['another branch', async () => ['origin/main:refs/heads/other'], `refs/heads/other：${onlyThese}`],
    ['a tag', async () => ['origin/main:refs/tags/v1'], `refs/tags/v1：${onlyThese}`],
    ['notes', async () => ['origin/main:refs/notes/commits'], `refs/notes/commits：${onlyThese}`],
    [
      'a replacement',
      async () => [`origin/main~1:refs/replace/${office.main()}`],
      new RegExp(`refs/replace/[0-9a-f]{40}：${onlyThese}`),
    ],
    ['Main in capitals', async () => ['origin/main:refs/heads/Main'], `refs/heads/Main：${onlyThese}`],
    [
      'an approval deleted',
      async () => [
        `:${git(office.server, ['for-each-ref', '--count=1', '--format=%(refname)', 'refs/approvals']).toString().trim()}`,
      ],
      /refs\/approvals\/\S+：批准一经签名不得更改/,
    ],
    [
      'an approval changed',
      async () => {
        const [one, other] = git(office.server, [
          'for-each-ref',
          '--count=2',
          '--format=%(refname) %(objectname)',
          'refs/approvals',
        ])
          .toString()
          .split('\n');
        return [`+${other!.split(' ')[1]}:${one!.split(' ')[0]}`];
      },
      /refs\/approvals\/\S+：批准一经签名不得更改/,
    ],
    [
      'an approval kept for another commit',
      async () => {
        const id = git(office.server, [
          'for-each-ref',
          '--count=1',
          '--format=%(objectname)',
          'refs/approvals',
        ])
          .toString()
          .trim();
        return [`${id}:refs/approvals/${office.main()}/${id}`];
      },
      /refs\/approvals\/\S+：不是人员表里的人对这个提交的签名/,
    ],
    [
      'an approval that is a commit',
      async () => [`${office.main()}:refs/approvals/${office.main()}/${office.main()}`],
      /refs\/approvals\/\S+：不是人员表里的人对这个提交的签名/,
    ],
    [
      'an approval under a short name',
      async () => {
        const id = git(office.server, [
          'for-each-ref',
          '--count=1',
          '--format=%(objectname)',
          'refs/approvals',
        ])
          .toString()
          .trim();
        return [`${id}:refs/approvals/mine`];
      },
      `refs/approvals/mine：${onlyThese}`,
    ],
  ];
  test.each(badRefs)('not %s', async (_, make, words) => {
    await fetch(keeper.repository, 'origin');
    const before = refsOn();
    expectRefused(keeper.push(...(await make())), words);
    expect(refsOn()).toBe(before);
  });

  test('not a seal that is changed or deleted', async () => {
    const sealed = await keeper.run('audit', '--seal');
    expect([sealed.status, sealed.stdout]).toEqual([0, expect.stringContaining('2024-07-05 已封存于')]);
    const seal = 'refs/tags/seal/2024-07-05';
    expect(git(office.server, ['cat-file', '-t', seal]).toString()).toBe('tag\n');
    expectRefused(keeper.push(`:${seal}`), `${seal}：封存不得更改`);
    expectRefused(keeper.push(`+origin/main:${seal}`), `${seal}：封存不得更改`);
    const again = await others.王敏.run('audit', '--seal');
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('2024-07-05 已经封存过')]);
  });

  test.each(['.git', '.GIT', 'git~1', '..'])('not a tree with %s in it, on any branch', (name) => {
    const client = others.周明;
    const blob = git(client.repository, ['hash-object', '-w', '--stdin'], { input: 'x' }).toString().trim();
    const tree = treeOf(client, `100644 ${name} ${blob}`);
    const id = git(client.repository, ['commit-tree', tree], { input: 'x' }).toString().trim();
    const before = refsOn();
    const said = client.push(`${id}:refs/heads/req/x`);
    expect(said).toMatch(/fsck|hasDot|remote unpack failed|不能/);
    expect(said).toContain('remote rejected');
    expect(refsOn()).toBe(before);
  });

  test('what a branch is called is no command', async () => {
    const { commit } = await keeper.propose(...lend(item()));
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is for a shell to trip over
    const name = 'req/x$(touch${IFS}PWNED)';
    expect(keeper.push(`${commit}:refs/heads/${name}`)).toBe('');
    expect((await others.王敏.run('approve', name)).status).toBe(0);
    expect((await keeper.run('land', name)).status).toBe(0);
    expect(() => git(office.server, ['cat-file', '-e', 'main:PWNED'])).toThrow();
    expect((await keeper.run('land', '--', '--output=PWNED')).status).toBe(2);
  });

  test.each([
    ['a key under another’s name', '何平', '王敏', '何平'],
    ['a stranger’s key under the manager’s name', '何平', '王敏', '外人'],
    ['a stranger', '何平', '外人', '外人'],
  ] as const)('%s is refused by the server, and nothing is kept', async (_, client, as, key) => {
    const { branch, commit } = await keeper.propose(...lend(item()));
    const before = refsOn();
    const { status, stderr } = await others[client].run(
      ...['approve', branch, '--as', as, '--key', office.keyOf(key)],
    );
    expect(status).toBe(2);
    expect(stderr).toContain('服务器没有接受：归档：没有接受这次推送。');
    expect(stderr).toMatch(
      new RegExp(`refs/approvals/${commit}/[0-9a-f]{40}：不是人员表里的人对这个提交的签名`),
    );
    expect(refsOn()).toBe(before);
    const own = git(others[client].repository, ['for-each-ref', `refs/approvals/${commit}`]).toString();
    expect(own.trim().split('\n')).toHaveLength(1);
  });

  test('and all that reached it stands up to the audit', async () => {
    const clone = office.client('auditor');
    const { status, stdout } = await clone.run('audit', '--json');
    expect({ status, findings: JSON.parse(stdout).findings }).toEqual({ status: 0, findings: [] });
    expect(git(office.server, ['fsck', '--strict', '--full']).toString()).toBe('');
  });

  test('its hook is put into bare repositories only, and never over another', async () => {
    const work = await keeper.run('hook', 'install', '.');
    expect([work.status, work.stderr]).toEqual([2, expect.stringContaining('不是服务器上的裸仓库')]);
    const other = office.temporary.folder;
    git({ ...office.server, folder: other }, ['init', '--quiet', '--bare', 'other.git']);
    writeFileSync(join(other, 'other.git/hooks/pre-receive'), '#!/bin/sh\n');
    const there = await keeper.run('hook', 'install', join(other, 'other.git'));
    expect([there.status, there.stderr]).toEqual([2, expect.stringContaining('已有别的钩子')]);
    const again = await keeper.run('hook', 'install', office.server.folder);
    expect([again.status, again.stdout]).toEqual([0, expect.stringContaining('已安装：')]);
  });
});

describe('what got past a server without its hook is found by the audit', () => {
  inOffice({ hook: false });

  const findings = async (client: Client) => {
    const { status, stdout, stderr } = await client.run('audit', '--json');
    expect(stderr).toBe('');
    return {
      status,
      found: JSON.parse(stdout).findings as Record<'kind' | 'commit' | 'path' | 'message', string>[],
    };
  };
  /** Everything that is found only now, in a fresh clone. */
  const added = async (known: readonly string[] = []) => {
    const { status, found } = await findings(office.client(`auditor-${item()}`));
    expect(status).toBe(1);
    return found.filter(({ commit }) => !known.includes(commit));
  };
  const known: string[] = [];
  const straight = (files: Record<string, string | null>) =>
    addCommits(office.server, [{ files, at: '2024-07-05T12:00:00+08:00' }])[0]!;
  const slip = (number: string, seq: number) => {
    const loan = `JY2024${seq}`;
    const text = `---\nloan: ${loan}\nitems: [{ number: ${number}, pages: 2 }]\nborrower: 周明\npurpose: 核对\nout: 2024-07-05\ndue: 2024-07-12\nhanded-out-by: 李娟\n---\n`;
    return { path: `records/kefu/loans/2024/${loan}.md`, text };
  };
  const merged = async (head: string, ...more: [Parameters<typeof handMade>[2]?]) => {
    await fetch(keeper.repository, 'origin');
    const merge = handMade(keeper.repository, head, ...more)!;
    expect(keeper.push(`${merge}:refs/heads/main`)).toBe('');
    return merge;
  };

  const bypasses: [string, () => Promise<{ commit: string; path: string }>, (string | RegExp)[]][] = [
    [
      'a loan committed straight to main',
      async () => {
        const { path, text } = slip('H-010', 901);
        return { commit: straight({ [path]: text }), path };
      },
      ['bypass 不是由申请合并而来', /^bypass 周明要借走《来函10》.*还差客服部经理（王敏）的批准/],
    ],
    [
      'a record filed straight on main, which nobody would have had to approve',
      async () => {
        const path = 'records/kefu/letters/H-077.md';
        return { commit: straight({ [path]: '---\nnumber: H-077\ntitle: 复函\n---\n' }), path };
      },
      ['bypass 不是由申请合并而来'],
    ],
    [
      'a closed form that was changed',
      async () => {
        const { path, text } = slip('H-010', 901);
        return { commit: straight({ [path]: text.replace('2024-07-12', '2024-08-12') }), path };
      },
      ['bypass 不是由申请合并而来', 'rule '],
    ],
    [
      'a record that was removed',
      async () => {
        const path = 'records/kefu/letters/H-077.md';
        return { commit: straight({ [path]: null }), path };
      },
      ['bypass 不是由申请合并而来', 'rule '],
    ],
    [
      'a merge without evidence',
      async () => {
        const { commit, path } = await keeper.propose(...lend('H-011'));
        return { commit: await merged(commit, { message: '合并' }), path };
      },
      ['bypass 合并说明里没有批准的凭据', /^bypass 周明要借走《来函11》/, 'rule '],
    ],
    [
      'a merge that nobody approved',
      async () => {
        const { commit, path } = await keeper.propose(...lend('H-012'));
        return { commit: await merged(commit), path };
      },
      [/^bypass 周明要借走《来函12》.*还差客服部经理（王敏）的批准/],
    ],
    [
      'a merge with more in it than was approved',
      async () => {
        const { commit, branch } = await keeper.propose(...lend('H-013'));
        expect((await others.王敏.run('approve', branch)).status).toBe(0);
        await fetch(keeper.repository, 'origin');
        const path = 'records/kefu/letters/H-078.md';
        git(keeper.repository, ['update-ref', 'refs/heads/smuggled', handMade(keeper.repository, commit)!]);
        const files = { [path]: '---\nnumber: H-078\ntitle: 夹带\n---\n' };
        const [id] = addCommits(keeper.repository, [{ files }], 'refs/heads/smuggled');
        const { tree } = commits(keeper.repository, [id!])[0]!;
        return { commit: await merged(commit, { tree }), path };
      },
      ['bypass 合并的内容与申请不符'],
    ],
    [
      'a merge with the evidence of another',
      async () => {
        const { commit: one } = await keeper.propose(...lend('H-014'));
        const { commit, path } = await keeper.propose(...lend('H-015'));
        await fetch(keeper.repository, 'origin');
        return { commit: await merged(commit, { approvals: keptOn(keeper.repository, one) }), path };
      },
      ['bypass 李娟的批准不成立（批准的是另一份申请）', /^bypass 周明要借走《来函15》/, 'rule '],
    ],
  ];
  test.each(bypasses)('%s', async (_, make, expected) => {
    const { commit, path } = await make();
    const found = await added(known);
    known.push(commit);
    expect(found.map((one) => [one.commit, one.path])).toEqual(expected.map(() => [commit, path]));
    for (const [index, words] of expected.entries()) {
      const { kind, message } = found[index]!;
      const said = `${kind} ${message.replace(`${path}：`, '')}`;
      expect(said).toEqual(
        typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words),
      );
    }
    const { stdout } = await office.client(`reader-${item()}`).run('audit');
    expect(stdout).toContain(`${commit.slice(0, 12)} ${path}：`);
  });

  test('a history that was rewritten since its seal', async () => {
    const honest = await sharedOffice();
    const client = honest.client('keeper');
    const { branch } = await client.propose(...lend('H-001'));
    expect((await honest.client('wang', '王敏').run('approve', branch)).status).toBe(0);
    expect((await client.run('land', branch)).status).toBe(0);
    expect((await client.run('audit', '--seal')).status).toBe(0);
    const sealed = honest.main();
    // Whoever owns the server needs no push.
    git(honest.server, ['update-ref', 'refs/heads/main', `${sealed}~1`]);
    const { found } = await findings(honest.client('auditor'));
    expect(found).toEqual([
      {
        ...{ kind: 'seal', commit: sealed, path: null },
        message: `2024-07-05 封存之后历史被改写：第 2 个提交原为 ${sealed.slice(0, 12)}，现为 （无）`,
      },
    ]);
    git(honest.server, ['update-ref', 'refs/heads/main', sealed]);
    expect(await findings(honest.client('auditor-2'))).toEqual({ status: 0, found: [] });
    honest.close();
  });

  test('a history that was cut off, and a byte that is not as it was', async () => {
    const { temporary, server } = office;
    const at = (name: string) => ({ ...server, folder: join(temporary.folder, name) });
    git(at('.'), ['clone', '--quiet', '--depth=1', `file://${server.folder}`, 'shallow']);
    git(at('.'), ['clone', '--quiet', '--no-local', server.folder, 'damaged']);
    const shallow = await findings({ ...keeper, run: office.runIn(at('shallow')) });
    expect(shallow.found.map(({ kind }) => kind)).toEqual(['shallow']);
    const path = 'records/kefu/letters/H-020.md';
    const id = git(at('damaged'), ['rev-parse', `main:${path}`])
      .toString()
      .trim();
    const pack = globSync(join(temporary.folder, 'damaged/.git/objects/pack/*.pack'))[0]!;
    git(at('damaged'), ['unpack-objects', '-q'], { input: moveAway(pack) });
    const loose = join(temporary.folder, 'damaged/.git/objects', id.slice(0, 2), id.slice(2));
    chmodSync(loose, 0o644);
    const bytes = readFileSync(loose);
    bytes[bytes.length - 6]! ^= 1;
    writeFileSync(loose, bytes);
    const damaged = await findings({ ...keeper, run: office.runIn(at('damaged')) });
    expect(damaged.status).toBe(1);
    expect(damaged.found[0]).toMatchObject({ kind: 'damage', commit: null, path });
    expect(damaged.found[0]!.message).toContain(`仓库数据损坏：`);
    expect(damaged.found[0]!.message).toContain(path);
  });
});

/** The bytes of a pack that is not there any more. */
function moveAway(pack: string): Buffer {
  const bytes = readFileSync(pack);
  for (const file of globSync(pack.replace(/pack$/, '*'))) rmSync(file, { force: true });
  return bytes;
}
