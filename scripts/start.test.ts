import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

test('a register with errors gives no site that could be published', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guidang-start-'));
  try {
    cpSync(join(root, 'records'), join(folder, 'records'), { recursive: true });
    rmSync(join(folder, 'records/kefu/regulation.md'));
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'scripts/start.ts'), '--build-only'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, GUIDANG_AS_OF: '2026-11-22' },
    });
    expect(stdout).toContain('regulation-missing');
    expect(status).toBe(1);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
