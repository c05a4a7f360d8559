import { describe, expect, test } from 'vitest';
import type { Day } from '../domain/day.ts';
import { en } from '../locales/en/index.ts';
import { zhCN } from '../locales/zh-CN/index.ts';
import { checkHoldings } from '../rules/check.ts';
import { locate } from '../store/locate.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { type Files, memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { personalDossier } from '../testing/personal-register.ts';
import { findingsOf } from './findings.ts';
import { json } from './json.ts';
import { terminal } from './terminal.ts';

/** What is printed of a register, in both languages, for people and for programs. */
function printed(files: Files): string[] {
  const all: Files = { ...miniature, ...files };
  const faults = checkHoldings(readHoldings(memorySource(all)), [], '2024-06-30' as Day);
  return [zhCN, en].flatMap((messages) => {
    const findings = findingsOf(
      faults,
      (at) => {
        const text = String(all[at.path] ?? '');
        const position = locate(text, at);
        return { ...position, source: text.split('\n')[position.line - 1] ?? '' };
      },
      messages,
      'records',
    );
    const report = { asOf: '2024-06-30', records: 0, findings };
    return [terminal(report, messages), json(report)];
  });
}

const letter = (fields: string, body = '') => ({
  'kefu/letters/H-002.md': `---\nnumber: H-002\ntitle: 复函\n${fields}\n---\n${body}`,
});

describe('no log tells what must not be read', () => {
  const numbers = [
    '13800138000',
    '138 0013 8000',
    '１３８００１３８０００',
    '110101199003071233',
    '6228480402564890018',
    '皖A12345',
  ];

  test.each(numbers)('%s is struck out of the line', (number) => {
    for (const text of printed(letter(`submitter: 李娟 ${number}`))) expect(text).not.toContain(number);
    for (const text of printed(letter('pages: "1"', `\n请打 ${number}，谢谢\n`)))
      expect(text).not.toContain(number);
  });
  test.each(numbers.slice(0, 5))('%s is struck out of what another rule says of it', (number) => {
    for (const text of printed(letter(`place: ${number}`))) {
      expect(text).toContain('place-unknown');
      expect(text).not.toContain(number);
    }
  });
  test('what should be sealed is not shown, whatever it is', () => {
    for (const text of printed(personalDossier('联系电话: 门卫处陈师傅\nplace: 门卫处'))) {
      expect(text).toContain('personal-clear');
      expect(text).not.toContain('陈师傅');
    }
  });
  test('the rest of the line is', () => {
    expect(printed(letter('submitter: 李娟 13800138000'))[0]).toContain('4 | submitter: 李娟 ***\n');
  });
});

test('plates by which dossiers are numbered stay', () => {
  const regulation = String(miniature['kefu/regulation.md']).replace(
    'effective:',
    'clear: [{ kinds: [plate], because: 案卷以车牌号编号 }]\neffective:',
  );
  const files = { 'kefu/regulation.md': regulation, ...letter('dossier: 皖A12345-01') };
  expect(printed(files)[0]).toMatch(/dossier-unknown.*\n {2}4 \| dossier: 皖A12345-01\n.*皖A12345-01/);
});
