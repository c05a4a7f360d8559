import { later } from '../../domain/day.ts';
import { dutyStates, rhythmOf } from '../../domain/duty-state.ts';
import { isStub, type RecordEntry } from '../../domain/record.ts';
import { roundsBetween } from '../../domain/rhythm.ts';
import { dayOfRecord } from '../../domain/shelf-order.ts';
import { standings } from '../../domain/state.ts';
import { hasLeft } from '../../domain/status.ts';
import type { Cell, Sheet } from '../sheets/sheet.ts';
import { isWithin, knownUntil } from './period.ts';
import { headOf, type Report, type ReportAsked } from './report.ts';

/** 归档情况汇总 (S000-2): what was filed in the period, class by class and month by month. */
export const filing: Report = {
  id: 'filing',
  sheets: (asked) => [byClass(asked), byMonth(asked)].filter(({ rows }) => rows.length > 0),
};

function byClass(asked: ReportAsked): Sheet {
  const { register, period, on, messages } = asked;
  const { columns, titles, sum, unfiledNote } = messages.reports;
  const standingOf = standings(register, on);
  const until = knownUntil(period, on);
  const ofClass = Map.groupBy(
    register.records.filter((record) => !isStub(record)),
    ({ class: { code } }) => code,
  );
  const counts = register.plan.order.flatMap((node) => {
    const records = ofClass.get(node.code);
    if (!records) return [];
    const filed = records.filter(({ fields }) => isWithin(period, fields.filed) && fields.filed! <= on);
    const unfiled = records.filter((record) => {
      const day = dayOfRecord(record);
      const { filed: on } = record.fields;
      return (on === undefined || on > until) && day !== undefined && day <= until;
    });
    const held = records.filter(
      (record) => (dayOfRecord(record) ?? '') <= until && !hasLeft(standingOf(record).status),
    );
    return [{ title: node.title, numbers: [...amountOf(filed), unfiled.length, held.length] }];
  });
  const totals = counts[0]?.numbers.map((_, at) =>
    counts.reduce((all, { numbers }) => all + numbers[at]!, 0),
  );
  return {
    name: titles.filing,
    title: titles.filing,
    notes: [headOf(asked), unfiledNote],
    columns: [
      { heading: columns.at, width: 6 },
      { heading: columns.class },
      { heading: columns.filedItems },
      { heading: columns.filedPages },
      { heading: columns.unpaged },
      { heading: columns.unfiled },
      { heading: columns.held },
      { heading: columns.remarks, width: 16 },
    ],
    rows: [
      ...counts.map(({ title, numbers }, at): Cell[] => [at + 1, title, ...numbers, '']),
      ...(totals ? [['', sum, ...totals, '']] : []),
    ],
    foot: [messages.reports.signers],
  };
}

/** How many, their pages, and how many of them say nothing of their pages. */
function amountOf(records: readonly RecordEntry[]): number[] {
  return [
    records.length,
    records.reduce((sum, { fields: { pages = 0 } }) => sum + pages, 0),
    records.filter(({ fields: { pages } }) => pages === undefined).length,
  ];
}

/** A line for each month, and the day on which each monthly duty of it was done (FIL-01). */
function byMonth(asked: ReportAsked): Sheet {
  const { register, period, on, messages } = asked;
  const { columns, titles, notDone } = messages.reports;
  const duties = dutyStates(register, on).filter(({ duty }) => rhythmOf(duty)?.per === 'month');
  const months = roundsBetween(
    { text: '', per: 'month' },
    period.first,
    later(period.last, { days: 1 }),
  ).filter(({ first }) => first <= on);
  const filed = Map.groupBy(
    register.records.filter((record) => !isStub(record) && record.fields.filed && record.fields.filed <= on),
    ({ fields }) => fields.filed!.slice(0, 7),
  );
  return {
    name: titles.filingMonths,
    title: titles.filingMonths,
    notes: [headOf(asked)],
    columns: [
      { heading: columns.month },
      { heading: columns.filedItems },
      { heading: columns.filedPages },
      { heading: columns.unpaged },
      ...duties.map(({ duty }) => ({ heading: duty.what, width: 18 })),
      { heading: columns.remarks, width: 16 },
    ],
    rows: months.map(({ name }) => [
      name,
      ...amountOf(filed.get(name) ?? []),
      ...duties.map(({ done, missed }) => {
        const day = done.get(name)?.fields.done;
        return day ?? (missed.some((round) => round.name === name) ? notDone : '');
      }),
      '',
    ]),
  };
}
