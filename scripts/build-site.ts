import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'astro';
import type { IndexJob } from '../src/site/index-worker.ts';
import type { SiteInputs } from '../src/site/inputs.ts';

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
  /** Told when a part of the work begins or ends. */
  readonly progress?: (step: SiteStep) => void;
}

/** Parts of the work. */
export type SiteStep = 'pages' | 'indexes' | 'pages-done' | 'indexes-done' | 'done';

const root = resolve(import.meta.dirname, '..');

/**
 * Builds the site: Astro writes the pages while a worker makes the table's data and the search indexes; then the
 * worker casts the record pages from the one that Astro made. Everything is made in a folder beside `outDir`,
 * which is removed when something fails: half a build holds data in clear. Throws when the site cannot be built.
 */
export async function buildSite({ records, outDir, asOf, base = '/', progress }: SiteBuild): Promise<void> {
  const to = resolve(outDir);
  const making = `${to}.making`;
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { recursive: true });
  try {
    const site: SiteInputs = { records: resolve(records), asOf, base };
    const pages = join(making, 'pages');
    const indexes = join(making, 'indexes');
    const done = (step: SiteStep) => () => progress?.(step);
    progress?.('indexes');
    const worker = new Worker(join(root, 'src/site/index-worker.ts'), {
      workerData: { ...site, outDir: indexes } satisfies IndexJob,
    });
    const search = ended(worker).then(done('indexes-done'));
    progress?.('pages');
    const astro = writePages(site, pages).then(() => worker.postMessage(pages));
    astro.then(done('pages-done'), () => worker.terminate());
    for (const part of await Promise.allSettled([astro, search])) {
      if (part.status === 'rejected') throw part.reason;
    }
    await moveInto(indexes, pages);
    if (existsSync(join(pages, '.prerender'))) throw new Error('Astro left its working files in the site');
    await rm(to, { recursive: true, force: true });
    await rename(pages, to);
    progress?.('done');
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

/** Moves everything in one folder into another; folders that exist there are joined, files are replaced. */
async function moveInto(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(target)) await moveInto(source, target);
    else await rename(source, target);
  }
}

async function writePages(site: SiteInputs, outDir: string): Promise<void> {
  await build({
    root,
    outDir,
    base: site.base,
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
