import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { miniature } from '../../testing/miniature.ts';
import { readOffice } from '../data.ts';
import { castPages, type PageKind } from './cast-pages.ts';
import { escapeHtml, html } from './html.ts';
import { dossierPages, placePages, recordPages, unitPages } from './page-kinds.ts';

const folder = mkdtempSync(join(tmpdir(), 'guidang-cast-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hostile = {
  'kefu/letters/H-002.md': '---\nnumber: H-002\ntitle: "<img src=x onerror=alert(1)> & \'更\'"\n---\n',
  'kefu/dossiers/3-1-901-01.md':
    '---\ndossier: 3-1-901-01\nunit: 3-1-901\ncustomer: "<img src=x onerror=alert(1)>"\nopened: 2024-01-01\n---\n',
};
for (const [path, text] of Object.entries({ ...miniature, ...hostile })) {
  mkdirSync(dirname(join(folder, 'records', path)), { recursive: true });
  writeFileSync(join(folder, 'records', path), text as string);
}
const office = readOffice(join(folder, 'records'), '2024-06-30', '/');

/** A page as Astro would make it, in small. */
function page<Item>(kind: PageKind<Item>, item: Item, language: 'zh-CN' | 'en'): string {
  const { title, main } = kind.html(office, item, language);
  const other = escapeHtml(kind.other(office, item, language));
  return `<title>${escapeHtml(title)} · 归档</title><a class="language" href="${other}">x</a><main>${main}</main>`;
}

function folderOf({ folder: room }: { readonly folder: string }, language: string): string {
  return join(folder, language === 'en' ? 'pages/en' : 'pages', room);
}

async function castsLikeAstro<Item>(kind: PageKind<Item>): Promise<void> {
  const items = kind.items(office);
  expect(items.length).toBeGreaterThan(1);
  for (const language of ['zh-CN', 'en'] as const) {
    mkdirSync(folderOf(kind, language), { recursive: true });
    const first = join(folderOf(kind, language), `${kind.name(office, items[0]!)}.html`);
    writeFileSync(first, page(kind, items[0]!, language));
  }
  await castPages(office, kind, join(folder, 'pages'), join(folder, 'before'));
  for (const language of ['zh-CN', 'en'] as const) {
    expect(readdirSync(folderOf(kind, language))).toHaveLength(items.length);
    for (const item of items) {
      const text = readFileSync(join(folderOf(kind, language), `${kind.name(office, item)}.html`), 'utf8');
      expect(text).toBe(page(kind, item, language));
      expect(text).not.toContain('<img');
    }
  }
}

describe('every cast page is the page that Astro would have made', () => {
  test('of records', () => castsLikeAstro(recordPages));
  test('of dossiers', () => castsLikeAstro(dossierPages));
  test('of units', () => castsLikeAstro(unitPages));
  test('of places', () => castsLikeAstro(placePages));
});

test('a mould in which a part cannot be found is an error, not a page', async () => {
  const name = recordPages.name(office, office.records[0]!);
  writeFileSync(join(folderOf(recordPages, 'zh-CN'), `${name}.html`), '<title>something else</title>');
  await expect(castPages(office, recordPages, join(folder, 'pages'), join(folder, 'before'))).rejects.toThrow(
    'mould',
  );
});

test('markup escapes every value, however deep', () => {
  const row = (text: string) => html`<li title="${text}">${text}</li>`;
  expect(html`<ul>${[row('"<b>"'), false, undefined, 3]}</ul>`.text).toBe(
    '<ul><li title="&quot;&lt;b&gt;&quot;">&quot;&lt;b&gt;&quot;</li>3</ul>',
  );
});
