import { termsOfCase } from '../../../domain/case-terms.ts';
import { canonical } from '../../../domain/number/canonical.ts';
import { type Language, lendingWordsOf } from '../../languages.ts';
import { hrefOfForm, nameOfForm } from '../forms.ts';
import type { Office } from '../office.ts';
import { type Cell, lines, numbered, quiet } from './cell.ts';
import { deskOf, named, recordNamed } from './desk.ts';
import { dueCell, stateCell } from './loan-cells.ts';
import { byDue, type LoanLine, loanLines } from './loan-lines.ts';

/** A line of the page of what is overdue or will soon be due. */
export interface DueLine {
  /** What the notice that goes with it is called; `undefined`: it needs none. */
  readonly notice: string | undefined;
  readonly cells: readonly Cell[];
}

/** What the page of what is overdue says. */
export interface OverdueView {
  /** The longest overdue first. */
  readonly overdue: readonly DueLine[];
  /** Due within {@link soon} days, the next first. */
  readonly soon: readonly DueLine[];
  /** Back, but damaged: it counts as out until it is mended (RTN-08). */
  readonly damaged: readonly DueLine[];
  readonly notices: readonly Notice[];
}

/** What a recall notice says. */
export interface Notice {
  /** What its button calls it by. */
  readonly name: string;
  readonly number: string;
  readonly to: string;
  /** The how-manieth recall it is. */
  readonly nth: number;
  readonly rows: readonly (readonly string[])[];
  /** Whether the regulation lets the loan be renewed once more. */
  readonly renewable: boolean;
}

/** So many days ahead the page looks. */
const soon = 7;

/** Works out the page of what is overdue. */
export function overdueView(office: Office, language: Language): OverdueView {
  const open = [...loanLines(office).values()].filter(({ open }) => open);
  const out = open.filter(({ state, time }) => state === 'out' && time).sort(byDue);
  const overdue = out.filter(({ time }) => time!.late > 0);
  return {
    overdue: overdue.map((line) => lineOf(office, language, line, line.away, nameOfForm(office, line.loan))),
    soon: out
      .filter(({ time }) => time!.late <= 0 && time!.late >= -soon)
      .map((line) => lineOf(office, language, line, line.away)),
    damaged: open
      .filter(({ open }) => open!.damaged.length > 0)
      .sort(byDue)
      .map((line) => lineOf(office, language, line, line.open!.damaged)),
    notices: overdue.map((line) => noticeOf(office, language, line)),
  };
}

function lineOf(
  office: Office,
  language: Language,
  line: LoanLine,
  items: readonly string[],
  notice?: string,
): DueLine {
  const { shelf, loan, state: stands, time, history } = line;
  const desk = deskOf(office, shelf, language);
  const { state, overdue: words } = desk.lending;
  const { fields } = loan;
  const recalls = history.recalls.filter(({ fields }) => fields.on <= office.asOf);
  const last = recalls.at(-1)?.fields;
  const left = stands === 'out' && time && time.late <= 0 ? state.left(-time.late, time.working) : undefined;
  return {
    notice,
    cells: [
      [[numbered(loan.number, hrefOfForm(office, language, loan))]],
      left === undefined ? stateCell(desk, line) : lines(left),
      items.map((number) => named(desk, number)),
      [...lines(fields.borrower), ...quiet(fields.department)],
      lines(fields.out),
      dueCell(desk, line),
      [
        ...lines(last && words.recalled(recalls.length, last.on)),
        ...quiet([last?.how, last?.answer].filter(Boolean).join(desk.lending.colon)),
      ],
    ],
  };
}

function noticeOf(office: Office, language: Language, line: LoanLine): Notice {
  const { shelf, loan, away, history, due, time, open } = line;
  const words = lendingWordsOf[language];
  const { fields } = loan;
  const nth = history.recalls.filter(({ fields }) => fields.on <= office.asOf).length + 1;
  const terms = termsOfCase(shelf.register, 'loans', loan);
  return {
    name: nameOfForm(office, loan),
    number: `${loan.number}-${nth}`,
    to: [fields.department, fields.borrower].filter(Boolean).join(' '),
    nth,
    rows: away.map((number) => {
      const { pages } = fields.items.find((item) => canonical(item.number) === canonical(number))!;
      const title = recordNamed(shelf.register, number)?.fields.title ?? '';
      const late = words.notice.late(time!.late, time!.working);
      return [number, title, fields.out, due!, late, pages === undefined ? '' : String(pages)];
    }),
    renewable: terms.every(
      ({ terms: { renewals } }) => typeof renewals !== 'number' || renewals > open!.renewals,
    ),
  };
}
