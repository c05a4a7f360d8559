import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepOffline } from './offline-worker.ts';

/** The page that is shown for what was never visited. */
const offlinePage = 'offline.html';
/** Folders whose page is kept from the start, in every language. */
const rooms = ['', 'records/', 'search/', 'en/', 'en/records/', 'en/search/'];
/** They hold the digests of all other data. */
const starts = ['records/data/zh-CN.json', 'search/start.json'];

/**
 * Writes `sw.js` into a built site: the service worker, with the list of what it keeps from the start and a mark
 * that changes with these and with the data of the register.
 * @param site the folder of the site
 */
export async function writeOffline(site: string): Promise<void> {
  const shell = [
    ...(await readdir(join(site, 'assets'))).sort().map((name) => `assets/${name}`),
    'seal.svg',
    ...rooms.filter((room) => existsSync(join(site, room, 'index.html'))),
    offlinePage,
  ];
  const files = [...shell.map((path) => path.replace(/(^|\/)$/, '$1index.html')), ...starts];
  const build = createHash('sha256');
  for (const file of files) build.update(`${file}\n`).update(await readFile(join(site, file)));
  await writeFile(join(site, 'sw.js'), workerCode(build.digest('hex').slice(0, 12), shell));
}

/** The worker is one function that needs nothing around it, so its own text is what the browser runs. */
function workerCode(build: string, shell: readonly string[]): string {
  return `(${keepOffline})(self, ${JSON.stringify(build)}, ${JSON.stringify(shell)});\n`;
}
