import { describe, expect, test } from 'vitest';
import type { Holdings } from '../domain/register.ts';
import { bytesOf, type Files, memorySource } from '../testing/memory-source.ts';
import { miniature as texts } from '../testing/miniature.ts';
import { readHoldings } from './read-holdings.ts';
import {
  isNarrow,
  isRule,
  type LoadingSource,
  partOf,
  readPart,
  readWhole,
  stemOf,
  withoutAdded,
} from './read-part.ts';

/** The same bytes each time: what was read of them is remembered. */
const miniature: Files = Object.fromEntries(
  Object.entries(texts).map(([path, text]) => [path, bytesOf(text)]),
);

/** Files in memory that keep account of what was asked for beforehand; like git, they know no others. */
function loading(files: Files): LoadingSource & { readonly loaded: Set<string> } {
  const source = memorySource(files);
  const loaded = new Set<string>();
  return {
    ...source,
    loaded,
    load(paths) {
      for (const path of paths) {
        if (files[path] === undefined) throw new Error(`no such file: ${path}`);
        loaded.add(path);
      }
    },
  };
}

const loan = 'kefu/loans/2024/JY2024002.md';
const lending = (number: string, more = 'purpose: 核对\n') =>
  `---\nloan: JY2024002\nitems:\n  - number: ${JSON.stringify(number)}\nborrower: 周明\n${more}out: 2024-03-01\nhanded-out-by: 李娟\n---\n`;
const letter = (number: string) => `---\nnumber: ${number}\ntitle: 复函\n---\n`;

/** What is read of the first register: the names of its files, room by room. */
function told({ registers, faults }: Holdings) {
  expect(faults).toEqual([]);
  const names = (entries: readonly { readonly path: string }[]) => entries.map(({ path }) => stemOf(path));
  const [{ records, dossiers, forms, unread, faults: own }] = registers as [Holdings['registers'][number]];
  return {
    records: names(records),
    dossiers: names(dossiers),
    forms: names(forms),
    unread: [...unread].sort(),
    faults: own.map(({ rule, at }) => [rule, at.path]),
  };
}

describe('whether a proposal is about its forms alone', () => {
  test.each<[boolean, string, ...string[]]>([
    [true, 'nothing'],
    [true, 'a loan', loan],
    [true, 'a loan and its return', loan, 'kefu/returns/2024/GH2024002.md'],
    [false, 'a stocktake, which speaks of all that stands there', 'kefu/stocktakes/2024/PD2024001.md'],
    [false, 'a loan and a record', loan, 'kefu/letters/H-001.md'],
    [false, 'a record by year', 'kefu/basics/2023/J2023001.md'],
    [false, 'the people', 'people.md'],
    [false, 'a form that stands too high', 'kefu/loans/JY2024002.md'],
    [false, 'a form that stands too deep', 'kefu/loans/2024/03/JY2024002.md'],
    [false, 'a folder that is called like a property', 'kefu/constructor/2024/JY2024002.md'],
  ])('%s: %s', (expected, _what, ...paths) => expect(isNarrow(paths)).toBe(expected));
});

test.each([
  ['people.md', true],
  ['kefu/regulation.md', true],
  ['kefu/versions/2019-01-01.md', true],
  ['kefu/letters/regulation.md', false],
  ['kefu/letters/H-001.md', false],
  ['kefu/dossiers/versions/H-001.md', false],
])('%s is a rule: %s', (path, expected) => expect(isRule(path)).toBe(expected));

test.each([
  ['kefu/letters/H-001.md', 'H-001'],
  ['people.md', 'people'],
  ['kefu/letters/H-001.txt', 'H-001.txt'],
])('%s is called %s', (path, name) => expect(stemOf(path)).toBe(name));

