import { describe, expect, test } from 'vitest';
import type { RecordEntry } from '../domain/record.ts';
import { form, officeWith } from '../testing/deciding.ts';
import type { Files } from '../testing/memory-source.ts';
import { renumber, renumberLater } from './renumber.ts';

const papers = (fields: string) => form(`number: J2023001\ntitle: 身份证\ndocument: 身份证复印件\n${fields}`);
const letter = (title: string, fields = '') => form(`number: H-001\ntitle: ${title}\n${fields}`);

describe('a number that gives way to another', () => {
  const renumbered = (typed: string, code: string, number: string, laid?: Files) => {
    const register = officeWith(laid);
    return renumber(register, typed, register.plan.classes.get(code)!, () => number);
  };

  test('leaves a stub that names the new one, and takes all else along', () => {
    expect(renumbered('ｈ-001', 'letters', 'H-002')).toEqual({
      act: 'renumber',
      number: 'H-002',
      path: 'kefu/letters/H-002.md',
      copy: {
        path: 'kefu/letters/H-002.md',
        from: 'kefu/letters/H-001.md',
        set: { number: 'H-002', 'renumbered-from': 'H-001' },
      },
      edits: [{ path: 'kefu/letters/H-001.md', set: { 'renumbered-to': 'H-002' } }],
    });
  });
  test('may belong to another class, whose folder and year are its own', () => {
    expect(renumbered('J2023001', 'business', 'D2024001')).toMatchObject({
      path: 'kefu/business/2024/D2024001.md',
      copy: { path: 'kefu/business/2024/D2024001.md', from: 'kefu/basics/2023/J2023001.md' },
      edits: [{ path: 'kefu/basics/2023/J2023001.md' }],
    });
  });
  test.each([
    ['that bears the number is renamed', 'J2023001身份证', { efile: 'J2023002身份证' }],
    ['that bears another name keeps it', '身份证', {}],
  ])('an electronic file %s', (_, efile, renamed) => {
    const laid = { 'kefu/basics/2023/J2023001.md': papers(`efile: ${efile}`) };
    expect(renumbered('J2023001', 'basics', 'J2023002', laid)).toHaveProperty('copy.set', {
      number: 'J2023002',
      ...renamed,
      'renumbered-from': 'J2023001',
    });
  });
  test('is chosen for what the record says', () => {
    const register = officeWith();
    const letters = register.plan.classes.get('letters')!;
    const chosen: RecordEntry[] = [];
    renumber(register, 'H-001', letters, (record) => {
      chosen.push(record);
      return 'H-002';
    });
    expect(chosen).toEqual([register.records.find(({ fields }) => fields.number === 'H-001')]);
  });
  test('must be there', () => {
    expect(renumbered('H-009', 'letters', 'H-010')).toEqual({
      declined: { problem: 'unknown', what: 'entry', given: 'H-009', known: [] },
    });
  });
  test('must be one that its class can read', () => {
    expect(() => renumbered('H-001', 'letters', 'Q7')).toThrow(
      'the series of letters cannot read its own number Q7',
    );
  });
});

describe('two records that claim one number', () => {
  const asked: string[] = [];
  const later = (typed: string, laid: Files = {}) =>
    renumberLater(officeWith(laid), typed, (record) => {
      asked.push(record.path);
      return 'H-002';
    });
  const moved = (laid: Files) => {
    const draft = later('H-001', laid);
    return 'declined' in draft ? draft : draft.removed;
  };

  test('the later gets the next one and leaves no stub', () => {
    const second = 'kefu/letters/来函.md';
    expect(later('ｈ-001', { [second]: letter('来函', 'efile: H-001来函') })).toEqual({
      act: 'renumber',
      number: 'H-002',
      path: 'kefu/letters/H-002.md',
      copy: {
        path: 'kefu/letters/H-002.md',
        from: second,
        set: { number: 'H-002', efile: 'H-002来函', 'renumbered-from': 'H-001' },
      },
      edits: [],
      removed: [second],
    });
    expect(asked).toEqual([second]);
  });
  test('the one that stands where the number leads keeps it, however late it was filed', () => {
    const place = 'kefu/letters/H-001.md';
    for (const other of ['kefu/letters/A.md', 'kefu/letters/Z.md'])
      expect(
        moved({ [place]: letter('后到', 'filed: 2024-06-01'), [other]: letter('先到', 'filed: 2024-01-01') }),
      ).toEqual([other]);
  });

  // Neither of these stands where its number leads.
  const misplaced = (first: string, second: string): Files => ({
    'kefu/letters/H-001.md': form('number: H-005\ntitle: 他件'),
    'kefu/letters/A.md': letter('甲', first),
    'kefu/letters/B.md': letter('乙', second),
  });
  test.each([
    ['that was filed later gives way', 'filed: 2024-01-01', 'filed: 2024-06-01', 'B'],
    [
      'that was filed later gives way, whichever is read first',
      'filed: 2024-06-01',
      'filed: 2024-01-01',
      'A',
    ],
    ['of which nobody knows when it was filed gives way', '', 'filed: 2024-06-01', 'A'],
    ['whose file stands behind gives way where nothing else tells', '', '', 'B'],
  ])('else the one %s', (_, first, second, given) => {
    expect(moved(misplaced(first, second))).toEqual([`kefu/letters/${given}.md`]);
  });

  test('of three the last gives way, so that two are left to settle', () => {
    const third = { 'kefu/letters/C.md': letter('丙', 'filed: 2024-03-01') };
    expect(moved({ ...misplaced('filed: 2024-01-01', 'filed: 2024-06-01'), ...third })).toEqual([
      'kefu/letters/B.md',
    ]);
  });

  test.each([
    ['nothing bears', 'H-009', { problem: 'unknown', what: 'entry', given: 'H-009', known: [] }],
    ['only one bears', 'ｈ-001', { problem: 'single', number: 'H-001' }],
    [
      'is a dossier’s, which its deeds share',
      '3-1-1502-01',
      { problem: 'unknown', what: 'entry', given: '3-1-1502-01', known: [] },
    ],
  ])('a number that %s is nobody’s to settle', (_, typed, declined) => {
    expect(later(typed)).toEqual({ declined });
  });
});
