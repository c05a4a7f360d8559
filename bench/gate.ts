import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from './generate.ts';
import { type Cost, measure } from './measure.ts';
import { stockAstro } from './stock.ts';
import { ratio, type Section, seconds } from './table.ts';

const root = join(import.meta.dirname, '..');

/** How many loans there were before, each with its return: two forms each. */
const loans = 10_000;

/** `gate` for one proposed loan against what a home-made repository runs on every proposal: a stock content check. */
export async function benchGate(asked: readonly number[]): Promise<Section> {
  const rows: string[][] = [];
  for (const size of asked.length ? asked : [1000, 10_000, 100_000]) {
    const scratch = mkdtempSync(join(tmpdir(), 'guidang-bench-'));
    const records = join(scratch, 'records');
    generate(records, size);
    propose(scratch, records);
    const runs: Cost[] = [];
    for (let turn = 0; turn < 3; turn += 1) runs.push(await gate(scratch));
    const ours = runs.reduce((best, one) => (one.seconds < best.seconds ? one : best));
    if (ours.exitCode !== 0) throw new Error(ours.output);
    const stock = await stockAstro('sync', records, scratch);
    rows.push([
      size.toLocaleString('en'),
      (2 * loans).toLocaleString('en'),
      `${seconds(ours.seconds)}, ${ours.megabytes} MB`,
      stock.exitCode === 0
        ? `${seconds(stock.seconds)}, ${stock.megabytes} MB`
        : `failed (${stock.exitCode})`,
      ratio(ours.seconds, stock.seconds),
    ]);
    rmSync(scratch, { recursive: true, force: true });
  }
  return {
    title: 'gate',
    head: ['records', 'forms', 'guidang gate, one loan', 'stock astro sync', 'ratio'],
    rows,
    notes: [
      'Whole processes from a cold start; base and proposal are read from git; the best of three runs of ours.',
      'The peer only checks the shape of every file; it knows nothing of who may approve.',
    ],
  };
}

function gate(scratch: string): Promise<Cost> {
  const program = join(root, 'scripts/guidang.ts');
  const command = `cd '${scratch}' && exec '${join(root, 'node_modules/.bin/node')}' '${program}' --as-of 2026-11-22 gate --base main --head req`;
  return measure('/bin/sh', ['-c', command]);
}

/** Commits the register with the forms of ten years, and proposes one more loan on a branch. */
function propose(scratch: string, records: string): void {
  const register = join(records, 'kefu');
  const numbers = readdirSync(join(register, 'contact/2016')).map((name) => name.slice(0, -'.md'.length));
  for (let index = 0; index < loans; index += 1) {
    const year = 2016 + (index % 10);
    const running = String(Math.floor(index / 10) + 1).padStart(3, '0');
    write(
      register,
      'loans',
      year,
      `JY${year}${running}`,
      loan(`JY${year}${running}`, numbers[index % numbers.length]!, year),
    );
    const back = `return: GH${year}${running}\nloan: JY${year}${running}\nitems:\n  - number: ${numbers[index % numbers.length]}\nreturned: ${year}-11-25\nreceived-by: 李娟\n`;
    write(register, 'returns', year, `GH${year}${running}`, back);
  }
  const settings = ['user.name=b', 'user.email=b@example.invalid', 'gc.auto=0', 'maintenance.auto=false'];
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', scratch, ...settings.flatMap((one) => ['-c', one]), ...args], {
      stdio: 'ignore',
    });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', 'records');
  git('commit', '--quiet', '--message', 'base');
  // As in a clone: objects in one pack, not one file each.
  git('repack', '-a', '-d', '--quiet');
  git('checkout', '--quiet', '-b', 'req');
  write(register, 'loans', 2026, 'JY2026001', loan('JY2026001', numbers[0]!, 2026));
  git('add', 'records');
  git('commit', '--quiet', '--message', 'loan');
  execFileSync('sync');
}

function loan(number: string, item: string, year: number): string {
  return `loan: ${number}\nitems:\n  - number: ${item}\nborrower: 工程部 周明\npurpose: 核对\nout: ${year}-11-20\ndue: ${year}-11-27\nhanded-out-by: 李娟\n`;
}

function write(register: string, room: string, year: number, number: string, fields: string): void {
  mkdirSync(join(register, room, String(year)), { recursive: true });
  writeFileSync(join(register, room, String(year), `${number}.md`), `---\n${fields}---\n`);
}
