import { describe, expect, test } from 'vitest';
import { parseDay } from '../domain/day.ts';
import { form, officeWith } from '../testing/deciding.ts';
import { disposing } from '../testing/disposing.ts';
import type { Files } from '../testing/memory-source.ts';
import { listLine } from './list-line.ts';

const line = (number: string, on: string, laid: Files) => {
  const said = listLine(officeWith(laid), parseDay(on)!, number);
  return JSON.parse(JSON.stringify(said));
};

describe('how long it was kept', () => {
  // H-001 came on 2020-03-05.
  test.each([
    ['2023-03-05', '3年', '3 years'],
    ['2023-03-04', '2年11个月', '2 years 11 months'],
    ['2024-04-05', '4年1个月', '4 years 1 month'],
    ['2021-03-05', '1年', '1 year'],
    ['2020-05-04', '1个月', '1 month'],
    ['2020-03-06', '0个月', '0 months'],
    ['2020-03-01', '0个月', '0 months'],
  ])('by %s is told as the term is: %s, %s', (on, chinese, english) => {
    for (const [period, kept] of [
      ['3年', chinese],
      ['3 years', english],
    ]) {
      const laid = disposing(undefined, `{ after: received, keep: ${period} }`);
      expect(line('h-001', on, laid)).toEqual({
        number: 'h-001',
        title: '致业主的一封信',
        period,
        kept,
        pages: '2',
      });
    }
  });
});

describe('a line of a disposal list', () => {
  test.each<[string, string, object, Files?]>([
    [
      'tells the year of the number, and the pages where they were counted',
      'J2023001',
      { title: '赵一鸣身份证复印件', year: '2023', pages: '1' },
    ],
    ['has no pages where nobody counted them', 'H-001', { title: '致业主的一封信' }],
    [
      'has no term where the record is kept for ever',
      'H-001',
      { title: '致业主的一封信', pages: '2' },
      disposing(undefined, 'permanent'),
    ],
    [
      'has no year where the number cannot be read',
      'Q7',
      { title: '杂件' },
      { 'kefu/letters/Q7.md': form('number: Q7\ntitle: 杂件') },
    ],
    ['names by its number what is not there', 'H-009', { title: 'H-009' }],
  ])('%s', (_, number, said, laid = {}) => {
    expect(line(number, '2024-06-30', laid)).toEqual({ number, ...said });
  });
});
