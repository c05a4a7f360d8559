import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { singleFile as words } from '../../src/locales/en/single-file.ts';
import { Refused } from '../outcome.ts';
import { type World, world } from '../world.ts';
import { readerPassphrase, weaknessOf } from './passphrase.ts';

const good = 'correct horse battery staple';

test.each([
  ['', 'short'],
  ['horse-7staple'.slice(0, 11), 'short'],
  ['            horse            ', 'short'],
  ['春眠不觉晓处处', 'short'],
  ['13900000009139', 'digits'],
  ['2026-03-12 2026-03-13', 'digits'],
  ['ababababababab', 'alike'],
  ['AaAaAaAaBbBbCcCc', 'alike'],
  ['password123456!', 'known'],
  ['ＰＡＳＳＷＯＲＤ２０２６ａｂ', 'known'],
  ['qwertyuiop1234', 'known'],
])('“%s” is too weak: %s', (passphrase, why) => expect(weaknessOf(passphrase)).toBe(why));

test.each([good, 'horse-7staple', '窗台上的蓝猫不喝茶', 'Tr0ub4dor&3x'])('“%s” will do', (passphrase) =>
  expect(weaknessOf(passphrase)).toBeUndefined(),
);

describe('where it comes from', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guidang-passphrase-'));
  writeFileSync(join(folder, 'good'), `${good}\r\nsecond line\n`);
  writeFileSync(join(folder, 'weak'), '123456\n');
  const { secret: _, ...nobody } = world;
  const at = (more: Partial<World>): World => ({ ...nobody, folder, env: {}, ...more });
  const file = (name: string) => at({ env: { GUIDANG_READER_PASSPHRASE_FILE: name } });
  /** A person who types these, one after the other. */
  const typing = (...answers: (string | undefined)[]) =>
    at({
      async secret(_, wrong) {
        let answer = answers.shift();
        while (answer !== undefined && wrong(answer) !== undefined) answer = answers.shift();
        return answer;
      },
    });
  const refusal = (one: World) =>
    readerPassphrase(one, words).catch((error: unknown) =>
      error instanceof Refused ? error.refusal.message : error,
    );

  test('the first line of the file that the environment names', async () => {
    expect(await readerPassphrase(file('good'), words)).toBe(good);
    expect(await refusal(file('weak'))).toBe(words.weak.short);
    expect(await refusal(file('none'))).toBe(`the passphrase file ${join(folder, 'none')} cannot be read`);
  });
  test('asked twice at the terminal, weak ones again', async () => {
    expect(await readerPassphrase(typing('123456', good, good), words)).toBe(good);
    expect(await refusal(typing(good, `${good}x`))).toBe('the two passphrases differ');
    expect(await refusal(typing(undefined))).toBe('no passphrase');
    expect(await refusal(at({}))).toBe('no passphrase');
    rmSync(folder, { recursive: true });
  });
});
