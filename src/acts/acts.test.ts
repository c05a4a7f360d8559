import { describe, expect, test } from 'vitest';
import { parseDay } from '../domain/day.ts';
import type { ActName } from '../domain/form.ts';
import { actingDay, actingOffice } from '../testing/acting-office.ts';
import { composed, decided, form, officeWith } from '../testing/deciding.ts';
import type { Answers } from './act.ts';
import { compose, unanswered } from './compose.ts';
import { acts } from './index.ts';
import { questionsOf } from './questions.ts';
import { voidRecord } from './void.ts';

type Laid = Readonly<Record<string, string>>;

const regulation = String(actingOffice['kefu/regulation.md']);

describe('what an act fills in by itself', () => {
  test.each<[string, ActName, Answers, object, Laid?]>([
    ['the last day of the strictest item', 'lend', { items: ['j2023001', 'H-001'] }, { due: '2024-07-03' }],
    ['the last day of the usual term', 'lend', { items: ['Y2022采购合同003'] }, { due: '2024-07-07' }],
    ['a last day that was given', 'lend', { items: ['H-001'], due: ['2024-07-01'] }, { due: '2024-07-01' }],
    [
      'no last day where the regulation is silent',
      'lend',
      { items: ['H-001'] },
      { due: undefined },
      { 'kefu/regulation.md': regulation.replace(/loans: \{.*/, '') },
    ],
    [
      'numbers as they are printed, pages as counted',
      'lend',
      { items: ['ｊ2023001', 'Y2022采购合同003=5'] },
      {
        items: [
          { number: 'J2023001', pages: '1' },
          { number: 'Y2022采购合同003', pages: '5' },
        ],
      },
    ],
    ['number and day of the form', 'lend', { items: ['H-001'] }, { loan: 'JY2024003', out: '2024-06-30' }],
    [
      'the number after one that cannot be read',
      'lend',
      { items: ['H-001'] },
      { loan: 'JY2024008' },
      { 'kefu/loans/2024/JY2024007.md': '---\nbroken\n---\n' },
    ],
    [
      'where it is read, and its keeper',
      'read',
      { items: ['H-001'], by: ['李娟'] },
      { place: '档案室', escort: '李娟', 'handed-out-by': '李娟' },
    ],
    ['nobody as escort who does not keep', 'read', { items: ['H-001'], by: ['王敏'] }, { escort: undefined }],
    [
      'a later last day, from today',
      'renew',
      { loan: ['jy2024002'] },
      { loan: 'JY2024002', due: '2024-07-07' },
    ],
    ['the loan of what is out', 'recall', { loan: ['J2023001'] }, { loan: 'JY2024002' }],
    [
      'all that is out, count in as count out',
      'return',
      { loan: ['JY2024002'] },
      {
        items: [
          { number: 'J2023001', pages: '1', condition: 'good' },
          { number: 'Y2023销售合同001', condition: 'good' },
        ],
      },
    ],
    [
      'one item of a loan',
      'return',
      { loan: ['JY2024002'], items: ['J2023001'] },
      { items: [{ number: 'J2023001', pages: '1', condition: 'good' }] },
    ],
    [
      'what came back damaged, the rest whole',
      'return',
      { loan: ['JY2024002'], damaged: ['J2023001'] },
      {
        items: [
          { number: 'Y2023销售合同001', condition: 'good' },
          { number: 'J2023001', pages: '1', condition: 'damaged' },
        ],
      },
    ],
    ['copies of the list', 'handover', { items: ['H-001'] }, { copies: '2' }],
    [
      'signatures',
      'handover',
      { items: ['H-001'], signed: ['移交人=周明', '接收人 = 李娟'] },
      { signed: { 移交人: '周明', 接收人: '李娟' } },
    ],
    [
      'papers and their days',
      'lend',
      { items: ['H-001'], evidence: ['保密协议 2024-01-02', '介绍信 2024-01-03 第 5 号'] },
      {
        evidence: [
          { paper: '保密协议', on: '2024-01-02' },
          { paper: '介绍信', on: '2024-01-03', number: '第 5 号' },
        ],
      },
    ],
    [
      'what the field said',
      'change',
      { number: ['J2023001'], field: ['pages'], to: ['2'] },
      { number: 'J2023001', from: '1', to: '2' },
    ],
    [
      'nothing where the field was empty',
      'change',
      { number: ['H-001'], field: ['pages'], to: ['2'] },
      { from: undefined },
    ],
    ['all of a hold', 'release', { hold: ['dj2024001'] }, { hold: 'DJ2024001', items: undefined }],
    [
      'a part of a hold',
      'release',
      { hold: ['DJ2024001'], items: ['H-001'] },
      { items: [{ number: 'H-001' }] },
    ],
    [
      'one answer for all that is due and not answered for',
      'appraise',
      { by: ['李娟'], rest: ['destroy'] },
      { items: [{ number: 'Y2022采购合同003', answer: 'destroy' }] },
    ],
    [
      'an answer of its own, with day and reason',
      'appraise',
      { by: ['李娟'], rest: ['destroy'], keep: ['Y2022采购合同003=2025-01-01 诉讼 未了'] },
      { items: [{ number: 'Y2022采购合同003', answer: 'keep', until: '2025-01-01', reason: '诉讼 未了' }] },
    ],
    [
      'what was appraised and is not listed, with its ground',
      'dispose',
      { by: ['李娟'] },
      {
        ground: '期满',
        appraisal: 'JD2024001',
        quantity: '1',
        items: [
          {
            number: 'Y2022采购合同002',
            title: '合同002',
            year: '2022',
            period: '1年',
            kept: '2年2个月',
            pages: '4',
          },
        ],
      },
    ],
    [
      'what is named; what is kept is not counted',
      'dispose',
      { by: ['李娟'], items: ['Y2022采购合同002'], keep: ['Y2022采购合同003=2025-01-01'] },
      { quantity: '1', appraisal: undefined },
    ],
    [
      'the only method, for all that is left',
      'certify',
      { disposal: ['XH2024001'] },
      { items: [{ number: 'Y2022采购合同001', method: '粉碎' }] },
    ],
    [
      'what is named of a list, by the method that is said',
      'certify',
      { disposal: ['xh2024001'], items: ['Y2022采购合同001'], method: ['焚烧'] },
      { disposal: 'XH2024001', items: [{ number: 'Y2022采购合同001', method: '焚烧' }] },
    ],
    [
      'no method where several are allowed',
      'certify',
      { disposal: ['XH2024001'] },
      { items: [{ number: 'Y2022采购合同001' }] },
      { 'kefu/regulation.md': regulation.replace('allowed: [粉碎]', 'allowed: [粉碎, 焚烧]') },
    ],
    [
      'no method where none is set',
      'certify',
      { disposal: ['XH2024001'] },
      { items: [{ number: 'Y2022采购合同001' }] },
      { 'kefu/regulation.md': regulation.replace('  methods: [{ allowed: [粉碎] }]\n', '') },
    ],
    [
      'no method where those that are set are for others',
      'certify',
      { disposal: ['XH2024001'] },
      { items: [{ number: 'Y2022采购合同001' }] },
      {
        'kefu/regulation.md': regulation.replace(
          '{ allowed: [粉碎] }',
          '{ when: { medium: electronic }, allowed: [粉碎] }',
        ),
      },
    ],
    [
      'an offence as mended today',
      'mend',
      { offence: ['wg2024001'] },
      { offence: 'WG2024001', on: actingDay },
    ],
    ['or when it is said', 'mend', { offence: ['WG2024001'], on: ['2024-06-21'] }, { on: '2024-06-21' }],
    [
      'what stands there by its own place or its dossier’s, loans left out',
      'stocktake',
      { place: ['A-01-1-001'] },
      { place: 'A-01-1-001', items: [{ number: '3-1-1502-01', result: 'found' }] },
    ],
    [
      'what was not found, or elsewhere',
      'stocktake',
      { place: ['A-01-1-001'], missing: ['3-1-1502-01=柜内没有'], surplus: ['H-001=A-01-1-002'] },
      {
        items: [
          { number: '3-1-1502-01', result: 'missing', note: '柜内没有' },
          { number: 'H-001', result: 'surplus', place: 'A-01-1-002' },
        ],
      },
    ],
    ['the round that has begun', 'duty', { duty: ['巡查'] }, { duty: 'walk', for: '2024-06' }],
    [
      'no round when it is done already',
      'duty',
      { duty: ['walk'] },
      { for: undefined },
      {
        'kefu/duties/2024/DQ2024001.md': form(
          'entry: DQ2024001\nduty: walk\nfor: 2024-06\ndone: 2024-06-20\nby: 李娟',
        ),
      },
    ],
  ])('%s', (_, name, answers, expected, laid) => {
    const found = decided(name, answers, laid);
    for (const [field, value] of Object.entries(expected)) expect(found[field]).toEqual(value);
  });

  test('the round of last month while its grace runs', () => {
    expect(decided('duty', { duty: ['walk'] }, {}, '2024-07-03').for).toBe('2024-06');
    expect(decided('duty', { duty: ['walk'] }, {}, '2024-07-04').for).toBe('2024-07');
  });

  test('a change alters the file of the record or dossier with its entry', () => {
    const draft = composed('change', { number: ['3-1-1502-01'], field: ['title'], to: ['甲'] });
    expect(draft).toMatchObject({ edits: [{ path: 'kefu/deeds/3-1-1502-01.md', set: { title: '甲' } }] });
  });
});

describe('what cannot be put down as a form', () => {
  test.each<[string, ActName, Answers, object, Laid?]>([
    [
      'a loan that is closed',
      'return',
      { loan: ['JY2024001'] },
      { problem: 'unknown', what: 'loan', given: 'JY2024001', known: ['JY2024002'] },
    ],
    [
      'nothing out by that number',
      'renew',
      { loan: ['H-001'] },
      { problem: 'unknown', what: 'loan', given: 'H-001', known: ['JY2024002'] },
    ],
    ['no loan named', 'recall', {}, { problem: 'missing', questions: ['loan'] }],
    [
      'a hold that there is not',
      'release',
      { hold: ['DJ2024009'] },
      { problem: 'unknown', what: 'hold', given: 'DJ2024009', known: ['DJ2024001'] },
    ],
    [
      'an appraisal that there is not',
      'dispose',
      { appraisal: ['JD2024009'] },
      { problem: 'unknown', what: 'appraisal', given: 'JD2024009', known: ['JD2024001'] },
    ],
    [
      'a list that there is not',
      'certify',
      { disposal: ['XH2024009'] },
      { problem: 'unknown', what: 'disposal', given: 'XH2024009', known: ['XH2024001'] },
    ],
    ['no list named', 'certify', {}, { problem: 'missing', questions: ['disposal'] }],
    [
      'a list of which nothing is left',
      'certify',
      { disposal: ['XH2024001'] },
      { problem: 'nothing', what: 'left' },
      {
        'kefu/certificates/2024/XZ2024001.md': form(
          'certificate: XZ2024001\ndisposal: XH2024001\nitems:\n  - number: Y2022采购合同001\n    method: 粉碎\non: 2024-06-20\nplace: 碎纸间\nexecutor: 李娟\nwitnesses: [王敏]',
        ),
      },
    ],
    ['no offence named', 'mend', {}, { problem: 'missing', questions: ['offence'] }],
    [
      'an offence that there is not',
      'mend',
      { offence: ['WG2024009'] },
      { problem: 'unknown', what: 'offence', given: 'WG2024009', known: ['WG2024001'] },
    ],
    [
      'an offence that is mended already',
      'mend',
      { offence: ['WG2024001'] },
      { problem: 'unknown', what: 'offence', given: 'WG2024001', known: [] },
      {
        'kefu/mendings/2024/GZ2024001.md': form(
          'mending: GZ2024001\nregistered: 2024-06-21\noffence: WG2024001\non: 2024-06-21\nby: 王敏',
        ),
      },
    ],
    [
      'a duty that there is not',
      'duty',
      { duty: ['swim'] },
      { problem: 'unknown', what: 'duty', given: 'swim', known: ['walk 巡查'] },
    ],
    [
      'a place that there is not',
      'stocktake',
      { place: ['Z'] },
      { problem: 'unknown', what: 'place', given: 'Z', known: [] },
    ],
    [
      'a record that there is not',
      'change',
      { number: ['X'], field: ['title'] },
      { problem: 'unknown', what: 'entry', given: 'X', known: [] },
    ],
    [
      'a field that says so already',
      'change',
      { number: ['J2023001'], field: ['pages'], to: ['1'] },
      { problem: 'same', field: 'pages' },
    ],
    [
      'due items without an answer',
      'appraise',
      { by: ['李娟'] },
      { problem: 'unanswered', numbers: ['Y2022采购合同003'] },
    ],
    [
      'two answers where one is wanted',
      'lend',
      { items: ['H-001'], borrower: ['甲', '乙'] },
      { problem: 'several', question: 'borrower' },
    ],
    [
      'a paper without its day',
      'lend',
      { items: ['H-001'], evidence: ['保密协议'] },
      { problem: 'unreadable', question: 'evidence', given: '保密协议' },
    ],
    [
      'a signature without a name',
      'handover',
      { items: ['H-001'], signed: ['移交人'] },
      { problem: 'unreadable', question: 'signed', given: '移交人' },
    ],
  ])('%s', (_, name, answers, expected, laid) => {
    expect(decided(name, answers, laid)).toEqual(expected);
  });

  test('a question that the act does not ask', () => {
    expect(decided('recall', { loan: ['JY2024002'], amount: ['1'] })).toMatchObject({
      problem: 'no-question',
      question: 'amount',
    });
  });
});

describe('a number that was given by mistake', () => {
  const voided = (number: string, laid?: Laid) =>
    voidRecord(officeWith(laid), parseDay(actingDay)!, number, '重号');

  test('leaves a stub with day and reason', () => {
    const path = 'kefu/letters/H-001.md';
    const edits = [{ path, set: { void: actingDay, 'void-reason': '重号' } }];
    expect(voided('h-001')).toEqual({ act: 'void', number: 'H-001', path, edits });
  });
  test('must be there', () => {
    expect(voided('H-009')).toEqual({
      declined: { problem: 'unknown', what: 'entry', given: 'H-009', known: [] },
    });
  });
  test('is voided once', () => {
    const stub = form('number: H-001\ntitle: 来函\nvoid: 2024-06-01\nvoid-reason: 重号');
    expect(voided('H-001', { 'kefu/letters/H-001.md': stub })).toEqual({
      declined: { problem: 'same', field: 'void' },
    });
  });
});

describe('questions', () => {
  test('follow from the schema of the form', () => {
    expect(questionsOf(acts.lend).map(({ name, kind, required }) => [name, kind, required])).toEqual([
      ['items', 'numbers', true],
      ['borrower', 'person', true],
      ['kind', 'text', false],
      ['department', 'text', false],
      ['applicant', 'person', false],
      ['purpose', 'text', true],
      ['evidence', 'list', false],
      ['due', 'day', false],
      ['by', 'person', true],
      ['signed', 'list', false],
    ]);
    expect(questionsOf(acts.appraise).map(({ name, values }) => [name, values])).toEqual([
      ['by', undefined],
      ...['destroy', 'keep', 'return', 'transfer', 'update'].map((name) => [name, undefined]),
      ['rest', ['destroy', 'keep', 'return', 'transfer', 'update']],
      ['signed', undefined],
    ]);
  });
  test('the regulation adds its own, and asks for what it always wants', () => {
    const own = `forms:
  loans:
    fields: [{ name: 天气, type: choice, values: [晴, 雨] }]
    demands: [{ need: [kind], is: { kind: [本部门, 外单位] } }, { when: { kind: 外单位 }, need: [department] }]
    signers: [借阅人]
classes:`;
    const register = officeWith({ 'kefu/regulation.md': regulation.replace('classes:', own) });
    const questions = questionsOf(acts.lend, register.regulation.data);
    const of = (name: string) => questions.find((one) => one.name === name);
    expect(of('天气')).toMatchObject({ kind: 'choice', required: false, values: ['晴', '雨'] });
    expect(of('kind')).toMatchObject({ kind: 'choice', required: true, values: ['本部门', '外单位'] });
    expect(of('department')).toMatchObject({ required: false });
    expect(of('signed')).toMatchObject({ required: true });
    const draft = compose('lend', register, parseDay(actingDay)!, { items: ['H-001'], borrower: ['甲'] });
    if ('declined' in draft) throw new Error('declined');
    expect(unanswered('lend', register, draft).map(({ name }) => name)).toEqual([
      'kind',
      'purpose',
      'by',
      'signed',
    ]);
  });
});
