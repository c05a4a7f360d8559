import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { officeWith } from '../src/testing/command-line.ts';
import { leakScanner } from '../src/testing/leak-scan.ts';
import { bench } from '../src/testing/leak-site.ts';
import { sealingDay, sealingFiles, type TestRing, testRing, values } from '../src/testing/sealing-office.ts';

const root = join(import.meta.dirname, '..');
const place = bench('build-traces');
const secrets = Object.entries(values).map(([name, token]) => ({ name, token }));
const scanner = leakScanner(secrets);
let ring: TestRing;
let home: string;
const started = Date.now();
beforeAll(async () => {
  ring = await testRing();
  const office = officeWith(sealingFiles, sealingDay, { env: ring.env('李娟') });
  expect((await office.run('seal')).status).toBe(0);
  home = place.lay(office.tree());
  office.close();
  symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'));
});
afterAll(() => {
  rmSync(ring.folder, { recursive: true, force: true });
  place.close();
});

/** What `npm run site` says and leaves behind. @param through a shell's words before the program */
function site(
  through: readonly string[] = [],
  more: Record<string, string> = {},
): { child: ChildProcess; said: Promise<string> } {
  const program = [
    ...through,
    process.execPath,
    join(root, 'scripts/start.ts'),
    '--build-only',
    '--edition',
    'desk',
  ];
  const env = { ...ring.env('李娟'), GUIDANG_AS_OF: sealingDay, ...more } as Record<string, string>;
  const child = spawn(program[0]!, program.slice(1), { cwd: home, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part));
  return { child, said: once(child, 'close').then(() => Buffer.concat(parts).toString()) };
}

const toldIn = (text: string) => scanner.inText(text).map(({ secret }) => secret.name);

/** What lies about beside the records and the site: path → what it tells of what is sealed or above the edition. */
function remains(): Record<string, string[]> {
  const places = readdirSync(home).filter((name) => !['records', 'dist', 'node_modules'].includes(name));
  const found = places.flatMap((name) =>
    [...scanner.inFolder(join(home, name))].map(
      ([path, leaks]) => [join(name, path), leaks.map(({ secret }) => secret.name)] as const,
    ),
  );
  return Object.fromEntries(found);
}

/** What builds wrote where they share something, since this test began: what of it tells something. */
function caches(): string[] {
  const names = ['.vite', '.vite-temp', '.astro', '.cache'].map((name) => join('node_modules', name));
  const paths = ['.astro', ...names]
    .filter((name) => existsSync(join(root, name)))
    .flatMap((name) =>
      readdirSync(join(root, name), { recursive: true, encoding: 'utf8' }).map((path) =>
        join(root, name, path),
      ),
    );
  return paths.filter((path) => scanner.inBytes(writtenSince(path)).length > 0);
}

/** What was written into a file; nothing where it is older, or another build has taken it away. */
function writtenSince(path: string): Uint8Array {
  try {
    const stat = statSync(path);
    if (stat.isFile() && stat.mtimeMs >= started) return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return new Uint8Array();
}

test('a build that succeeds: nothing in its log, nothing but the site remains', async () => {
  const { child, said } = site();
  expect([toldIn(await said), child.exitCode]).toEqual([[], 0]);
  expect([remains(), caches()]).toEqual([{}, []]);
  expect(scanner.inFolder(join(home, 'dist'))).toEqual(new Map());
  expect(readFileSync(join(home, 'dist/records/data/zh-CN.json'), 'utf8')).not.toBe('');
  expect([...leakScanner([{ token: '139****0001' }]).inFolder(join(home, 'dist'))].length).toBeGreaterThan(0);
  rmSync(join(home, 'dist'), { recursive: true });
});

test('one that fails half way, the disk being full: nothing in its log, nothing remains', async () => {
  const { child, said } = site(['sh', '-c', 'ulimit -f 600; exec "$@"', 'sh'], {
    DEBUG: '*',
    ASTRO_LOG: 'debug',
  });
  const text = await said;
  expect(child.exitCode).not.toBe(0);
  expect(text).toMatch(/EFBIG|File too large/);
  expect([toldIn(text), remains(), caches(), existsSync(join(home, 'dist'))]).toEqual([[], {}, [], false]);
});

test('one that is stopped: nothing remains', async () => {
  const { child, said } = site();
  await opened();
  child.kill('SIGTERM');
  expect([toldIn(await said), remains(), caches()]).toEqual([[], {}, []]);
});

test('one that is killed: what remains lies in its working folder, and the next build removes it', async () => {
  const { child, said } = site();
  await opened();
  child.kill('SIGKILL');
  expect(toldIn(await said)).toEqual([]);
  const left = remains();
  expect(Object.keys(left)).toContain(join('dist.making', 'opened.json'));
  expect(Object.keys(left).filter((path) => !path.startsWith('dist.making'))).toEqual([]);
  // What the edition makes use of was opened, and nothing else.
  expect(left[join('dist.making', 'opened.json')]).toEqual(['mobile']);
  const again = site();
  await again.said;
  expect([again.child.exitCode, remains(), caches()]).toEqual([0, {}, []]);
});

/** Until the build has opened what it may. */
async function opened(): Promise<void> {
  const file = join(home, 'dist.making', 'opened.json');
  for (let waited = 0; waited < 60_000 && !existsSync(file); waited += 20) await setTimeout(20);
  await setTimeout(1500);
}
