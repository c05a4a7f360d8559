import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filledOffice, type Planted, textsOf } from '../testing/filled-office.ts';
import { gradedRegulations } from '../testing/graded-office.ts';
import { type Leak, leakScanner } from '../testing/leak-scan.ts';
import { bench, differences } from '../testing/leak-site.ts';

const root = join(import.meta.dirname, '../..');
const place = bench('planted-leaks');
afterAll(() => place.close());

/** What is of another level: the representatives' edition knows nothing of it. */
const texts = { 's001-9': gradedRegulations()['s001-9']! };
const isTitle = ({ of, field }: Pick<Planted, 'of' | 'field'>) => / 封存 /.test(of) && field === 'title';
const office = filledOffice(texts);
const secrets = office.planted.filter(isTitle);
const scanner = leakScanner(secrets);

/** Pages that somebody might write in good faith. */
const pages: Readonly<Record<string, string>> = {
  'leak/field.astro': '---\nimport { hidden } from "../../planted.ts";\n---\n<p>{hidden.title}</p>\n',
  'leak/length.astro':
    '---\nimport { hidden } from "../../planted.ts";\n---\n<p>{String(hidden.title).length}</p>\n',
  'leak/attribute.astro':
    '---\nimport { hidden } from "../../planted.ts";\n---\n<p data-title={hidden.title}></p>\n',
  'leak/comment.astro':
    '---\nimport { hidden } from "../../planted.ts";\n---\n<Fragment set:html={"<!-- " + hidden.title + " -->"} />\n',
  'leak/entry.json.ts':
    'import { hidden } from "../../planted.ts";\nexport const GET = () => new Response(JSON.stringify(hidden));\n',
  'leak/log.astro':
    '---\nimport { hidden } from "../../planted.ts";\nconsole.log(hidden.title);\n---\n<p></p>\n',
};
const planted = `
import { readHoldings } from '../store/read-holdings.ts';
import { diskSource } from '../store/source.ts';
const [register] = readHoldings(diskSource(process.env.PLANTED_FROM)).registers;
export const hidden = register.records.find(({ fields }) => fields.level === '封存').fields;
`;

/** Lays out the sources of the site with the pages among them. */
function siteWithLeaks(): string {
  const copy = join(place.folder, 'sources');
  for (const name of ['src', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  mkdirSync(join(copy, 'src/site/pages/leak'));
  for (const [path, text] of Object.entries(pages)) writeFileSync(join(copy, 'src/site/pages', path), text);
  writeFileSync(join(copy, 'src/site/planted.ts'), planted);
  const index = join(copy, 'src/site/search/text-index.ts');
  const text = readFileSync(index, 'utf8').replace(
    '<body data-pagefind-body>',
    `<body data-pagefind-body><i data-pagefind-meta="about:\${hidden.title}"></i>`,
  );
  writeFileSync(index, `import { hidden } from '../planted.ts';\n${text}`);
  return copy;
}

function built(copy: string, files: typeof office): { site: string; log: string } {
  const home = place.lay(textsOf(files));
  const [records, site] = [join(home, 'records'), join(home, 'site')];
  const job = { records, outDir: site, asOf: '2026-03-16', reader: { edition: 'staff' } };
  const script = `import('./scripts/build-site.ts').then(({ buildSite }) => buildSite(${JSON.stringify(job)}))`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
    cwd: copy,
    encoding: 'utf8',
    env: { PATH: process.env.PATH!, HOME: place.folder, PLANTED_FROM: records },
  });
  expect([status, stderr]).toEqual([0, '']);
  return { site, log: stdout };
}

let leaks: ReadonlyMap<string, readonly Leak<Planted>[]>;
let differing: readonly string[];
let log: string;
beforeAll(() => {
  const copy = siteWithLeaks();
  const one = built(copy, office);
  leaks = scanner.inFolder(one.site);
  const other = filledOffice(texts, (of, field) => isTitle({ of, field }));
  differing = differences(one.site, built(copy, other).site);
  log = one.log;
});

for (const [what, path, ways] of [
  ['a field that is printed', 'leak/field.html', ['plain']],
  ['an attribute', 'leak/attribute.html', ['plain']],
  ['a comment', 'leak/comment.html', ['plain']],
  ['a whole entry as JSON', 'leak/entry.json', ['plain']],
] as const) {
  test(`${what} is caught, by its words and by their difference`, () => {
    expect(leaks.get(path)?.[0]).toMatchObject({ secret: { field: 'title' }, ways });
    expect(differing).toContain(path);
  });
}

test('what a search index was told beside the text is caught', () => {
  const fragments = [...leaks].filter(([path]) => path.endsWith('.pf_fragment'));
  expect(fragments.length).toBeGreaterThan(0);
  expect(fragments[0]![1][0]!.ways).toEqual(['gzip', 'plain']);
});

test('the mere length of a value is caught by its difference, and only so', () => {
  expect(leaks.has('leak/length.html')).toBe(false);
  expect(differing).toContain('leak/length.html');
});

test('a line in the log is caught', () => {
  expect(scanner.inText(log).map(({ secret }) => secret.field)).toEqual(['title']);
});

test('no other page is under suspicion', () => {
  const pages = [...leaks.keys()].filter((path) => !path.includes('pagefind/'));
  expect(pages.sort()).toEqual(
    ['attribute.html', 'comment.html', 'entry.json', 'field.html'].map((name) => `leak/${name}`),
  );
  const suspected = differing.filter((path) => /\.html$/.test(path));
  expect(suspected).toEqual(
    ['attribute.html', 'comment.html', 'field.html', 'length.html'].map((name) => `leak/${name}`),
  );
});
