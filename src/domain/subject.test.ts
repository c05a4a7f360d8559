import { expect, test } from 'vitest';
import type { RecordEntry } from './record.ts';
import type { Register } from './register.ts';
import { subjects } from './subject.ts';

const change = (number: string, field: string, from: string | undefined) => ({
  room: 'changes',
  number: `YD${from}`,
  fields: { number, field, from },
});
const about = (dossier: string | undefined, unit?: string) =>
  subjects({
    regulation: { data: unit === undefined ? {} : { dossiers: { unit } } },
    records: [],
    dossiers: [
      { fields: { dossier: 'A-01', unit: '3-1', customer: ' 赵一鸣、钱二,孙三，李四;周五；吴六 ' } },
      { fields: { dossier: 'B-01', unit: '郑七' } },
    ],
    forms: [
      change('ａ-01', 'customer', '旧主、钱二'),
      change('A-01', 'label', '标签'),
      change('A-01', 'customer', undefined),
      change('C-01', 'customer', '他人'),
    ],
  } as unknown as Register)({ fields: { dossier } } as unknown as RecordEntry);

test('a record is about the customers of its dossier, by their names now and before, each once', () => {
  expect(about('A-01')).toEqual(about('A-01', 'household'));
  expect(about('A-01')).toEqual(['赵一鸣', '钱二', '孙三', '李四', '周五', '吴六', '旧主']);
});
test('where dossiers are kept by person, about the person, too', () => {
  expect(about('B-01', 'person')).toEqual(['郑七']);
  expect(about('A-01', 'person')).toContain('3-1');
  expect(about('A-01', 'person')).toHaveLength(8);
});
test('nobody knows where no name or no dossier is there', () => {
  expect([about('B-01'), about('X-01'), about(undefined)]).toEqual([undefined, undefined, undefined]);
});
