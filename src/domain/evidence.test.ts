import { expect, test } from 'vitest';
import { keptActSchema, keptApprovalSchema } from './evidence.ts';

const approval = {
  person: '王敏',
  role: 'manager',
  step: 1,
  commit: 'a'.repeat(40),
  at: '2026-11-22T10:00:00+08:00',
  via: 'ssh',
  proof: 'QUJD',
};
const isApproval = (more: object) => keptApprovalSchema.safeParse({ ...approval, ...more }).success;

test('an approval is read as it was kept, and nothing beside it', () => {
  expect(keptApprovalSchema.parse(approval)).toEqual(approval);
  expect(isApproval({ more: 1 })).toBe(false);
});

test.each([
  ['person', '王'.repeat(200), true],
  ['person', '王'.repeat(201), false],
  ['person', '', false],
  ['person', '工程部 周明', true],
  ['person', '王\n敏', false],
  ['person', '王敏\u2028', false],
  ['role', 'a\u2029b', false],
  ['step', 0, true],
  ['step', 99, true],
  ['step', -1, false],
  ['step', 100, false],
  ['step', 1.5, false],
  ['commit', 'a'.repeat(64), true],
  ['commit', 'a'.repeat(41), false],
  ['commit', `x${'a'.repeat(40)}`, false],
  ['commit', 'g'.repeat(40), false],
  ['at', '2026-11-22T02:00:00Z', true],
  ['at', '2026-11-22T10:00:00', false],
  ['via', 'github', true],
  ['via', 'gitea', true],
  ['via', 'mail', false],
  ['proof', '', false],
  ['proof', 'QUI=', true],
  ['proof', 'QQ==', true],
  ['proof', 'a+/9QQ==', true],
  ['proof', 'QQ', false],
  ['proof', 'QUI', false],
  ['proof', 'QQ=', false],
  ['proof', 'QQ==QUJD', false],
  ['proof', 'QUJ_', false],
  ['proof', '!QUJD', false],
  ['proof', 'QUJD\nQUJD', false],
  ['proof', 'A'.repeat(100_000), true],
  ['proof', 'A'.repeat(100_004), false],
])('with %s %.30j it is one: %s', (field, value, expected) => {
  expect(isApproval({ [field]: value })).toBe(expected);
});

test.each([
  [{ act: 'lend', number: 'JY2026001' }, true],
  [{ act: 'lend-out-again', number: '鸿借字第001号' }, true],
  [{ act: 'Lend', number: '1' }, false],
  [{ act: 'lend-', number: '1' }, false],
  [{ act: '-lend', number: '1' }, false],
  [{ act: '', number: '1' }, false],
  [{ act: 'a'.repeat(40), number: '1' }, true],
  [{ act: 'a'.repeat(41), number: '1' }, false],
  [{ act: 'lend', number: 'JY 1' }, false],
  [{ act: 'lend', number: ' JY1' }, false],
  [{ act: 'lend', number: '' }, false],
  [{ act: 'lend' }, false],
  [{ act: 'lend', number: '1', more: 1 }, false],
])('an act as a merge keeps it, %.60j: %s', (act, expected) => {
  expect(keptActSchema.safeParse(act).success).toBe(expected);
});
