import { describe, expect, test } from 'vitest';
import type { Register } from '../register.ts';
import type { Chosen } from './chosen.ts';
import { cutFiles } from './cut-files.ts';
import { scopeOf } from './scope.ts';

const regulation = {
  levels: ['内部', '机密'],
  personal: [{ level: '机密', fields: ['电话'], readers: [] }],
};
const usual = { dossier: 'A-01', unit: 'A', customer: '赵一鸣', opened: '2024-01-01', 电话: '13800000001' };
const dossier = (fields: object = usual, body = '') => ({ path: 'd', fields, body });
const record = (number: string, fields: object = {}, body = '') => ({
  path: number,
  body,
  fields: { number, title: '信', dossier: 'A-01', ...fields },
});
/** The files of an office as an edition shows them, of all that there is. */
const cut = (
  edition: object,
  dossiers: readonly object[],
  records: readonly object[] = [],
  more: Partial<Chosen> = {},
) => {
  const all = { dossiers, records } as unknown as Register;
  const choice = { ...all, incomplete: new Set(), ...more } as unknown as Chosen;
  const scope = scopeOf(
    regulation as never,
    { code: 'x', title: 'x', roles: [], ...edition } as never,
    undefined,
  );
  return cutFiles(all, choice, scope);
};
const secret = { level: '机密' };
const hiding = { ...secret, hides: ['customer', '电话'] };

describe('a dossier', () => {
  const one = (edition: object, ...given: Parameters<typeof dossier>) =>
    cut(edition, [dossier(...given)]).dossiers[0]!;

  test('keeps what is not cut, and its path', () => {
    expect(one({ ...secret, hides: ['x'] }, usual, '说明')).toEqual(dossier(usual, '说明'));
  });
  test('loses what is hidden, above the level, or not listed', () => {
    const { customer, 电话: _, ...rest } = usual;
    expect(one(hiding).fields).toEqual(rest);
    expect(one({}).fields).toEqual({ ...rest, customer });
    expect(one({ ...secret, fields: ['customer'] }).fields).toEqual({
      dossier: 'A-01',
      unit: 'A-01',
      customer,
      opened: '',
    });
  });
  test('never shows a block', () => {
    const sealed = { ...usual, sealed: { 机密: '密文' } };
    expect(one({ ...secret, hides: ['x'] }, sealed).fields).toEqual(usual);
    expect(one({ ...secret, fields: ['sealed'] }, sealed).fields).not.toHaveProperty('sealed');
  });
  test('shows part of what is masked, and that something is sealed', () => {
    const masks = { ...secret, masks: { customer: 'name', 电话: 'digits' } };
    expect(one(masks).fields).toMatchObject({ customer: '赵**', 电话: '138****0001' });
    expect(one(masks, { ...usual, 电话: '密封' }).fields).toMatchObject({ 电话: '密封' });
  });
  test('is called by its number where its unit is not listed, or would tell what was cut', () => {
    expect(one({ ...secret, hides: ['customer'] }, { ...usual, unit: '赵一鸣' }).fields.unit).toBe('A-01');
    expect(one({ ...secret, fields: ['unit'] }).fields.unit).toBe('A');
  });
  test('says nowhere else what was cut of it', () => {
    const said = {
      ...usual,
      note: '赵一鸣 13800000001',
      label: '赵一鸣',
      邮箱: '密封',
      closed: '2024-02-02',
    };
    const { fields, body } = one(
      { ...hiding, hides: ['customer', '电话', '邮箱', 'closed', 'note2'] },
      { ...said, note2: '密封' },
      '赵一鸣来过',
    );
    expect(fields).toMatchObject({ note: '*** ***', label: '***', opened: '2024-01-01' });
    expect(body).toBe('***来过');
    const days = one({ ...secret, hides: ['closed', '邮箱'] }, { ...said, note: '2024-02-02，密封' }).fields;
    expect(days).toMatchObject({ note: '2024-02-02，密封' });
  });
  test('a text with a day in it is more than a day', () => {
    const said = {
      ...usual,
      why: '入住2024-02-02',
      until: '2024-02-02止',
      note: '入住2024-02-02；2024-02-02止',
    };
    expect(one({ ...secret, hides: ['why', 'until'] }, said).fields).toMatchObject({ note: '***；***' });
  });
  test('that is not shown whole says nothing of all its papers together, nor its text', () => {
    const said = {
      ...usual,
      pages: 3,
      absent: [{ document: '证', reason: '无' }],
      annexes: [{ title: '附' }],
    };
    const part = cut({ ...secret, hides: ['x'] }, [dossier(said, '说明')], [], {
      incomplete: new Set(['A-01']),
    });
    expect(part.dossiers).toEqual([dossier(usual, '')]);
    expect(one({ ...secret, hides: ['x'] }, said).fields).toEqual(said);
    expect(one({ ...secret, fields: ['unit'] }, usual, '说明').body).toBe('');
  });
});

