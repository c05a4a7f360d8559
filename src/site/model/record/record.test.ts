import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Day } from '../../../domain/day.ts';
import { en } from '../../../locales/en/index.ts';
import { zhCN } from '../../../locales/zh-CN/index.ts';
import { formFolder, issueForms } from '../../../requests/issue-form.ts';
import { planRequest } from '../../../requests/plan-request.ts';
import { appraisal, certificate, disposing, hold, list, loan } from '../../../testing/disposing.ts';
import { issueBody } from '../../../testing/issue-body.ts';
import type { Files } from '../../../testing/memory-source.ts';
import { miniature } from '../../../testing/miniature.ts';
import type { ForgeAddress, GitFacts } from '../../git-facts.ts';
import { officeOf } from '../../testing/specimens.ts';
import type { Office } from '../office.ts';
import { recordHtml } from '../record-html.ts';
import { recordView } from '../record-view.ts';
import { type Ask, asksOfDossier } from './asking.ts';
import { formHref, requestText } from './request-links.ts';

const people: Files = {
  'people.md': `---
people:
  - { name: 李娟, roles: [keeper], login: li-juan }
  - { name: 王敏, roles: [manager], login: wang-min }
  - { name: 周明, department: 工程部, login: zhou-ming }
---
`,
};
const github: ForgeAddress = { kind: 'github', url: 'https://github.com/a/b' };
const gitea: ForgeAddress = { kind: 'gitea', url: 'https://git.office.example/a/b' };

/** An office of the miniature with two letters and what else is given. */
function officeWith(files: readonly Files[], facts?: Partial<GitFacts>, asOf = '2024-06-30'): Office {
  const office = officeOf(Object.assign({}, miniature, disposing(), people, ...files), asOf);
  return facts ? { ...office, facts: { changes: [], waiting: [], ...facts } } : office;
}

function found(office: Office, number = 'H-001') {
  return office.records.find(({ record }) => record.fields.number === number)!;
}

function viewOf(office: Office, number?: string) {
  const { shelf, record } = found(office, number);
  return recordView(office, shelf, record, 'zh-CN');
}

function htmlOf(office: Office, number?: string, language: 'zh-CN' | 'en' = 'zh-CN'): string {
  const { shelf, record } = found(office, number);
  return recordHtml(office, shelf, record, language).main;
}

describe('what can be asked for', () => {
  const acts = (...files: Files[]) => viewOf(officeWith(files)).asks.map(({ act }) => act);
  test('in store; on loan; listed; destroyed', () => {
    expect(acts()).toEqual(['lend', 'read', 'change']);
    expect(acts(loan('H-001'))).toEqual(['renew', 'return', 'reserve', 'change']);
    const listed = [appraisal(['number: H-001, answer: destroy']), list(['H-001'])];
    expect(acts(...listed)).toEqual(['change']);
    expect(acts(...listed, certificate(['H-001']))).toEqual([]);
  });
  test('what the regulation never lends can only be read', () => {
    const regulation = disposing('loans: { allowed: no }');
    expect(acts(regulation)).toEqual(['read', 'change']);
    const some = disposing('loans: { allowed: no, special: [{ when: { kind: 业主 }, allowed: yes }] }');
    expect(acts(some)).toEqual(['lend', 'read', 'change']);
  });
  test('of a whole dossier: as much as an address holds', () => {
    const { register } = officeWith([]).shelves[0]!;
    const asOf = '2024-06-30' as Day;
    const asks = (count: number) =>
      asksOfDossier(
        { asOf },
        register,
        '3-1-1502-01',
        Array.from({ length: count }, (_, n) => `H-${n}`),
      ).map(({ act }) => act);
    expect([asks(0), asks(40), asks(41)]).toEqual([['change'], ['lend', 'read', 'change'], ['change']]);
  });
});

