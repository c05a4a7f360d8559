import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCount } from '../../domain/count-lines.ts';
import { canonical, fileNameOf } from '../../domain/number/canonical.ts';
import { addresses, claimNames, pageName } from './address.ts';

test.each([
  ['J2023001', 'J2023001'],
  ['Y2023销售合同001', 'Y2023销售合同001'],
  ['J001-WS.2022-Y-0001', 'J001-WS.2022-Y-0001'],
  ['3-1-1502-01~2', '3-1-1502-01~2'],
  ['a%2Fb#c?', 'a~252Fb~23c~3F'],
  ['..', '~2E.'],
  ['〔2024〕12号', '~30142024~301512号'],
])('%s → %s', (name, page) => {
  expect(pageName(name)).toBe(page);
});

test('any name gives a name that files and addresses take as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (name) => {
      const page = pageName(name);
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(180);
      expect(page).toMatch(/^(?!\.)[\p{L}\p{N}\p{M}._~-]+$/u);
    }),
  );
});

test('a stocktake reads the address on a label back, whatever signs the number has', () => {
  const sign = fc.constantFrom(...'〔〕（）【】 ／#%&.~·2024aBcF号〇张', '📁');
  fc.assert(
    fc.property(fc.string({ unit: sign, minLength: 1, maxLength: 8 }), (number) => {
      const address = `https://a.cn${addresses('/').record('zh-CN', pageName(fileNameOf(number)))}`;
      const [line] = readCount([address], (code) => canonical(code) === canonical(number));
      expect(canonical(line!.code)).toBe(canonical(number));
    }),
    { numRuns: 2000 },
  );
});

test('long names that begin alike stay apart', () => {
  expect(pageName(`${'信'.repeat(200)}甲`)).not.toBe(pageName(`${'信'.repeat(200)}乙`));
});

test('a name that is taken, even in other letters, gets a number', () => {
  const items = [{ n: 'H-1' }, { n: 'h-1' }, { n: 'H-1' }, { n: 'Ｈ-1' }];
  expect([...claimNames(items, ({ n }) => n).values()]).toEqual(['H-1', 'h-1~2', 'H-1~3', 'Ｈ-1~4']);
});

test('addresses are percent-encoded and know the base', () => {
  const at = addresses('/档案/');
  expect(at.record('zh-CN', 'Y2023销售合同001')).toBe(
    '/档案/r/Y2023%E9%94%80%E5%94%AE%E5%90%88%E5%90%8C001.html',
  );
  expect(addresses('/').dossier('en', '3-1-1502-01')).toBe('/en/d/3-1-1502-01.html');
});
