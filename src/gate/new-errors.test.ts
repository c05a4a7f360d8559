import { expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { type GateSpecimen, proposed } from '../testing/check-gate.ts';
import * as forms from '../testing/gate-forms.ts';
import { office } from '../testing/gate-office.ts';
import { classify } from './classify.ts';
import { barredToday, newErrors } from './new-errors.ts';

const { loan, reading, hold, release, list, certificate } = forms;
const elsewhere = (files: GateSpecimen['head']) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace('kefu/', 'xinfang/'), text]));
const second = { 'xinfang/regulation.md': String(office['kefu/regulation.md']) };
const letters = elsewhere({ 'kefu/letters/H-001.md': String(office['kefu/letters/H-001.md']) });

/** `rule path` of what bars a proposal today. */
function barred(specimen: GateSpecimen): string[] {
  const proposal = proposed(specimen);
  return barredToday(proposal, classify(proposal).acts).map(
    ({ rule, fault }) => `${rule.id} ${fault.at.path.replace('.md', '')}`,
  );
}

const listed = list(['H-001'], { on: '2024-07-01' });
const held = hold(['H-001'], { on: '2024-07-03' });
const gone = { ...listed, ...certificate(['H-001'], { on: '2024-07-03' }) };

test.each<[string, GateSpecimen, readonly string[]]>([
  ['a loan of what is there', { head: loan(['H-001']) }, []],
  [
    'a loan dated before what it lends was destroyed',
    { base: gone, head: loan(['H-001'], { out: '2024-07-02' }) },
    ['loan-gone kefu/loans/2024/JY2024001'],
  ],
  ['a list of what is free', { head: list(['H-001']) }, []],
  [
    'a list dated before the hold',
    { base: held, head: list(['H-001'], { on: '2024-07-02' }) },
    ['disposal-under-hold kefu/disposals/2024/XH2024001'],
  ],
  [
    'a list of what is free, beside one that was wrong before',
    { base: { ...held, ...list(['H-001'], { on: '2024-07-04' }) }, head: list(['H-002'], {}, 2) },
    [],
  ],
  [
    'a list that comes with the release of the hold',
    { base: held, head: { ...release([]), ...list(['H-001']) } },
    [],
  ],
  ['a certificate of what is free', { base: listed, head: certificate(['H-001']) }, []],
  [
    'a certificate that comes with the release of the hold: nobody had released it when it went',
    { base: { ...listed, ...held }, head: { ...release([]), ...certificate(['H-001']) } },
    ['certificate-blocked kefu/certificates/2024/XZ2024001'],
  ],
  [
    'a certificate that comes with its list: nobody had approved it when it went',
    { head: { ...list(['H-001']), ...certificate(['H-001']) } },
    ['certificate-item kefu/certificates/2024/XZ2024001'],
  ],
  ['a reading of what is held: it stays', { base: held, head: reading(['H-001']) }, []],
  [
    'a hold in another register, of the same number',
    { base: { ...second, ...letters, ...elsewhere(held) }, head: list(['H-001']) },
    [],
  ],
  [
    'a list in another register',
    {
      base: { ...second, ...letters, ...elsewhere(held) },
      head: elsewhere(list(['H-001'], { on: '2024-07-02' })),
    },
    ['disposal-under-hold xinfang/disposals/2024/XH2024001'],
  ],
  [
    'a list in a register that is new',
    { head: { ...second, ...letters, ...elsewhere(list(['H-001'])) } },
    [],
  ],
])('%s', (_, specimen, expected) => {
  expect(barred(specimen)).toEqual(expected);
});

/** `rule severity path` of what would be wrong and is not yet. */
function anew(specimen: GateSpecimen): string[] {
  const proposal = proposed(specimen);
  return newErrors(proposal, classify(proposal).acts, rules).map(
    ({ rule, severity, fault }) => `${rule.id} ${severity} ${fault.at.path}`,
  );
}

const young = {
  'kefu/regulation.md': String(office['kefu/regulation.md']).replace('2020-01-01', '2024-07-05'),
};

test('errors count, what is only a warning does not, whoever files it', () => {
  const warning = { 'kefu/letters/H-007.md': '---\nnumber: H-007\ntitle: 来函7\n---\n' };
  expect(anew({ head: warning })).toEqual([]);
  expect(anew({ head: { 'kefu/letters/H-007.md': '---\nnumber: H-007\n---\n' } })).toEqual([
    'field-missing error kefu/letters/H-007.md',
  ]);
});

test('what is spared for its age is an error of a form that is filed now, and of no other', () => {
  const out = { out: '2024-07-03', borrower: '高某' };
  const twice = loan(['H-001'], { ...out, out: '2024-07-04' }, 2);
  expect(anew({ base: { ...young, ...loan(['H-001'], out) }, head: twice })).toEqual([
    'loan-conflict error kefu/loans/2024/JY2024002.md',
  ]);
  expect(anew({ base: { ...young, ...loan(['H-001'], out), ...twice }, head: reading(['H-002']) })).toEqual(
    [],
  );
});
