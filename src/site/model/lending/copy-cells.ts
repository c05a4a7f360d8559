import { copyHistories, newerVersions } from '../../../domain/copy-state.ts';
import type { Form } from '../../../domain/form.ts';
import { canonical } from '../../../domain/number/canonical.ts';
import type { Register } from '../../../domain/register.ts';
import { rememberedOf } from '../../../domain/remembered.ts';
import { hrefOfForm } from '../forms.ts';
import type { Office } from '../office.ts';
import { type Cell, lines, numbered, quiet } from './cell.ts';
import { type Desk, further } from './desk.ts';

/** What the list of controlled copies says of one. */
export function copyCells(desk: Desk, form: Form<'copies'>): readonly Cell[] {
  const { on, document, area, version, holder, department, stamp, by } = form.fields;
  return [
    lines(on),
    [...lines(document), ...quiet(area)],
    lines(version),
    [...lines(holder), ...quiet(department)],
    [...lines(stamp), ...copiedFrom(desk, form)],
    stateOf(desk, form),
    [...lines(by), ...further(desk, form)],
  ];
}

/** What the list of withdrawals says of one. */
export function withdrawalCells(desk: Desk, form: Form<'withdrawals'>): readonly Cell[] {
  const { on, items, reason, by } = form.fields;
  const { outcomes } = desk.lending.controlled;
  return [
    lines(on),
    items.map(({ number, outcome = 'kept', note }) => {
      const { copy } = historiesOf(desk.shelf.register).get(canonical(number)) ?? {};
      const href = copy && hrefOfForm(desk.office, desk.language, copy);
      const about = [copy?.fields.document, copy?.fields.version].filter(Boolean).join(' ');
      return [
        numbered(number, href),
        ...(about === '' ? [] : [{ text: about }]),
        { text: [outcomes[outcome], note].filter(Boolean).join(desk.lending.colon), look: 'quiet' },
      ];
    }),
    lines(reason),
    [...lines(by), ...further(desk, form)],
  ];
}

function copiedFrom(desk: Desk, { fields }: Form<'copies'>): Cell {
  const number = fields['copied-from'];
  if (number === undefined) return [];
  const { copy } = historiesOf(desk.shelf.register).get(canonical(number)) ?? {};
  const text = { text: desk.lending.controlled.copiedFrom, look: 'quiet' };
  return [[text, numbered(number, copy && hrefOfForm(desk.office, desk.language, copy))]];
}

/** Whether it is out, superseded while it is, or back. */
function stateOf({ office, shelf, lending, language }: Desk, form: Form<'copies'>): Cell {
  const { out, superseded, outcomes } = lending.controlled;
  const { withdrawn } = historiesOf(shelf.register).get(canonical(form.number)) ?? {};
  if (withdrawn && withdrawn.form.fields.on <= office.asOf) {
    const { number, fields } = withdrawn.form;
    return [
      [{ text: outcomes[withdrawn.outcome], look: 'tag tag-void' }],
      [numbered(number, hrefOfForm(office, language, withdrawn.form)), { text: fields.on, look: 'quiet' }],
    ];
  }
  const newer = newerOf(office).get(shelf.register)!(form);
  return newer === undefined
    ? [[{ text: out, look: 'tag tag-on-loan' }]]
    : [[{ text: superseded(newer), look: 'tag tag-overdue' }]];
}

/** Canonical number of a copy → the copy, and how it came back. */
export const historiesOf = rememberedOf(
  (register: Register) => new Map(copyHistories(register).map((one) => [canonical(one.copy.number), one])),
);

const newerOf = rememberedOf(
  (office: Office) =>
    new Map(office.shelves.map(({ register }) => [register, newerVersions(register, office.asOf)])),
);
