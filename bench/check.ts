import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from './generate.ts';
import { type Cost, measure } from './measure.ts';
import { stockAstro } from './stock.ts';
import { ratio, type Section, seconds } from './table.ts';

const root = join(import.meta.dirname, '..');

/** `check` and `check --base` against a stock content collection over the same files (`astro sync`). */
export async function benchCheck(asked: readonly number[]): Promise<Section> {
  const sizes = asked.length ? asked : [1000, 10_000, 100_000];
  const rows: string[][] = [];
  for (const size of sizes) {
    const scratch = mkdtempSync(join(tmpdir(), 'guidang-bench-'));
    const records = join(scratch, 'records');
    const full = join(scratch, 'full');
    generate(records, size);
    generate(full, size, 'fullest');
    commitAndChange(scratch, records);
    const runs = { plain: [] as Cost[], changed: [] as Cost[], fullest: [] as Cost[] };
    // In turn, so that a machine that slows down does so for all of them.
    for (let turn = 0; turn < 3; turn += 1) {
      runs.plain.push(await check(records));
      runs.changed.push(await check(records, '--base', 'HEAD'));
      runs.fullest.push(await check(full));
    }
    const [ours, changed, fullest] = [best(runs.plain), best(runs.changed), best(runs.fullest)];
    const stock = await stockAstro('sync', records, scratch);
    for (const { exitCode, output } of [ours, changed, fullest]) if (exitCode !== 0) throw new Error(output);
    rows.push([
      size.toLocaleString('en'),
      `${seconds(ours.seconds)}, ${ours.megabytes} MB`,
      `${seconds(changed.seconds)}, ${changed.megabytes} MB`,
      stock.exitCode === 0
        ? `${seconds(stock.seconds)}, ${stock.megabytes} MB`
        : `failed (${stock.exitCode})`,
      ratio(ours.seconds, stock.seconds),
      `${seconds(fullest.seconds)}, ${fullest.megabytes} MB (${(fullest.seconds / ours.seconds).toFixed(2)}×)`,
    ]);
    rmSync(scratch, { recursive: true, force: true });
  }
  return {
    title: 'check',
    head: [
      'records',
      'guidang check',
      'guidang check --base, one record changed',
      'stock astro sync',
      'ratio',
      'guidang check under S004-1',
    ],
    rows,
    notes: [
      'Whole processes, from start to exit; the best of three runs of ours, one of the peer, files in the page cache.',
      'S004-1 is the fullest of the shipped regulations (77 demands); its records have twice as many fields.',
    ],
  };
}

function check(records: string, ...more: string[]): Promise<Cost> {
  return measure(join(root, 'node_modules/.bin/node'), [
    'scripts/guidang.ts',
    'check',
    '--records',
    records,
    ...more,
  ]);
}

function best(runs: readonly Cost[]): Cost {
  return runs.reduce((best, one) => (one.seconds < best.seconds ? one : best));
}

/** Commits the register, and puts one record somewhere else. */
function commitAndChange(scratch: string, records: string): void {
  // Without housekeeping: git would begin to pack the new objects beside the run that is measured.
  const settings = ['user.name=b', 'user.email=b@example.invalid', 'gc.auto=0', 'maintenance.auto=false'];
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', scratch, ...settings.flatMap((one) => ['-c', one]), ...args], {
      stdio: 'ignore',
    });
  git('init', '--quiet');
  git('add', 'records');
  git('commit', '--quiet', '--message', 'base');
  // A hundred thousand objects wait to be written to the disk; that is the bench's doing, not the check's.
  execFileSync('sync');
  const path = join(records, 'kefu/contact/2016/G2016电话001.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/place: .*/, 'place: A-03-2-002'));
}
