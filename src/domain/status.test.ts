import { expect, test } from 'vitest';
import { hasLeft, statuses } from './status.ts';

test('what was destroyed, returned, transferred, void or renumbered has left; what is out or listed has not', () => {
  expect(statuses.filter(hasLeft)).toEqual(['destroyed', 'returned', 'transferred', 'void', 'renumbered']);
});
