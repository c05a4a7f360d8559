import { describe, expect, test } from 'vitest';
import type { Form, FormRoom } from '../form.ts';
import type { Register } from '../register.ts';
import type { CutFiles } from './cut-files.ts';
import { cutForms } from './cut-forms.ts';
import { scopeOf } from './scope.ts';

const regulation = {
  levels: ['内部', '机密'],
  personal: [
    { level: '机密', fields: ['电话'], readers: [], of: 'dossiers' },
    { level: '机密', fields: ['证件号'], readers: [], of: 'records' },
  ],
};
const form = (room: FormRoom, number: string, fields: object) =>
  ({ path: `kefu/${room}/${number}.md`, room, number, fields }) as unknown as Form;
const items = (...numbers: string[]) => ({ items: numbers.map((number) => ({ number })) });
const scrub = (text: string) => text.replaceAll('赵一鸣', '赵**');
/** An office in which H-001 and H-002 are shown, and the dossiers D-01, and D-02 of which some paper is not. */
const cut = (forms: readonly Form[], edition: object = { hides: ['地址'], level: '机密' }, area?: string) => {
  const files = {
    records: ['H-001', 'H-002'].map((number) => ({ fields: { number } })),
    dossiers: ['D-01', 'D-02'].map((dossier) => ({ fields: { dossier } })),
    scrubFor: () => scrub,
  } as unknown as CutFiles;
  const register = { forms, places: new Map([['A-01', {}]]) } as unknown as Register;
  const scope = scopeOf(regulation as never, { code: 'x', title: 'x', roles: [], ...edition } as never, area);
  return cutForms(register, files, new Set(['D-02']), scope);
};
const low = { level: '内部' };
/** What became of each form: `skeleton`, `whole`, or nothing. */
const fates = (...given: Parameters<typeof cut>) =>
  cut(...given).map(
    ({ number, fields }) => `${number} ${JSON.stringify(fields).includes('***') ? 'skeleton' : 'whole'}`,
  );
const loan = (number: string, ...numbers: string[]) =>
  form('loans', number, { loan: number, ...items(...numbers), borrower: '周明', purpose: '核对' });

test('a form that names only what is shown is whole, in its place, and says nothing that was cut', () => {
  const one = form('loans', '赵一鸣1', {
    loan: '赵一鸣1',
    items: [{ number: 'ｈ-001', note: '赵一鸣' }, { number: 'H-002' }],
    borrower: '赵一鸣',
  });
  expect(cut([one])).toEqual([
    {
      ...one,
      fields: {
        loan: '赵一鸣1',
        items: [{ number: 'ｈ-001', note: '赵**' }, { number: 'H-002' }],
        borrower: '赵**',
      },
    },
  ]);
});

test('one that names something else, too, keeps its bones; one that names nothing else is gone', () => {
  expect(
    fates([loan('1', 'H-001', 'X-1'), loan('2', 'X-1'), loan('3', 'X-1', 'X-2'), loan('4', 'H-002')]),
  ).toEqual(['1 skeleton', '4 whole']);
  expect(cut([loan('1', 'H-001', 'X-1')])[0]!.fields).toMatchObject(items('H-001'));
});

test.each([
  ['D-01', 'whole'],
  ['D-02', 'skeleton'],
  ['A-01', 'whole'],
])('a hold on %s is %s', (number, fate) => {
  expect(fates([form('holds', '1', { hold: '1', ...items(number), by: '李', reason: '诉讼' })])).toEqual([
    `1 ${fate}`,
  ]);
});

test('a box may hold what is above a level, or of another area', () => {
  const held = [form('holds', '1', { hold: '1', ...items('A-01'), by: '李', reason: '诉讼' })];
  expect(fates(held, low)).toEqual(['1 skeleton']);
  expect(fates(held, { level: '机密', area: 'own', 'area-field': '片区' }, '东区')).toEqual(['1 skeleton']);
});

test('forms of the office about itself are for nobody else', () => {
  const inner = (['offences', 'mendings', 'copies', 'withdrawals'] as const).map((room) =>
    form(room, room, {}),
  );
  expect(cut(inner)).toEqual([]);
});

