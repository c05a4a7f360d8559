import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import type { Day } from '../src/domain/day.ts';
import { git, type Repository } from '../src/history/git.ts';
import { office as officeFiles, paper } from '../src/testing/gate-office.ts';
import { type SharedOffice, sharedOffice } from '../src/testing/sharing-office.ts';
import { addCommits, temporaryRepository } from '../src/testing/temporary-repository.ts';
import { gitFacts } from './git-facts.ts';

const temporary = temporaryRepository();
afterAll(() => temporary.remove());

const today = '2024-07-05' as Day;
const at = '2024-07-01T23:30:00Z';
const files = Object.fromEntries(
  Object.entries(officeFiles).map(([path, text]) => [`records/${path}`, String(text)]),
);
const [base] = addCommits(temporary.bare, [{ files, message: '启用登记册', author: '李娟', at }]) as [string];

/** A loan that somebody asks for. */
const loan = (number: string, items: string) => ({
  [`records/kefu/loans/2024/${number}.md`]: paper({
    loan: number,
    items: [{ number: items }],
    borrower: '周明',
    purpose: '核对',
    out: '2024-07-05',
    due: '2024-07-12',
    'handed-out-by': '李娟',
  }),
});

let clones = 0;
function clone(): Repository {
  const made = temporary.clone(`desk-${++clones}`);
  mkdirSync(join(made.folder, 'records'), { recursive: true });
  return made;
}
const factsOf = ({ folder, environment }: Repository, more: Record<string, string> = {}) =>
  gitFacts({ records: join(folder, 'records'), environment: { ...environment, ...more } }, today);

describe('how files came to be', () => {
  test('day in Shanghai, who, first line, whole commit, path below the records', () => {
    const { changes, commit } = factsOf(clone());
    expect(commit).toBe(base);
    expect(changes.find(({ path }) => path === 'kefu/letters/H-001.md')).toEqual({
      path: 'kefu/letters/H-001.md',
      kind: 'added',
      commit: base,
      on: '2024-07-02',
      by: '李娟',
      message: '启用登记册',
    });
    expect(changes).toHaveLength(Object.keys(files).length);
  });

  test('of another branch nothing is told', () => {
    const content = { 'records/kefu/letters/H-009.md': paper({ number: 'H-009', title: '草稿' }) };
    addCommits(temporary.bare, [{ files: content, parents: [base] }], 'refs/heads/draft');
    expect(factsOf(clone()).changes.some(({ path }) => path.endsWith('H-009.md'))).toBe(false);
  });

  test('names and messages: one line, nothing that hides or turns, no addresses, not without end', () => {
    const repository = clone();
    const message = `<script>alert(1)</script>\u202e\u0007 问 li.juan@office.example，或 ${'长'.repeat(300)}\n\n第二行 x@y`;
    const author = '周明 zhou@office.example';
    git(repository, ['checkout', '--quiet', '-b', 'odd']);
    addCommits(
      repository,
      [{ files: { 'records/people.md': '-' }, message, author, parents: [base] }],
      'refs/heads/odd',
    );
    const [change] = factsOf(repository).changes;
    expect(change!.by).toBe('周明 …');
    expect(change!.message).toMatch(/^<script>alert\(1\)<\/script>�� 问 …，或 长+…$/);
    expect([...change!.message]).toHaveLength(200);
    expect(JSON.stringify(factsOf(repository))).not.toMatch(/@|第二行/);
  });

  test('a folder in no repository, and one where nothing was committed', () => {
    const nothing = { changes: [], waiting: [] };
    const { environment } = temporary.bare;
    expect(gitFacts({ records: temporary.folder, environment }, today)).toEqual(nothing);
    const folder = join(temporary.folder, 'empty');
    git(temporary.bare, ['init', '--quiet', folder]);
    expect(gitFacts({ records: folder, environment }, today)).toEqual(nothing);
  });
});

