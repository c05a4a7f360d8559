import { execFile, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { onDay } from '../src/testing/on-day.ts';

const root = resolve(import.meta.dirname, '..');

/** Pages whose commands can be typed one after the other, and what stands in the folder before. */
const walks = [
  { pages: ['no-forge', 'audit'], given: [] },
  { pages: ['disposal'], given: ['records'] },
  { pages: ['first-day'], given: ['records'] },
  { pages: ['clerk'], given: ['records'] },
  { pages: ['spreadsheets'], given: ['records'] },
].flatMap(({ pages, given }) =>
  ['', 'en/'].map((language) => ({ pages: pages.map((page) => `${language}${page}`), given })),
);

/** The commands of a page, each with what is printed below it. */
function steps(page: string): { typed: string; printed: string }[] {
  const text = readFileSync(join(root, `src/handbook/${page}.mdx`), 'utf8');
  return [...text.matchAll(/```sh\n([\s\S]*?)```\n(?:\n```text\n([\s\S]*?)```\n)?/g)].map(
    ([, typed = '', printed = '']) => ({ typed, printed }),
  );
}

/** What differs each time: ids of commits, the folder itself. */
function withoutIds(text: string, folder: string): string {
  return text
    .replaceAll(folder, '')
    .replace(/\b[0-9a-f]{12,64}\b|\b[0-9a-f]{2}\/[0-9a-f]{38}\b/g, '…')
    .replace(/ +$/gm, '')
    .trim();
}

describe('what the handbook shows is what happens', () => {
  test.concurrent.each(walks)('$pages', async ({ pages, given }) => {
    const home = mkdtempSync(join(tmpdir(), 'guidang-home-'));
    const folder = mkdtempSync(join(tmpdir(), 'guidang-handbook-'));
    mkdirSync(join(home, 'bin'));
    const program = `exec '${process.execPath}' '${root}/scripts/guidang.ts' "$@"`;
    writeFileSync(join(home, 'bin/npx'), `#!/bin/sh\nshift\n${program}\n`, { mode: 0o755 });
    const env = {
      PATH: `${join(home, 'bin')}:${process.env.PATH}`,
      HOME: home,
      LC_ALL: 'C.UTF-8',
      NO_COLOR: '1',
      GIT_CONFIG_NOSYSTEM: '1',
      NODE_OPTIONS: onDay('2026-11-22'),
      GIT_AUTHOR_DATE: '2026-11-22T12:00:00+08:00',
      GIT_COMMITTER_DATE: '2026-11-22T12:00:00+08:00',
    };
    for (const path of given) cpSync(join(root, path), join(folder, path), { recursive: true });
    try {
      let cwd = folder;
      for (const { typed, printed } of pages.flatMap(steps)) {
        const script = `exec 2>&1\n${typed}\npwd > "$HOME/where"`;
        const { stdout } = await promisify(execFile)('bash', ['-c', script], { cwd, env });
        cwd = readFileSync(join(home, 'where'), 'utf8').trim();
        expect({ typed, printed: withoutIds(stdout, folder) }).toEqual({
          typed,
          printed: withoutIds(printed, folder),
        });
      }
    } finally {
      for (const made of [home, folder]) rmSync(made, { recursive: true, force: true });
    }
  });
});

describe('every page exists in both languages', () => {
  const pages = globSync('**/*.mdx', { cwd: join(root, 'src/handbook') });
  const slugs = (english: boolean) =>
    pages.filter((page) => page.startsWith('en/') === english).map((page) => page.replace(/^en\//, ''));

  test('and none in one alone', () => {
    expect(slugs(true).sort()).toEqual(slugs(false).sort());
  });

  test.each(slugs(false))('%s shows the same commands in both', (page) => {
    const commands = (name: string) =>
      [...readFileSync(join(root, 'src/handbook', name), 'utf8').matchAll(/^ *npx guidang [^#\n]*/gm)].map(
        ([line]) =>
          line
            .replace(/ --lang en/, '')
            .replace(/[A-Z]{3,}|[\u4e00-\u9fff]+/g, '…')
            .trim(),
      );
    expect(commands(`en/${page}`)).toEqual(commands(page));
  });
});

test('every command that the handbook names exists', () => {
  const program = spawnSync(process.execPath, [join(root, 'scripts/guidang.ts'), '--help'], {
    encoding: 'utf8',
  });
  const known = new Set([...program.stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name));
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const page of globSync('src/handbook/**/*.mdx', { cwd: root })) {
    const text = readFileSync(join(root, page), 'utf8');
    for (const [, name] of text.matchAll(/(?:npx |`)guidang ([a-z]+)/g))
      expect([page, known.has(name)]).toEqual([page, true]);
    for (const [, name] of text.matchAll(/npm run ([a-z]+)/g)) expect(Object.keys(scripts)).toContain(name);
  }
});
