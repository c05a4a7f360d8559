import { expect, test } from 'vitest';
import { type GateSpecimen, proposed } from '../testing/check-gate.ts';
import * as forms from '../testing/gate-forms.ts';
import { letter } from '../testing/gate-office.ts';
import { classify } from './classify.ts';
import { storyOf } from './story.ts';

/** The story of the only act of a proposal. */
function told(specimen: GateSpecimen) {
  const proposal = proposed(specimen);
  const [act] = classify(proposal).acts;
  return storyOf(act!, proposal.head.registers[0]);
}
const lent = forms.loan(['H-001', '3-1-1502-01', 'H-009']);

test('a form names its items, with titles where these are known', () => {
  expect(told({ head: lent })).toEqual({
    act: 'lend',
    number: 'JY2024001',
    items: [
      { number: 'H-001', title: '来函1' },
      { number: '3-1-1502-01', title: '3-1-1502' },
      { number: 'H-009', title: undefined },
    ],
    on: '2024-07-05',
    said: {
      loan: 'JY2024001',
      borrower: '周明',
      purpose: '核对',
      out: '2024-07-05',
      due: '2024-07-12',
      'handed-out-by': '李娟',
    },
    about: {},
  });
});

test.each([
  ['a renewal', 'that was lent', { base: lent, head: forms.renewal([]) }],
  ['a renewal', 'that is lent with it', { head: { ...lent, ...forms.renewal([]) } }],
])('%s tells of the loan %s', (_, __, specimen) => {
  const proposal = proposed(specimen);
  const act = classify(proposal).acts.find((one) => one.act === 'renew')!;
  const { items, about, said } = storyOf(act, proposal.head.registers[0]);
  expect(items.map(({ number }) => number)).toEqual(['H-001', '3-1-1502-01', 'H-009']);
  expect(about).toMatchObject({ loan: 'JY2024001', borrower: '周明' });
  expect(said).toMatchObject({ renewal: 'XJ2024001' });
});

test('a renewal of what nobody lent tells of nothing else', () => {
  expect(told({ head: forms.renewal([]) })).toMatchObject({ items: [], about: {} });
});

test('a release tells of the hold, a certificate of the list', () => {
  expect(told({ base: forms.hold(['H-001']), head: forms.release([]) })).toMatchObject({
    items: [{ number: 'H-001', title: '来函1' }],
    about: { hold: 'DJ2024001', reason: '诉讼' },
  });
  expect(told({ base: forms.list(['H-001']), head: forms.certificate(['H-001']) })).toMatchObject({
    about: { disposal: 'XH2024001', ground: '期满' },
  });
});

test('a record tells of itself, and has no day of its own', () => {
  expect(told({ head: letter(4) })).toMatchObject({
    act: 'file',
    number: 'H-004',
    items: [{ number: 'H-004', title: '来函4' }],
    on: undefined,
    said: { number: 'H-004', received: '2020-03-05' },
    about: {},
  });
});

test('what is no form and no record has nothing to tell', () => {
  expect(told({ head: { 'stores.md': '---\nrooms: []\n---\n' } })).toEqual({
    act: 'places',
    number: 'records/stores.md',
    items: [],
    on: undefined,
    said: {},
    about: {},
  });
});

test('a change entry tells of the record that it names', () => {
  expect(told({ head: forms.entry('H-001', 'pages', '2', '3') })).toMatchObject({
    items: [{ number: 'H-001', title: '来函1' }],
    said: { field: 'pages', from: '2', to: '3' },
    about: {},
  });
});

test('a renewal tells of its own loan, where there are others', () => {
  const base = { ...lent, ...forms.loan(['H-002'], { borrower: '孙法' }, 2) };
  expect(told({ base, head: forms.renewal([], { loan: 'JY2024002' }) })).toMatchObject({
    items: [{ number: 'H-002', title: '来函2' }],
    about: { loan: 'JY2024002', borrower: '孙法' },
  });
});

test('several names are one text; what is made of parts is left out', () => {
  const { said } = told({
    base: forms.list(['H-001']),
    head: forms.certificate(['H-001'], { witnesses: ['王敏', '孙法'] }),
  });
  expect(said).toEqual({
    certificate: 'XZ2024001',
    disposal: 'XH2024001',
    on: '2024-07-05',
    place: '碎纸间',
    executor: '李娟',
    witnesses: '王敏、孙法',
  });
});

test('a record that loses its title is told by the one it had', () => {
  const head = letter(1, { title: '别的', level: 'sensitive' });
  expect(told({ head })).toMatchObject({ act: 'reclassify', items: [{ number: 'H-001', title: '来函1' }] });
});
