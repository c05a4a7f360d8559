import { describe, expect, test } from 'vitest';
import type { ReadingFault } from '../domain/register.ts';
import { type Files, memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { personalRegister } from '../testing/personal-register.ts';
import { readHoldings } from './read-holdings.ts';

/** What is told of one file that is laid over the miniature register, and whether it was read. */
function reading(path: string, file: Files[string], more: Files = {}) {
  const { registers, faults } = readHoldings(memorySource({ ...miniature, ...more, [path]: file }));
  expect(faults).toEqual([]);
  const [{ records, dossiers, forms, faults: own }] = registers as [(typeof registers)[number]];
  const entry = [...records, ...dossiers, ...forms].find((one) => one.path === path);
  return { entry, faults: own satisfies readonly ReadingFault[] };
}

const letter = (more = '') => `---\nnumber: H-002\ntitle: 复函\n${more}---\n\n正文\n`;
const loan = String(miniature['kefu/loans/2024/JY2024001.md']).replace('JY2024001', 'JY2024002');
const dossier = String(miniature['kefu/dossiers/3-1-1502-01.md']).replaceAll('1502', '1503');

describe('how deep files stand', () => {
  test.each<[boolean, string, string]>([
    [true, 'kefu/letters/H-002.md', letter()],
    [true, 'kefu/letters/2024/H-002.md', letter()],
    [false, 'kefu/letters/2024/03/H-002.md', letter()],
    [false, 'kefu/H-002.md', letter()],
    [true, 'kefu/loans/2024/JY2024002.md', loan],
    [false, 'kefu/loans/JY2024002.md', loan],
    [false, 'kefu/loans/2024/03/JY2024002.md', loan],
    [true, 'kefu/dossiers/3-1-1503-01.md', dossier],
    [false, 'kefu/dossiers/2024/3-1-1503-01.md', dossier],
  ])('%s: %s', (isRead, path, text) => {
    const { entry, faults } = reading(path, text);
    expect(entry !== undefined).toBe(isRead);
    const facts = { problem: 'unexpected', other: undefined };
    expect(faults).toEqual(isRead ? [] : [{ rule: 'file-name', at: { path }, facts }]);
  });
});

test('each is read as what it is', () => {
  expect(reading('kefu/letters/H-002.md', letter()).entry).toMatchObject({
    class: { code: 'letters' },
    fields: { number: 'H-002', title: '复函' },
    body: '\n正文\n',
  });
  expect(reading('kefu/loans/2024/JY2024002.md', loan).entry).toMatchObject({
    room: 'loans',
    number: 'JY2024002',
    fields: { borrower: '周明' },
  });
  expect(reading('kefu/dossiers/3-1-1503-01.md', `${dossier}\n附言\n`).entry).toMatchObject({
    fields: { dossier: '3-1-1503-01' },
    body: '\n附言\n',
  });
});

test.each([
  ['a heading', 'more', true],
  ['a folder that nobody knows', 'post', false],
  ['a folder that is called like a property', 'constructor', false],
])('%s takes no records', (_, folder, heading) => {
  const path = `kefu/${folder}/H-002.md`;
  const faults = [{ rule: 'class-unknown', at: { path }, facts: { folder, heading } }];
  expect(reading(path, letter())).toEqual({ entry: undefined, faults });
});

test('a file that is no text of ours is told at its place, or at its top', () => {
  const path = 'kefu/letters/H-002.md';
  const told = (file: string) => reading(path, file).faults.map(({ rule, at, facts }) => [rule, at, facts]);
  expect(told('---\nnumber: "H-002\n---\n')).toEqual([
    ['file-yaml', { path, position: { line: 2, column: 9 } }, { problem: 'syntax' }],
  ]);
  const limit = 64 * 1024;
  expect(told(letter() + 'x'.repeat(limit))).toEqual([
    ['file-size', { path, position: { line: 1, column: 1 } }, { problem: 'file', limit }],
  ]);
});

test('a form may list more than a record may say', () => {
  const items = Array.from({ length: 700 }, (_, index) => `  - number: J2023${index}\n`).join('');
  expect(
    reading('kefu/loans/2024/JY2024002.md', loan.replace('items:\n', `items:\n${items}`)).faults,
  ).toEqual([]);
  const related = `related:\n${items.replaceAll('number: ', '')}`;
  expect(reading('kefu/letters/H-002.md', letter(related)).faults.map(({ rule }) => rule)).toEqual([
    'file-size',
  ]);
});

test('what its text holds is told beside what its fields lack', () => {
  const path = 'kefu/letters/H-002.md';
  const { entry, faults } = reading(path, '---\nnumber: H-002\n---\n\n<b>13800138000\n');
  expect(entry).toBeUndefined();
  expect(faults.map(({ rule, at }) => [rule, at.position?.line])).toEqual([
    ['body-unsafe', 5],
    ['personal-number', 5],
    ['field-missing', undefined],
  ]);
});

describe('a number in a field that is to be sealed is told of as that, each room by its own fields', () => {
  const mobile = '"13800138000"\n';
  const household = `---\ndossier: 3-1-1503-01\nunit: 3-1-1503\nopened: 2022-05-01\n`;
  test.each<[string, string, string, string[]]>([
    ['a dossier', 'kefu/dossiers/3-1-1503-01.md', `${household}联系电话: ${mobile}---\n`, []],
    ['a record', 'kefu/letters/H-002.md', letter(`证件号: ${mobile}`), []],
    [
      'a field that dossiers seal',
      'kefu/letters/H-002.md',
      letter(`联系电话: ${mobile}`),
      ['personal-number'],
    ],
    ['a form', 'kefu/loans/2024/JY2024002.md', loan.replace('周明', mobile.trim()), ['personal-number']],
  ])('%s', (_, path, text, expected) => {
    const { entry, faults } = reading(path, text, personalRegister());
    expect(entry).toBeDefined();
    expect(faults.filter(({ at }) => at.path === path).map(({ rule }) => rule)).toEqual(expected);
  });
});

describe('what the regulation asks anew of what was filed before it', () => {
  const regulation = (earlier: string) =>
    String(miniature['kefu/regulation.md'])
      .replace('effective: 2020-01-01\n', `effective: 2024-01-01\n${earlier}`)
      .replace(
        'title: 往来函件\n',
        'title: 往来函件\n        fields: [{ name: copied, type: text, required: yes }, { name: sent, type: text, required: yes }, { name: seen, type: text }]\n',
      );
  const path = 'kefu/letters/H-002.md';
  const missing = (name: string, spared: object = {}) => {
    return { rule: 'field-missing', at: { path, field: [name] }, facts: { name }, ...spared };
  };
  const spared = { spared: true };
  const warn = 'earlier: warn\n';

  test.each<[string, string, string, boolean, object[]]>([
    ['is missing', '', 'filed: 2023-12-31\n', false, [missing('copied'), missing('sent')]],
    ['is spared', warn, 'filed: 2023-12-31\n', true, [missing('copied', spared), missing('sent', spared)]],
    [
      'is spared as far as it is not there',
      warn,
      'filed: 2023-12-31\nsent: 是\n',
      true,
      [missing('copied', spared)],
    ],
    ['is missing from the first day on', warn, 'filed: 2024-01-01\nsent: 是\n', false, [missing('copied')]],
    ['is missing where no day is stated', warn, 'sent: 是\n', false, [missing('copied')]],
    ['is there', warn, 'filed: 2023-12-31\nsent: 是\ncopied: 否\n', true, []],
  ])('%s', (_, earlier, more, isRead, expected) => {
    const own = (file: Files[string]) =>
      reading(path, file, {
        'kefu/regulation.md': regulation(earlier),
        'kefu/letters/H-001.md': letter('filed: 2023-12-31\nsent: 是\ncopied: 是\n'),
      });
    const { entry, faults } = own(letter(more));
    expect(entry !== undefined).toBe(isRead);
    expect(faults.filter(({ at }) => at.path === path)).toEqual(expected);
  });
});