describe('a record', () => {
  const all = { ...secret, hides: ['x'] };
  const fieldsOf = (edition: object, fields: object, ...others: readonly object[]) =>
    cut(edition, [dossier()], [record('H-1', fields), ...others]).records[0]!.fields;

  test('keeps its number and a title, if only a mark', () => {
    const { fields, body } = cut(
      { ...secret, fields: ['place'] },
      [],
      [record('H-1', { place: 'A' }, '正文')],
    ).records[0]!;
    expect(fields).toEqual({ number: 'H-1', title: '***', place: 'A' });
    expect(body).toBe('');
  });
  test('says nothing that was cut of its dossier, in its text neither; its number stays', () => {
    const { records } = cut(
      hiding,
      [dossier()],
      [record('赵一鸣-1', { title: '赵一鸣的信', pages: 2 }, '电话13800000001')],
    );
    expect(records[0]).toMatchObject({ path: '赵一鸣-1', body: '电话***' });
    expect(records[0]!.fields).toMatchObject({
      number: '赵一鸣-1',
      title: '***的信',
      pages: 2,
      dossier: 'A-01',
    });
  });
  test('names of another dossier are not looked for in it, telephone numbers are', () => {
    const other = dossier({ ...usual, dossier: 'B-01', customer: '钱二', 电话: '13900000002' });
    const { records } = cut(
      hiding,
      [dossier(), other],
      [
        record('H-1', { title: '钱二 13900000002 赵一鸣' }),
        record('H-2', { dossier: undefined, title: '钱二 13900000002' }),
      ],
    );
    expect(records.map(({ fields }) => fields.title)).toEqual(['钱二 *** ***', '钱二 ***']);
  });
  test('what was cut of a record is looked for in its dossier, too', () => {
    const { dossiers } = cut(
      { ...secret, hides: ['submitter'] },
      [dossier({ ...usual, note: '钱二交来，李四' })],
      [record('H-1', { submitter: '钱二', note: '李四' })],
    );
    expect(dossiers[0]!.fields).toMatchObject({ note: '***交来，李四' });
  });
  test('what is of a record and merely not listed is no secret', () => {
    const chosen = { ...secret, fields: ['note'] };
    const { dossiers } = cut(
      chosen,
      [dossier({ ...usual, note: '钱二交来' })],
      [record('H-1', { submitter: '钱二' })],
    );
    expect(dossiers[0]!.fields).toMatchObject({ note: '钱二交来' });
  });
  test('keeps a reference only to what is shown', () => {
    const links = {
      related: ['ｈ-2', 'X-1'],
      'renumbered-from': 'H-2',
      'renumbered-to': 'h-2',
      void: '2024-02-02',
    };
    expect(fieldsOf(all, links, record('H-2'))).toMatchObject({ ...links, related: ['ｈ-2'] });
    const lost = fieldsOf(all, { related: ['X-1'], 'renumbered-from': 'X-1', 'renumbered-to': 'X-2' });
    expect(lost).toEqual({ number: 'H-1', title: '信', dossier: 'A-01', 'renumbered-to': '***' });
    expect(
      fieldsOf({ ...secret, fields: ['title'] }, { void: '2024-02-02', 'renumbered-to': 'X-1' }),
    ).toEqual({
      ...{ number: 'H-1', title: '信', void: '2024-02-02', 'renumbered-to': '***' },
    });
  });
  test('goes by what its dossier says, where that decides what is hidden', () => {
    const edition = { ...secret, except: { 重要: '是' }, hides: ['note'] };
    const note = (important?: string) =>
      cut(edition, [dossier({ ...usual, 重要: important })], [record('H-1', { note: '备注' })]).records[0]!
        .fields.note;
    expect([note('否'), note('是'), note()]).toEqual(['备注', undefined, undefined]);
  });
});

describe('what forms say', () => {
  const scrubFor = (edition: object, ...numbers: string[]) => {
    const other = dossier({ ...usual, dossier: 'B-01', customer: '钱二', 电话: '13900000002' });
    return cut(edition, [dossier(), other], [record('H-1')]).scrubFor(numbers)('赵一鸣，钱二，13900000002');
  };
  test('loses what was cut of the things that it names, and telephone numbers of all', () => {
    expect(scrubFor(hiding, 'ｈ-1')).toBe('***，钱二，***');
    expect(scrubFor(hiding, 'a-01', 'B-01')).toBe('***，***，***');
    expect(scrubFor(hiding, 'X-1')).toBe('赵一鸣，钱二，***');
    expect(scrubFor(hiding)).toBe('赵一鸣，钱二，***');
    expect(scrubFor({ ...secret, hides: ['x'] }, 'H-1')).toBe('赵一鸣，钱二，13900000002');
  });
  test('what was masked stands there masked', () => {
    expect(scrubFor({ ...secret, masks: { customer: 'name', 电话: 'digits' } }, 'H-1')).toBe(
      '赵**，钱二，139****0002',
    );
  });
});
