import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileCases, textOf } from '../testing/corpus.ts';
import { guard, usualLimits } from './guard.ts';
import { plainFields } from './plain-fields.ts';
import { readByMatter } from './read-text.ts';
import { yamlFields } from './yaml-fields.ts';

const usual = fc.constantFrom(
  'a',
  'B',
  '0',
  '12',
  '档',
  '案',
  ' ',
  '，',
  '—',
  '/',
  'yes',
  '2024-01-05',
  '1:30',
  '1e5',
);
const special = fc.constantFrom(
  ...['-', '--', '---', ':', ': ', ' :', '#', ' #', '# ', '  ', '\t', '"', "'", '\\', '[', ']'],
  ...['{', '}', ',', ', ', '&', '*', '!', '|', '>', '%', '@', '`', '?', '? ', '- ', '=', '<<', '~'],
  ...['.', '...', 'null', '0012', '\u3099', '：', '“', '”', '　', '·', '（', '\u00a0', '\u2003', 'é'],
  ...['𠮷', '☎️', 'https://a/#b', '\n', '\n ', '\n- ', '\n\n'],
);
const piece = fc.oneof({ weight: 3, arbitrary: usual }, { weight: 1, arbitrary: special });
const value = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
const name = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('a', 'b', 'title', 'handed-out-by', 'x1', 'constructor', 'to-string'),
  },
  { weight: 1, arbitrary: fc.constantFrom('Title', '标题', 'a-', '-a', '__proto__', 'a b', '"a"', '') },
);
const colon = fc.oneof(
  { weight: 20, arbitrary: fc.constant(': ') },
  { weight: 1, arbitrary: fc.constantFrom(':', ' : ', ':  ', ':\t', '：') },
);
const pair = fc.tuple(name, colon, value).map((parts) => parts.join(''));
const indent = (usual: string) =>
  fc.oneof(
    { weight: 40, arbitrary: fc.constant(usual) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', ' ', '- ', '  ', '  -', '   - ', '    ', '      ', '    - ', '\t'),
    },
  );
const below = fc.tuple(indent('    '), pair).map((parts) => parts.join(''));
const item = fc.oneof(
  fc
    .tuple(indent('  - '), pair, fc.array(below, { maxLength: 2 }))
    .map(([mark, first, more]) => [mark + first, ...more].join('\n')),
  fc.tuple(indent('  - '), value).map((parts) => parts.join('')),
);
const list = fc
  .tuple(
    name,
    fc.constantFrom(':', ':', ':', ': ', ': a', ' :'),
    fc.array(item, { minLength: 1, maxLength: 3 }),
  )
  .map(([title, mark, items]) => [title + mark, ...items].join('\n'));
const map = fc
  .tuple(
    name,
    fc.constantFrom(':', ':', ':', ': ', ': a', ' :'),
    fc.array(
      fc.tuple(indent('  '), pair).map((parts) => parts.join('')),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([title, mark, lines]) => [title + mark, ...lines].join('\n'));
const nested = fc.oneof(list, map);
const frontmatter = fc
  .array(fc.oneof({ weight: 2, arbitrary: pair }, { weight: 1, arbitrary: nested }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((lines) => lines.join('\n'));

test('whenever the fast reader answers, the YAML parser says the same', () => {
  let [answered, lists, maps] = [0, 0, 0];
  fc.assert(
    fc.property(frontmatter, (text) => {
      const plain = plainFields(text);
      if (plain === undefined) return;
      answered += 1;
      if (Object.values(plain).some(Array.isArray)) lists += 1;
      if (Object.values(plain).some((one) => typeof one === 'object' && !Array.isArray(one))) maps += 1;
      expect({ ...plain }).toEqual({ ...yamlFields(`${text}\n`) });
    }),
    { numRuns: 40_000 },
  );
  expect(answered).toBeGreaterThan(2000);
  expect(lists).toBeGreaterThan(300);
  expect(maps).toBeGreaterThan(300);
});

test('lists of values, and of names with values', () => {
  const text =
    'loan: JY1\nitems:\n  - number: H-001\n    pages: 2\n  - number: H 2\nby:\n  - 李娟\n  - a:b\nout: x';
  const expected = {
    loan: 'JY1',
    items: [{ number: 'H-001', pages: '2' }, { number: 'H 2' }],
    by: ['李娟', 'a:b'],
    out: 'x',
  };
  expect(JSON.parse(JSON.stringify(plainFields(text)))).toEqual(expected);
  expect(JSON.parse(JSON.stringify(yamlFields(`${text}\n`)))).toEqual(expected);
});

test('maps of values, between lists and lines', () => {
  const text = 'a: 1\nsealed:\n  内部: 3f9a.YWdl-_x\n  绝密: 9\nby:\n  - 李娟\n  - b: c\nout: x';
  const expected = {
    a: '1',
    sealed: { 内部: '3f9a.YWdl-_x', 绝密: '9' },
    by: ['李娟', { b: 'c' }],
    out: 'x',
  };
  expect(JSON.parse(JSON.stringify(plainFields(text)))).toEqual(expected);
  expect(JSON.parse(JSON.stringify(yamlFields(`${text}\n`)))).toEqual(expected);
  expect(plainFields('sealed:\n  a: 1\n  a: 2')).toBeUndefined();
});

test('values are the text that stands in the file', () => {
  const line = fc.stringMatching(/^[a-z0-9一-龥][a-z0-9一-龥，。（）/._+=~-]{0,20}$/);
  fc.assert(
    fc.property(fc.uniqueArray(line, { minLength: 1, maxLength: 6 }), (values) => {
      const text = values.map((one, index) => `field-${index}: ${one}`).join('\n');
      const expected = Object.fromEntries(values.map((one, index) => [`field-${index}`, one]));
      expect({ ...plainFields(text) }).toEqual(expected);
      expect({ ...yamlFields(`${text}\n`) }).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});

test('fields are read in their order, and inherit nothing', () => {
  for (const fields of [plainFields('b: 1\na: 2')!, yamlFields('b: "1"\na: 2\n')]) {
    expect(Object.keys(fields)).toEqual(['b', 'a']);
    expect('constructor' in fields || 'toString' in fields || '__proto__' in fields).toBe(false);
  }
});

test('a plain file is split as gray-matter splits it', () => {
  let plain = 0;
  for (const one of fileCases()) {
    const guarded = guard(new TextEncoder().encode(textOf(one)), usualLimits);
    if ('rule' in guarded) continue;
    const { text, close } = guarded;
    const fields = plainFields(text.slice(4, close));
    if (!fields) continue;
    plain += 1;
    expect(readByMatter(text)).toEqual({ text, fields, body: text.slice(close + 5) });
  }
  expect(plain).toBeGreaterThan(100);
});
