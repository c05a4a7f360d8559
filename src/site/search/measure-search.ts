import type { Browser, Page } from 'playwright-core';
import { launchBrowser, serveFolder } from '../../testing/browser.ts';
import { browserModules } from './browser-modules.ts';
import type { Found } from './search-types.ts';

/** A question and its true answer. */
export interface MeasuredQuery {
  /** What is measured, e.g. `name`, `room`, `title`, `body`; figures are given for each kind. */
  readonly kind: string;
  readonly text: string;
  /** Numbers of all records that ought to be found. */
  readonly want: readonly string[];
  /** Records that may be listed as well: a character of theirs is read so in other words. */
  readonly fair?: readonly string[];
}

/** Figures for one kind of query. */
export interface SearchFigures {
  readonly kind: string;
  readonly queries: number;
  /** Share of the wanted records that were found, 0 … 1. */
  readonly recall: number;
  /** Share of the first ten listed that were wanted, or fair, 0 … 1. */
  readonly precision: number;
  /** Queries whose total was announced as counted, and was wrong. */
  readonly falseTotals: number;
  /** Bytes sent for the first query on a fresh page, scripts and headers included; the largest of some. */
  readonly firstBytes: number;
  /** 95th percentile of the time to the first ten hits, milliseconds, after a first query. */
  readonly p95: number;
}

/** A built site and what to ask it. */
export interface Measuring {
  /** Folder with `search/` and perhaps `pagefind/`, as written by `writeSearch`. */
  readonly siteDir: string;
  readonly queries: readonly MeasuredQuery[];
  /** How many queries of each kind are also asked on a page of their own; 3 when left out. */
  readonly firsts?: number;
}

/** Asks every query in a real browser and compares with the true answers. */
export async function measureSearch({ siteDir, queries, firsts = 3 }: Measuring): Promise<SearchFigures[]> {
  const modules = new Map([['measure.html', askingPage]]);
  for (const [path, code] of browserModules('site/search/search-client.ts')) modules.set(`_/${path}`, code);
  const server = await serveFolder(siteDir, modules);
  const browser = await launchBrowser();
  try {
    const kinds = [...new Set(queries.map(({ kind }) => kind))];
    const page = await fresh(browser, server.url);
    // What every later query finds loaded already.
    for (const { text } of queries.slice(0, 1)) await ask(page, text, 10);
    const figures: SearchFigures[] = [];
    for (const kind of kinds) {
      const asked = queries.filter((query) => query.kind === kind);
      let firstBytes = 0;
      for (const query of asked.slice(0, firsts)) {
        const first = await fresh(browser, server.url);
        const before = server.sent();
        await ask(first, query.text, 10);
        firstBytes = Math.max(firstBytes, server.sent() - before);
        await first.context().close();
      }
      const times: number[] = [];
      let [wanted, found, listed, right, falseTotals] = [0, 0, 0, 0, 0];
      const pages: Found[] = [];
      for (const { text } of asked) {
        const { answer, ms } = await ask(page, text, 10);
        times.push(ms);
        pages.push(answer);
      }
      for (const [at, { text, want, fair = [] }] of asked.entries()) {
        const truth = new Set(want);
        const allowed = new Set([...want, ...fair]);
        const { answer } = await ask(page, text, 1e6);
        wanted += truth.size;
        found += new Set(answer.hits.map(({ number }) => number).filter((number) => truth.has(number))).size;
        listed += pages[at]!.hits.length;
        right += pages[at]!.hits.filter(({ number }) => allowed.has(number)).length;
        const { exact, total } = pages[at]!;
        if (exact && (total < truth.size || total > allowed.size)) falseTotals++;
      }
      times.sort((a, b) => a - b);
      figures.push({
        kind,
        queries: asked.length,
        recall: wanted === 0 ? 1 : found / wanted,
        precision: listed === 0 ? 1 : right / listed,
        falseTotals,
        firstBytes,
        p95: times[Math.min(times.length - 1, Math.floor(times.length * 0.95))] ?? 0,
      });
    }
    return figures;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function fresh(browser: Browser, url: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${url}measure.html`);
  return page;
}

interface Asked {
  readonly answer: Found;
  readonly ms: number;
}

const ask = (page: Page, text: string, limit: number): Promise<Asked> =>
  page.evaluate<Asked>(`ask(${JSON.stringify(text)}, ${limit})`);

/** The page asks by itself: a function handed over from here would be changed by the test runner first. */
const askingPage = `<!doctype html><html lang="zh-CN"><title>-</title><script>
  let search;
  async function ask(text, limit) {
    const { createSearch } = await import('/_/site/search/search-client.js');
    search ??= createSearch({ base: '/' });
    const begun = performance.now();
    const answer = await search.search(text, { limit });
    return { answer, ms: performance.now() - begun };
  }
</script>`;
