import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
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
    const build = async () => {
      const run = await measure(node, [join(root, 'bench/build-site.ts'), records, out]);
      if (run.exitCode !== 0) throw new Error(run.output);
      return run;
    };
    const ownRuns: Cost[] = [];
    const loanRuns: Cost[] = [];
    const stockRuns: { pages: Cost; search: Cost }[] = [];
    for (let turn = 0; turn < turns; turn++) {
      rmSync(out, { recursive: true, force: true });
      ownRuns.push(await build());
      lend(records, turn);
      loanRuns.push(await build());
      const pages = await stockAstro('build', records, scratch);
      stockRuns.push({ pages, search: await stockPagefind(scratch) });
    }
    const ours = quickest(ownRuns, (run) => run.seconds);
    const loan = quickest(loanRuns, (run) => run.seconds);
    const { pages, search } = quickest(stockRuns, (run) => run.pages.seconds + run.search.seconds);
    const hugo = await stockHugo(records, scratch);
    const stock = pages.seconds + search.seconds;
    const [mine, theirs] = [weight(out), weight(`${scratch}/stock-out`)];
    rows.push([
      size.toLocaleString('en'),
      `${seconds(ours.seconds)}, ${ours.megabytes} MB`,
      `${seconds(pages.seconds)} + ${seconds(search.seconds)}, ${Math.max(pages.megabytes, search.megabytes)} MB`,
      ratio(ours.seconds, stock),
      seconds(loan.seconds),
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
      'guidang: one loan more, onto the site that stands',
      'ours on disk',
      'stock on disk',
      'hugo, no search',
    ],
    rows,
    notes: [
      'From an empty cache, in turn, the best of two runs each; a loan makes the stock site anew. Memory is the highest sum of all processes of a command.',
    ],
  };
}

/** Lends one record. */
function lend(records: string, turn: number): void {
  const folder = join(records, 'kefu/loans/2025');
  const [first] = (readdirSync(join(records, 'kefu/contact'), { recursive: true }) as string[]).filter(
    (name) => name.endsWith('.md'),
  );
  const loan = `JY202590${turn}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${loan}.md`),
    `---\nloan: ${loan}\nitems:\n  - number: ${basename(first!, '.md')}\nborrower: 周明\npurpose: 核对\nout: 2025-11-20\ndue: 2025-11-27\nhanded-out-by: 李娟\n---\n`,
  );
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
