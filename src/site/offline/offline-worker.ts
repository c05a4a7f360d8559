/** What a service worker is handed by the browser, as far as it is used here. */
export interface OfflineScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: object): Promise<readonly { readonly url: string }[]>;
    get(id: string): Promise<{ postMessage(message: string): void } | undefined>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate' | 'fetch', heard: (event: OfflineEvent) => void): void;
}

/** An event of a service worker; what asks for something has a request. */
export interface OfflineEvent {
  readonly request: Request;
  /** The page that asks; empty while a page is being opened. */
  readonly clientId: string;
  waitUntil(work: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}

/**
 * Keeps the site readable without the network: the shell from the start, pages and data as they are used. The
 * network comes first, what is kept only where it fails or says nothing for three seconds; a page that was kept is
 * marked `data-offline` and so shows how old it is. A new build keeps its own and drops all former ones.
 * @param build tells builds apart
 * @param shell addresses below the scope to be kept from the start; the last is the page for what is not there
 */
export function keepOffline(worker: OfflineScope, build: string, shell: readonly string[]): void {
  const { scope } = worker.registration;
  const mine = `guidang ${scope} `;
  const kept = {
    shell: `${mine}${build} shell`,
    pages: `${mine}${build} pages`,
    data: `${mine}${build} data`,
  };
  const most = { [kept.pages]: 200, [kept.data]: 500 };
  const patience = 3000;
  const offlinePage = new URL(shell.at(-1)!, scope).href;

  /** Every file has one address: what follows `?` is for the scripts of the page. */
  const plain = (url: string) => url.replace(/[?#].*$/, '');
  const isPage = (url: string) => /(\/|\.html)$/.test(plain(url));

  async function keep(cacheName: string, key: string, answer: Response): Promise<void> {
    if (!answer.ok || answer.redirected || /no-store/.test(answer.headers.get('cache-control') ?? '')) return;
    // The next build may have taken over: what is kept now would never be dropped.
    if (!(await caches.has(kept.shell))) return;
    const cache = await caches.open(cacheName);
    await cache.put(key, answer);
    const keys = await cache.keys();
    const over = keys.slice(0, Math.max(0, keys.length - most[cacheName]!));
    await Promise.all(over.map((old) => cache.delete(old)));
  }

  async function find(key: string, names: readonly string[]): Promise<Response | undefined> {
    for (const name of names) {
      const found = await caches.match(key, { cacheName: name, ignoreVary: true });
      if (found) return found;
    }
    return undefined;
  }

  async function install(): Promise<void> {
    await (await caches.open(kept.shell)).addAll(
      shell.map((path) => new Request(new URL(path, scope), { cache: 'no-cache' })),
    );
    // What people have open and what they kept of the former build, as it is now.
    const former = (await caches.keys()).filter((name) => name.startsWith(mine) && name.endsWith(' pages'));
    const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const visited = await Promise.all(former.map(async (name) => (await caches.open(name)).keys()));
    const addresses = new Set([...visited.flat(), ...open].map(({ url }) => plain(url)).filter(isPage));
    await Promise.all(
      [...addresses]
        .filter((url) => url.startsWith(scope))
        .map(async (url) => {
          const answer = await fetch(url, { cache: 'no-cache' }).catch(() => undefined);
          if (answer) await keep(kept.pages, url, answer);
        }),
    );
    await worker.skipWaiting();
  }

  async function activate(): Promise<void> {
    const current = Object.values(kept);
    const old = (await caches.keys()).filter((name) => name.startsWith(mine) && !current.includes(name));
    await Promise.all(old.map((name) => caches.delete(name)));
    await worker.clients.claim();
  }

  async function answer(event: OfflineEvent): Promise<Response> {
    const { request, clientId } = event;
    const opening = request.mode === 'navigate';
    const key = opening ? plain(request.url) : request.url;
    // What is not a page in the shell has its content in its name.
    const asset = isPage(key) ? undefined : await find(key, [kept.shell]);
    if (asset) return asset;
    const network = fetch(request, opening ? { cache: 'no-cache' } : {});
    event.waitUntil(
      network
        .then((fresh) => keep(isPage(key) ? kept.pages : kept.data, key, fresh.clone()))
        .catch(() => undefined),
    );
    const late = new Promise<undefined>((done) => setTimeout(done, patience));
    const fresh = await Promise.race([network, late]).catch(() => undefined);
    if (fresh && fresh.status < 500) return fresh;
    const old = await find(key, [kept.pages, kept.data, kept.shell]);
    if (old && opening) return marked(old);
    if (old) (await worker.clients.get(clientId))?.postMessage('offline');
    if (old || !opening) return old ?? network;
    return network.catch(async () => marked((await find(offlinePage, [kept.shell]))!));
  }

  /** A page with the mark that shows its notice. */
  async function marked(page: Response): Promise<Response> {
    if (!/html/.test(page.headers.get('content-type') ?? '')) return page;
    const html = (await page.text()).replace('<html ', '<html data-offline ');
    return new Response(html, { headers: page.headers });
  }

  worker.addEventListener('install', (event) => event.waitUntil(install()));
  worker.addEventListener('activate', (event) => event.waitUntil(activate()));
  worker.addEventListener('fetch', (event) => {
    const { method, url } = event.request;
    if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event));
  });
}
