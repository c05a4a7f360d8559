import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestRing, testRing } from '../src/testing/sealing-office.ts';
import { generate } from './generate.ts';
import { type Cost, measure } from './measure.ts';
import { type Section, seconds } from './table.ts';

const root = join(import.meta.dirname, '..');
const node = join(root, 'node_modules/.bin/node');

/** Sealing a register, `check` on it against the same in clear, and an edition with keys against the open one. */
export async function benchSealing(asked: readonly number[]): Promise<Section> {
  const rows: string[][] = [];
  for (const size of asked.length ? asked : [1000, 20_000]) {
    const scratch = mkdtempSync(join(tmpdir(), 'guidang-bench-'));
    const ring = await testRing();
    const records = join(scratch, 'records');
    const plain = join(scratch, 'plain');
    generate(records, size);
    withExtensions(records);
    cpSync(records, plain, { recursive: true });
    personal(records);
    symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'));
    const sealed = await run(scratch, ring, 'scripts/guidang.ts', 'seal');
    const checks = { plain: [] as Cost[], sealed: [] as Cost[] };
    // In turn, so that a machine that slows down does so for both.
    for (let turn = 0; turn < 3; turn += 1) {
      checks.plain.push(await run(scratch, ring, 'scripts/guidang.ts', 'check', '--records', 'plain'));
      checks.sealed.push(await run(scratch, ring, 'scripts/guidang.ts', 'check'));
    }
    const open = await run(scratch, ring, 'scripts/start.ts', '--build-only', '--edition', 'open');
    const desk = await run(scratch, ring, 'scripts/start.ts', '--build-only', '--edition', 'desk');
    const [clear, closed] = [best(checks.plain), best(checks.sealed)];
    rows.push([
      size.toLocaleString('en'),
      seconds(sealed.seconds),
      seconds(clear.seconds),
      `${seconds(closed.seconds)} (${(closed.seconds / clear.seconds).toFixed(2)}×)`,
      seconds(open.seconds),
      `${seconds(desk.seconds)} (${(desk.seconds / open.seconds).toFixed(2)}×)`,
    ]);
    for (const folder of [scratch, ring.folder]) rmSync(folder, { recursive: true, force: true });
  }
  return {
    title: 'sealing',
    head: [
      'records',
      'guidang seal, all of them',
      'check, in clear',
      'check, sealed, without keys',
      'open edition',
      'edition that opens every block',
    ],
    rows,
    notes: [
      'Whole processes, one block a record; check: the best of three. The ring is a folder, every entry flushed to the disk.',
      'An edition is checked, cut, opened in two threads, and built with search; its time includes scrypt for the passphrase.',
    ],
  };
}

function run(folder: string, ring: TestRing, program: string, ...args: string[]): Promise<Cost> {
  const words = [node, join(root, program), ...args].map((word) => `'${word}'`).join(' ');
  const env = { ...(ring.env('李娟') as Record<string, string>), GUIDANG_AS_OF: '2026-01-01' };
  return measure('/bin/sh', ['-c', `cd '${folder}' && exec ${words}`], env).then((cost) => {
    if (cost.exitCode !== 0) throw new Error(cost.output);
    return cost;
  });
}

function best(runs: readonly Cost[]): Cost {
  return runs.reduce((fastest, one) => (one.seconds < fastest.seconds ? one : fastest));
}

/** Gives each record an extension number, and the class the field for it. */
function withExtensions(records: string): void {
  for (const path of globSync(`${records}/kefu/contact/*/*.md`)) {
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('\nmedium:', `\n分机: 内线${path.slice(-6, -3)}\nmedium:`));
  }
  edited(records, (text) =>
    text.replace('    numbers:\n', '    fields: [{ name: 分机, type: text }]\n    numbers:\n'),
  );
}

/** Says that it is personal, of a level that one of two editions sees. */
function personal(records: string): void {
  const settings = `levels: [内部, sensitive]
personal: [{ level: sensitive, fields: [分机], readers: [keeper], of: records }]
editions:
  - { code: open, title: 公开版, roles: [keeper], level: 内部 }
  - { code: desk, title: 前台版, roles: [keeper], level: sensitive }
roles: { keeper: [档案管理员] }`;
  edited(records, (text) => text.replace('levels: [内部]', settings));
}

function edited(records: string, edit: (text: string) => string): void {
  const path = `${records}/kefu/regulation.md`;
  writeFileSync(path, edit(readFileSync(path, 'utf8')));
}
