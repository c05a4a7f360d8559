import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { textsOfSite } from '../src/testing/canary.ts';
import { sampleFiles } from '../src/testing/cases.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'guidang-editions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const [path, text] of Object.entries(sampleFiles('S003-2', {}))) {
  mkdirSync(dirname(join(folder, 'records', path)), { recursive: true });
  writeFileSync(join(folder, 'records', path), text as string);
}

// Astro looks for its packages from where it works.
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));

/** What `npm run site -- …` does in an office under S003-2. */
function site(args: readonly string[], more: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/start.ts'), '--build-only', ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH!, HOME: folder, GUIDANG_AS_OF: '2026-03-12', ...more },
    },
  );
  return { status, said: `${stdout}${stderr}` };
}

test('what cannot be had is refused, with what there is, and nothing is built', () => {
  const refused = (args: readonly string[], more?: Record<string, string>) => {
    const { status, said } = site(args, more);
    expect([status, existsSync(join(folder, 'dist'))]).toEqual([2, false]);
    return said;
  };
  expect(refused(['--edition', 'servce'])).toContain('是否指 service？现有版本：full、service、supervisor');
  expect(refused([], { GUIDANG_EDITION: 'all', GUIDANG_LANG: 'en' })).toContain(
    'editions there are: full, service, supervisor',
  );
  expect(refused(['--edition', 'service'])).toContain('登记册里的片区：东区');
  expect(refused(['--edition', 'full', '--holder', '孟晚晴'])).toContain('物业公司（管理处）负责人');
  expect(refused(['--copy', 'SK2026009'])).toContain('没有在发的受控文件 SK2026009');
  expect(refused(['--editon', 'full'])).toContain('--editon');
  expect(refused(['--edition'])).toContain('--edition');
});

test('a controlled copy bears its number, its holder and the day; neither it nor the log tells more than it may', () => {
  const { status, said } = site(['--copy', 'SK2026002']);
  // The mobile of the sample is sealed, and nobody has its key.
  expect([
    status,
    said
      .replace(/[\d.]+ 秒/, 'N 秒')
      .split('\n')
      .filter(Boolean)
      .sort(),
  ]).toEqual([0, ['有 1 段密封的内容没有打开，页面上显示“密封”', '网站已生成（N 秒）']]);
  const page = readFileSync(join(folder, 'dist/index.html'), 'utf8');
  const mark =
    '版本：业户资料汇总表（客户服务人员用表） · 片区：东区 · 受控编号：SK2026002 · 领用人：孟晚晴 · 2026-03-12';
  expect(page).toContain(mark);
  const all = [...textsOfSite(join(folder, 'dist')).values()].join('\n');
  expect(['常用手机', '密封', '傅云帆'].filter((text) => !all.includes(text))).toEqual([]);
  expect(['阮听澜', '邵青梧', 'WH20260001', 'CY2026001'].filter((text) => all.includes(text))).toEqual([]);
});
