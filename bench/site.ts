import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from './generate.ts';
import { type Cost, measure } from './measure.ts';
import { stockAstro, stockHugo, stockPagefind } from './stock.ts';
import { ratio, type Section, seconds } from './table.ts';

const root = join(import.meta.dirname, '..');

/** How often both are run, in turn: the speed of a shared machine drifts. */
const turns = 2;

/** The whole site with search against stock Astro with a page per record, then the Pagefind command. */
export async function benchSite(asked: readonly number[]): Promise<Section> {
  const sizes = asked.length ? asked : [1000, 20_000];
  const rows: string[][] = [];
  for (const size of sizes) {
    const scratch = mkdtempSync(join(tmpdir(), 'guidang-bench-'));
    const records = join(scratch, 'records');
    generate(records, size);
    const out = join(scratch, 'ours');
    const node = join(root, 'node_modules/.bin/node');
    const [ownRuns, stockRuns]: [Cost[], { pages: Cost; search: Cost }[]] = [[], []];
    for (let turn = 0; turn < turns; turn++) {
      const own = await measure(node, [join(root, 'bench/build-site.ts'), records, out]);
      if (own.exitCode !== 0) throw new Error(own.output);
      ownRuns.push(own);
      const pages = await stockAstro('build', records, scratch);
      stockRuns.push({ pages, search: await stockPagefind(scratch) });
    }
    const ours = quickest(ownRuns, (run) => run.seconds);
    const { pages, search } = quickest(stockRuns, (run) => run.pages.seconds + run.search.seconds);
    const hugo = await stockHugo(records, scratch);
    const stock = pages.seconds + search.seconds;
    const [mine, theirs] = [weight(out), weight(`${scratch}/stock-out`)];
    rows.push([
      size.toLocaleString('en'),
      `${seconds(ours.seconds)}, ${ours.megabytes} MB`,
      `${seconds(pages.seconds)} + ${seconds(search.seconds)}, ${Math.max(pages.megabytes, search.megabytes)} MB`,
      ratio(ours.seconds, stock),
      `${mine.files} files, ${mine.megabytes} MB`,
      `${theirs.files} files, ${theirs.megabytes} MB`,
      hugo ? seconds(hugo.seconds) : 'not installed',
    ]);
    rmSync(scratch, { recursive: true, force: true });
  }
  return {
    title: 'site',
    head: [
      'records',
      'guidang: site with search',
      'stock astro build + pagefind',
      'ratio',
      'ours on disk',
      'stock on disk',
      'hugo, no search',
    ],
    rows,
    notes: [
      'From an empty cache, in turn, the best of two runs each. Memory is the highest sum of all processes of a command.',
    ],
  };
}

function quickest<Run>(runs: readonly Run[], secondsOf: (run: Run) => number): Run {
  return runs.reduce((best, run) => (secondsOf(run) < secondsOf(best) ? run : best));
}

/** How many files a folder holds and how large they are together. */
function weight(folder: string): { files: number; megabytes: number } {
  let [files, bytes] = [0, 0];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files += 1;
    bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return { files, megabytes: Math.round(bytes / 1e6) };
}
