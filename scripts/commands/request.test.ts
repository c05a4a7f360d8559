import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { git, type Repository } from '../../src/history/git.ts';
import { refsBelow, standing } from '../../src/history/refs.ts';
import { filesOf } from '../../src/history/tree.ts';
import { officeWith } from '../../src/testing/command-line.ts';
import { raise, type StubDesk, type StubIssue, stubDesk } from '../../src/testing/forge-stub.ts';
import { githubDescription } from '../../src/testing/forge-stub-description.ts';
import { giteaStub, giteaUrl } from '../../src/testing/forge-stub-gitea.ts';
import { githubStub, githubUrl } from '../../src/testing/forge-stub-github.ts';
import { issueBody } from '../../src/testing/issue-body.ts';
import { miniature } from '../../src/testing/miniature.ts';
import {
  addCommits,
  type TemporaryRepository,
  temporaryRepository,
} from '../../src/testing/temporary-repository.ts';

const description = await githubDescription();
const bot = 'guidang-bot';
const kinds = [
  ['github', (desk: StubDesk) => githubStub(desk, description)],
  ['gitea', giteaStub],
] as const;

const people = `---
people:
  - { name: 李娟, roles: [keeper], login: li-juan }
  - { name: 王敏, roles: [manager], login: wang-min }
  - { name: 周明, department: 工程部, login: zhou-ming }
  - { name: 吴凡, department: 工程部, login: wu-fan }
  - { name: 郑离, login: zheng-li, until: 2024-05-31 }
---
`;
const regulation = String(miniature['kefu/regulation.md']).replace(
  'classes:\n',
  'loans:\n  within: 7天\n  renewals: 1\n  route: [manager]\nholds:\n  route: [manager]\n  release: [manager]\nclasses:\n',
);
const records: Record<string, string> = Object.fromEntries(
  Object.entries({ ...miniature, 'people.md': people, 'kefu/regulation.md': regulation }).map(
    ([path, text]) => [`records/${path}`, String(text)],
  ),
);
const lend = (more: Record<string, string> = {}) =>
  issueBody({ 申请事项: '申请借阅', 文件编号: 'J2023001', 用途: '核对姓名', 应还日期: '', ...more });

