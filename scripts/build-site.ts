import { existsSync, rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'astro';
import { parseDay } from '../src/domain/day.ts';
import type { Reader } from '../src/domain/edition/audience.ts';
import type { Opened } from '../src/domain/edition/opened.ts';
import type { IndexJob } from '../src/site/index-worker.ts';
import type { SiteInputs } from '../src/site/inputs.ts';
import { keepSame } from '../src/site/keep-same.ts';
import { writeOffline } from '../src/site/offline/write-offline.ts';
import { gitFacts } from './git-facts.ts';
import { mouldsFirst } from './moulds-first.ts';
import type { World } from './world.ts';

/** What a site is built from. */
export interface SiteBuild {
  /** The records folder. */
  readonly records: string;
  /** Receives the site; what stood there is replaced when the build has succeeded, and not before. */
  readonly outDir: string;
  /** The day the site speaks of, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Where the site will live on its server, e.g. `/archive/`. Default: `/`. */
  readonly base?: string;
  /**
   * Where git is found; whose forge people ask at (`GUIDANG_FORGE`, `GUIDANG_FORGE_URL`); the whole address of the site,
   * for feeds (`GUIDANG_URL`). Without it, the site knows nothing of git.
   */
  readonly environment?: World['env'];
  /** For whom it is built: what they may not read never enters the build (law 10). */
  readonly reader?: Reader;
  /** What the sealed fields say that they may read. It lies in a file while the site is built, and is gone afterwards. */
  readonly opened?: Opened | undefined;
  /** Has something done however the program ends, stopped or not. */
  readonly onEnd?: World['onEnd'];
  /** Told when a part of the work begins or ends. */
  readonly progress?: (step: SiteStep) => void;
}

/** Parts of the work. */
export type SiteStep = 'pages' | 'indexes' | 'pages-done' | 'indexes-done' | 'done';

const root = resolve(import.meta.dirname, '..');

/**
 * Builds the site: Astro writes the pages while a worker makes the table's data and the search indexes, and casts the
 * pages of records and units from those that Astro made first. Everything is made in a folder apart,
 * which is removed when something fails: half a build holds data in clear. Throws when the site cannot be built.
 */
export async function buildSite(asked: SiteBuild): Promise<void> {
  const { outDir, progress } = asked;
  const to = resolve(outDir);
  const making = await workshop(to);
  const callOff = asked.onEnd?.(() => rmSync(making, { recursive: true, force: true, maxRetries: 10 }));
  try {
    const site = await inputsOf(asked, making);
    const pages = join(making, 'pages');
    const indexes = join(making, 'indexes');
    const done = (step: SiteStep) => () => progress?.(step);
    progress?.('indexes');
    const worker = new Worker(join(root, 'src/site/index-worker.ts'), {
      workerData: { ...site, outDir: indexes, before: to } satisfies IndexJob,
    });
    const search = ended(worker).then(done('indexes-done'));
    progress?.('pages');
    const astro = writePages(site, pages, () => worker.postMessage(pages));
    astro.then(done('pages-done'), () => worker.terminate());
    for (const part of await Promise.allSettled([astro, search])) {
      if (part.status === 'rejected') throw part.reason;
    }
    await moveInto(indexes, pages);
    await writeOffline(pages);
    if (existsSync(join(pages, '.prerender'))) throw new Error('Astro left its working files in the site');
    keepSame(pages, to);
    await replace(pages, to, join(making, 'before'));
    progress?.('done');
  } finally {
    // Astro may still be writing when it has failed.
    await rm(making, { recursive: true, force: true, maxRetries: 10 });
    callOff?.();
  }
}

/**
 * An empty folder to work in. Astro lays its working files beside what it writes only below the folder it was started
 * in: for any other place all builds would share one.
 */
async function workshop(to: string): Promise<string> {
  const making = `${to}.making`;
  if (making.startsWith(`${resolve('.')}${sep}`)) {
    await rm(making, { recursive: true, force: true });
    await mkdir(making, { recursive: true });
    return making;
  }
  await mkdir('.astro', { recursive: true });
  return mkdtemp(resolve('.astro', 'site-'));
}

/** Puts a folder where another stood, which is put aside: between the two nobody finds half a site. */
async function replace(from: string, to: string, aside: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    if (existsSync(to)) await rename(to, aside);
    await rename(from, to);
  } catch (error) {
    // To another disk a folder cannot be moved.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await rm(to, { recursive: true, force: true });
    await cp(from, to, { recursive: true, preserveTimestamps: true });
  }
}

/** What the site is made from, what git knows of it written down among the working files. */
async function inputsOf(asked: SiteBuild, making: string): Promise<SiteInputs> {
  const { asOf, base = '/', environment, reader, opened: values } = asked;
  const records = resolve(asked.records);
  const today = parseDay(asOf);
  const opened = values && join(making, 'opened.json');
  if (opened) await writeFile(opened, JSON.stringify(values), { mode: 0o600, flag: 'wx' });
  const inputs = { records, asOf, base, ...(reader && { reader }), ...(opened && { opened }) };
  if (environment === undefined || today === undefined) return inputs;
  const facts = join(making, 'facts.json');
  await writeFile(facts, JSON.stringify(gitFacts({ records, environment }, today)));
  const url = siteUrl(environment.GUIDANG_URL);
  return { ...inputs, facts, ...(url !== undefined && { url }) };
}

/** An address that feeds may name, without what follows a `?` or `#`; `undefined` where it is none. */
function siteUrl(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const { protocol, origin, pathname } = new URL(text);
  return /^https?:$/.test(protocol) ? `${origin}${pathname}`.replace(/\/*$/, '/') : undefined;
}

/** Moves everything in one folder into another; folders that exist there are joined, files are replaced. */
async function moveInto(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(target)) await moveInto(source, target);
    else await rename(source, target);
  }
}

async function writePages(site: SiteInputs, outDir: string, ready: () => void): Promise<void> {
  await build({
    root,
    outDir,
    base: site.base,
    integrations: [mouldsFirst(outDir, site.base, ready)],
    logLevel: 'error',
    vite: { define: { __GUIDANG_SITE__: JSON.stringify(site) }, logLevel: 'error' },
  });
}

function ended(worker: Worker): Promise<void> {
  return new Promise((done, fail) => {
    worker.once('error', fail);
    worker.once('exit', (code) => (code === 0 ? done() : fail(new Error(`indexes: exit ${code}`))));
  });
}
