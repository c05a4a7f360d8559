import { expect, test } from 'vitest';
import { worked } from '../testing/worked.ts';
import { bodyFaults } from './body.ts';

const faults = (body: string) =>
  bodyFaults('a.md', `---\na: 1\n---\n${body}`, body).map(
    ({ at, facts }) =>
      `${at.position!.line}:${at.position!.column} ${(facts as { problem: string }).problem}`,
  );

test.each([
  ['甲 <b>乙</b>', ['4:3 html']],
  ['甲\n\n  <b>', ['6:1 html']],
  ['𠮷𠮷 <svg/onload=x>', ['4:4 html']],
  ['[甲](x) ![乙](y) <b> <i>', ['4:5 link', '4:8 image', '4:16 html']],
  ['[甲](x) [乙](y)\n[丙](z)', ['4:5 link', '5:5 link']],
  ['![甲](data:x)', ['4:1 image']],
  ['[![甲](data:x)](javascript:y)', ['4:2 image', '4:16 link']],
])('%j', (body, expected) => {
  expect(faults(body)).toEqual(expected);
});

test('a file with very many faults is not told all of them', () => {
  expect(faults('<b>\n\n'.repeat(500))).toHaveLength(50);
  expect(faults('<b>\n\n'.repeat(5000))).toHaveLength(50);
});

/** Texts that cost Markdown parsers the square of their length, or the stack. */
const costly: Readonly<Record<string, string>> = {
  ...{ brackets: '[', images: '![', links: '[a](', quotes: '> ', deep: '>', lists: '- ', numbers: '1. ' },
  ...{ stars: '*a', strong: '**a ', under: '_a*', ticks: '`', less: '<', open: '<a', comments: '<!--' },
  ...{ cdata: '<![CDATA[', titles: '[a](b "', parens: '[a]((', setext: 'a\n-\n', items: '- a\n\n' },
  ...{ definitions: '[a]: b\n', bangs: '!', backslashes: '\\', entities: '&#', tabs: '\t', mixed: '[*`<' },
  ...{ autolinks: '<https://a', mails: '<a@', spaces: '](   ', tags: '<b>', lines: '\n' },
};

test.each(Object.entries(costly))('a text of nothing but %s is judged quickly', (_, piece) => {
  for (const length of [4000, 64_000]) {
    const body = `${piece.repeat(Math.floor(length / piece.length) - 10)}\n\n[甲](x)`.slice(0, length);
    faults(body);
    const started = worked();
    faults(body);
    expect(worked() - started).toBeLessThan(500);
  }
});

test('a longer text is judged at least as strictly', () => {
  const long = `${'甲乙丙丁\n'.repeat(1000)}\n`;
  for (const bad of [
    '<b>',
    '[甲](x)',
    '![甲](y)',
    '[a]: x',
    '<javascript:x>',
    '\\\\<b>',
    '[甲](java&#115;cript:x)',
  ]) {
    expect(faults(bad), bad).not.toEqual([]);
    expect(faults(long + bad), bad).not.toEqual([]);
  }
  for (const good of ['\\<b>', '[甲](https://a)', '<https://a>', '<a@b.c>', '\\![甲]', 'a < b', '<编号>']) {
    expect(faults(good), good).toEqual([]);
    expect(faults(long + good), good).toEqual([]);
  }
});
