import { describe, expect, test } from 'vitest';
import { actingDay } from '../testing/acting-office.ts';
import { decided, form, regulationWith } from '../testing/deciding.ts';
import { appraisal } from '../testing/disposing.ts';
import type { Files } from '../testing/memory-source.ts';

const contract = (end: string) => `Y2022采购合同${end}`;
const answer = (end: string, word: string) => `number: ${contract(end)}, answer: ${word}`;
const listed = (answers: Record<string, string[]>, laid?: Files) => {
  const found = decided('dispose', { by: ['李娟'], ...answers }, laid);
  return found.items ? { ...found, items: found.items.map(itemOf) } : found;
};
/** The number alone where nothing is said of the item but what its file says. */
const itemOf = ({ number, answer, until, reason }: Record<string, string>) =>
  answer === undefined ? number : { number, answer, until, reason };

/** 001 is listed already; 002, 003 and 004 are to go, each by its own appraisal. */
const three: Files = {
  ...appraisal([answer('003', 'destroy')], '2024-06-11', 'JD2024002'),
  ...appraisal([answer('004', 'destroy')], '2024-06-12', 'JD2024003'),
};

describe('what was appraised so and is not listed yet', () => {
  test('goes, with the ground and the appraisal where there is but one', () => {
    expect(listed({})).toEqual({
      disposal: 'XH2024002',
      ground: '期满',
      appraisal: 'JD2024001',
      'asked-by': '李娟',
      on: actingDay,
      quantity: '1',
      items: [contract('002')],
    });
  });
  test('goes by several appraisals, none of which is the one', () => {
    const found = listed({}, three);
    expect(found).toMatchObject({ quantity: '3', items: ['002', '003', '004'].map(contract) });
    expect(found).not.toHaveProperty('appraisal');
  });
  test('goes by the appraisal that is named', () => {
    expect(listed({ appraisal: ['jd2024003'] }, three)).toMatchObject({
      appraisal: 'jd2024003',
      items: [contract('004')],
    });
  });
  test('goes but for what is kept, which stays on the list and is not counted', () => {
    expect(listed({ keep: [`${contract('003')}=2025-01-01 诉讼未了`] }, three)).toMatchObject({
      quantity: '2',
      items: [
        contract('002'),
        { number: contract('003'), answer: 'keep', until: '2025-01-01', reason: '诉讼未了' },
        contract('004'),
      ],
    });
  });
  test('goes the way that was answered: to its owner, not into the shredder', () => {
    const laid = appraisal([answer('003', 'return'), answer('004', 'keep')], '2024-06-11', 'JD2024002');
    expect(listed({ outcome: ['return'] }, laid).items).toEqual([contract('003')]);
    expect(listed({}, laid).items).toEqual([contract('002')]);
  });
  test('goes once, by what was answered last', () => {
    const again = appraisal([answer('002', 'destroy')], '2024-06-20', 'JD2024002');
    expect(listed({}, again)).toMatchObject({ appraisal: 'JD2024002', items: [contract('002')] });
    const kept = appraisal([answer('002', 'keep')], '2024-06-20', 'JD2024002');
    expect(listed({}, kept)).toEqual({ problem: 'nothing', what: 'left' });
  });
  test('does not go before it was appraised', () => {
    const tomorrow = appraisal([answer('003', 'destroy')], '2024-07-01', 'JD2024002');
    expect(listed({}, tomorrow).items).toEqual([contract('002')]);
  });
});

describe('what is named', () => {
  test('rests on no appraisal where nobody looked at it', () => {
    const found = listed({ items: ['H-001'] });
    expect(found).toMatchObject({ quantity: '1', items: ['H-001'] });
    expect(found).not.toHaveProperty('appraisal');
  });
  test('rests on the one appraisal of all, or on the one that is named', () => {
    const laid = appraisal([answer('003', 'destroy'), answer('004', 'destroy')], '2024-06-11', 'JD2024002');
    const named = { items: ['003', '004'].map(contract) };
    expect(listed(named, laid)).toMatchObject({ appraisal: 'JD2024002' });
    expect(listed({ ...named, appraisal: ['JD2024001'] }, laid)).toMatchObject({ appraisal: 'JD2024001' });
    expect(listed({ items: ['002', '003'].map(contract) }, laid)).not.toHaveProperty('appraisal');
  });
  test('rests on no appraisal where a list kept it last', () => {
    const struck = form(
      `disposal: XH2024002\nground: 期满\nasked-by: 李娟\non: 2024-06-20\nquantity: 0\nitems: [{ number: H-001, title: 信, answer: keep }]`,
    );
    const found = listed({ items: ['H-001'] }, { 'kefu/disposals/2024/XH2024002.md': struck });
    expect(found).toMatchObject({ disposal: 'XH2024003', items: ['H-001'] });
    expect(found).not.toHaveProperty('appraisal');
  });
  test('may stand beside what is kept', () => {
    expect(listed({ items: [contract('002')], keep: ['H-001=诉讼'] })).toMatchObject({
      quantity: '1',
      items: [contract('002'), { number: 'H-001', answer: 'keep', until: undefined, reason: '诉讼' }],
    });
  });
});

describe('the ground', () => {
  const grounds = '  grounds: { 期满: { route: [manager] } }\n';
  const two = regulationWith([grounds, `${grounds.slice(0, -3)}, 无价值: { route: [manager] } }\n`]);
  const none = regulationWith([`disposal:\n${grounds}  methods: [{ allowed: [粉碎] }]\n`, '']);
  test('is the one that is given', () => {
    expect(listed({ ground: ['无价值'] }, two).ground).toBe('无价值');
  });
  test.each([
    ['several', two],
    ['none', none],
  ])('is left open where the regulation has %s', (_, laid) => {
    const found = listed({}, laid);
    expect(found.items).toEqual([contract('002')]);
    expect(found).not.toHaveProperty('ground');
  });
});

describe('nothing is listed', () => {
  const nobody = appraisal([answer('002', 'keep')], '2024-06-01', 'JD2024001');
  test('where nothing was appraised so', () => {
    expect(listed({}, nobody)).toEqual({ problem: 'nothing', what: 'left' });
    expect(listed({ outcome: ['transfer'] })).toEqual({ problem: 'nothing', what: 'left' });
  });
  test('where no appraisal can be read', () => {
    const broken = { 'kefu/appraisals/2024/JD2024001.md': form('broken') };
    expect(listed({}, broken)).toEqual({ problem: 'nothing', what: 'left' });
  });
  test('by an appraisal that there is not', () => {
    expect(listed({ appraisal: ['JD2024009'] }, three)).toEqual({
      problem: 'unknown',
      what: 'appraisal',
      given: 'JD2024009',
      known: ['JD2024001', 'JD2024002', 'JD2024003'],
    });
  });
  test('before the first appraisal', () => {
    expect(decided('dispose', { by: ['李娟'] }, {}, '2024-06-09')).toEqual({
      problem: 'nothing',
      what: 'left',
    });
  });
});
