import { expect, test } from 'vitest';
import { type GateSpecimen, proposed } from '../testing/check-gate.ts';
import * as forms from '../testing/gate-forms.ts';
import { letter, office } from '../testing/gate-office.ts';
import { askingFor } from './asking.ts';
import { classify } from './classify.ts';
import type { NeedContext } from './needs.ts';

const { loan, renewal, back, reading, hold, release, list, offence, mending, copy } = forms;
const director = { borrower: '陈远' };
const elsewhere = (files: GateSpecimen['head']) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace('kefu/', 'xinfang/'), text]));

/** Who asks for the last act of a proposal. */
function askingOf(specimen: GateSpecimen): string[] {
  const { base, head, ...rest } = proposed(specimen);
  const act = classify({ base, head, ...rest }).acts.at(-1)!;
  return askingFor(act, {
    people: base.registers[0]!.people,
    head: head.registers,
  } as unknown as NeedContext);
}

test.each<[string, GateSpecimen, readonly string[]]>([
  ['whoever borrows', { head: loan(['H-001']) }, ['周明']],
  ['whoever has it borrowed for them', { head: loan(['H-001'], { applicant: '王敏' }) }, ['王敏', '周明']],
  ['whoever reads', { head: reading(['H-001']) }, ['周明']],
  ['whoever wants a list destroyed', { head: list(['H-001']) }, ['李娟']],
  ['whoever gets a copy', { head: copy([], { holder: '孙法' }) }, ['孙法']],
  ['whoever borrowed what is renewed', { base: loan(['H-001'], director), head: renewal([]) }, ['陈远']],
  [
    'whoever it was borrowed for',
    { base: loan(['H-001'], { ...director, applicant: '孙法' }), head: renewal([]) },
    ['陈远', '孙法'],
  ],
  [
    'not whoever borrowed something else',
    {
      base: { ...loan(['H-001'], director), ...loan(['H-002'], {}, 2) },
      head: renewal([], { loan: 'JY2024002' }),
    },
    ['周明'],
  ],
  [
    'whoever borrows it in the same proposal',
    { head: { ...loan(['H-001'], director), ...renewal([]) } },
    ['陈远'],
  ],
  [
    'the same in another register',
    {
      base: { 'xinfang/regulation.md': String(office['kefu/regulation.md']) },
      head: elsewhere({ ...loan(['H-001'], director), ...renewal([]) }),
    },
    ['陈远'],
  ],
  [
    'nobody for a return: the borrower only brings it',
    { base: loan(['H-001'], director), head: back(['H-001']) },
    [],
  ],
  ['whoever sets a hold', { head: hold(['H-001']) }, ['李娟']],
  ['whoever releases it', { base: hold(['H-001']), head: release([], { by: '孙法' }) }, ['孙法']],
  ['whoever did what is registered, not whoever registers it', { head: offence([]) }, ['周明']],
  [
    'whoever did what was made good',
    {
      base: { ...offence([], { person: '陈远' }), ...offence([], {}, 2) },
      head: mending([], { offence: 'WG2024001' }),
    },
    ['陈远'],
  ],
  ['nobody where a record is filed', { head: letter(4) }, []],
  ['nobody of the office', { head: loan(['H-001'], { borrower: '高某' }) }, []],
])('%s', (_, specimen, people) => {
  expect(askingOf(specimen)).toEqual(people);
});

test.each([
  '工程部 周明',
  '工程部周  明',
  '周明（组长）',
  '周明【组长】',
  '周明 (组长) (代)',
  '"周明[组长]"',
  '周（小）明',
])('a name is known however it is written: %s', (borrower) => {
  expect(askingOf({ head: loan(['H-001'], { borrower }) })).toEqual(['周明']);
});

test.each(['周明的父亲', '周（明）', '周x明'])('another is not: %s', (borrower) => {
  expect(askingOf({ head: loan(['H-001'], { borrower }) })).toEqual([]);
});
