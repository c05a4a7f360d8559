import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Office, officeWith } from '../../src/testing/command-line.ts';
import { miniature } from '../../src/testing/miniature.ts';

let office: Office;
beforeEach(() => {
  office = officeWith(miniature, '2024-06-30');
});
afterEach(() => office.close());
const forms = (...more: string[]) => office.run('forms', ...more, '--json');
const lend = '.github/ISSUE_TEMPLATE/lend.yml';

test('writes what is missing or out of date, and nothing else', async () => {
  const first = JSON.parse((await forms()).stdout);
  expect(first.written).toEqual(first.forms);
  expect(first.forms).toHaveLength(10);
  const before = readFileSync(join(office.folder, lend), 'utf8');
  writeFileSync(join(office.folder, lend), `${before}\n`);
  expect(JSON.parse((await forms()).stdout).written).toEqual([lend]);
  expect(readFileSync(join(office.folder, lend), 'utf8')).toBe(before);
});

test('--check only says which: 1 while there are any', async () => {
  const missing = await forms('--check');
  expect(missing.status).toBe(1);
  expect(() => readFileSync(join(office.folder, lend))).toThrow();
  await forms();
  expect((await forms('--check')).status).toBe(0);
  rmSync(join(office.folder, lend));
  const one = await office.run('forms', '--check');
  expect(one).toEqual({ status: 1, stdout: expect.stringContaining(lend), stderr: '' });
});
