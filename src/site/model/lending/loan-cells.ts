import type { Form } from '../../../domain/form.ts';
import { hrefOfForm } from '../forms.ts';
import { type Cell, lines, quiet } from './cell.ts';
import { type Desk, further, named } from './desk.ts';
import { type LoanLine, loanLines } from './loan-lines.ts';

/** What the list of loans says of one of them, in the order of its columns. */
export function loanCells(desk: Desk, loan: Form<'loans'>): readonly Cell[] {
  const { lending } = desk;
  const { fields } = loan;
  const line = loanLines(desk.office).get(loan)!;
  return [
    lines(fields.out),
    fields.items.map(({ number, pages }) => [
      ...named(desk, number),
      ...(pages === undefined ? [] : [{ text: lending.pagesOf(pages), look: 'quiet' }]),
    ]),
    [...lines(fields.borrower), ...about(desk, fields)],
    [...lines(fields.purpose), ...evidence(desk, fields)],
    dueCell(desk, line),
    returnedCell(desk, line),
    stateCell(desk, line),
    [...lines(fields['handed-out-by']), ...further(desk, loan)],
  ];
}

/** The last day of a loan, and how often it was renewed. */
export function dueCell({ lending }: Desk, { due, open, history }: LoanLine): Cell {
  const times = open ? open.renewals : history.renewals.length;
  return [...lines(due ?? lending.noDue), ...quiet(times > 0 ? lending.renewed(times) : undefined)];
}

/** How a loan stands: out, overdue by so many days, damaged, back. */
export function stateCell({ lending }: Desk, { state, time, open, history }: LoanLine): Cell {
  const { state: words } = lending;
  const overdue = state === 'out' && time !== undefined && time.late > 0;
  const tag = {
    ahead: { text: words.ahead, look: 'tag' },
    out: overdue
      ? { text: words.overdue(time.late, time.working), look: 'tag tag-overdue' }
      : { text: words.onLoan, look: 'tag tag-on-loan' },
    damaged: { text: words.damaged, look: 'tag tag-damaged' },
    returned: { text: words.returned, look: 'tag tag-in-store' },
  }[state];
  const all = history.items.length;
  const back = open ? all - open.out.length : 0;
  const some = state === 'out' && open !== undefined && open.damaged.length > 0;
  return [
    [tag],
    ...(some ? [[{ text: words.damaged, look: 'tag tag-damaged' }]] : []),
    ...quiet(back > 0 ? words.partly(back, all) : undefined),
  ];
}

/** When it came back, and in what condition: a line for each return. */
function returnedCell({ office, language, lending }: Desk, { history }: LoanLine): Cell {
  return history.returns
    .filter(({ fields }) => fields.returned <= office.asOf)
    .map((form) => {
      const { returned, items } = form.fields;
      const conditions = new Set(items.flatMap(({ condition }) => condition ?? []));
      const said = [...conditions].map((condition) => lending.conditions[condition]).join(lending.comma);
      return [
        { text: returned, href: hrefOfForm(office, language, form) },
        { text: said, look: 'quiet' },
      ];
    });
}

/** The papers that were shown before. */
export function evidence({ lending }: Desk, { evidence }: Pick<Form<'loans'>['fields'], 'evidence'>): Cell {
  return (evidence ?? []).flatMap(({ paper, on, number }) => quiet(lending.evidence(paper, on, number)));
}

/** Who a borrower or reader is: department, kind, and who asked for them. */
export function about(
  { lending }: Desk,
  { department, kind, applicant }: Pick<Form<'loans'>['fields'], 'department' | 'kind' | 'applicant'>,
): Cell {
  const asked = applicant === undefined ? undefined : lending.applicant(applicant);
  return [...quiet(department), ...quiet(kind), ...quiet(asked)];
}
