import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { onDay } from '../src/testing/on-day.ts';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'guidang-readme-'));
cpSync(join(root, 'records'), join(folder, 'records'), { recursive: true });
cpSync(join(root, 'src/exchange/examples/tate'), folder, { recursive: true });
const head =
  'id,accession_number,artist,title,dateText,startYear,endYear,medium,dimensions,creditLine,acquisitionYear,classification,inscription';
writeFileSync(join(folder, 'table.csv'), `${head}\n1,T00001,佚名,无题,1900,,,,,,,,\n`);
for (const args of [
  ['init', '-q', '-b', 'main'],
  ['add', '.'],
  ['commit', '-q', '-m', 'start'],
]) {
  spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid', ...args], { cwd: folder });
}
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const readmes = ['README.md', 'README.zh-CN.md'].map((name) => readFileSync(join(root, name), 'utf8'));
const commands = (text: string) =>
  [...text.matchAll(/^npx guidang (.+?)(?:\s+# (.*))?$/gm)].map(([, line, remark = '']) => ({
    line: line!.trim(),
    refused: /^(refused|未执行)/.test(remark),
  }));

describe('the README tells the truth', () => {
  test('both READMEs name the same commands', () => {
    expect(commands(readmes[0]!)).toEqual(commands(readmes[1]!));
    expect(commands(readmes[0]!).length).toBeGreaterThan(8);
  });
  test.each(commands(readmes[0]!))('npx guidang $line', ({ line, refused }) => {
    const script = join(root, 'scripts/guidang.ts');
    const args = [script, ...line.split(/\s+/)];
    const env = { ...process.env, NODE_OPTIONS: onDay('2026-11-22') };
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
    if (refused)
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: expect.stringMatching(/J2024001 已由 JY2026007 借出|按制度，J2024001 不能续借/),
      });
    else expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
  test('both name the two commands, which are scripts of the project', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const text of readmes) {
      expect(text).toContain('npm ci && npm start');
      expect(text).toContain('npm ci && npm test');
      const named = [...text.matchAll(/npm run ([a-z]+)/g)].map((match) => match[1]!);
      expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test', ...named]));
    }
  });
  test('every file it links to is there', () => {
    for (const text of readmes) {
      const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1]!);
      expect(links.filter((link) => !link.startsWith('http') && !existsSync(join(root, link)))).toEqual([]);
    }
  });
});