describe('where people ask without git', () => {
  const repository = clone();
  const forgeOf = (url: string, more: Record<string, string> = {}) => {
    git(repository, ['config', 'remote.origin.url', url]);
    return factsOf(repository, more).forge;
  };
  const github = { kind: 'github', url: 'https://github.com/tinglan/archive' };

  test.each([
    'https://github.com/tinglan/archive.git',
    'https://x-token:secret@github.com/tinglan/archive',
    'git@github.com:tinglan/archive.git',
    'ssh://git@github.com:22/tinglan/archive.git/',
    'https://GitHub.com/tinglan/archive/',
  ])('%s', (url) => expect(forgeOf(url)).toEqual(github));

  test('another host is a forge only where somebody says which', () => {
    expect(forgeOf('git@git.office.example:dang/an.git')).toBeUndefined();
    expect(forgeOf('git@git.office.example:dang/an.git', { GUIDANG_FORGE: 'gitea' })).toEqual({
      kind: 'gitea',
      url: 'https://git.office.example/dang/an',
    });
    expect(forgeOf('https://office.example:3000/git/dang/an', { GUIDANG_FORGE: 'gitea' })).toEqual({
      kind: 'gitea',
      url: 'https://office.example:3000/git/dang/an',
    });
    const said = { GUIDANG_FORGE: 'gitea', GUIDANG_FORGE_URL: 'https://git.office.example/dang/an' };
    expect(forgeOf('/srv/office.git', said)).toEqual({ kind: 'gitea', url: said.GUIDANG_FORGE_URL });
  });

  test.each([
    'http://github.com/tinglan/archive',
    'javascript:alert(1)//github.com/a/b',
    'ext::sh -c evil',
    'https://github.com/tinglan/archive"><script>',
    'https://github.com/../archive',
    'https://github.com/tinglan',
    'https://github.com/a/b?x=1',
    'https://github.com/a/b\nc',
    '-oProxyCommand=x@github.com:a/b',
    '/srv/office.git',
  ])('refused: %j', (url) => expect(forgeOf(url, { GUIDANG_FORGE: 'github' })).toBeUndefined());
});

describe('what waits', () => {
  test('its story in both languages, what it is about, for whom it waits, since when, where to see it', () => {
    addCommits(
      temporary.bare,
      [{ files: loan('JY2024001', 'H-001'), parents: [base], at }],
      'refs/heads/req/JY2024001',
    );
    const repository = clone();
    const url = 'https://github.com/tinglan/archive';
    expect(factsOf(repository, { GUIDANG_FORGE: 'github', GUIDANG_FORGE_URL: url }).waiting).toEqual([
      {
        branch: 'req/JY2024001',
        story: {
          'zh-CN': '周明要借走《来函1》（H-001），用于：核对；2024-07-05借出，2024-07-12归还，由李娟经手。',
          en: expect.stringContaining('周明 wants to borrow'),
        },
        numbers: ['h-001', 'jy2024001'],
        waitsFor: ['王敏', '何平'],
        since: '2024-07-02',
        url: `${url}/compare/main...req/JY2024001`,
      },
    ]);
  });

  test('a request leads to its issue; what lies here alone leads nowhere; what cannot be read is left out', () => {
    const repository = clone();
    const url = 'https://github.com/tinglan/archive';
    const more = { GUIDANG_FORGE: 'github', GUIDANG_FORGE_URL: url };
    const propose = (ref: string, content: Record<string, string>) =>
      addCommits(repository, [{ files: content, parents: [base] }], ref);
    propose('refs/remotes/origin/request/7', loan('JY2024002', 'H-002'));
    propose('refs/heads/req/JY2024003', loan('JY2024003', 'H-003'));
    propose('refs/heads/req/broken', { 'records/kefu/loans/2024/JY2024009.md': '---\n---js\n' });
    propose('refs/heads/other/JY2024004', loan('JY2024004', 'H-003'));
    const urls = factsOf(repository, more).waiting.map(({ branch, url: to }) => [branch, to]);
    expect(urls).toContainEqual(['request/7', `${url}/issues/7`]);
    expect(urls).toContainEqual(['req/JY2024003', undefined]);
    expect(urls.map(([branch]) => branch)).not.toContain('other/JY2024004');
  });

  test('what was merged, whole or as another commit, no longer waits', () => {
    const repository = clone();
    const [squashed] = addCommits(
      repository,
      [{ files: loan('JY2024001', 'H-001'), parents: [base] }],
      'refs/heads/main',
    );
    git(repository, ['update-ref', 'refs/heads/req/done', squashed!]);
    expect(factsOf(repository).waiting).toEqual([]);
  });
});

describe('signed approvals', () => {
  let office: SharedOffice | undefined;
  afterEach(() => office?.close());

  test('whoever signed is waited for no more', async () => {
    office = await sharedOffice();
    const keeper = office.client('desk', '李娟');
    const { branch } = await keeper.propose(
      'lend',
      'C-001',
      '--borrower',
      '周明',
      '--purpose',
      '核对',
      '--by',
      '李娟',
    );
    const waitsFor = () => factsOf(keeper.repository).waiting.map(({ waitsFor }) => waitsFor);
    expect(waitsFor()).toEqual([['王敏', '陈远']]);
    const manager = office.client('manager', '王敏');
    expect((await manager.run('approve', branch, '--as', '王敏')).status).toBe(0);
    git(keeper.repository, ['fetch', '--quiet', 'origin', 'refs/approvals/*:refs/approvals/*']);
    expect(waitsFor()).toEqual([['陈远']]);
  });
});