describe('what a form speaks of', () => {
  const identity = 'kefu/basics/2023/J2023001.md';
  const household = ['kefu/deeds/3-1-1502-01.md', 'kefu/dossiers/3-1-1502-01.md'];
  const part = (files: Files, ...changed: string[]) => {
    const source = loading({ ...miniature, ...files });
    const found = [...partOf(source, changed)].sort();
    expect([...source.loaded].sort()).toEqual(found);
    return found;
  };
  /** The letters of such names that a loan of that number leads to. */
  const led = (number: string, names: readonly string[], more?: string) => {
    const letters = names.map((name) => [`kefu/letters/${name}.md`, letter('无号')] as const);
    const found = part({ ...Object.fromEntries(letters), [loan]: lending(number, more) }, loan);
    return found.filter((path) => path !== loan).map(stemOf);
  };

  test('the record, its dossier, and what shares the number of that', () => {
    expect(part({ [loan]: lending('J2023001') }, loan)).toEqual([identity, ...household, loan].sort());
  });
  test('a form, and what that speaks of; not those that speak of it', () => {
    const returned = 'kefu/returns/2024/GH2024001.md';
    const lent = 'kefu/loans/2024/JY2024001.md';
    expect(part({}, returned)).toEqual([identity, ...household, lent, returned].sort());
    expect(part({}, lent)).toEqual([identity, ...household, lent].sort());
  });
  test('every file of that name, in whatever register it stands', () => {
    const other = Object.fromEntries(
      ['regulation.md', 'dossiers/3-1-1502-01.md', 'letters/H-001.md'].map((path) => [
        `other/${path}`,
        miniature[`kefu/${path}`]!,
      ]),
    );
    const found = part({ ...other, [loan]: lending('3-1-1502-01') }, loan);
    expect(found).toEqual([...household, loan, 'other/dossiers/3-1-1502-01.md']);
  });
  test('a file that is gone speaks of nothing', () => expect(part({}, loan)).toEqual([]));
  test('a form that cannot be read speaks of nothing', () => {
    expect(part({ [loan]: '---\nitems: J2023001\n---\n' }, loan)).toEqual([loan]);
  });
  test('a link is no file', () => {
    expect(part({ 'kefu/letters/H-009.md': { kind: 'symlink' }, [loan]: lending('H-009') }, loan)).toEqual([
      loan,
    ]);
  });

  test.each<[string, string, string[], string[]]>([
    ['as it is written', 'Y2023·1', ['Y2023.1'], ['Y2023.1']],
    ['in full-width signs', 'Ｊ2024００１', ['J2024001'], ['J2024001']],
    [
      'in small letters, to every file of that number',
      'j2024 001',
      ['J2024001', 'J2024 001'],
      ['J2024 001', 'J2024001'],
    ],
    [
      'as it is written, where another spelling has a file too',
      'J2024001',
      ['J2024001', 'Ｊ2024001'],
      ['J2024001'],
    ],
    ['in words alone, which are not looked for in another spelling', 'ＡＢ', ['AB'], []],
    ['in words alone, as they are', 'AB', ['AB'], ['AB']],
    ['of 64 signs', `j2024${' '.repeat(56)}001`, ['J2024001'], ['J2024001']],
    ['of 65 signs, which is none', `j2024${' '.repeat(57)}001`, ['J2024001'], []],
    ['that ends as a day does', 'ｊ2024-03-01', ['j2024-03-01'], ['j2024-03-01']],
    ['that begins as a day does', '2024-03-01ｊ', ['2024-03-01j'], ['2024-03-01j']],
    ['that is a day, in another spelling', '2024-03-01', ['２０２４-03-01'], []],
    ['that no file has', 'H-777', ['H-778'], []],
  ])('a number %s', (_, number, names, expected) => expect(led(number, names)).toEqual(expected));

  test('titles and places name no file', () => {
    const titled = '---\nnumber: H-002\ntitle: H-003\nplace: H-003\nrelated:\n  - H-001\n---\n';
    const files = { 'kefu/letters/H-002.md': titled, 'kefu/letters/H-003.md': letter('H-003') };
    const found = part({ ...files, [loan]: lending('H-002') }, loan);
    expect(found).toEqual(['kefu/letters/H-001.md', 'kefu/letters/H-002.md', loan]);
  });
});