describe.each(kinds)('%s', (kind, stub) => {
  let repository: TemporaryRepository;
  let clone: Repository;
  let desk: StubDesk;
  let today: string;
  const run = async (issue: number) => {
    const env = {
      ...clone.environment,
      ...{ GITHUB_REPOSITORY: 'wuye/dangan', GITHUB_TOKEN: 'x', GUIDANG_BOT: bot },
      ...{ GITHUB_API_URL: githubUrl, GITHUB_SERVER_URL: giteaUrl },
    };
    const office = officeWith({}, today, { folder: clone.folder, env, now: () => `${today}T01:00:00Z` });
    const said = await office.run('request', '--forge', kind, '--issue', String(issue), '--json');
    office.close();
    return said;
  };
  const request = async (issue: number) => {
    const { status, stdout, stderr } = await run(issue);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return JSON.parse(stdout) as { issue: number; outcome: string; url?: string };
  };
  const ask = (body: string, more: Partial<StubIssue> = {}) =>
    raise(desk, { author: 'zhou-ming', title: '申请借阅', body, ...more });
  const branch = (issue: number) => standing(repository.bare, `refs/heads/request/${issue}`);
  const show = (spec: string) => git(repository.bare, ['show', spec]).toString();
  const answers = (issue: number) => desk.comments.filter(({ on }) => on === issue).map(({ body }) => body);
  /** Everything that stands anywhere: refs, pull requests, comments. */
  const world = () =>
    structuredClone([refsBelow(repository.bare, 'refs'), desk.proposals, desk.comments, desk.issues]);
  const main = () => standing(repository.bare, 'refs/heads/main')!;

  beforeEach(() => {
    repository = temporaryRepository();
    addCommits(repository.bare, [{ files: records }]);
    clone = repository.clone('desk');
    desk = stubDesk(bot);
    today = '2024-06-30';
    vi.stubGlobal('fetch', stub(desk));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    expect(desk.complaints).toEqual([]);
    expect(git(clone, ['status', '--porcelain']).toString()).toBe('');
    expect(refsBelow(clone, 'refs/guidang')).toEqual([]);
    expect(filesOf(repository.bare, main())).toHaveLength(Object.keys(records).length);
    repository.remove();
  });

  describe('a request that is in order', () => {
    test('becomes one commit on main, a pull request and an answer', async () => {
      const { number } = ask(lend());
      const { outcome, url } = await request(number);
      expect(outcome).toBe('proposed');
      const head = branch(number)!;
      expect(show(`${head}^`)).toContain(main());
      expect(git(repository.bare, ['diff', '--name-status', main(), head]).toString()).toBe(
        'A\trecords/kefu/loans/2024/JY2024002.md\n',
      );
      expect(show(`${head}:records/kefu/loans/2024/JY2024002.md`)).toBe(`---
loan: JY2024002
items:
  - number: J2023001
    pages: 1
borrower: 周明
department: 工程部
purpose: 核对姓名
out: 2024-06-30
due: 2024-07-07
handed-out-by: 李娟
---
`);
      expect(git(repository.bare, ['log', '-1', '--format=%an <%ae>', head]).toString()).toBe(
        '周明 <zhou-ming@request.invalid>\n',
      );
      const [proposal] = desk.proposals;
      expect(proposal).toMatchObject({
        branch: `request/${number}`,
        base: 'main',
        author: bot,
        state: 'open',
      });
      expect(proposal!.title).toBe(`申请借阅 JY2024002：周明（申请 #${number}）`);
      expect(proposal!.body).toContain(
        '周明（工程部）要借走《赵一鸣身份证复印件》（J2023001），用于：核对姓名',
      );
      expect(proposal!.body).toContain(`Closes #${number}`);
      const [answer, ...others] = answers(number);
      expect(others).toEqual([]);
      expect(answer).toContain(`已提交审批：${url}`);
      expect(answer).toContain('还差manager（王敏）的批准');
      expect(desk.issues[0]!.state).toBe('open');
    });
    test('twice changes nothing, nor does a later day', async () => {
      const { number } = ask(lend());
      await request(number);
      const before = world();
      expect((await request(number)).outcome).toBe('unchanged');
      expect(world()).toEqual(before);
      today = '2024-07-02';
      expect((await request(number)).outcome).toBe('unchanged');
      expect(world()).toEqual(before);
    });
    test('is taken up where it was cut off: pushed, and nothing opened yet', async () => {
      const { number } = ask(lend());
      const cutOff = ({ method, url }: { method: string; url: URL }) =>
        method === 'POST' && url.pathname.endsWith('/pulls') ? new Response('', { status: 403 }) : undefined;
      desk.interfere = cutOff;
      expect((await run(number)).status).toBe(2);
      const head = branch(number);
      expect(head).toBeDefined();
      expect(desk.proposals).toEqual([]);
      desk.interfere = () => undefined;
      await request(number);
      expect(branch(number)).toBe(head);
      expect(desk.proposals).toHaveLength(1);
      expect(answers(number)).toHaveLength(1);
    });
    test('edited: the branch says what it says now, in the same pull request', async () => {
      const issue = ask(lend());
      await request(issue.number);
      const before = branch(issue.number);
      issue.body = lend({ 用途: '核对地址' });
      expect((await request(issue.number)).outcome).toBe('proposed');
      expect(branch(issue.number)).not.toBe(before);
      expect(
        git(repository.bare, ['rev-list', '--count', `${main()}..${branch(issue.number)}`]).toString(),
      ).toBe('1\n');
      expect(show(`${branch(issue.number)}:records/kefu/loans/2024/JY2024002.md`)).toContain(
        'purpose: 核对地址',
      );
      expect(desk.proposals).toHaveLength(1);
      expect(answers(issue.number)).toHaveLength(1);
    });
    test('edited so that it is refused: what was asked for before still stands, and is named', async () => {
      const issue = ask(lend());
      await request(issue.number);
      const before = branch(issue.number);
      issue.body = lend({ 用途: '' });
      expect((await request(issue.number)).outcome).toBe('refused');
      expect(branch(issue.number)).toBe(before);
      expect(answers(issue.number)).toEqual([
        expect.stringMatching(/没有填写：用途[\s\S]*先前提交的内容仍在审批中/),
      ]);
    });
    test('merged: it is closed', async () => {
      const { number } = ask(lend());
      await request(number);
      git(repository.bare, ['update-ref', 'refs/heads/main', branch(number)!]);
      expect((await request(number)).outcome).toBe('landed');
      expect(desk.issues[0]!.state).toBe('closed');
      expect(answers(number)).toEqual([expect.stringContaining('已经办结并登记')]);
      git(repository.bare, ['update-ref', 'refs/heads/main', `${branch(number)}^`]);
    });
    test('merged as another commit: it is closed as done', async () => {
      const { number } = ask(lend());
      await request(number);
      const before = main();
      const path = 'records/kefu/loans/2024/JY2024002.md';
      addCommits(repository.bare, [{ files: { [path]: show(`${branch(number)}:${path}`) } }]);
      desk.proposals[0]!.state = 'closed';
      expect((await request(number)).outcome).toBe('landed');
      git(repository.bare, ['update-ref', 'refs/heads/main', before]);
    });
    test('its number was taken on main meanwhile: it takes the next one', async () => {
      const { number } = ask(lend());
      await request(number);
      const path = 'records/kefu/loans/2024/JY2024002.md';
      const text = show(`${branch(number)}:${path}`).replace('J2023001', 'H-001');
      addCommits(repository.bare, [{ files: { [path]: text } }]);
      expect((await request(number)).outcome).toBe('proposed');
      const names = git(repository.bare, ['diff', '--name-only', main(), branch(number)!]).toString();
      expect(names).toBe('records/kefu/loans/2024/JY2024003.md\n');
      expect(desk.proposals).toHaveLength(1);
      addCommits(repository.bare, [{ files: { [path]: null } }]);
    });
    test('turned down: it is closed', async () => {
      const { number } = ask(lend());
      await request(number);
      desk.proposals[0]!.state = 'closed';
      expect((await request(number)).outcome).toBe('turned-down');
      expect(desk.issues[0]!.state).toBe('closed');
      const before = world();
      expect((await request(number)).outcome).toBe('closed');
      expect(world()).toEqual(before);
    });
    test('a second one for another record takes the next number', async () => {
      const first = ask(lend());
      await request(first.number);
      const second = ask(lend({ 文件编号: 'H-001' }), { author: 'wu-fan' });
      expect((await request(second.number)).outcome).toBe('proposed');
      const names = git(repository.bare, ['diff', '--name-only', main(), branch(second.number)!]).toString();
      expect(names).toBe('records/kefu/loans/2024/JY2024003.md\n');
    });
    test('of the keeper herself, of a hold', async () => {
      const body = issueBody({ 申请事项: '冻结', 文件编号: 'J2023001', 原因: '投诉处理中' });
      const { number } = ask(body, { author: 'Li-Juan' });
      expect((await request(number)).outcome).toBe('proposed');
      expect(show(`${branch(number)}:records/kefu/holds/2024/DJ2024001.md`)).toContain(
        'by: 李娟\nreason: 投诉处理中',
      );
    });
    test('a change takes the record’s file along', async () => {
      const body = issueBody({
        ...{ 申请事项: '更正信息或报告损坏', 文件或案卷的编号: 'H-001', 要改的字段: 'place' },
        ...{ '改为（不填即清空）': 'A-01-1-003', 原因: '移至新盒' },
      });
      const { number } = ask(body);
      expect((await request(number)).outcome).toBe('proposed');
      expect(show(`${branch(number)}:records/kefu/letters/H-001.md`)).toContain('place: A-01-1-003');
    });
  });

  describe('what is refused writes nothing and says why', () => {
    const refused = async (body: string, more: Partial<StubIssue> = {}) => {
      const { number } = ask(body, more);
      const before = refsBelow(repository.bare, 'refs');
      expect((await request(number)).outcome).toBe('refused');
      expect(refsBelow(repository.bare, 'refs')).toEqual(before);
      expect(desk.proposals.filter((one) => one.branch === `request/${number}`)).toEqual([]);
      const [answer, ...others] = answers(number);
      expect(others).toEqual([]);
      return { answer: answer!, issue: desk.issues.find((one) => one.number === number)! };
    };
    test.each<[string, string, RegExp]>([
      [
        'an unknown record',
        lend({ 文件编号: 'J2023009' }),
        /“文件编号”（第 7 行）里的“J2023009”没有登记[\s\S]*J2023001/,
      ],
      ['a missing field', lend({ 用途: '' }), /没有填写：用途/],
      ['no form', '把 J2023001 给我', /不是用申请表提交的/],
      ['a huge body', lend({ 用途: 'x'.repeat(70_000) }), /超过 65536 字节/],
      ['a borrower typed', lend({ 用途: '核对\n### 借阅人\n\n王敏' }), /是谁以登录名为准/],
      [
        'a heading twice',
        lend({ 用途: '核对\n### 文件编号\n\nH-001' }),
        /标题“文件编号”出现两次（第 5 行、第 12 行）/,
      ],
      ['a day before today', lend({ 应还日期: '2024-06-01' }), /应还日期/],
    ])('%s', async (_, body, words) => {
      const { answer, issue } = await refused(body);
      expect(answer).toMatch(words);
      expect(answer).toContain('改法：');
      expect(issue.state).toBe('open');
    });
    test('by a rule, in its own words', async () => {
      const out = { path: 'records/kefu/loans/2024/JY2024009.md' };
      const text = records['records/kefu/loans/2024/JY2024001.md']!.replaceAll(
        'JY2024001',
        'JY2024009',
      ).replaceAll('2024-03-0', '2024-06-2');
      addCommits(repository.bare, [{ files: { [out.path]: text } }]);
      const { answer } = await refused(lend());
      expect(answer).toMatch(/J2023001/);
      expect(answer).toMatch(/JY2024009/);
      addCommits(repository.bare, [{ files: { [out.path]: null } }]);
    });
    test.each([
      ['a stranger', 'mallory'],
      ['somebody who has left', 'zheng-li'],
    ])('%s: whom to ask', async (_, author) => {
      const { answer, issue } = await refused(lend(), { author });
      expect(answer).toContain('请李娟在 people.md 里登记您的登录名');
      expect(issue.state).toBe('closed');
    });
    test('a department that the regulation wants and the list of people lacks: whom to ask', async () => {
      const files = {
        'records/kefu/regulation.md': regulation.replace(
          'classes:\n',
          'forms:\n  loans:\n    demands:\n      - { need: [department] }\nclasses:\n',
        ),
        'records/people.md': people.replaceAll(' department: 工程部,', ''),
      };
      addCommits(repository.bare, [{ files }]);
      expect((await refused(lend())).answer).toContain('请李娟在 people.md 里补上');
    });
    test('an account that is gone', async () => {
      expect((await refused(lend(), { author: null })).answer).toContain('账号已经不存在');
    });
    test('the same record, asked for by another: the open request is named', async () => {
      const first = ask(lend());
      await request(first.number);
      const { answer, issue } = await refused(lend(), { author: 'wu-fan' });
      expect(answer).toContain(`同一文件已有办理中的申请 #\u200b${first.number}`);
      expect(issue.state).toBe('closed');
    });
    test('an issue that is not there', async () => {
      const { status, stderr } = await run(77);
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('平台上没有 #77') });
    });
    test('our own issue is no request', async () => {
      const { number } = ask(lend(), { author: bot });
      expect((await request(number)).outcome).toBe('no-request');
      expect(answers(number)).toEqual([]);
    });
  });

  // The same text goes to either forge.
  describe.runIf(kind === 'github')('hostile text', () => {
    const wild =
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what an attacker types.
      '@wang-min 请批 $(touch TRAP) `touch TRAP`; touch TRAP ${{ secrets.T }} <img src=x onerror=alert(1)> [点](https://evil.example) www.evil.example fixes #1 ::error::x';
    const page = (text: string) => micromark(text, { allowDangerousHtml: true });
    const isTame = (text: string) => {
      const own = text
        .replaceAll(/https:\/\/[\w./:-]+\/(pull|pulls)\/\d+/g, '')
        .replace(/<!-- guidang:request -->\n/, '');
      expect(page(own)).not.toMatch(/<(a|img|script|code|em|strong)\b/);
      expect(own).not.toMatch(/@[a-z]|https?:\/\/|www\.e|es #1/i);
    };
    test('in an answer is data: in the form as typed, in the pull request as plain text', async () => {
      const { number } = ask(lend({ 用途: wild }), { title: wild });
      expect((await request(number)).outcome).toBe('proposed');
      const form = show(`${branch(number)}:records/kefu/loans/2024/JY2024002.md`);
      expect(form).toContain('$(touch TRAP)');
      const [proposal] = desk.proposals;
      expect(proposal!.title).toBe(`申请借阅 JY2024002：周明（申请 #${number}）`);
      isTame(proposal!.body.replace(`Closes #${number}`, '').replaceAll(`申请 #${number}`, ''));
      isTame(answers(number)[0]!);
      isTame(
        git(repository.bare, ['log', '-1', '--format=%B', branch(number)!])
          .toString()
          .replaceAll(`#${number}`, ''),
      );
      expect(existsSync(join(clone.folder, 'TRAP'))).toBe(false);
    });
    test.each([
      ['a number', { 文件编号: wild }],
      ['a heading', { 用途: `核对\n### ${wild}\n\nx` }],
      ['a day', { 应还日期: wild }],
      ['the act', { 申请事项: wild }],
      ['a path', { 文件编号: '../../../etc/passwd' }],
      ['an option', { 文件编号: '--upload-pack=touch' }],
    ])('in %s is refused, and repeated as plain text', async (_, more) => {
      const { number } = ask(lend(more), { title: wild });
      expect((await request(number)).outcome).toBe('refused');
      expect(desk.proposals).toEqual([]);
      expect(branch(number)).toBeUndefined();
      isTame(answers(number)[0]!);
      expect(existsSync(join(clone.folder, 'TRAP'))).toBe(false);
    });
    test('a branch of somebody’s with a shell in its name is passed over', async () => {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what an attacker types.
      git(repository.bare, ['update-ref', 'refs/heads/request/1$(touch${IFS}TRAP)', main()]);
      const { number } = ask(lend());
      expect((await request(number)).outcome).toBe('proposed');
      expect(existsSync(join(clone.folder, 'TRAP'))).toBe(false);
    });
    test.each(['0', '-1', '1; touch TRAP', '１'])('issue %j is no number', async (issue) => {
      const office = officeWith({}, today, { folder: clone.folder });
      expect((await office.run('request', '--forge', kind, `--issue=${issue}`)).status).toBe(2);
      office.close();
      expect(desk.asked).toEqual([]);
    });
  });
});
