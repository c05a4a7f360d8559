import type { Form } from '../../../domain/form.ts';
import type { ListColumn, ListedRoom } from '../../../locales/lending-words.ts';
import { dutyWordsOf } from '../../languages.ts';
import { hrefOfForm } from '../forms.ts';
import { type Cell, lines, numbered, quiet } from './cell.ts';
import { copyCells, withdrawalCells } from './copy-cells.ts';
import { type Desk, formNumbered, further, named } from './desk.ts';
import { about, evidence, loanCells } from './loan-cells.ts';

/** The columns of a room's list after the first, which is the form's number, and what each says of a form. */
export interface RoomList {
  readonly columns: readonly ListColumn[];
  readonly cells: (desk: Desk, form: Form) => readonly Cell[];
}

/** The lists of all rooms. */
export const roomLists: Readonly<Record<ListedRoom, RoomList>> = {
  loans: list<'loans'>(
    ['out', 'items', 'borrower', 'purpose', 'due', 'returned', 'status', 'handedOut'],
    loanCells,
  ),
  readings: list<'readings'>(
    ['on', 'items', 'reader', 'purpose', 'copied', 'use', 'handedOut'],
    (desk, form) => {
      const { fields } = form;
      return [
        lines(fields.on),
        namedEach(desk, fields.items),
        [...lines(fields.reader), ...about(desk, fields)],
        [...lines(fields.purpose), ...evidence(desk, fields)],
        lines(fields.copied === undefined ? undefined : desk.lending.copies(fields.copied)),
        lines(fields.use),
        [...lines(fields['handed-out-by']), ...quiet(fields.place), ...further(desk, form)],
      ];
    },
  ),
  renewals: list<'renewals'>(['on', 'loan', 'newDue', 'reason', 'by'], (desk, form) => {
    const { on, loan, due, reason, by } = form.fields;
    return [lines(on), loanCell(desk, loan), lines(due), lines(reason), byCell(desk, form, by)];
  }),
  recalls: list<'recalls'>(['on', 'loan', 'how', 'answer', 'by'], (desk, form) => {
    const { on, loan, how, answer, by } = form.fields;
    return [lines(on), loanCell(desk, loan), lines(how), lines(answer), byCell(desk, form, by)];
  }),
  reservations: list<'reservations'>(
    ['on', 'items', 'borrower', 'purpose', 'until', 'status', 'by'],
    (desk, form) => {
      const { on, items, borrower, department, purpose, until, by } = form.fields;
      const stands = isStanding(desk, form);
      const { state } = desk.lending;
      return [
        lines(on),
        namedEach(desk, items),
        [...lines(borrower), ...quiet(department)],
        lines(purpose),
        lines(until),
        [[stands ? { text: state.stands, look: 'tag tag-on-loan' } : { text: state.lapsed, look: 'tag' }]],
        byCell(desk, form, by),
      ];
    },
  ),
  returns: list<'returns'>(['returned', 'loan', 'items', 'use', 'reshelved', 'received'], (desk, form) => {
    const { returned, loan, items, use, reshelved, 'received-by': by } = form.fields;
    const back = items.map(({ number, condition }) => [
      ...named(desk, number),
      ...(condition ? [{ text: desk.lending.conditions[condition], look: `condition-${condition}` }] : []),
    ]);
    return [
      lines(returned),
      loanCell(desk, loan),
      back,
      lines(use),
      lines(reshelved),
      byCell(desk, form, by),
    ];
  }),
  changes: list<'changes'>(['on', 'file', 'field', 'from', 'to', 'reason', 'by'], (desk, form) => {
    const { on, number, field, from, to, reason, by } = form.fields;
    const { empty } = desk.lending;
    return [
      lines(on),
      [named(desk, number)],
      lines(desk.words.fields[field] ?? field),
      lines(from ?? empty),
      lines(to ?? empty),
      lines(reason),
      byCell(desk, form, by),
    ];
  }),
  copies: list<'copies'>(['on', 'document', 'version', 'holder', 'stamp', 'status', 'by'], copyCells),
  withdrawals: list<'withdrawals'>(['on', 'copies', 'reason', 'by'], withdrawalCells),
  duties: list<'duties'>(['on', 'duty', 'result', 'by'], (desk, form) => {
    const { done, duty, for: round, result, omitted, checks = {}, readings = {}, by } = form.fields;
    const { duties = [] } = desk.shelf.register.regulation.data;
    const what = duties.find(({ code }) => code === duty)?.what ?? duty;
    const answers = Object.entries({ ...checks, ...readings });
    const said = answers.map(([point, answer]) => [
      { text: `${point}${desk.lending.colon}`, look: 'quiet' },
      { text: String(answer) },
    ]);
    return [
      lines(done),
      [...lines(what), ...quiet(round)],
      [
        ...lines(result),
        ...(omitted === undefined ? [] : lines(dutyWordsOf[desk.language].because(omitted))),
        ...said,
      ],
      byCell(desk, form, by),
    ];
  }),
};

/** Whether a reservation is still kept for who made it. */
export function isStanding({ office }: Pick<Desk, 'office'>, { fields }: Form<'reservations'>): boolean {
  return fields.on <= office.asOf && office.asOf <= fields.until;
}

function list<R extends ListedRoom>(
  columns: readonly ListColumn[],
  cells: (desk: Desk, form: Form<R>) => readonly Cell[],
): RoomList {
  return { columns, cells: (desk, form) => cells(desk, form as Form<R>) };
}

function namedEach(desk: Desk, items: readonly { readonly number: string }[]): Cell {
  return items.map(({ number }) => named(desk, number));
}

/** The loan that a form is about, who borrowed, and what. */
function loanCell(desk: Desk, number: string): Cell {
  const loan = formNumbered(desk.shelf, 'loans', number) as Form<'loans'> | undefined;
  if (!loan) return [[numbered(number, undefined)]];
  const { borrower, department } = loan.fields;
  const who = [department, borrower].filter(Boolean).join(' ');
  return [[numbered(number, hrefOfForm(desk.office, desk.language, loan)), { text: who, look: 'quiet' }]];
}

function byCell(desk: Desk, form: Form, by: string): Cell {
  return [...lines(by), ...further(desk, form)];
}
