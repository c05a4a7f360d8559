import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { miniature } from '../../testing/miniature.ts';
import { readOffice } from '../data.ts';
import { escapeHtml, html } from './html.ts';
import { otherPage } from './office.ts';
import { recordHtml } from './record-html.ts';
import { castRecordPages } from './record-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'guidang-cast-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hostile = {
  'kefu/letters/H-002.md': '---\nnumber: H-002\ntitle: "<img src=x onerror=alert(1)> & \'更\'"\n---\n',
};
for (const [path, text] of Object.entries({ ...miniature, ...hostile })) {
  mkdirSync(dirname(join(folder, 'records', path)), { recursive: true });
  writeFileSync(join(folder, 'records', path), text as string);
}
const office = readOffice(join(folder, 'records'), '2024-06-30', '/');

/** A page as Astro would make it, in small. */
const page = (index: number, language: 'zh-CN' | 'en') => {
  const { shelf, record } = office.records[index]!;
  const { title, main } = recordHtml(office, shelf, record, language);
  const other = otherPage(office, language, record);
  return `<title>${escapeHtml(title)} · 归档</title><a class="language" href="${other}">x</a><main>${main}</main>`;
};
const folderOf = (language: string) => join(folder, language === 'en' ? 'pages/en/r' : 'pages/r');

test('every cast page is the page that Astro would have made', async () => {
  for (const language of ['zh-CN', 'en'] as const) {
    mkdirSync(folderOf(language), { recursive: true });
    const name = office.pageOf.get(office.records[0]!.record)!;
    writeFileSync(join(folderOf(language), `${name}.html`), page(0, language));
  }
  await castRecordPages(office, join(folder, 'pages'));
  for (const language of ['zh-CN', 'en'] as const) {
    expect(readdirSync(folderOf(language))).toHaveLength(office.records.length);
    for (const [index, { record }] of office.records.entries()) {
      const text = readFileSync(join(folderOf(language), `${office.pageOf.get(record)}.html`), 'utf8');
      expect(text).toBe(page(index, language));
      expect(text).not.toContain('<img');
    }
  }
});

test('a mould in which a part cannot be found is an error, not a page', async () => {
  const name = office.pageOf.get(office.records[0]!.record)!;
  writeFileSync(join(folderOf('zh-CN'), `${name}.html`), '<title>something else</title>');
  await expect(castRecordPages(office, join(folder, 'pages'))).rejects.toThrow('mould');
});

test('markup escapes every value, however deep', () => {
  const row = (text: string) => html`<li title="${text}">${text}</li>`;
  expect(html`<ul>${[row('"<b>"'), false, undefined, 3]}</ul>`.text).toBe(
    '<ul><li title="&quot;&lt;b&gt;&quot;">&quot;&lt;b&gt;&quot;</li>3</ul>',
  );
});
