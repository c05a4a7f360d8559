import { expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { disposing } from '../testing/disposing.ts';
import { memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { asOf, recordOn } from './as-of.ts';
import type { Day } from './day.ts';
import { indexOf } from './register.ts';

const change = (number: string, of: string, field: string, from: string | undefined, on: string) => ({
  [`kefu/changes/2024/${number}.md`]: `---\nchange: ${number}\nnumber: ${of}\nfield: ${field}\n${from === undefined ? '' : `from: "${from}"\n`}on: ${on}\nby: 李娟\nreason: 误写\n---\n`,
});
const files = {
  ...miniature,
  ...disposing(),
  ...change('YD2024001', 'ｈ-001', 'title', '来函', '2024-05-01'),
  ...change('YD2024002', 'H-001', 'title', '一封信', '2024-06-01'),
  ...change('YD2024003', 'H-001', 'pages', '12', '2024-06-01'),
  ...change('YD2024004', 'H-001', 'medium', undefined, '2024-06-01'),
  ...change('YD2024005', '3-1-1502-01', 'customer', '钱二', '2024-06-01'),
  'kefu/letters/H-002.md':
    '---\nnumber: H-002\ntitle: 复函\nfiled: 2024-02-01\nvoid: 2024-06-05\nvoid-reason: 重号\n---\n',
};
const register = readHoldings(memorySource(files)).registers[0]!;
const letter = (number: string, on: string) => {
  const record = indexOf(register).records.get(number)![0]!;
  return recordOn(register, on as Day)(record).fields;
};

test('a record says what it said on the day: later changes are undone, newest first', () => {
  const said = (on: string) => {
    const { title, pages, medium } = letter('h-001', on);
    return [title, pages, medium];
  };
  expect(said('2024-06-01')).toEqual(['致业主的一封信', 2, 'paper']);
  expect(said('2024-05-31')).toEqual(['一封信', 12, undefined]);
  expect(said('2024-04-30')).toEqual(['来函', 12, undefined]);
});

test('a stub was a record before the day on which it became void', () => {
  expect(letter('h-002', '2024-06-04').void).toBeUndefined();
  expect(letter('h-002', '2024-06-05').void).toBe('2024-06-05');
});

test('a register has what was filed, opened and done by the day', () => {
  const then = asOf(register, '2024-01-31' as Day);
  expect(then.records.map(({ fields }) => fields.number)).not.toContain('H-002');
  expect(then.forms).toEqual([]);
  expect(then.dossiers.map(({ fields }) => fields.customer)).toEqual(['钱二']);
  expect(asOf(register, '2022-04-30' as Day).dossiers).toEqual([]);
  const now = asOf(register, '2024-06-01' as Day);
  expect(now.forms).toHaveLength(register.forms.length);
  expect(now.dossiers.map(({ fields }) => fields.customer)).toEqual(['赵一鸣']);
});
