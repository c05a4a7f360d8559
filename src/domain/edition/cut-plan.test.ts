import { expect, test } from 'vitest';
import { filePlan } from '../file-plan.ts';
import type { RecordEntry } from '../record.ts';
import type { Register } from '../register.ts';
import type { Regulation } from '../regulation/regulation.ts';
import { cutPlan } from './cut-plan.ts';
import { scopeOf } from './scope.ts';

const checklist = [{ document: '证' }];
const clocks = [{ what: '归档', after: 'opened' }];
const updates = [{ what: '核对', field: 'checked' }];
const fields = [
  { name: '电话', type: 'text' },
  { name: '备注', type: 'text' },
];
const leaf = (code: string, level: string, more: object = {}) => ({ code, title: code, level, ...more });
const data = {
  levels: ['内部', '机密'],
  personal: [
    { level: '内部', fields: ['邮箱'], readers: [] },
    { level: '机密', fields: ['电话'], readers: [] },
  ],
  staff: [{ roles: ['keeper'], papers: ['保密协议'] }],
  dossiers: { unit: 'household', template: '{unit}-{seq:2}', clocks, updates, fields },
  classes: [
    leaf('open', '内部', { checklist, clocks, updates, fields }),
    leaf('heading', '机密', { classes: [leaf('secret', '机密'), leaf('empty', '机密')] }),
    leaf('other', '机密', { title: 'secret' }),
  ],
} as unknown as Regulation;
const plan = filePlan(data);
const record = (code: string) =>
  ({ fields: { number: code }, class: plan.classes.get(code)! }) as unknown as RecordEntry;
/** The plan as an edition shows it that shows a record of each of these classes. */
const cut = (
  edition: object,
  codes: readonly string[] = [],
  incomplete: readonly string[] = [],
  of = data,
) => {
  const versions = [
    { path: 'new', data: of, plan },
    { path: 'old', data: of, plan },
  ];
  const register = { regulation: { path: 'new', data: of }, plan, versions } as unknown as Register;
  const scope = scopeOf(of, { code: 'x', title: 'x', roles: [], ...edition } as never, undefined);
  return cutPlan(
    register,
    codes.map(record),
    { dossiers: [], records: [], incomplete: new Set(incomplete) },
    scope,
  );
};
const secret = { level: '机密', hides: ['x'] };
const codes = (...given: Parameters<typeof cut>) => cut(...given).plan.order.map(({ code }) => code);

test('a class above the edition is there only for the sake of a record that is shown, with those above it', () => {
  expect(codes({})).toEqual(['open']);
  expect(codes({}, ['secret'])).toEqual(['open', 'heading', 'secret']);
  expect(codes({}, ['other'])).toEqual(['open', 'other']);
  expect(codes(secret)).toEqual(['open', 'heading', 'secret', 'empty', 'other']);
});

test('records and all versions have the classes of the new plan', () => {
  const { records, plan: now, versions, regulation } = cut({}, ['open', 'secret']);
  expect(records.map(({ class: node }) => node)).toEqual([
    now.classes.get('open'),
    now.classes.get('secret'),
  ]);
  expect(records[0]!.class).toBe(now.order[0]);
  expect(records[0]!.class).not.toBe(plan.classes.get('open'));
  expect([...now.classes.keys()]).toEqual(['open', 'heading', 'secret']);
  expect(versions.map((version) => version.plan.order.length)).toEqual([3, 3]);
  expect(versions[0]!.data).toBe(regulation.data);
  expect(versions[1]!.data).toBe(data);
  expect(regulation.path).toBe('new');
});

test('of a code that is used twice the first class stands', () => {
  const twice = {
    ...data,
    classes: [leaf('a', '内部', { title: '甲' }), leaf('a', '内部', { title: '乙' })],
  } as unknown as Regulation;
  const register = {
    regulation: { path: '', data: twice },
    plan: filePlan(twice),
    versions: [],
  } as unknown as Register;
  const scope = scopeOf(twice, { code: 'x', title: 'x', roles: [] } as never, undefined);
  const { plan: now } = cutPlan(register, [], { dossiers: [], records: [], incomplete: new Set() }, scope);
  expect([now.order.length, now.classes.get('a')!.title]).toEqual([2, '甲']);
});

test('checklists are left only where nothing can seem to be missing', () => {
  const lists = (edition: object, ...incomplete: string[]) =>
    'checklist' in cut(edition, [], incomplete).plan.order[0]!.data;
  expect(lists(secret)).toBe(true);
  expect(cut(secret).plan.order[0]!.data.checklist).toBe(checklist);
  expect(lists(secret, 'A-01')).toBe(false);
  expect(lists({ ...secret, fields: ['unit'] })).toBe(false);
  expect('checklist' in cut(secret).plan.order[1]!.data).toBe(false);
});

test('nothing is late by days that may not be shown', () => {
  const timed = (edition: object) => {
    const { plan: now, regulation } = cut(edition);
    const { clocks: ofDossiers, updates: again } = regulation.data.dossiers!;
    return [now.order[0]!.clocks, now.order[0]!.updates, ofDossiers, again];
  };
  expect(timed(secret)).toEqual([clocks, updates, clocks, updates]);
  expect(timed({ ...secret, fields: ['unit'] })).toEqual([[], [], undefined, undefined]);
});

test('fields that are sealed above the edition are not known to it', () => {
  const known = (edition: object) => {
    const { plan: now, regulation } = cut(edition);
    const [open] = now.order;
    return [open!.fields, open!.data.fields, regulation.data.dossiers!.fields].map((some) =>
      some?.map(({ name }) => name).join(' '),
    );
  };
  expect(known({})).toEqual(['备注', '备注', '备注']);
  expect(known(secret)).toEqual(['电话 备注', '电话 备注', '电话 备注']);
  expect(cut({}).regulation.data.personal).toEqual([data.personal![0]]);
  expect(cut(secret).regulation.data.personal).toEqual(data.personal);
});

test('what papers people have signed is not asked; the rest of the regulation stays, and nothing is added', () => {
  const { personal, staff: _, dossiers: __, ...rest } = data;
  expect(cut(secret).regulation.data).toEqual({ ...rest, personal, dossiers: data.dossiers });
  const bare = cut({}, [], [], { levels: ['内部'], classes: [] } as unknown as Regulation).regulation.data;
  expect(bare).toStrictEqual({ levels: ['内部'], classes: [] });
  expect(cut(secret).plan.order[1]!.data).not.toHaveProperty('fields');
});
