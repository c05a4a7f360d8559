import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteHeaders } from '../../site/policy.ts';

const tools = ['nginx', 'openssl', 'htpasswd', 'curl'];
const missing = tools.filter((tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0);
const here = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), 'guidang-nginx-'));
const at = (...path: string[]) => join(folder, ...path);
const servers: ChildProcess[] = [];

afterAll(() => {
  for (const server of servers) server.kill();
  rmSync(folder, { recursive: true, force: true });
});

function run(command: string, args: readonly string[], more: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: at('authority'),
    encoding: 'utf8',
    env: { PATH: process.env.PATH!, HOME: folder, ...more },
  });
  return { status, said: `${stdout}${stderr}` };
}

function must(command: string, args: readonly string[], more: Record<string, string> = {}): void {
  const { status, said } = run(command, args, more);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${said}`);
}

const passphrases = {
  AUTHORITY_PASSPHRASE_FILE: at('authority-passphrase'),
  READER_PASSPHRASE_FILE: at('reader-passphrase'),
};
const certificates = (...args: string[]) =>
  run('sh', [join(here, 'reader-certificates.sh'), ...args], passphrases);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Runs an example as it stands, but for its places and ports. @returns the port of the https server */
async function started(example: string): Promise<number> {
  const [http, https] = [await freePort(), await freePort()];
  let text = readFileSync(join(here, example), 'utf8');
  for (const [from, to] of [
    ['/etc/nginx/guidang/', `${at('etc')}/`],
    ['/srv/guidang/sites', at('sites')],
    ['listen 80;', `listen 127.0.0.1:${http};`],
    ['listen 443 ssl;', `listen 127.0.0.1:${https} ssl;`],
  ] as const) {
    expect(text).toContain(from);
    text = text.replaceAll(from, to);
  }
  const whole = `pid ${at(`${example}.pid`)};\nerror_log ${at('error.log')};\nevents {}\nhttp {\naccess_log off;
    client_body_temp_path ${at('tmp')}; proxy_temp_path ${at('tmp')}; fastcgi_temp_path ${at('tmp')};
    uwsgi_temp_path ${at('tmp')}; scgi_temp_path ${at('tmp')};\ntypes { text/html html; }\n${text}\n}\n`;
  writeFileSync(at(example), whole);
  const server = spawn('nginx', ['-c', at(example), '-p', folder, '-g', 'daemon off; master_process off;']);
  servers.push(server);
  let said = '';
  server.stderr.on('data', (data) => {
    said += String(data);
  });
  for (let tries = 0; tries < 100; tries++) {
    if (run('curl', ['-sk', `https://127.0.0.1:${https}/`]).status === 0) return https;
    if (server.exitCode !== null) break;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`${example} does not start: ${said}`);
}

/** What is answered: status, headers, body. */
function ask(port: number, path: string, ...more: string[]) {
  const { said } = run('curl', ['-sk', '-i', '--path-as-is', ...more, `https://127.0.0.1:${port}${path}`]);
  const [head = '', ...body] = said.split('\r\n\r\n');
  const headers = Object.fromEntries(
    [...head.matchAll(/^([\w-]+): (.*)$/gm)].map(([, name, value]) => [name!.toLowerCase(), value!.trim()]),
  );
  return { status: Number(/^HTTP\/[\d.]+ (\d+)/.exec(head)?.[1] ?? 0), headers, body: body.join('') };
}

const status = (port: number, path: string, ...more: string[]) => ask(port, path, ...more).status;

/** Ways from one edition's folder into another's. */
const detours = [
  '/service/../supervisor/',
  '/service/%2e%2e/supervisor/',
  '//supervisor/',
  '/service/..%2fsupervisor/',
];