describe('what is filled in becomes the act that was meant', () => {
  const office = officeWith([loan('H-002')]);
  const registers = office.shelves.map(({ register }) => register);
  const forms = issueForms(registers, [zhCN, en]);
  const planned = (body: string) => {
    const ground = { registers, today: '2024-06-30' as Day, taken: [], forms: zhCN, messages: zhCN };
    const plan = planRequest({ login: 'zhou-ming', body }, ground);
    return 'refusals' in plan ? plan.refusals : { act: plan.act, ...plan.draft.fields };
  };
  /** The text of the issue that a forge makes of its form, opened at an address. */
  const submitted = (href: string, field: (id: string) => string, typed: Record<string, string>) => {
    const { searchParams } = new URL(href);
    const template = searchParams.get('template')!;
    const path = template.includes('/') ? template : `${formFolder}/${template}`;
    const { body } = parse(forms.get(path)!) as {
      body: { type: string; id?: string; attributes: { label: string; options?: string[] } }[];
    };
    const answers = body
      .filter(({ type }) => type !== 'markdown')
      .map(({ type, id = '', attributes: { label, options } }) => {
        // A dropdown that is filled in by address may blank the whole form.
        if (type === 'dropdown') expect(searchParams.has(field(id))).toBe(false);
        const first = type === 'dropdown' ? options![0]! : '';
        return [label, typed[label] ?? searchParams.get(field(id)) ?? first];
      });
    return issueBody(Object.fromEntries(answers));
  };
  const inStore = viewOf(office).asks;
  const out = viewOf(office, 'H-002').asks;
  const cases: [string, Ask, Record<string, string>, object][] = [
    ['lend', inStore[0]!, { 用途: '核对' }, { borrower: '周明', items: [{ number: 'H-001', pages: '2' }] }],
    ['read', inStore[1]!, { 用途: '核对' }, { reader: '周明', items: [{ number: 'H-001', pages: '2' }] }],
    ['renew', out[0]!, { 应还日期: '2024-07-20' }, { loan: 'JY2024002', due: '2024-07-20' }],
    ['return', out[1]!, {}, { loan: 'JY2024002', items: [{ number: 'H-002', condition: 'good' }] }],
    ['reserve', out[2]!, { 预留到哪一天: '2024-07-20' }, { borrower: '周明', items: [{ number: 'H-002' }] }],
    [
      'change',
      out[3]!,
      { 要改的字段: 'title', '改为（不填即清空）': '复函二', 原因: '错字' },
      { number: 'H-002', field: 'title', to: '复函二', reason: '错字' },
    ],
  ];
  test.each(cases)('%s, by the form of each forge and by the text', (act, ask, typed, expected) => {
    expect(ask.act).toBe(act);
    const ofGithub = submitted(formHref(github, ask), (id) => id, typed);
    const ofGitea = submitted(formHref(gitea, ask), (id) => `field:${id}`, typed);
    let text = requestText(office, ask);
    for (const [heading, answer] of Object.entries(typed)) {
      const gap = `### ${heading}\n\n`;
      text = text.includes(gap)
        ? text.replace(gap, `### ${heading}\n${answer}\n`)
        : `${text}\n### ${heading}\n${answer}\n`;
    }
    for (const body of [ofGithub, ofGitea, text]) expect(planned(body)).toMatchObject({ act, ...expected });
  });
  test('addresses: the template as each forge wants it, a title with the number, no more than text', () => {
    const ask: Ask = { act: 'lend', answers: { items: 'H&1#?"=<é' } };
    const plain = decodeURIComponent(formHref(github, ask));
    expect(plain).toBe(
      'https://github.com/a/b/issues/new?template=lend.yml&title=申请借阅 H&1#?"=<é&items=H&1#?"=<é',
    );
    expect(formHref(github, ask)).not.toMatch(/[#"<]|&1/);
    expect(new URL(formHref(gitea, ask)).searchParams.get('template')).toBe(
      '.github/ISSUE_TEMPLATE/lend.yml',
    );
  });
});

describe('the page says', () => {
  test('what waits already, before what can be asked for', () => {
    const waiting = {
      branch: 'req/JY2024009',
      story: { 'zh-CN': '周明<b>要借走它。', en: '周明 wants it.' },
      numbers: ['h-001', 'jy2024009'],
      waitsFor: ['王敏', '陈远'],
      since: '2024-06-29' as Day,
      url: 'https://github.com/a/b/compare/main...req/JY2024009',
    };
    const office = officeWith([], { waiting: [waiting], forge: github });
    const html = htmlOf(office);
    expect(html).toMatch(
      /周明&lt;b&gt;要借走它。<br>.*2024-06-29 提出 · 等待王敏、陈远批准.*<summary>办理申请/,
    );
    expect(htmlOf(office, 'H-001', 'en')).toContain('Waits for 王敏, 陈远');
    expect(htmlOf(office, 'H-002')).not.toContain('要借走');
  });

  test('all that happened, forms and changes of the file together, newest first', () => {
    const path = 'kefu/letters/H-001.md';
    const change = (on: string, message: string, kind: 'added' | 'changed') => ({
      ...{ path, kind, message, on: on as Day, commit: 'abcdef0123456789', by: '李娟' },
    });
    const renewal =
      '---\nrenewal: XJ2024001\nloan: JY2024002\non: 2024-06-20\ndue: 2024-07-20\nby: 李娟\n---\n';
    const office = officeWith(
      [loan('H-001'), { 'kefu/renewals/2024/XJ2024001.md': renewal }, hold(['H-001'], '2024-06-10')],
      { changes: [change('2024-06-11', '改<i>', 'changed'), change('2024-01-02', '归档', 'added')] },
    );
    const lines = viewOf(office).history.map(({ day, form, what }) => [
      day,
      form?.number ?? (typeof what === 'string' ? what : what.message),
    ]);
    expect(lines).toEqual([
      ['2024-06-20', 'XJ2024001'],
      ['2024-06-11', '改<i>'],
      ['2024-06-10', 'DJ2024001'],
      ['2024-06-03', 'JY2024002'],
      ['2024-01-02', '归档'],
    ]);
    const html = htmlOf(office);
    expect(html).toContain('改&lt;i&gt;</bdi> <code>abcdef01</code>');
    expect(html).toContain('<a href="/forms/renewals/2024.html#XJ2024001">XJ2024001</a>');
    expect(html).toContain('自 2024-06-10 起冻结（王敏）');
    expect(html).toContain('原因：诉讼');
  });

  test('why it is kept: the rule, what it counts from, when it is due, what follows', () => {
    const html = htmlOf(officeWith([]));
    expect(html).toContain(
      '收到日期起 3年<br><a class="quiet" href="/regulation/kefu.html">按类别“往来函件”</a>',
    );
    expect(html).toContain('2020-03-05 <span class="quiet">收到日期</span>');
    expect(html).toContain('2023-03-05 <strong>已到期</strong>');
    expect(html).toContain('<dt>到期后</dt><dd>鉴定</dd>');
    const later = officeWith([appraisal(['number: H-001, answer: keep, until: 2030-01-01'])]);
    expect(htmlOf(later)).toContain('<dd>2030-01-01</dd>');
    expect(htmlOf(later)).toContain('<dt>鉴定续存</dt><dd><a href="/f/JD2024001.html">JD2024001</a></dd>');
  });

  test('of what was destroyed: list and certificate, and no place, no term, nothing to ask for', () => {
    const html = htmlOf(
      officeWith([
        appraisal(['number: H-001, answer: destroy']),
        list(['H-001']),
        certificate(['H-001']),
        { 'kefu/letters/H-001.md': '---\nnumber: H-001\ntitle: 来函\nplace: A-01-1-001\n---\n' },
      ]),
    );
    expect(html).toContain('已销毁 <time>2024-06-20</time> <a href="/f/XZ2024001.html">XZ2024001</a>');
    expect(html).toContain('目录 <a href="/f/XH2024001.html">XH2024001</a>');
    expect(html).toContain('已不在库，没有存放位置。');
    expect(html).not.toMatch(/A-01-1-001<|保管期限<\/h2>|办理申请/);
  });
});
