import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryRepository } from '../testing/temporary-repository.ts';
import { git } from './git.ts';
import { changedSince } from './repository.ts';

const office = temporaryRepository();
const clone = office.clone('li');
const records = `${clone.folder}/records`;

beforeAll(() => {
  mkdirSync(records);
  for (const name of ['甲', '乙', '丙', '丁']) writeFileSync(`${records}/${name}.md`, `${name}\n`);
  git(clone, ['add', '.']);
  git(clone, ['commit', '--quiet', '--message', 'base']);
  writeFileSync(`${records}/甲.md`, '改过\n');
  rmSync(`${records}/乙.md`);
  git(clone, ['rm', '--quiet', '--cached', 'records/丙.md']);
  writeFileSync(`${records}/戊.md`, '新的\n');
  writeFileSync(`${clone.folder}/outside.md`, '不在文件夹里\n');
});
afterAll(() => office.remove());

const changes = (ref: string) => changedSince(records, ref, clone.environment);

test('changed, removed, not yet told to git, and taken out of its index but there', async () => {
  const found = await changes('HEAD');
  if (typeof found === 'string') throw new Error(found);
  const told = found.map(({ path, kind, before }) => [path, kind, before && Buffer.from(before).toString()]);
  expect(told.sort()).toEqual(
    [
      ['丙.md', 'modified', '丙\n'],
      ['乙.md', 'removed', '乙\n'],
      ['戊.md', 'added', undefined],
      ['甲.md', 'modified', '甲\n'],
    ].sort(),
  );
});
test('no such commit, and an option for one', async () => {
  expect(await changes('nowhere')).toBe('no-commit');
  expect(await changes('--output=/tmp/x')).toBe('no-commit');
});
test('no repository', async () => {
  expect(await changedSince(office.folder, 'HEAD', clone.environment)).toBe('not-a-repository');
});
