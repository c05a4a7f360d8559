import { natural } from '../../domain/shelf-order.ts';
import { completeness, completenessCells } from './completeness.ts';
import { punctuality, punctualityCells } from './punctuality.ts';
import { headOf, type Report } from './report.ts';

/**
 * 及时率和完整率 (CHK-44, TRN-06), by department. In time: of the times that ran out in the period, those that were
 * kept. Complete: of the papers that checklists ask for, those that are there, as of the day.
 */
export const rates: Report = {
  id: 'rates',
  sheets: (asked) => {
    const { reports } = asked.messages;
    const { columns, titles } = reports;
    const times = punctuality(asked);
    const papers = completeness(asked);
    const names = new Set([...times, ...papers].map(({ department }) => department));
    const time = [
      columns.due,
      columns.inTime,
      columns.late,
      columns.running,
      columns.excused,
      columns.onTimeRate,
    ];
    const paper = [columns.asked, columns.there, columns.explained, columns.lacking, columns.completeRate];
    const notes = [headOf(asked), reports.howRates];
    const of = (department: string) => department || reports.noDepartment;
    const sheets = [
      {
        name: titles.rates,
        title: titles.rates,
        notes,
        columns: headings([columns.department, ...time, ...paper, columns.remarks]),
        rows: [...names]
          .sort(natural.compare)
          .map((name) => [
            of(name),
            ...punctualityCells(times.filter(({ department }) => department === name)),
            ...completenessCells(papers.filter(({ department }) => department === name)),
            '',
          ]),
        foot: [reports.signers],
      },
      {
        name: titles.rateDetails,
        title: titles.rateDetails,
        notes,
        columns: headings([columns.department, columns.what, ...time]),
        rows: times
          .toSorted((a, b) => natural.compare(`${a.department} ${a.what}`, `${b.department} ${b.what}`))
          .map((line) => [of(line.department), line.what, ...punctualityCells([line])]),
      },
    ];
    return sheets.filter(({ rows }) => rows.length > 0);
  },
};

function headings(names: readonly string[]) {
  return names.map((heading) => ({ heading }));
}
