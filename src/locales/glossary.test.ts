import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { acts as english } from './en/acts.ts';
import { glossary } from './glossary.ts';
import { acts as chinese } from './zh-CN/acts.ts';
import { status } from './zh-CN/status.ts';

const termOf = (word: string) => glossary.find((term) => term.word === word);

describe('the glossary speaks as the program does', () => {
  test('each word and each Chinese term stands there once, with both meanings', () => {
    expect(new Set(glossary.map(({ word }) => word)).size).toBe(glossary.length);
    expect(new Set(glossary.map((term) => term.chinese)).size).toBe(glossary.length);
    for (const { meaning } of glossary) {
      expect(meaning['zh-CN']).toMatch(/[。]$/);
      expect(meaning.en).toMatch(/\.$/);
    }
  });

  test.each(['handover', 'stocktake', 'hold', 'renew', 'recall', 'return', 'change', 'duty'] as const)(
    '%s is called what the act is called',
    (act) => {
      expect([termOf(act)?.chinese, termOf(act)?.english]).toEqual([chinese[act], english[act]]);
    },
  );

  test('the names of the lists are those of the forms', () => {
    expect(termOf('disposal')?.chinese).toBe(chinese.dispose);
    expect(termOf('certificate')?.chinese).toBe(chinese.certify);
    expect(termOf('appraisal')?.chinese).toBe(chinese.appraise);
  });

  test('statuses use its words', () => {
    expect(status['on-loan']).toBe(termOf('loan')?.chinese);
  });

  test('each word stands in the code', () => {
    const code = globSync('src/{domain,gate,rules,locales}/**/*.ts')
      .filter((path) => !/glossary|\.test\.ts$/.test(path))
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    expect(glossary.filter(({ word }) => !code.includes(word)).map(({ word }) => word)).toEqual([]);
  });
});
