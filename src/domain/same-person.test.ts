import { expect, test } from 'vitest';
import { isSamePerson } from './same-person.ts';

test.each([
  ['周明', '周明', true],
  ['工程部 周明', '周明', true],
  ['周明', '工程部 周明', true],
  ['云栖物业　工程部 周明', '工程部 周明', true],
  [' 周明 ', '周明', true],
  ['工程部 周明', '客服部 周明', false],
  ['李周明', '周明', false],
  ['周明 工程部', '周明', false],
])('%s, %s: %s', (one, other, same) => {
  expect(isSamePerson(one, other)).toBe(same);
});
