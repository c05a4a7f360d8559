import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { zhCN } from '../src/locales/zh-CN/index.ts';
import { buildStage } from './tour/stage.ts';
import type { World } from './world.ts';

/** Runs the tour as a person would. */
function tour(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const script = join(import.meta.dirname, 'tour.ts');
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [script, ...args], (_, stdout, stderr) =>
      resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

test('the tour tells a record’s whole life, and every step comes out as it is told', async () => {
  const { status, stdout, stderr } = await tour();
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const told = stdout.split('\n').filter((line) => /^\d+\. /.test(line));
  expect(told).toEqual(Object.values(zhCN.tour.steps).map((sentence, index) => `${index + 1}. ${sentence}`));
  const lines = [
    '李娟已签名提出：提交',
    '还差客服部经理（王敏）的批准',
    '王敏已签名同意：提交',
    'H-001 已由 JY2024001 借出，尚未归还',
    '逾期 2 天',
    '已提出申请：分支 req/CH2024001',
    '逾期 4 天',
    'DJ2024001',
    '（理应如此）',
    '客服部经理 王敏已于 2024-06-26 批准',
    '状态：已销毁',
    '借阅人：工程部 赵强',
    '审计：10 次合并，10 项手续，4 个批准；没有发现问题',
    '2024-06-30 已封存于',
    '不是由申请合并而来，没有经过批准',
    'records/kefu/loans/2024/JY2024001.md：表单 JY2024001 被改动',
    '导览结束：19 步',
  ];
  let at = 0;
  for (const line of lines) {
    const found = stdout.indexOf(line, at);
    expect(found, `${line} after ${stdout.slice(at, at + 200)}`).toBeGreaterThan(-1);
    at = found;
  }
  const [, folder] = /文件夹 (\S+) 已删除/.exec(stdout)!;
  expect(existsSync(folder!)).toBe(false);
});

test('it fails loudly where something else happens than it tells', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guidang-'));
  let told = '';
  const world = {
    ...{ args: [], folder, env: process.env, program: [process.execPath, ''], seconds: () => 0 },
    print: (text: string) => {
      told += text;
    },
  } as unknown as World;
  const { on, types } = buildStage(world, folder, zhCN.tour, 'zh-CN');
  on('2024-06-03');
  // A refusal that does not come, one that comes unasked, and an answer that does not say what it must.
  await expect(types('李娟', 'git status', { status: 1 })).rejects.toThrow('退出码是 0，应为 1');
  await expect(types('李娟', 'npx guidang lend H-999')).rejects.toThrow('退出码是 2，应为 0');
  await expect(types('李娟', 'git status --short', { shows: /H-001/ })).rejects.toThrow('或没有说出该说的话');
  expect(told).toContain('   李娟 $ git status --short\n');
  rmSync(folder, { recursive: true });
});

test('it knows two options and no other', async () => {
  const { status, stdout, stderr } = await tour('--lang', 'fr');
  expect([status, stdout, stderr]).toEqual([2, '', '用法：npm run tour -- [--keep] [--lang zh-CN|en]\n']);
  expect((await tour('--fast')).status).toBe(2);
});
