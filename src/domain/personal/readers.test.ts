import { expect, test } from 'vitest';
import { readHoldings } from '../../store/read-holdings.ts';
import { memorySource } from '../../testing/memory-source.ts';
import { miniature } from '../../testing/miniature.ts';
import { personalRegister } from '../../testing/personal-register.ts';
import type { Day } from '../day.ts';
import { personalFieldsOf } from './personal-fields.ts';
import { readersOf } from './readers.ts';

const people = `---
people:
  - name: 李娟
    roles: [keeper]
    until: 2024-05-31
    stand-ins: [{ person: 何平, from: 2024-03-01, until: 2024-03-10 }]
  - { name: 王敏, roles: [manager, keeper] }
  - { name: 何平 }
  - { name: 周明, roles: [keeper], from: 2024-06-01 }
---
`;
const register = readHoldings(memorySource({ ...miniature, ...personalRegister(), 'people.md': people }))
  .registers[0]!;
const on = (day: string, level: string) => readersOf(register, level, day as Day);

test('those who hold a level today: holders of its roles, those who stand in, each once', () => {
  expect(on('2024-02-29', 'sensitive')).toEqual(['李娟', '王敏']);
  expect(on('2024-03-10', 'sensitive')).toEqual(['李娟', '王敏', '何平']);
  expect(on('2024-05-31', 'normal')).toEqual(['李娟', '王敏']);
  expect(on('2024-06-01', 'normal')).toEqual(['王敏', '周明']);
  expect(on('2024-06-01', 'secret')).toEqual([]);
});

test('the fields that are sealed, of dossiers and of records', () => {
  const { data } = register.regulation;
  expect(personalFieldsOf(data, 'dossiers')).toEqual([
    { field: '联系电话', level: 'sensitive' },
    { field: '备用电话', level: 'sensitive' },
    { field: '邮箱', level: 'normal' },
  ]);
  expect(personalFieldsOf(data, 'records')).toEqual([{ field: '证件号', level: 'sensitive' }]);
});
