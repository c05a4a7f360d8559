import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Day } from '../domain/day.ts';
import { en } from '../locales/en/index.ts';
import type { FaultWords, Messages } from '../locales/messages.ts';
import { zhCN } from '../locales/zh-CN/index.ts';
import { locate } from '../store/locate.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { checkHoldings } from './check.ts';
import { rules } from './index.ts';
import { rulePage } from './page.ts';

/** Examples that need more than the miniature register and what the page shows: a base, another regulation. */
const needMore = new Set([
  'checklist-container',
  'form-changed',
  'number-changed',
  'personal-moved',
  'record-rewritten',
  'stocktake-incomplete',
]);

/** The files that a page shows: a path, and below it a fenced block that is the whole file. */
function filesOn(page: string): Record<string, string> {
  const blocks = page.matchAll(/^`records\/(.+)`\n\n```yaml\n(---\n[\s\S]*?)```$/gm);
  return Object.fromEntries([...blocks].map(([, path, text]) => [path, text!.replace(/ {2}# ←$/gm, '')]));
}

for (const { id, severity } of rules) {
  const page = readFileSync(new URL(`./${id.split('-')[0]}/${id}.md`, import.meta.url), 'utf8');
  const shown = filesOn(rulePage(page, 'zh-CN'));
  if (Object.keys(shown).length === 0 || needMore.has(id)) continue;

  test(`the page of ${id} shows what is printed`, () => {
    const files = { ...miniature, ...shown };
    const holdings = readHoldings(memorySource(files));
    const faults = checkHoldings(holdings, [], '2024-06-30' as Day).filter(({ rule }) => rule.id === id);
    expect(faults).toHaveLength(1);
    const { at, facts } = faults[0]!.fault;
    const { line, column } = locate(String(files[at.path] ?? ''), at);
    for (const [messages, language] of [
      [zhCN, 'zh-CN'],
      [en, 'en'],
    ] as [Messages, string][]) {
      const { message, fix } = (messages.rules[id].words as (facts: unknown) => FaultWords)(facts);
      const printed = rulePage(page, language);
      expect(printed).toContain(`${severity}[${id}] records/${at.path}:${line}:${column}\n`);
      expect(printed).toContain(` | ${message}\n`);
      expect(printed).toContain(`  ${messages.command.fix}${fix}    guidang explain ${id}\n`);
    }
  });
}
