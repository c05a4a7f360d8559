import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from './locales/en/index.ts';
import { zhCN } from './locales/zh-CN/index.ts';
import { rules } from './rules/index.ts';

const sources = globSync(['src/**/*.ts', 'scripts/**/*.ts']).map((path) => ({
  path: normalize(path).replaceAll('\\', '/'),
  text: readFileSync(path, 'utf8'),
}));
const isTest = (path: string) => path.endsWith('.test.ts') || path.startsWith('src/testing/');
const code = sources.filter(({ path }) => !isTest(path));
const room = (path: string) => (path.startsWith('scripts/') ? 'scripts' : (path.split('/')[1] ?? ''));

/** What a file imports: packages by name, files of the house by path. Types count as much as values. */
function importsOf({ path, text }: { path: string; text: string }): string[] {
  const found = [...text.matchAll(/(?:^|\n)(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'/g)];
  const dynamic = [...text.matchAll(/\bimport\('([^']+)'\)/g)];
  return [...found, ...dynamic]
    .map((match) => match[1]!)
    .map((name) =>
      name.startsWith('.') ? normalize(join(dirname(path), name)).replaceAll('\\', '/') : name,
    );
}

/** Room → the rooms and packages it may import, and why nothing else. */
const allowed: Record<string, { rooms: readonly string[]; packages: RegExp }> = {
  domain: { rooms: ['domain'], packages: /^(zod|opencc-js\/preset\/t2cn)$/ },
  rules: { rooms: ['domain', 'rules'], packages: /^$/ },
  gate: { rooms: ['domain', 'rules', 'gate'], packages: /^$/ },
  locales: {
    rooms: ['domain', 'rules', 'acts', 'gate', 'locales', 'exchange', 'regulations'],
    packages: /^$/,
  },
  acts: { rooms: ['domain', 'acts'], packages: /^zod$/ },
  requests: { rooms: ['domain', 'rules', 'acts', 'gate', 'locales', 'requests'], packages: /^yaml$/ },
  report: { rooms: ['domain', 'rules', 'gate', 'locales', 'report'], packages: /^$/ },
  store: { rooms: ['domain', 'store'], packages: /^(chinese-days|zod|yaml|gray-matter|micromark|node:.*)$/ },
  regulations: { rooms: ['domain', 'regulations'], packages: /^(yaml|zod|node:.*)$/ },
  history: { rooms: ['domain', 'history'], packages: /^(simple-git|node:.*)$/ },
  sealing: { rooms: ['domain', 'sealing'], packages: /^(age-encryption|@scure\/base|zod|node:.*)$/ },
  forge: { rooms: ['domain', 'forge'], packages: /^(zod|@octokit\/rest|gitea-js|node:.*)$/ },
  office: { rooms: ['domain', 'office'], packages: /^node:.*$/ },
  exchange: {
    rooms: ['domain', 'locales', 'exchange'],
    packages: /^(zod|csv-parse\/sync|csv-stringify\/sync|hucre(\/xlsx)?|fast-xml-parser|node:.*)$/,
  },
};

describe('imports go one way', () => {
  for (const file of code) {
    const rights = allowed[room(file.path)];
    if (!rights) continue;
    test(file.path, () => {
      for (const name of importsOf(file)) {
        if (/^(src|scripts)\//.test(name))
          expect(rights.rooms, `${file.path} imports ${name}`).toContain(room(name));
        else expect(name).toMatch(rights.packages);
      }
    });
  }

  test('a rule never imports a rule', () => {
    const single = code.filter(({ path }) => /^src\/rules\/[^/]+\//.test(path));
    const crossing = single.flatMap((file) =>
      importsOf(file).filter((name) => /^src\/rules\/[^/]+\//.test(name)),
    );
    expect(crossing).toEqual([]);
  });

  test('the site enters the data through one file', () => {
    const site = code.filter(({ path }) => path.startsWith('src/site/') && path !== 'src/site/data.ts');
    const doors = site.filter((file) => importsOf(file).some((name) => /^src\/(store|history)\//.test(name)));
    expect(doors.map(({ path }) => path)).toEqual([]);
  });

  test('only scripts/world.ts touches the process, the console and the clock', () => {
    const touching = code.filter(
      ({ path, text }) =>
        path !== 'scripts/world.ts' &&
        /\bprocess\.|\bconsole\.|\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b/.test(withoutComments(text)),
    );
    expect(touching.map(({ path }) => path)).toEqual([]);
  });
});

describe('proportions', () => {
  const lengths = code
    .filter(({ path }) => !path.startsWith('src/locales/'))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines);

  test('no file is longer than 250 lines', () => {
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
  });
  test('nine in ten are at most 150 lines long, half at most 60', () => {
    expect(lengths[Math.floor(lengths.length * 0.9)]!.lines).toBeLessThanOrEqual(150);
    expect(lengths[Math.floor(lengths.length * 0.5)]!.lines).toBeLessThanOrEqual(60);
  });
  test('no catch-all rooms, no default exports, kebab-case names', () => {
    const bad = /(^|\/)(utils?|lib|helpers?|common|core|services|managers)(\/|\.ts$)/;
    expect(sources.filter(({ path }) => bad.test(path)).map(({ path }) => path)).toEqual([]);
    expect(code.filter(({ text }) => /^export default/m.test(text)).map(({ path }) => path)).toEqual([]);
    const names = sources.map(({ path }) => path.split('/').at(-1)!);
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.ts$/.test(name))).toEqual([]);
  });
  test('every exported type, function and constant of domain, rules and store has a doc comment', () => {
    const bare = code
      .filter(({ path }) =>
        /^src\/(domain|rules|store|report|history|sealing|forge|office|exchange)\//.test(path),
      )
      .flatMap(({ path, text }) => {
        const lines = text.split('\n');
        return lines.flatMap((line, index) => {
          const exported = /^export (?:const|function|interface|type|class|async function) (\w+)/.exec(
            line,
          )?.[1];
          const above = lines[index - 1] ?? '';
          const schemaOfNext = /Schema$/.test(exported ?? '');
          return exported &&
            !schemaOfNext &&
            !above.trim().endsWith('*/') &&
            !above.startsWith('// biome-ignore')
            ? [`${path}: ${exported}`]
            : [];
        });
      });
    expect(bare).toEqual([]);
  });
});

describe('every rule has its three files and its words', () => {
  for (const { id } of rules) {
    const base = `src/rules/${id.split('-')[0]}/${id}`;
    test(id, () => {
      expect(globSync(`${base}.{ts,test.ts,md}`)).toHaveLength(3);
      const page = readFileSync(`${base}.md`, 'utf8');
      const titles = [...page.matchAll(/^# (.+)$/gm)].map((match) => match[1]);
      expect(titles).toEqual([zhCN.rules[id].title, en.rules[id].title]);
      for (const heading of ['## 例子', '## 怎样改', '## 为什么', '## How to mend it', '## Why']) {
        expect(page).toContain(heading);
      }
    });
  }
  test('every rule file is enrolled', () => {
    const files = globSync('src/rules/*/*.ts').filter((path) => !path.endsWith('.test.ts'));
    expect(files.map((path) => path.split('/').at(-1)!.slice(0, -3)).sort()).toEqual(
      rules.map(({ id }) => id).sort(),
    );
  });
});

describe('the lock file', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { resolved?: string; optionalDependencies?: Record<string, string> }>;
  };
  test('names no registry', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([]);
  });
  test('holds the optional packages of every platform; without them a clean install is refused', () => {
    const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    const locked = Object.keys(packages);
    expect(wanted.filter((name) => !locked.some((path) => path.endsWith(`node_modules/${name}`)))).toEqual(
      [],
    );
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
