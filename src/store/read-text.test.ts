import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import matter from 'gray-matter';
import { expect, test } from 'vitest';
import { usualLimits } from './guard.ts';
import { readByMatter, readText } from './read-text.ts';

const read = (text: string) => readText(new TextEncoder().encode(text), usualLimits);

test.each([
  'title: "open',
  'a: &a [*a]',
  'a: 1\na: 2',
  'title: !!js/function x',
  'constructor',
  '__proto__: x',
])('a broken file gives the same fault every time: %s', (frontmatter) => {
  const first = read(`---\n${frontmatter}\n---\n`);
  expect(first).toMatchObject({ rule: 'file-yaml' });
  expect(read(`---\n${frontmatter}\n---\n`)).toEqual(first);
  expect(read(`---\n${frontmatter}\n---\n`)).toEqual(first);
});

test('what gray-matter was given elsewhere, without options, is never answered from its cache', () => {
  const text = '---\ntitle: [0012]\n---\n甲\n';
  matter(text).data.title = ['changed'];
  expect(read(text)).toMatchObject({ fields: { title: ['0012'] }, body: '甲\n' });
  const broken = '---\ntitle: "open\n---\n';
  expect(() => matter(broken)).toThrow();
  expect(read(broken)).toMatchObject({ rule: 'file-yaml' });
});

test('two readings share nothing', () => {
  const text = '---\ntitle: [甲]\n---\n';
  const [first, second] = [read(text), read(text)] as unknown as { fields: { title: string[] } }[];
  first!.fields.title.push('乙');
  expect(second!.fields.title).toEqual(['甲']);
});

test('code in frontmatter never runs, not even where the guard is passed by', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  const trace = join(folder, 'ran');
  const code = `{ x: process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(trace)}, '') }`;
  for (const engine of ['js', 'JS', ' js', 'javascript', 'JavaScript', ' javascript ', 'json', 'js\t']) {
    const text = `---${engine}\n${code}\n---\n`;
    expect(read(text)).toMatchObject({ rule: 'file-frontmatter', facts: { problem: 'text-after-opening' } });
    expect(() => readByMatter(text)).not.toThrow(TypeError);
  }
  for (const text of [`---\na: 1\n---\n---js\n${code}\n---\n`, `---\na: [1]\n---\n---js\n${code}\n---\n`]) {
    expect(read(text)).toMatchObject({ body: `---js\n${code}\n---\n` });
  }
  // The trap works: gray-matter alone would have run it.
  expect(existsSync(trace)).toBe(false);
  matter(`---js\n${code}\n---\n`);
  expect(existsSync(trace)).toBe(true);
  await rm(folder, { recursive: true });
});

test.each([
  ['---\ntitle: |\n  甲\nlevel: 乙\n---\n', '甲\n'],
  ['---\nlevel: 乙\ntitle: |\n  甲\n---\n', '甲\n'],
  ['---\ntitle: "甲"\n---', '甲'],
])('a text over several lines means the same wherever it stands', (file, title) => {
  expect(read(file)).toMatchObject({ fields: { title } });
});

test('a column counts characters, not the halves that a program stores them in', () => {
  expect(read('---\ntitle: 𠮷𠮷: x\n---\n')).toMatchObject({ position: { line: 2, column: 8 } });
  expect(read('---\na: ["𠮷", "\\x00"]\n---\n')).toMatchObject({ position: { line: 2, column: 10 } });
  expect(read('---\ntitle: 𠮷𠮷\u202e\n---\n')).toMatchObject({ position: { line: 2, column: 10 } });
});
