import { expect, test } from 'vitest';
import type { z } from 'zod';
import { choice, count, day, either, fields, list, mapOf, text } from '../domain/field.ts';
import { schemaFaults } from './schema-faults.ts';

const condition = choice('good', 'damaged');
const schema = fields({
  number: text,
  on: day.optional(),
  pages: count.optional(),
  items: list(fields({ number: text, condition: condition.optional() })).optional(),
  signed: mapOf(text).optional(),
  /** A text, or a map; a word of two lists, or words of one's own. */
  from: either('text', text, fields({ name: text, day })).optional(),
  form: either('choice', choice('original'), choice('copy', 'scan'), list(text)).optional(),
  term: either('length', choice('forever'), fields({ years: count }), fields({ days: count })).optional(),
  place: either(
    'map',
    fields({ box: text, of: either('map', text, fields({ room: text })) }),
    list(text),
  ).optional(),
});

function faults(raw: Record<string, unknown>, of: z.ZodType = schema) {
  const { error } = of.safeParse(raw);
  return schemaFaults('a.md', raw, error!, of);
}

const unknown = (field: (string | number)[], nearest: string | undefined, known: string[]) => {
  const name = field.at(-1);
  return {
    rule: 'field-unknown',
    at: { path: 'a.md', field, ofName: true },
    facts: { name, nearest, known },
  };
};
const missing = (...field: (string | number)[]) => {
  return { rule: 'field-missing', at: { path: 'a.md', field }, facts: { name: field.at(-1) } };
};
const impossible = (field: string[], on: string) => {
  return { rule: 'date-impossible', at: { path: 'a.md', field }, facts: { day: on } };
};
const invalid = (expected: string, field: (string | number)[], choices: string[] = [], nearest?: string) => {
  const facts = { name: field.at(-1) ?? '', expected, choices, nearest };
  return { rule: 'field-invalid', at: { path: 'a.md', field }, facts };
};
const all = Object.keys(schema.shape);

test.each<[string, Record<string, unknown>, unknown[]]>([
  ['a misspelt name', { numbr: 'H-001', number: 'H-001' }, [unknown(['numbr'], 'number', all)]],
  [
    'two names that nobody knows',
    { number: 'H-001', 颜色: '蓝', 气味: '无' },
    [unknown(['颜色'], undefined, all), unknown(['气味'], undefined, all)],
  ],
  [
    'a misspelt name deep in a list',
    { number: 'H-001', items: [{ number: 'J1' }, { number: 'J2', conditon: 'good' }] },
    [unknown(['items', 1, 'conditon'], 'condition', ['number', 'condition'])],
  ],
  ['a field that is not there', {}, [missing('number')]],
  ['one that is not there in a list', { number: 'H-001', items: [{}] }, [missing('items', 0, 'number')]],
  ['both at once', { numbr: 'H-001' }, [missing('number'), unknown(['numbr'], 'number', all)]],
  ['an empty text', { number: '' }, [invalid('text', ['number'])]],
  ['a number that is none', { number: 'H-001', pages: '两页' }, [invalid('count', ['pages'])]],
  ['a day that does not exist', { number: 'H-001', on: '2024-02-30' }, [impossible(['on'], '2024-02-30')]],
  ['a day in other signs', { number: 'H-001', on: '2024/02/30' }, [invalid('day', ['on'])]],
  ['a day with something after it', { number: 'H-001', on: '2024-02-301' }, [invalid('day', ['on'])]],
  ['a day with something before it', { number: 'H-001', on: '02024-02-30' }, [invalid('day', ['on'])]],
  ['days where one is asked for', { number: 'H-001', on: ['2024-02-30'] }, [invalid('day', ['on'])]],
  [
    'what looks like a day and is to be a number',
    { number: 'H-001', pages: '2024-02-30' },
    [invalid('count', ['pages'])],
  ],
  [
    'a misspelt word',
    { number: 'H-001', items: [{ number: 'J1', condition: 'god' }] },
    [invalid('choice', ['items', 0, 'condition'], ['good', 'damaged'], 'good')],
  ],
  [
    'a map in place of a word',
    { number: 'H-001', items: [{ number: 'J1', condition: { good: 'yes' } }] },
    [invalid('choice', ['items', 0, 'condition'], ['good', 'damaged'])],
  ],
  ['a text in place of a list', { number: 'H-001', items: 'J1' }, [invalid('list', ['items'])]],
  [
    'a map with a field called like what a text has',
    { number: { length: '0' } },
    [invalid('text', ['number'])],
  ],
  [
    'words of several lists',
    { number: 'H-001', form: 'scam' },
    [invalid('choice', ['form'], ['original', 'copy', 'scan'], 'scan')],
  ],
  [
    'what may be a word or a time',
    { number: 'H-001', term: 'for ever' },
    [invalid('length', ['term'], [], 'forever')],
  ],
  ['neither text nor map', { number: 'H-001', from: ['甲'] }, [invalid('text', ['from'])]],
  [
    'a map where a text would do too: its parts are wrong',
    { number: 'H-001', from: { name: '甲', day: '2024-02-30' } },
    [impossible(['from', 'day'], '2024-02-30')],
  ],
  [
    'such a map with a misspelt name',
    { number: 'H-001', from: { name: '甲', day: '2024-02-01', dya: '1' } },
    [unknown(['from', 'dya'], 'day', ['name', 'day'])],
  ],
  [
    'a map of two that it might be',
    { number: 'H-001', term: { months: '3' } },
    [invalid('length', ['term'])],
  ],
  [
    'a map in a map, each of which could be something else',
    { number: 'H-001', place: { box: '1', of: { rom: 'A' } } },
    [missing('place', 'of', 'room'), unknown(['place', 'of', 'rom'], 'room', ['room'])],
  ],
])('%s', (_, raw, expected) => expect(faults(raw)).toEqual(expected));

test('a file that is something else altogether', () => {
  expect(faults({ number: 'H-001' }, list(text))).toEqual([invalid('list', [])]);
});
