import { loanHistories } from '../../domain/loan-state.ts';
import { actingIn } from '../../domain/person.ts';
import { isStub } from '../../domain/record.ts';
import { formsOf } from '../../domain/register.ts';
import { standings } from '../../domain/state.ts';
import { hasLeft } from '../../domain/status.ts';
import type { Cell } from '../sheets/sheet.ts';
import { completeness } from './completeness.ts';
import { isWithin } from './period.ts';
import { headOf, type Report, type ReportAsked } from './report.ts';
import { percent } from './shares.ts';

/** How many of something ought to be, and how many are. */
type Measured = readonly [should: number, does: number];

/**
 * 量化考核 by the three indicators (TRN-05): gaps filled, things in their places, confidentiality. The regulation sets
 * no marks: the column for them stays blank.
 */
export const assessment: Report = {
  id: 'assessment',
  sheets: (asked) => {
    const { columns, titles, indicators, points, signers, noMarks } = asked.messages.reports;
    const lines: readonly (readonly [string, string, Measured])[] = [
      [indicators.gaps, points.papers, papers(asked)],
      [indicators.gaps, points.explained, explained(asked)],
      [indicators.gaps, points.found, counted(asked, 'missing')],
      [indicators.order, points.placed, placed(asked)],
      [indicators.order, points.named, named(asked)],
      [indicators.order, points.inPlace, counted(asked, 'misplaced')],
      [indicators.secrecy, points.sworn, sworn(asked)],
      [indicators.secrecy, points.back, back(asked)],
    ];
    return [
      {
        name: titles.assessment,
        title: titles.assessment,
        notes: [headOf(asked), noMarks],
        columns: [
          { heading: columns.indicator },
          { heading: columns.point },
          { heading: columns.should, width: 10 },
          { heading: columns.does, width: 10 },
          { heading: columns.share, width: 10 },
          { heading: columns.score, width: 12 },
          { heading: columns.remarks, width: 20 },
        ],
        rows: lines.map(([indicator, point, [should, does]]): Cell[] => [
          indicator,
          point,
          should,
          does,
          percent(does, should),
          '',
          '',
        ]),
        foot: [signers],
      },
    ];
  },
};

/** Papers that checklists ask for, and those that are there. */
function papers(asked: ReportAsked): Measured {
  const lines = completeness(asked);
  return [total(lines.map((line) => line.asked)), total(lines.map(({ there }) => there))];
}

/** Papers that are missing, and those of which a dossier says why. */
function explained(asked: ReportAsked): Measured {
  const lines = completeness(asked);
  const missing = lines.map((line) => line.asked - line.there);
  return [total(missing), total(lines.map((line) => line.explained))];
}

/** Things counted in the period, and those of which the count did not say so. */
function counted({ register, period, on }: ReportAsked, wrong: 'missing' | 'misplaced'): Measured {
  const items = formsOf(register, 'stocktakes')
    .filter(({ fields }) => isWithin(period, fields.on) && fields.on <= on)
    .flatMap(({ fields }) => fields.items);
  return [items.length, items.filter(({ result }) => result !== wrong).length];
}

/** Things on shelves, and those whose place is known. */
function placed(asked: ReportAsked): Measured {
  const there = present(asked).filter(({ fields }) => fields.medium !== 'electronic');
  return [there.length, there.filter(({ fields }) => fields.place ?? fields.dossier).length];
}

/** Electronic records, and those whose file is named. */
function named(asked: ReportAsked): Measured {
  const electronic = present(asked).filter(({ fields }) => fields.medium === 'electronic');
  return [electronic.length, electronic.filter(({ fields }) => fields.efile !== undefined).length];
}

/** People in posts that ask for papers (保密责任确认书 …), and those who have them all. */
function sworn({ register, on }: ReportAsked): Measured {
  const { people, regulation } = register;
  const cases = (regulation.data.staff ?? []).flatMap(({ roles, papers }) =>
    roles.flatMap((role) => actingIn(people, role, on).map((person) => ({ person, papers }))),
  );
  const ready = cases.filter(({ person, papers }) =>
    papers.every((paper) => {
      const day = person.papers?.[paper];
      return day !== undefined && day <= on;
    }),
  );
  return [cases.length, ready.length];
}

/** Loans whose last day lies in the period, and those that were back by it. */
function back({ register, period, on }: ReportAsked): Measured {
  const due = loanHistories(register).flatMap(({ loan, renewals, closed }) => {
    const last = renewals.at(-1)?.fields.due ?? loan.fields.due;
    return last !== undefined && isWithin(period, last) && last < on ? [{ last, closed }] : [];
  });
  return [due.length, due.filter(({ last, closed }) => closed !== undefined && closed <= last).length];
}

function present({ register, on }: ReportAsked) {
  const standingOf = standings(register, on);
  return register.records.filter((record) => !isStub(record) && !hasLeft(standingOf(record).status));
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