describe('a part', () => {
  const files: Files = {
    ...miniature,
    [loan]: lending('H-001'),
    'kefu/returns/2024/GH2024002.md': { kind: 'symlink' },
    'other/regulation.md': miniature['kefu/regulation.md']!,
    'other/letters/H-005.md': letter('H-005'),
  };
  const source = loading(files);
  const read = readPart(source, new Set([loan, 'kefu/letters/H-001.md']));

  test('is read with every form; the rest counts as there', () => {
    const [kefu, other] = read.registers;
    expect(told({ registers: [kefu!], faults: [] })).toEqual({
      records: ['H-001'],
      dossiers: [],
      forms: ['JY2024001', 'JY2024002', 'GH2024001'],
      unread: ['3-1-1502-01', 'GH2024002', 'J2023001', 'Y2023销售合同001'],
      faults: [],
    });
    expect([...other!.unread]).toEqual(['H-005']);
    expect(read.registers.map(({ people }) => people.length)).toEqual([2, 2]);
  });
  test('tells of a form that is a link', () => {
    const at = { path: 'kefu/returns/2024/GH2024002.md' };
    expect(read.faults).toEqual([{ rule: 'file-kind', at, facts: { kind: 'symlink' } }]);
  });
  test('is fetched at once, and nothing beside it', () => {
    expect([...source.loaded].sort()).toEqual(
      [
        ...['people.md', 'stores.md', 'kefu/regulation.md', 'other/regulation.md', 'kefu/letters/H-001.md'],
        ...[loan, 'kefu/loans/2024/JY2024001.md', 'kefu/returns/2024/GH2024001.md'],
      ].sort(),
    );
  });
});

test('the whole is fetched at once, but for links', () => {
  const source = loading({ ...miniature, 'kefu/letters/H-002.md': { kind: 'symlink' } });
  const { registers, faults } = readWhole(source);
  expect([...source.loaded].sort()).toEqual(Object.keys(miniature).sort());
  expect(faults.map(({ rule, at }) => [rule, at.path])).toEqual([['file-kind', 'kefu/letters/H-002.md']]);
  expect(told({ registers, faults: [] })).toEqual({
    ...told(readHoldings(memorySource(miniature))),
    unread: ['H-002'],
  });
});

describe('what there was before', () => {
  const dossier = String(texts['kefu/dossiers/3-1-1502-01.md']).replaceAll('1502', '1503');
  const old: Files = { ...miniature, 'kefu/letters/H-004.md': '---\nnumber: H-004\n---\n' };
  const added: Files = {
    'kefu/letters/H-002.md': letter('H-002'),
    'kefu/letters/H-003.md': '---\nnumber: H-003\n---\n',
    'kefu/dossiers/3-1-1503-01.md': dossier,
    [loan]: lending('H-001'),
  };
  const earlier = (files: Files) =>
    withoutAdded(readHoldings(memorySource({ ...old, ...files })), Object.keys(files));

  test('is what is left without what was added', () => {
    expect(told(earlier(added)!)).toEqual({
      records: ['J2023001', 'Y2023销售合同001', '3-1-1502-01', 'H-001'],
      dossiers: ['3-1-1502-01'],
      forms: ['JY2024001', 'GH2024001'],
      unread: ['H-004'],
      faults: [['field-missing', 'kefu/letters/H-004.md']],
    });
  });
  test.each<[string, Files]>([
    ['people were added', { 'people.md': miniature['people.md']! }],
    [
      'rules were added among others',
      { ...added, 'kefu/versions/2019-01-01.md': miniature['kefu/regulation.md']! },
    ],
    ['a name stands in the way of another', { 'kefu/letters/h-001.md': letter('h-001') }],
  ])('cannot be told where %s', (_, files) => expect(earlier(files)).toBeUndefined());
});
