import { expect, test } from 'vitest';
import { faultsOf } from './check-rule.ts';

test('the miniature register is right in every respect', () => {
  expect(faultsOf({ files: {} })).toEqual([]);
});
