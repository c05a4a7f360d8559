import { createReadStream } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { siteHeaders } from '../src/site/policy.ts';

/** A built site, served on this machine alone. */
export interface Served {
  /** Address of the site, ends with `/`. */
  readonly url: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ics': 'text/calendar; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
};
const compressible = /^(text\/|application\/(json|atom)|image\/svg)/;

/** Serves the folder `dist` on 127.0.0.1. @param port 0: any that is free */
export async function serve(dist: string, port = 4321): Promise<Served> {
  const root = await realpath(resolve(dist));
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((ready, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', ready);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...siteHeaders, allow: 'GET, HEAD' }).end();
    return;
  }
  const found = await fileFor(root, request.url ?? '/');
  const file = found ?? (await regular(join(root, '404.html')));
  if (file === undefined) {
    response.writeHead(404, siteHeaders).end();
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  const zip = compressible.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  response.writeHead(found === undefined ? 404 : 200, {
    ...siteHeaders,
    'content-type': type,
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    ...(zip ? { 'content-encoding': 'gzip' } : {}),
  });
  if (request.method === 'HEAD') response.end();
  else if (zip) await pipeline(createReadStream(file), createGzip(), response);
  else await pipeline(createReadStream(file), response);
}

/** The file behind an address; `undefined` for what does not exist, lies outside, or is a link. */
async function fileFor(root: string, url: string): Promise<string | undefined> {
  let path: string;
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/, ''));
  } catch {
    return undefined;
  }
  if (!path.startsWith('/') || path.includes('\0') || path.includes('\\')) return undefined;
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  if (!file.startsWith(root + sep)) return undefined;
  const real = await realpath(file).catch(() => undefined);
  return real === file ? regular(file) : undefined;
}

async function regular(file: string): Promise<string | undefined> {
  const stat = await lstat(file).catch(() => undefined);
  return stat?.isFile() ? file : undefined;
}
