import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo, Socket } from 'node:net';
import { dirname, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

const system = '/usr/bin/chromium';

/**
 * Starts a Chromium that comes from npm alone, with the shared libraries packed beside it, so that a
 * bare Debian will do; where that package cannot run, the system's own. Close it when done.
 * @param more further arguments of its command line
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--font-render-hinting=none',
    ...more,
  ];
  try {
    const home = unpacked();
    const env = {
      ...process.env,
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_PATH:
        process.env.FONTCONFIG_PATH ?? (existsSync('/etc/fonts') ? '/etc/fonts' : join(home, 'fonts')),
    } as Record<string, string>;
    return await chromium.launch({ executablePath: join(home, 'chromium'), args, env });
  } catch (problem) {
    if (!existsSync(system)) throw problem;
    return chromium.launch({ executablePath: system, args });
  }
}

/** The folder with the unpacked browser: made once for each version, beside the installed packages. */
function unpacked(): string {
  const require = createRequire(import.meta.url);
  const entry = require.resolve('@sparticuz/chromium');
  const root = dirname(dirname(entry));
  const { version } = require(join(root, 'package.json')) as { version: string };
  const home = join(root, '..', '..', '.cache', `chromium-${version}-${process.arch}`);
  if (existsSync(home)) return home;
  const making = `${home}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  // The package unpacks into the folder for temporary files, and another process may be doing the same.
  const script = `
    import { inflate } from ${JSON.stringify(pathToFileURL(entry).href)};
    const files = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'];
    await Promise.all(files.map((file) => inflate(${JSON.stringify(join(root, 'bin'))} + '/' + file)));`;
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TMPDIR: making },
    encoding: 'utf8',
  });
  if (done.status !== 0) {
    rmSync(making, { recursive: true, force: true });
    throw new Error(`Chromium could not be unpacked: ${done.stderr}`);
  }
  try {
    renameSync(making, home);
  } catch {
    // Another process was quicker.
    rmSync(making, { recursive: true, force: true });
  }
  return home;
}

/** A folder served on this machine, as a plain web server would: compressed, nothing rewritten. */
export interface StaticServer {
  /** Address of the folder, ends with `/`. */
  readonly url: string;
  /** Bytes sent so far, headers included. */
  sent(): number;
  /** Paths asked for so far, oldest first. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const compressible = /^(text\/|application\/(json|xml)|image\/svg)/;

/**
 * Serves `folder` on 127.0.0.1. `extra` adds files that are not in the folder: path without the first
 * slash → content. Close it when done.
 */
export async function serveFolder(
  folder: string,
  extra: ReadonlyMap<string, string> = new Map(),
): Promise<StaticServer> {
  const root = resolve(folder);
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  let closedBytes = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    asked.push(path);
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const file = join(root, name);
    const content =
      extra.get(name.slice(1)) ??
      (file.startsWith(root) && statSync(file, { throwIfNoEntry: false })?.isFile()
        ? readFileSync(file)
        : undefined);
    if (content === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    const type = types[extname(name)] ?? 'application/octet-stream';
    const zip = compressible.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
    const body = zip ? gzipSync(content) : Buffer.from(content);
    response
      .writeHead(200, {
        'content-type': type,
        'content-length': body.length,
        ...(zip ? { 'content-encoding': 'gzip' } : {}),
      })
      .end(body);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      closedBytes += socket.bytesWritten;
      sockets.delete(socket);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent: () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, closedBytes),
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
