import { describe, expect, test } from 'vitest';
import type { ReadingFault } from '../domain/register.ts';
import { type Files, memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { readHoldings } from './read-holdings.ts';

const regulation = (effective: string, more = '') =>
  `---\nregulation: 函件管理办法\neffective: ${effective}\n${more}classes:\n  - { code: letters, title: 往来函件, numbers: [{ template: "H-{seq:3}" }] }\n---\n`;
const letter = '---\nnumber: H-001\ntitle: 复函\n---\n';
const office: Files = {
  'people.md': miniature['people.md']!,
  'kefu/regulation.md': regulation('2024-01-01'),
  'kefu/letters/H-001.md': letter,
};

function read(files: Files) {
  const { registers, faults } = readHoldings(memorySource({ ...office, ...files }));
  return { registers, faults, own: registers[0]?.faults ?? [] };
}
const told = (faults: readonly ReadingFault[]) => faults.map(({ rule, at, facts }) => [rule, at, facts]);

describe('a folder is a register by its regulation', () => {
  test('without one, none of its files is read, and that is told once', () => {
    const { registers, faults } = read({
      'archive/letters/H-001.md': letter,
      'archive/letters/H-002.md': '',
    });
    expect(registers.map(({ id }) => id)).toEqual(['kefu']);
    const at = { path: 'archive/regulation.md' };
    expect(told(faults)).toEqual([['regulation-missing', at, { folder: 'archive' }]]);
  });
  test('one that cannot be read is told as that, not as missing', () => {
    const { registers, faults } = read({ 'kefu/regulation.md': '---\nregulation: 办法\n---\n' });
    expect(registers).toEqual([]);
    expect(faults.map(({ rule, at }) => [rule, at.path])).toEqual([
      ['field-missing', 'kefu/regulation.md'],
      ['field-missing', 'kefu/regulation.md'],
    ]);
  });
  test('a template that makes no numbers is told at its place, of each version', () => {
    const broken = (effective: string) => regulation(effective).replace('{seq:3}', '{sec:3}');
    const { own } = read({
      'kefu/regulation.md': broken('2024-01-01'),
      'kefu/versions/2020-01-01.md': broken('2020-01-01'),
    });
    const field = ['classes', 0, 'numbers', 0, 'template'];
    const faults = own.filter(({ rule }) => rule === 'regulation-template');
    expect(faults.map(({ at }) => at)).toEqual([
      { path: 'kefu/regulation.md', field },
      { path: 'kefu/versions/2020-01-01.md', field },
    ]);
    expect(faults[0]!.facts).toMatchObject({ template: 'H-{sec:3}', problem: expect.anything() });
  });
});

describe('earlier versions', () => {
  const versions = (files: Files) => {
    const { registers, own } = read(files);
    return { paths: registers[0]!.versions.map(({ path }) => path), faults: told(own) };
  };
  test('come after the one in force, newest first', () => {
    const days = ['2015-06-01', '2020-01-01', '2018-03-01'];
    const files = Object.fromEntries(days.map((day) => [`kefu/versions/${day}.md`, regulation(day)]));
    expect(versions(files)).toEqual({
      paths: [
        'kefu/regulation.md',
        ...['2020-01-01', '2018-03-01', '2015-06-01'].map((day) => `kefu/versions/${day}.md`),
      ],
      faults: [],
    });
  });
  test('one that is named after another day counts by its own, and that is told', () => {
    const path = 'kefu/versions/2015-06-01.md';
    expect(
      versions({ [path]: regulation('2021-06-01'), 'kefu/versions/2020-01-01.md': regulation('2020-01-01') }),
    ).toEqual({
      paths: ['kefu/regulation.md', path, 'kefu/versions/2020-01-01.md'],
      faults: [['file-name', { path }, { problem: 'version', other: '2021-06-01' }]],
    });
  });
  test('one that cannot be read is a fault; the others count', () => {
    const path = 'kefu/versions/2015-06-01.md';
    const wrong = regulation('2015-06-01').replace('effective:', 'efective:');
    const { paths, faults } = versions({
      [path]: wrong,
      'kefu/versions/2020-01-01.md': regulation('2020-01-01'),
    });
    expect(paths).toEqual(['kefu/regulation.md', 'kefu/versions/2020-01-01.md']);
    expect(faults.map(([rule, at]) => [rule, at])).toEqual([
      ['field-missing', { path, field: ['effective'] }],
      ['field-unknown', { path, field: ['efective'], ofName: true }],
    ]);
  });
  test.each(['2020.md', 'v2020-01-01.md', '2020-01-01-1.md', '2020-01-01.md.md', 'old/2020-01-01.md'])(
    '%s is none',
    (name) => {
      const { paths, faults } = versions({ [`kefu/versions/${name}`]: regulation('2020-01-01') });
      expect(paths).toEqual(['kefu/regulation.md']);
      expect(faults.map(([rule]) => rule)).toEqual(['class-unknown']);
    },
  );
});

describe('what could not be read exists all the same', () => {
  const unread = (files: Files) => [...read(files).registers[0]!.unread].sort();
  test.each<[string, Files, string[]]>([
    ['nothing', {}, []],
    ['a broken record', { 'kefu/letters/H-002.md': '---\nnumber: H-002\n---\n' }, ['H-002']],
    ['a link', { 'kefu/letters/H-002.md': { kind: 'symlink' } }, ['H-002']],
    ['a link in another register', { 'kefu2/letters/H-002.md': { kind: 'symlink' } }, []],
    ['the people', { 'people.md': '---\npeople: 李娟\n---\n' }, ['people.md']],
    ['the stores', { 'stores.md': '---\n' }, ['stores.md']],
    ['the calendar', { 'calendar.md': '' }, ['calendar.md']],
    ['a file that does not belong there', { 'notes.md': letter }, []],
    ['a file of no class', { 'kefu/post/H-002.md': letter }, ['H-002']],
  ])('%s', (_, files, expected) => expect(unread(files)).toEqual(expected));
});

test('records, dossiers and forms are each found among their own, with what all registers share', () => {
  const { registers } = readHoldings(memorySource(miniature));
  const [{ regulation, records, dossiers, forms, people, places }] = registers as [
    (typeof registers)[number],
  ];
  expect([regulation.path, regulation.data.regulation]).toEqual(['kefu/regulation.md', '客户文件管理办法']);
  expect(records.map(({ class: { code } }) => code)).toEqual(['basics', 'business', 'deeds', 'letters']);
  expect(dossiers.map(({ fields }) => fields.dossier)).toEqual(['3-1-1502-01']);
  expect(forms.map(({ room, number }) => [room, number])).toEqual([
    ['loans', 'JY2024001'],
    ['returns', 'GH2024001'],
  ]);
  expect(people.map(({ name }) => name)).toEqual(['李娟', '王敏']);
  expect(places.has('A-01-1-003')).toBe(true);
});