describe.skipIf(missing.length > 0)(
  `the examples for nginx${missing.length > 0 ? ` (not installed here: ${missing.join(', ')})` : ''}`,
  () => {
    beforeAll(() => {
      for (const name of ['etc', 'tmp', 'authority', 'sites/service', 'sites/supervisor'])
        mkdirSync(at(name), { recursive: true });
      for (const edition of ['service', 'supervisor']) {
        writeFileSync(at('sites', edition, 'index.html'), `<p>${edition}</p>`);
        writeFileSync(at('sites', edition, 'sw.js'), '0');
      }
      writeFileSync(at('sites', 'secret.html'), 'of no edition');
      cpSync(join(here, 'nginx-headers.conf'), at('etc/headers.conf'));
      writeFileSync(passphrases.AUTHORITY_PASSPHRASE_FILE, 'a throw-away passphrase\n');
      writeFileSync(passphrases.READER_PASSPHRASE_FILE, 'another one\n');
      must('openssl', [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-noenc',
        '-days',
        '2',
        '-subj',
        '/CN=dangan.example.cn',
        '-keyout',
        at('etc/server.key'),
        '-out',
        at('etc/server.pem'),
      ]);
    });

    describe('passwords', () => {
      let port: number;
      const [li, wang] = [
        ['-u', '李娟:throw-away 1'],
        ['-u', 'wang:throw-away 2'],
      ] as const;
      beforeAll(async () => {
        must('htpasswd', ['-cbB', at('etc/service.users'), '李娟', 'throw-away 1']);
        must('htpasswd', ['-cbB', at('etc/supervisor.users'), 'wang', 'throw-away 2']);
        port = await started('nginx-passwords.conf');
      });

      test('each reader gets into the edition that is theirs, and nobody else does', () => {
        expect(ask(port, '/service/', ...li)).toMatchObject({ status: 200, body: '<p>service</p>' });
        expect(ask(port, '/supervisor/', ...wang)).toMatchObject({ status: 200, body: '<p>supervisor</p>' });
        for (const path of ['/service/', '/supervisor/', '/service/index.html', '/service/none.html'])
          expect([path, status(port, path)]).toEqual([path, 401]);
        expect(status(port, '/supervisor/', ...li)).toBe(401);
        expect(status(port, '/service/', ...wang)).toBe(401);
        expect(status(port, '/service/', '-u', '李娟:wrong')).toBe(401);
      });
      test('there is no way round, and nothing outside the editions', () => {
        for (const path of detours) {
          const { status, body } = ask(port, path, ...li);
          expect([path, body.includes('<p>supervisor</p>')]).toEqual([path, false]);
          expect([400, 401, 404]).toContain(status);
        }
        for (const path of ['/', '/secret.html', '/service/../secret.html', '/service/sw.js'])
          expect([path, status(port, path, ...li)]).toEqual([path, 404]);
      });
      test('every answer bears the headers of the site, and is kept by nobody', () => {
        for (const { headers } of [ask(port, '/service/', ...li), ask(port, '/service/')]) {
          expect(headers).toMatchObject(siteHeaders);
          expect(headers['cache-control']).toBe('private, no-store');
          expect(headers['strict-transport-security']).toBe('max-age=31536000');
        }
      });
      test('old protocols are refused', () => {
        expect(run('curl', ['-sk', '--tls-max', '1.1', `https://127.0.0.1:${port}/`]).status).not.toBe(0);
      });
    });

    describe('certificates', () => {
      let port: number;
      const as = (name: string) => [
        '--cert-type',
        'P12',
        '--cert',
        `${at('authority', `${name}.p12`)}:another one`,
      ];
      beforeAll(async () => {
        const made = [
          ['authority'],
          ['reader', '李娟', 'service'],
          ['reader', 'wang', 'supervisor'],
          ['reader', 'left', 'service'],
          ['reader', 'x OU', 'other'],
          ['revoke', 'left'],
        ];
        for (const args of made) expect(certificates(...args)).toMatchObject({ status: 0 });
        cpSync(at('authority/readers-ca.pem'), at('etc/readers-ca.pem'));
        cpSync(at('authority/readers.crl'), at('etc/readers.crl'));
        port = await started('nginx-certificates.conf');
      });

      test('each reader gets into the edition that is theirs, and nobody else does', () => {
        expect(ask(port, '/service/', ...as('李娟'))).toMatchObject({ status: 200, body: '<p>service</p>' });
        expect(ask(port, '/supervisor/', ...as('wang'))).toMatchObject({
          status: 200,
          body: '<p>supervisor</p>',
        });
        expect(status(port, '/service/')).toBe(403);
        expect(status(port, '/supervisor/', ...as('李娟'))).toBe(403);
        expect(status(port, '/service/', ...as('wang'))).toBe(403);
        expect(status(port, '/service/', ...as('x OU'))).toBe(403);
        for (const path of detours)
          expect([path, ask(port, path, ...as('李娟')).body.includes('<p>supervisor</p>')]).toEqual([
            path,
            false,
          ]);
        expect(status(port, '/service/sw.js', ...as('李娟'))).toBe(404);
        expect(ask(port, '/service/', ...as('李娟')).headers).toMatchObject(siteHeaders);
      });
      test('who left gets in nowhere', () => {
        expect(status(port, '/service/', ...as('left'))).toBe(400);
      });
      test('a name that reads like another edition does not open it', () => {
        const subject = '/O=guidang/OU=other/CN=x,OU=supervisor,O=guidang';
        const key = [
          '-newkey',
          'ec',
          '-pkeyopt',
          'ec_paramgen_curve:P-256',
          '-noenc',
          '-keyout',
          at('x.key'),
        ];
        must('openssl', [
          'req',
          '-new',
          ...key,
          '-subj',
          subject,
          '-config',
          'authority.conf',
          '-out',
          'x.csr',
        ]);
        const signing = ['-batch', '-notext', '-passin', `file:${passphrases.AUTHORITY_PASSPHRASE_FILE}`];
        must('openssl', ['ca', '-config', 'authority.conf', ...signing, '-in', 'x.csr', '-out', at('x.pem')]);
        for (const path of ['/service/', '/supervisor/'])
          expect(status(port, path, '--cert', at('x.pem'), '--key', at('x.key'))).toBe(403);
      });
      test('a certificate of another authority is none', () => {
        const args = [
          'req',
          '-x509',
          '-newkey',
          'ec',
          '-pkeyopt',
          'ec_paramgen_curve:P-256',
          '-noenc',
          '-days',
          '2',
          '-subj',
          '/O=guidang/OU=service/CN=mallory',
          '-keyout',
          at('m.key'),
          '-out',
          at('m.pem'),
        ];
        must('openssl', args);
        expect(status(port, '/service/', '--cert', at('m.pem'), '--key', at('m.key'))).toBe(400);
      });
      test('a name that would be another edition is refused; the key of a reader stays nowhere', () => {
        for (const name of [
          'x,OU=supervisor',
          'x/OU=supervisor',
          'x+y',
          '../x',
          '',
          '-x',
          'x\\,OU=y',
          'x\ny',
        ])
          expect([name, certificates('reader', name, 'service').status]).toEqual([name, 2]);
        expect(certificates('reader', 'li', 'a,b').status).toBe(2);
        expect(certificates('authority')).toMatchObject({ status: 2 });
        expect(run('sh', ['-c', 'ls *.key']).said).toBe('readers-ca.key\n');
        expect(readFileSync(at('authority/readers-ca.key'), 'utf8')).toContain('ENCRYPTED');
      });
    });
  },
);
