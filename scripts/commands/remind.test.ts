import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Office, officeWith } from '../../src/testing/command-line.ts';
import { raise, remark, type StubDesk, stubDesk } from '../../src/testing/forge-stub.ts';
import { githubDescription } from '../../src/testing/forge-stub-description.ts';
import { giteaStub, giteaUrl } from '../../src/testing/forge-stub-gitea.ts';
import { githubStub, githubUrl } from '../../src/testing/forge-stub-github.ts';
import { miniature } from '../../src/testing/miniature.ts';

const description = await githubDescription();
const bot = 'guidang-bot';
const kinds = [
  ['github', (desk: StubDesk) => githubStub(desk, description)],
  ['gitea', giteaStub],
] as const;
const files = {
  ...miniature,
  'people.md': `---
people:
  - { name: 李娟, roles: [keeper], login: li-juan }
  - { name: 王敏, roles: [manager] }
  - { name: 周明, login: zhou-ming }
---
`,
  'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items:
  - number: J2023001
    pages: 1
borrower: 周明
purpose: 核对 @wang-min
out: 2024-05-01
due: 2024-06-15
handed-out-by: 李娟
---
`,
};
const back = `---
return: GH2024002
loan: JY2024002
items:
  - number: J2023001
    pages: 1
returned: 2024-06-20
received-by: 李娟
---
`;

describe.each(kinds)('%s', (kind, stub) => {
  let desk: StubDesk;
  let office: Office;
  const remind = async (day: string, ...more: string[]) => {
    const said = await office.run('remind', '--forge', kind, '--as-of', day, ...more);
    expect({ status: said.status, stderr: said.stderr }).toEqual({ status: 0, stderr: '' });
    return said.stdout;
  };
  const writes = () => desk.asked.filter(({ method }) => method !== 'GET').length;
  const start = () => {
    const env = {
      ...{ GITHUB_REPOSITORY: 'wuye/dangan', GITHUB_TOKEN: 'x', GUIDANG_BOT: bot },
      ...{ GITHUB_API_URL: githubUrl, GITHUB_SERVER_URL: giteaUrl },
    };
    office = officeWith(files, '2024-06-15', { env });
  };

  beforeEach(() => {
    desk = stubDesk(bot);
    vi.stubGlobal('fetch', stub(desk));
    start();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    office.close();
    expect(desk.complaints).toEqual([]);
  });

  test('a loan’s life: one issue, a comment at each step, thanks at the end', async () => {
    expect(await remind('2024-05-10')).toBe('今天没有要提醒的\n');
    await remind('2024-05-16');
    expect(desk.issues).toEqual([
      expect.objectContaining({
        title: '归还提醒 JY2024002：周明，2024-06-15 到期',
        labels: ['guidang-reminder'],
        assignees: ['zhou-ming'],
        state: 'open',
      }),
    ]);
    for (const day of ['2024-05-16', '2024-05-17', '2024-06-08', '2024-06-14', '2024-06-16', '2024-06-16'])
      await remind(day);
    expect(desk.issues).toHaveLength(1);
    expect(desk.comments.map(({ body }) => body.split('\n')[1])).toEqual([
      '到期前 30 天：请周明于 2024-06-15 前归还《赵一鸣身份证复印件》（J2023001）；还要用的，请在到期前申请续借。',
      '到期前 7 天：请周明于 2024-06-15 前归还《赵一鸣身份证复印件》（J2023001）；还要用的，请在到期前申请续借。',
      '到期日：请周明于 2024-06-15 前归还《赵一鸣身份证复印件》（J2023001）；还要用的，请在到期前申请续借。',
    ]);
    office.put('kefu/returns/2024/GH2024002.md', back);
    await remind('2024-06-21');
    expect(desk.issues[0]!.state).toBe('closed');
    expect(desk.comments.at(-1)!.body).toContain('借单 JY2024002 已全部归还，谢谢周明');
    const before = structuredClone([desk.issues, desk.comments]);
    await remind('2024-06-22');
    expect([desk.issues, desk.comments]).toEqual(before);
  });

  test('cut off between issue and comment: the comment follows, no second issue', async () => {
    desk.interfere = ({ method, url }) =>
      method === 'POST' && url.pathname.endsWith('/comments') ? new Response('', { status: 403 }) : undefined;
    expect((await office.run('remind', '--forge', kind)).status).toBe(2);
    desk.interfere = () => undefined;
    await remind('2024-06-15');
    expect(desk.issues).toHaveLength(1);
    expect(desk.comments).toHaveLength(1);
  });

  test('closed by hand while it is still out: reminded there all the same, once', async () => {
    await remind('2024-06-15');
    desk.issues[0]!.state = 'closed';
    await remind('2024-06-16');
    await remind('2024-06-22');
    await remind('2024-06-23');
    expect(desk.issues).toHaveLength(1);
    expect(desk.comments).toHaveLength(2);
  });

  test('what others wrote is not taken for ours', async () => {
    const body = '<!-- guidang-reminder:loan%3Akefu%2FJY2024002 -->\n假的';
    raise(desk, { author: 'mallory', body, labels: ['guidang-reminder'] });
    remark(desk, 1, 'mallory', '<!-- guidang:due-2024-06-15-after-0 -->\n假的');
    await remind('2024-06-15');
    expect(desk.issues.map(({ author }) => author)).toEqual(['mallory', bot]);
    expect(desk.comments.map(({ author, on }) => `${author} ${on}`)).toEqual(['mallory 1', `${bot} 2`]);
    remark(desk, 2, 'mallory', '<!-- guidang:due-2024-06-15-after-7 -->\n假的');
    await remind('2024-06-22');
    expect(desk.comments.at(-1)).toMatchObject({ author: bot, on: 2 });
  });

  test('an assignee whom the forge does not know costs nobody the reminder', async () => {
    desk.interfere = ({ method, url, body }) =>
      method === 'POST' && url.pathname.endsWith('/issues') && (body!.assignees as string[]).length > 0
        ? new Response('{}', { status: 422 })
        : undefined;
    await remind('2024-06-15');
    expect(desk.issues).toEqual([expect.objectContaining({ assignees: [] })]);
    expect(desk.comments).toHaveLength(1);
  });

  test('a dry run says what would be done, and does nothing', async () => {
    expect(await remind('2024-06-15', '--dry-run')).toMatch(/^提醒：JY2024002 到期日：请周明/);
    expect(writes()).toBe(0);
    expect(await remind('2024-06-15', '--dry-run', '--lang', 'en')).toMatch(
      /^Remind: JY2024002 Due day: would 周明/,
    );
  });

  test('the month’s list: duties and what is to be appraised, plain text, once', async () => {
    const regulation = String(miniature['kefu/regulation.md']).replace(
      'classes:\n',
      'duties:\n  - { code: check, what: "检查 <b>库房</b> @li-juan", every: 每月底, role: keeper, from: 2024-08-01 }\nclasses:\n',
    );
    office.put('kefu/regulation.md', regulation);
    office.put('kefu/returns/2024/GH2024002.md', back);
    await remind('2024-08-02');
    await remind('2024-08-20');
    expect(desk.issues).toHaveLength(1);
    expect(desk.issues[0]).toMatchObject({
      title: '2024-08 到期事项',
      assignees: ['li-juan'],
      state: 'open',
    });
    expect(desk.issues[0]!.body).toBe(
      '<!-- guidang-reminder:digest%3A2024-08 -->\n2024-08 月底前到期、尚未办理的：\n\n### 定期工作\n\n- 2024-08-31 check 检查 \\<b\\>库房\\</b\\> @\u200bli-juan 2024-08（李娟）\n',
    );
    await remind('2024-09-01');
    expect(desk.issues.map(({ title, state }) => `${title} ${state}`)).toEqual([
      '2024-08 到期事项 closed',
      '2024-09 到期事项 open',
    ]);
  });
});
