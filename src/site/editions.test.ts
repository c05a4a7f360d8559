import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../scripts/build-site.ts';
import type { Reader } from '../domain/edition/audience.ts';
import { git } from '../history/git.ts';
import { type Canary, textsOfSite, tokensIn } from '../testing/canary.ts';
import type { Files } from '../testing/memory-source.ts';
import { formsAbout, type SownRegister, sownOffice } from '../testing/sown-office.ts';

const household = (number: string, more: Record<string, string>) => ({
  dossier: number,
  unit: number.slice(0, -3),
  楼号: '甲栋',
  房号: '一室',
  label: '标签',
  opened: '2025-01-01',
  place: 'A-01-1-001',
  ...more,
});
const registers: SownRegister[] = [
  {
    id: 'households',
    regulation: 'S003-2',
    more: {
      ...formsAbout('ZX20260001', '2026'),
      'dossiers/3-0101-01.md': household('3-0101-01', {
        customer: '郑重',
        片区: '东区',
        常用手机: '13900000001',
        重要业户: '是',
      }),
      'dossiers/3-0102-01.md': household('3-0102-01', {
        customer: '平常',
        片区: '东区',
        常用手机: '13900000002',
        重要业户: '否',
      }),
      'dossiers/4-0101-01.md': household('4-0101-01', {
        customer: '他处',
        片区: '西区',
        常用手机: '13900000004',
        重要业户: '否',
      }),
    },
  },
  {
    id: 'forms',
    regulation: 'S001-9',
    more: {
      ...formsAbout('DC20260001', '2026', { 用途: '其他' }),
      ...formsAbout('GK20260002', '2025', { 用途: '其他' }),
      'loans/2026/JY2026002.md': {
        loan: 'JY2026002',
        items: [{ number: 'GK20260002' }, { number: 'DC20260001' }],
        borrower: '某甲',
        用途: '其他',
        purpose: '核对',
        out: '2026-03-12',
        'handed-out-by': '某乙',
      },
    },
  },
  { id: 'customers', regulation: 'S002-7', more: formsAbout('JXS2026001', '2026', { 账号: '某甲' }) },
  {
    id: 'firms',
    regulation: 'S000-4',
    more: formsAbout('GT20260001', '2026'),
    words: {
      'roles: [authorised], level: 内部 }':
        'roles: [authorised], level: 内部, masks: { contact: name, 联系方式: digits } }',
    },
  },
];
const { files, canaries: sown } = sownOffice(registers);
/** What git knows beside the files. */
const told = ['ZqMessage1x', 'ZqAuthor1x', 'ZqBranch1x', 'ZqGone1x'].map(
  (token): Canary => ({ token, path: 'git', field: token }),
);
/** Numbers of records: of what is cut not even they are told. */
const numbers = Object.keys(files)
  .filter((path) => /^[a-z]+\/[a-z]+\/\d{4}\/(SL|ZX|WH|BG|DC|GK|JXS|ZD|BF)\d+\.md$/.test(path))
  .map((path): Canary => ({ token: /([^/]+)\.md$/.exec(path)![1]!, path, field: 'number' }));
const once = numbers.filter(({ token }) => numbers.filter((other) => other.token === token).length === 1);
const canaries = [...sown, ...told, ...once];

