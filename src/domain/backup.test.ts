import { expect, test } from 'vitest';
import { backupSchema } from './backup.ts';

const [commit, digest] = ['a'.repeat(40), '0'.repeat(64)];
const counts = { commits: 1, approvals: 0, seals: 0, records: 2, dossiers: 1, forms: 0 };
const verdict = { errors: 0, warnings: 0, notices: 0, merges: 0, findings: 0 };
const backup = {
  format: 1,
  day: '2026-11-22',
  at: '2026-11-22T10:00:00+08:00',
  engine: '1.0.0',
  main: commit,
  folder: 'records',
  refs: [{ name: 'refs/heads/main', id: commit }],
  counts,
  verdict,
  bundle: { size: 1, sha256: digest },
  files: [{ path: 'records/people.md', size: 0, sha256: digest }],
  uncommitted: [{ path: 'records/x.md', kind: 'removed' }],
};
const isBackup = (more: object) => backupSchema.safeParse({ ...backup, ...more }).success;
const hasFile = (path: string) => isBackup({ files: [{ path, size: 1, sha256: digest }] });
const hasRef = (name: string) => isBackup({ refs: [{ name, id: commit }] });

test('a manifest is read as it stands', () => {
  expect(backupSchema.parse(backup)).toEqual(backup);
  expect(isBackup({ more: 1 })).toBe(false);
  expect(isBackup({ format: 2 })).toBe(false);
});

test.each([
  'a',
  'kefu/letters/H-001.md',
  '业务/合同.md',
  '...',
  '.github/x',
  'a/.gitignore',
  'a..b',
  'x'.repeat(4096),
])('a file may stand at %.40s', (path) => expect(hasFile(path)).toBe(true));
test.each([
  ...['', '/etc/passwd', 'a/', 'a//b', '.', './a', 'a/./b', '..', '../a', 'a/../b', 'a/..'],
  ...[
    '.git',
    '.git/config',
    'a/.git/config',
    'a/.git',
    '.GIT/hooks',
    'a\\b',
    'a\0b',
    'x\n/../y',
    'x'.repeat(4097),
  ],
])('but nowhere that leads out of the repository or into git itself: %j', (path) => {
  expect(hasFile(path)).toBe(false);
});

test('the records folder may be all of the repository', () => {
  expect([isBackup({ folder: '' }), isBackup({ folder: '..' })]).toEqual([true, false]);
});

test.each(['refs/heads/main', 'refs/tags/章', `refs/${'x'.repeat(1000)}`])('%.30s is a ref', (name) => {
  expect(hasRef(name)).toBe(true);
});
test.each(['refs/', 'heads/main', 'x refs/heads/main', 'refs/a b', 'refs/a\nb', `refs/${'x'.repeat(1001)}`])(
  '%.30j is none',
  (name) => expect(hasRef(name)).toBe(false),
);
test('there is at least one ref', () => expect(isBackup({ refs: [] })).toBe(false));

test.each([
  ['main', 'a'.repeat(64), true],
  ['main', 'a'.repeat(39), false],
  ['main', 'a'.repeat(41), false],
  ['main', 'A'.repeat(40), false],
  ['main', `${'a'.repeat(40)}\n`, false],
  ['main', `x${'a'.repeat(64)}`, false],
  ['bundle', { size: -1, sha256: digest }, false],
  ['bundle', { size: 1.5, sha256: digest }, false],
  ['bundle', { size: 0, sha256: '0'.repeat(63) }, false],
  ['bundle', { size: 0, sha256: '0'.repeat(65) }, false],
  ['engine', '', false],
  ['engine', 'x'.repeat(100), true],
  ['engine', 'x'.repeat(101), false],
  ['day', '2026-02-30', false],
  ['at', '2026-11-22T10:00:00', false],
  ['at', '2026-11-22', false],
  ['counts', { ...counts, records: -1 }, false],
  ['verdict', { ...verdict, more: 1 }, false],
  ['ring', { id: '0'.repeat(32), sha256: digest, keys: 0, people: 1 }, true],
  ['ring', { id: '0'.repeat(31), sha256: digest, keys: 0, people: 1 }, false],
  ['ring', { id: '0'.repeat(33), sha256: digest, keys: 0, people: 1 }, false],
])('with %s %.30j it is one: %s', (field, value, expected) => {
  expect(isBackup({ [field]: value })).toBe(expected);
});

test.each([
  [{ kind: 'written', name: 'uncommitted/0', size: 3, sha256: digest }, true],
  [{ kind: 'written', name: 'uncommitted/123456789' }, true],
  [{ kind: 'written', name: 'uncommitted/1234567890' }, false],
  [{ kind: 'written', name: 'uncommitted/' }, false],
  [{ kind: 'written', name: 'uncommitted/1x' }, false],
  [{ kind: 'written', name: 'x/uncommitted/1' }, false],
  [{ kind: 'written', name: 'x.md' }, false],
  [{ kind: 'moved' }, false],
  [{ kind: 'removed', more: 1 }, false],
])('work that was not committed, %j: %s', (entry, expected) => {
  expect(isBackup({ uncommitted: [{ path: 'x.md', ...entry }] })).toBe(expected);
});
