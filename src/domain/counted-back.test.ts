import { describe, expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { countedBack } from './counted-back.ts';
import type { Day } from './day.ts';

const letter = (number: string, more: string) => ({
  [`kefu/letters/${number}.md`]: `---\nnumber: ${number}\ntitle: 复函\n${more}\n---\n`,
});
const register = readHoldings(
  memorySource({
    ...miniature,
    ...letter('H-002', 'place: A-01-1-001'),
    ...letter('H-003', 'place: A-01-1-003'),
    ...letter('H-004', 'place: A-01-1'),
    ...letter('H-005', 'place: A-01-1-002\nvoid: 2024-01-01'),
    'kefu/loans/2024/JY2024009.md':
      '---\nloan: JY2024009\nitems:\n  - number: H-003\nborrower: 周明\npurpose: 核对\nout: 2024-06-01\ndue: 2024-07-01\nhanded-out-by: 李娟\n---\n',
  }),
).registers[0]!;

/** The count of a place as `number result place note`, items that are simply found left out. */
function counted(place: string, ...lines: string[]) {
  const result = countedBack(register, '2024-06-30' as Day, place, lines);
  if ('faults' in result) return result.faults.map(({ line, code, reason }) => `${line} ${code} ${reason}`);
  return result.items
    .filter(({ result }) => result !== 'found')
    .map(({ number, result, place, note }) => [number, result, place, note].filter(Boolean).join(' '));
}
const box1 = ['A-01-1-001', 'J2023001', 'H-002', '3-1-1502-01'];
const whole = [...box1, 'A-01-1-002', 'Y2023销售合同001', 'H-004'];

describe('what was seen against what ought to be there', () => {
  test('everything, the papers of a dossier in its place, and what belongs to the whole shelf in any box', () => {
    const result = countedBack(register, '2024-06-30' as Day, 'A-01-1', whole);
    expect(result).toEqual({
      items: ['3-1-1502-01', 'H-002', 'H-004', 'J2023001', 'Y2023销售合同001'].map((number) => ({
        number,
        result: 'found',
        place: undefined,
        note: undefined,
      })),
    });
  });
  test.each<[string, string, string[], string[]]>([
    ['what was not seen', 'A-01-1-001', ['J2023001', '3-1-1502-01'], ['H-002 missing']],
    [
      'what was looked for in vain',
      'A-01-1-001',
      [...box1, 'H-002\tmissing\t已找两遍'],
      ['H-002 missing 已找两遍'],
    ],
    [
      'what stood in another box',
      'A-01-1',
      ['A-01-1-001', 'J2023001', '3-1-1502-01', 'H-004', 'A-01-1-002', 'H-002', 'Y2023销售合同001'],
      ['H-002 misplaced A-01-1-002'],
    ],
    [
      'seen twice: where it was seen last',
      'A-01-1',
      [...whole, 'A-01-1-001', 'Y2023销售合同001'],
      ['Y2023销售合同001 misplaced A-01-1-001'],
    ],
    [
      'what the register does not know',
      'A-01-1-001',
      [...box1, '无号 信封'],
      ['无号 信封 surplus A-01-1-001'],
    ],
    ['what is lent by the register', 'A-01-1-001', [...box1, 'H-003'], ['H-003 surplus A-01-1-001']],
    ['what is void', 'A-01-1-001', [...box1, 'H-005'], ['H-005 surplus A-01-1-001']],
    [
      'what belongs elsewhere',
      'A-01-1-001',
      [...box1, 'Y2023销售合同001'],
      ['Y2023销售合同001 misplaced A-01-1-001'],
    ],
    ['a record without any place', 'A-01-1-001', [...box1, 'h-001'], ['H-001 misplaced A-01-1-001']],
    [
      'damaged, with a remark, behind tabs or spaces',
      'A-01-1-001',
      ['J2023001\t破损\t封面 脱落', 'H-002 damaged 霉', '3-1-1502-01'],
      ['H-002 damaged 霉', 'J2023001 damaged 封面 脱落'],
    ],
    [
      'said to stand elsewhere, outside what is counted',
      'A-01-1-001',
      ['J2023001', '3-1-1502-01', 'H-002 错位 A-01-1-003 拿错'],
      ['H-002 misplaced A-01-1-003 拿错'],
    ],
    [
      'the address on a label, other widths and cases, a carriage return, comments',
      'A-01-1-001',
      ['# 今天', 'https://x.test/base/r/J2023001.html', 'ｈ-002\r', '', '3-1-1502-01'],
      [],
    ],
    [
      'a row of a sheet says where it was seen',
      'A-01-1',
      [...whole.slice(0, -1), 'H-004\tfound\t\tA-01-1-003'],
      [],
    ],
  ])('%s', (_, place, lines, expected) => expect(counted(place, ...lines)).toEqual(expected));

  test('the address of a record whose number has signs in it', () => {
    const result = counted('A-01-1-001', ...box1, 'https://x.test/p/A-01-1-001.html#top');
    expect(result).toEqual([]);
  });
  test.each([
    ['a box of another shelf', 'A-01-1-001', 'A-01-1-002', '1 A-01-1-002 outside'],
    ['a row of another place', 'A-01-1-001', 'H-002\tfound\t\tB-9', '1 B-9 outside'],
    ['misplaced, and not where', 'A-01-1-001', 'H-002 错位 不知道', '1 H-002 nowhere'],
  ])('%s is not taken', (_, place, line, fault) => expect(counted(place, line)).toEqual([fault]));

  test('a dossier is not counted as a whole', () => {
    const other = {
      ...register,
      records: register.records.filter(({ fields }) => fields.number !== '3-1-1502-01'),
    };
    const result = countedBack(other, '2024-06-30' as Day, 'A-01-1', ['3-1-1502-01']);
    expect(result).toEqual({ faults: [{ line: 1, code: '3-1-1502-01', reason: 'dossier' }] });
  });
});