const folder = mkdtempSync(join(tmpdir(), 'guidang-editions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let builds = 0;

function repositoryOf(content: Files): string {
  const place = join(folder, `office-${++builds}`);
  for (const [path, text] of Object.entries(content)) {
    mkdirSync(dirname(join(place, 'records', path)), { recursive: true });
    writeFileSync(join(place, 'records', path), text as string);
  }
  const environment = { PATH: process.env.PATH!, HOME: folder };
  writeFileSync(join(folder, '.gitconfig'), '[user]\nname = ZqAuthor1x\nemail = a@example.org\n');
  const run = (...args: string[]) => git({ folder: place, environment }, args);
  git({ folder, environment }, ['init', '--quiet', '--initial-branch=main', place]);
  run('add', '--all');
  run('commit', '--quiet', '-m', 'ZqMessage1x 登记');
  writeFileSync(join(place, 'records/forms/files/2026/ZqGone1x.md'), 'gone');
  run('add', '--all');
  run('commit', '--quiet', '-m', 'ZqMessage1x 又一件');
  run('rm', '--quiet', 'records/forms/files/2026/ZqGone1x.md');
  run('commit', '--quiet', '-m', 'ZqMessage1x 去掉');
  run('checkout', '--quiet', '-b', 'req/ZqBranch1x');
  mkdirSync(join(place, 'records/forms/loans/2026'), { recursive: true });
  writeFileSync(
    join(place, 'records/forms/loans/2026/JY2026003.md'),
    '---\nloan: JY2026003\nitems: [{ number: GK20260001 }]\nborrower: ZqBranch1x\n用途: 回访\npurpose: ZqBranch1x\nout: 2026-03-12\nhanded-out-by: 骆清越\n---\n',
  );
  run('add', '--all');
  run('commit', '--quiet', '-m', 'ZqMessage1x 申请');
  run('checkout', '--quiet', 'main');
  return place;
}

async function built(reader: Reader | undefined, content = files): Promise<Map<string, string>> {
  const place = repositoryOf(content);
  const outDir = join(place, 'site');
  const environment = { PATH: process.env.PATH!, HOME: folder };
  await buildSite({
    records: join(place, 'records'),
    outDir,
    asOf: '2026-03-16',
    environment,
    ...(reader && { reader }),
  });
  const texts = textsOfSite(outDir);
  rmSync(outDir, { recursive: true, force: true });
  return texts;
}

/** Which canaries are where in a site: file → fields. */
function leaks(texts: ReadonlyMap<string, string>, isAllowed: (canary: Canary) => boolean): string[] {
  const forbidden = canaries.filter((canary) => !isAllowed(canary));
  const found = new Map<string, string>();
  for (const [path, text] of texts) {
    for (const { token, path: from, field } of tokensIn(text, forbidden))
      found.set(`${from} ${field} (${token})`, path);
  }
  return [...found].map(([canary, path]) => `${canary} in ${path}`);
}

const ofOffice = ({ path, field }: Canary) =>
  path === 'stores.md' || (path === 'people.md' && /(department|title)$/.test(field));
const dossier = (number: string, fields: readonly string[]) => (canary: Canary) =>
  canary.path === `households/dossiers/${number}.md` && fields.includes(canary.field);
/** The forms about the record of which all may be seen; duties and offences are of another kind. */
const openForm = ({ path }: Canary) =>
  /^forms\/(?!duties|offences|copies)[a-z]+\/2025\//.test(path) ||
  /^forms\/(loans|returns)\/2026\/(JY|GH)2026001\.md$/.test(path);

/** Edition → what its readers may see, as the regulations say it. */
const editions: readonly [Reader, (canary: Canary) => boolean, shown: string][] = [
  [
    { edition: 'service', area: '东区' },
    (one) =>
      ofOffice(one) ||
      dossier('3-0102-01', ['customer', '常用手机'])(one) ||
      dossier('3-1502-02', ['customer', '常用手机', '家庭电话'])(one) ||
      dossier('3-0101-01', ['customer'])(one),
    'households/dossiers/3-0102-01.md 常用手机',
  ],
  [
    { edition: 'supervisor', area: '东区' },
    (one) =>
      ofOffice(one) ||
      ['3-0101-01', '3-0102-01', '3-1502-02'].some((number) => dossier(number, ['customer'])(one)),
    'households/dossiers/3-1502-02.md customer',
  ],
  [
    { edition: 'staff' },
    (one) => ofOffice(one) || one.path.startsWith('forms/files/') || openForm(one),
    'forms/files/2026/GK20260001.md title',
  ],
  [
    { edition: 'department', area: '区域' },
    (one) =>
      ofOffice(one) ||
      /^customers\/dealers\/2026\/JXS202600[34]/.test(one.path) ||
      one.path === 'customers/dossiers/KH0001.md',
    'customers/dealers/2026/JXS2026003.md title',
  ],
  [
    { edition: 'query' },
    (one) => ofOffice(one) || (one.path.startsWith('firms/') && !/(^|\.)(contact|联系方式)$/.test(one.field)),
    'firms/dossiers/KH0001.md 公司名称',
  ],
];

describe('CNF-23: nothing above the audience in any byte of any edition', () => {
  const sites = new Map<string, Map<string, string>>();
  let everything: Map<string, string>;
  beforeAll(async () => {
    everything = await built(undefined);
  });

  test('without an edition all is there: the search finds every place', () => {
    const found = new Set(leaks(everything, () => false).map((line) => line.split(' (')[0]));
    for (const one of ['git ZqMessage1x', 'git ZqAuthor1x', 'git ZqBranch1x', 'git ZqGone1x'])
      expect(found).toContain(one);
    expect(everything.get('/index.html')).toContain('未分版本：全部内容，只供档案管理人员');
    const shown = canaries.filter(
      ({ path, field }) =>
        /\/dossiers\/|\/\d{4}\/[A-Z]+\d+\.md$/.test(path) && /^(title|customer|body|number)$/.test(field),
    );
    expect(shown.filter(({ path, field }) => !found.has(`${path} ${field}`))).toEqual([]);
    for (const place of [
      '/pagefind/fragment',
      '/search/',
      '/records/data/',
      '/past/register.json',
      'changes.atom',
      'due.ics',
      '/r/',
      '/u/',
      '/en/',
    ]) {
      const some = [...everything].filter(([path]) => path.includes(place));
      expect([place, some.some(([, text]) => tokensIn(text, canaries).length > 0)]).toEqual([place, true]);
    }
  });

  for (const [reader, isAllowed, shown] of editions) {
    test(`${reader.edition}: zero finds above it, and what it is for is there`, async () => {
      const texts = await built(reader);
      sites.set(reader.edition, texts);
      expect(leaks(texts, isAllowed)).toEqual([]);
      const found = leaks(texts, () => false).map((line) => line.split(' (')[0]);
      expect(found).toContain(shown);
      const pages = [...texts].filter(([path]) => path.endsWith('.html') && !path.endsWith('offline.html'));
      expect(pages.filter(([, text]) => !text.includes('edition-mark')).map(([path]) => path)).toEqual([]);
    });
  }

  test('CNF-23: a field too many is found', async () => {
    const path = 'households/regulation.md';
    const text = String(files[path]).replace(
      'fields: [dossier, unit, customer]',
      'fields: [dossier, unit, customer, 房号]',
    );
    const texts = await built({ edition: 'supervisor', area: '东区' }, { ...files, [path]: text });
    const found = leaks(texts, editions[1]![1]);
    expect(found.map((line) => line.split(' (')[0]).sort()).toEqual([
      'households/dossiers/3-0101-01.md 房号',
      'households/dossiers/3-0102-01.md 房号',
      'households/dossiers/3-1502-02.md 房号',
    ]);
  });

  test('IDX-07: the search finds only what the reader may see', async () => {
    const texts = sites.get('staff')!;
    const index = [...texts].filter(([path]) => /^\/(en\/)?(search|pagefind|records\/data)\//.test(path));
    const found = index.flatMap(([, text]) => tokensIn(text, canaries)).map(({ path }) => path);
    expect(found).toContain('forms/files/2026/GK20260001.md');
    expect(
      found.filter((path) => !path.startsWith('forms/files/') && !openForm({ path, field: '', token: '' })),
    ).toEqual([]);
  });
  test('IDX-07: with the edition left out it finds the rest, too', () => {
    const index = [...everything].filter(([path]) => /^\/(search|pagefind|records\/data)\//.test(path));
    expect(index.flatMap(([, text]) => tokensIn(text, canaries)).map(({ path }) => path)).toContain(
      'forms/surveys/2026/DC20260001.md',
    );
  });
});

test('a reader who may not have it gets no site', async () => {
  await expect(built({ edition: 'supervisor', area: '南区' })).rejects.toThrow('supervisor');
});
