import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import { zhCN } from '../../src/locales/zh-CN/index.ts';
import { Refused } from '../outcome.ts';
import { type World, world } from '../world.ts';
import { init } from './init.ts';

const folder = mkdtempSync(join(tmpdir(), 'guidang-init-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A person at the terminal who gives these answers in turn; a wrong one is told, and the next is given. */
function situation(records: string, answers: (string | undefined)[]) {
  const told: string[] = [];
  const ask: World['ask'] = async (question, wrong) => {
    for (;;) {
      told.push(question);
      const answer = answers.shift();
      const fault = answer ? wrong(answer) : undefined;
      if (fault === undefined) return answer;
      told.push(fault);
    }
  };
  const today = '2026-03-16' as Day;
  return { told, given: { world: { ...world, folder, ask }, records, today, messages: zhCN, json: false } };
}

test('at a terminal each blank figure is asked for; Enter passes over it, nonsense is asked again', async () => {
  const { told, given } = situation('asked', ['5个工作日', '5', '1周', '', '10年', '3年', '3年', '50年']);
  const { output } = await init(given, { regulation: 'S004-1' });
  const text = readFileSync(join(folder, 'asked/register/regulation.md'), 'utf8');
  expect(text.match(/within: "5个工作日"|within: "1周"/g)).toHaveLength(2);
  expect(text.match(/待填(?=[ ,}\n])/g)).toHaveLength(1);
  expect(told.filter((line) => line.startsWith('写作'))).toHaveLength(1);
  expect(output).toContain('classes.0.clocks.2.within');
});

test('whoever gives up has written nothing', async () => {
  const { given } = situation('stopped', ['5个工作日', undefined]);
  await expect(init(given, { regulation: 'S004-1' })).rejects.toThrow(Refused);
  expect(existsSync(join(folder, 'stopped'))).toBe(false);
});

test('where nobody sits at a terminal nothing is asked', async () => {
  const { given } = situation('json', []);
  const { output } = await init({ ...given, json: true }, { regulation: 'S004-1' });
  expect(JSON.parse(output).blanks).toHaveLength(7);
});
