import { describe, expect, test } from 'vitest';
import { actingDay } from '../testing/acting-office.ts';
import { composed, decided, form, regulationAnd } from '../testing/deciding.ts';
import type { Files } from '../testing/memory-source.ts';

const editions = regulationAnd(`
editions:
  - { code: sales, title: 销售版, roles: [keeper], controlled: yes }
  - { code: service, title: 客服版, roles: [manager], controlled: yes }
`);
const people: Files = {
  'people.md': form(
    'people:\n  - { name: 李娟, roles: [keeper], department: 档案室 }\n  - { name: 王敏, roles: [manager] }',
  ),
};
const copy = (number: string, fields: string): Files => ({
  [`kefu/copies/2024/${number}.md`]: form(`copy: ${number}\n${fields}\nholder: 王敏\nby: 李娟`),
});
const hidden = copy(
  'SK2024002',
  'edition: sales\ndocument: 房源表\nversion: B/1\narea: 东区\non: 2024-02-05',
);
const withdrawal = form('withdrawal: HS2024001\nitems: [{ number: SK2024001 }]\non: 2024-02-05\nby: 李娟');

const number = 'SK2024002';
const rest = { holder: '王敏', on: actingDay, by: '李娟' };
const issued = (answers: Record<string, string[]>, laid?: Files) =>
  decided('issue', { holder: ['王敏'], by: ['李娟'], ...answers }, laid);

describe('what a controlled copy is of', () => {
  test('a document that is issued for the first time: the version of that day', () => {
    expect(issued({ document: ['设备清单'] })).toEqual({
      copy: number,
      document: '设备清单',
      version: actingDay,
      ...rest,
    });
  });
  test('a document that was issued before: the version that is being issued', () => {
    expect(issued({ document: ['业户资料汇总表'] })).toMatchObject({ version: '2024-01' });
  });
  test('a part of it that was never issued is another document', () => {
    expect(issued({ document: ['业户资料汇总表'], area: ['东区'] })).toMatchObject({
      area: '东区',
      version: actingDay,
    });
  });
  test('a part of an edition: the version in which that part was issued', () => {
    const asked = { edition: ['sales'], area: ['东区'] };
    expect(issued(asked, { ...editions, ...hidden })).toMatchObject({ copy: 'SK2024003', version: 'B/1' });
    expect(issued({ edition: ['sales'] }, { ...editions, ...hidden })).toMatchObject({ version: actingDay });
    expect(issued({ ...asked, edition: ['service'] }, { ...editions, ...hidden })).toMatchObject({
      version: actingDay,
    });
  });
  test.each([
    ['of a document issued before', '业户资料汇总表'],
    ['of a document never issued', '设备清单'],
  ])('a version that is named, %s', (_, document) => {
    expect(issued({ document: [document], version: ['A/3'] })).toMatchObject({ document, version: 'A/3' });
  });
  test.each([
    ['by its code', 'service'],
    ['by its title', '客服版'],
  ])('an edition, %s', (_, edition) => {
    expect(issued({ edition: [edition] }, editions)).toEqual({
      copy: number,
      edition: 'service',
      document: '客服版',
      version: actingDay,
      ...rest,
    });
  });
  test('an edition under the title that was given', () => {
    expect(issued({ edition: ['sales'], document: ['房源表'] }, editions)).toMatchObject({
      edition: 'sales',
      document: '房源表',
    });
  });
});

describe('a copy of a copy', () => {
  test('is of what the other is of, in the version of the other, and names it', () => {
    expect(issued({ 'copied-from': ['sk2024002'] }, { ...editions, ...hidden })).toEqual({
      copy: 'SK2024003',
      edition: 'sales',
      document: '房源表',
      version: 'B/1',
      area: '东区',
      'copied-from': 'SK2024002',
      ...rest,
    });
  });
  test('stays as old as the other when a newer version is out', () => {
    const newer = copy('SK2024002', 'document: 业户资料汇总表\nversion: 2024-06\non: 2024-06-01');
    expect(issued({ 'copied-from': ['SK2024001'] }, newer)).toMatchObject({ version: '2024-01' });
    expect(issued({ document: ['业户资料汇总表'] }, newer)).toMatchObject({ version: '2024-06' });
  });
  test('bears the version that is named', () => {
    expect(issued({ 'copied-from': ['SK2024001'], version: ['A/3'] })).toMatchObject({ version: 'A/3' });
  });
});

describe('the department of the holder', () => {
  test.each<[string, Record<string, string[]>, string | undefined]>([
    ['is that of the person', { holder: ['李娟'] }, '档案室'],
    ['is the one that was given', { holder: ['李娟'], department: ['工程部'] }, '工程部'],
    ['is left open for somebody without one', { holder: ['王敏'] }, undefined],
    ['is left open for somebody from outside', { holder: ['外人'] }, undefined],
    ['is left open while nobody is named', { holder: [] }, undefined],
    ['can be given for somebody from outside', { holder: ['外人'], department: ['审计所'] }, '审计所'],
  ])('%s', (_, answers, department) => {
    expect(issued({ document: ['设备清单'], ...answers }, people).department).toBe(department);
  });
});

describe('no copy is issued', () => {
  test.each<[string, Record<string, string[]>, object, Files?]>([
    ['of nothing', {}, { problem: 'missing', questions: ['document'] }],
    [
      'of an edition that there is not',
      { edition: ['公开版'] },
      { problem: 'unknown', what: 'edition', given: '公开版', known: ['sales 销售版', 'service 客服版'] },
      editions,
    ],
    [
      'of an edition where there are none',
      { edition: ['sales'] },
      { problem: 'unknown', what: 'edition', given: 'sales', known: [] },
    ],
    [
      'from a copy that there is not',
      { 'copied-from': ['SK2024009'] },
      { problem: 'unknown', what: 'copy', given: 'SK2024009', known: ['SK2024001'] },
    ],
    [
      'from a copy that was called back',
      { 'copied-from': ['SK2024001'] },
      { problem: 'unknown', what: 'copy', given: 'SK2024001', known: [] },
      { 'kefu/withdrawals/2024/HS2024001.md': withdrawal },
    ],
  ])('%s', (_, answers, declined, laid) => {
    expect(composed('issue', answers, laid)).toEqual({ declined });
  });
});
