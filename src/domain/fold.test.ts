import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, simplified, squash } from './chinese.ts';

test.each([
  ['full-width letters and digits', 'Ｊ２０２３００１', 'j2023001'],
  ['traditional characters', 'Y2023銷售合同002', 'y2023销售合同002'],
  ['upper case', 'QMS-PM-31301', 'qms-pm-31301'],
  ['full-width brackets', '恒远（集团）', '恒远(集团)'],
  ['a letter and its accent apart', 'cafe\u0301', 'café'],
  ['one character at a time, not by phrases', '頭髮', '头发'],
  ['what is simplified already', '销售合同', '销售合同'],
  ['nothing', '', ''],
])('fold: %s', (_, text, folded) => expect(fold(text)).toBe(folded));

test.each([
  ['Ｊ001－WS·2023', 'j001ws2023'],
  [' 鸿借字 第001号 ', '鸿借字第001号'],
  ['3-1-1502 《住户手册》', '311502住户手册'],
])('squash: %s', (text, squashed) => expect(squash(text)).toBe(squashed));

/** What an office types: both scripts, both widths, both cases, signs. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(...simplified.keys()),
      fc.constantFrom(...simplified.values()),
      fc.constantFrom(...'客户档案编号室栋'),
      fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCodePoint(code)),
      fc.integer({ min: 0xff01, max: 0xff5e }).map((code) => String.fromCodePoint(code)),
      fc.constantFrom(' ', '　', '·', '、', '《', '》', '—', '…'),
    ),
    { maxLength: 12 },
  )
  .map((chars) => chars.join(''));

test('a part of a text folds to a part of its fold', () => {
  fc.assert(
    fc.property(typed, typed, typed, (before, part, after) => {
      const whole = before + part + after;
      expect(fold(whole)).toBe(fold(before) + fold(part) + fold(after));
      expect(squash(whole)).toContain(squash(part));
    }),
  );
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(typed, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