describe('what goes on with an earlier form', () => {
  const back = (of: string, ...numbers: string[]) =>
    form('returns', `of ${of}`, { return: `of ${of}`, loan: of, ...items(...numbers), 'received-by': '李' });

  test('is never more than that form is, wherever it stands in the list', () => {
    const loans = [loan('1', 'H-001'), loan('2', 'H-001', 'X-1'), loan('3', 'X-1')];
    const returns = [back('1', 'H-001'), back('2', 'H-001'), back('3', 'H-001'), back('9', 'H-001')];
    expect(fates([...loans, ...returns])).toEqual(['1 whole', '2 skeleton', 'of 1 whole', 'of 2 skeleton']);
    expect(fates([...returns, ...loans])).toEqual(['of 1 whole', 'of 2 skeleton', '1 whole', '2 skeleton']);
  });
  test('is less where it names less itself, and finds its form in any spelling', () => {
    const mixed = back('ｊｙ1', 'H-001', 'X-1');
    expect(fates([loan('JY1', 'H-001'), mixed])).toEqual(['JY1 whole', 'of ｊｙ1 skeleton']);
    expect(fates([loan('JY1', 'H-001'), back('JY1', 'X-1')])).toEqual(['JY1 whole']);
  });
  test('is gone with it, though it names something that is shown, too', () => {
    expect(fates([loan('3', 'X-1'), back('3', 'H-001', 'X-1')])).toEqual([]);
  });
  test('is as whole as it below the highest level, though it names nothing itself', () => {
    const release = form('releases', '2', { release: '2', hold: '1', by: '李', reason: '结案' });
    const held = form('holds', '1', { hold: '1', ...items('H-001'), by: '李', reason: '诉讼' });
    expect(fates([held, release, loan('3', 'H-001')], low)).toEqual(['1 whole', '2 whole', '3 whole']);
  });
  test.each([
    ['renewals', 'loans', 'loan', { by: '李' }],
    ['recalls', 'loans', 'loan', { by: '李' }],
    ['releases', 'holds', 'hold', { by: '李', reason: '结案' }],
    ['certificates', 'disposals', 'disposal', { place: '碎纸间', executor: '李' }],
  ] as const)('%s that name nothing themselves follow their %s', (room, before, field, more) => {
    const pair = (...numbers: string[]) => [
      form(before, 'F', { [field]: 'F', ...items(...numbers) }),
      form(room, 'G', { own: 'G', [field]: 'F', ...more }),
    ];
    const fate = (...numbers: string[]) => cut(pair(...numbers)).find(({ number }) => number === 'G')?.fields;
    expect(fate('H-001')).toMatchObject(more);
    expect(JSON.stringify(fate('H-001', 'X-1'))).toContain('***');
    expect(fate('X-1')).toBeUndefined();
  });
  test('forms of two kinds that share a number are two', () => {
    const both = [loan('1', 'X-1'), form('holds', '1', { hold: '1', ...items('H-001'), reason: '诉讼' })];
    expect(fates([...both, back('1', 'H-001')])).toEqual(['1 whole']);
  });
});

describe('a form that names nothing with a level or an area', () => {
  const duty = [form('duties', '1', { entry: '1', duty: 'walk', by: '李娟' })];
  test('is whole where every level and area is shown, else only its bones', () => {
    expect(fates(duty)).toEqual(['1 whole']);
    expect(fates(duty, low)).toEqual(['1 skeleton']);
    expect(fates(duty, { level: '机密', area: 'own', 'area-field': '片区' }, '东区')).toEqual(['1 skeleton']);
  });
  test('where fields are chosen, every form is but its bones', () => {
    const chosen = { level: '机密', fields: ['title', 'number'] };
    expect(fates([...duty, loan('2', 'H-001')], chosen)).toEqual(['1 skeleton', '2 skeleton']);
  });
});

describe('a change entry', () => {
  const change = (field: string, number = 'H-001') =>
    form('changes', field, { change: field, number, field, from: '甲', to: '乙' });
  const told = (edition: object, ...entries: Form[]) => cut(entries, edition).map(({ number }) => number);
  const all = ['title', '地址', '手机', '电话', '证件号'].map((field) => change(field));

  test('is told where its field is shown in full', () => {
    expect(told({ level: '机密', hides: ['地址'], masks: { 手机: 'digits' } }, ...all)).toEqual([
      'title',
      '电话',
      '证件号',
    ]);
    expect(told({ level: '内部' }, ...all)).toEqual(['title', '地址', '手机']);
    expect(told({ level: '机密', fields: ['title', '地址'] }, ...all)).toEqual([]);
  });
  test('is gone where the file is not shown, or not all of it', () => {
    const level = { level: '机密', hides: ['x'] };
    expect(told(level, change('a', 'D-01'), change('b', 'D-02'), change('c', 'X-1'))).toEqual(['a']);
  });
});
