import { textsOf } from '../../domain/condition.ts';
import { headOf, type Report, type ReportAsked } from './report.ts';

/** The fields of a dossier that name the days of an important customer, and why they are important (PER-17). */
const [days, importance] = ['联络日', '重点'] as const;

/** A day on which somebody is greeted every year. */
interface Occasion {
  /** `09-02`; empty for a feast whose day moves with the calendar. */
  readonly monthDay: string;
  readonly occasion: string;
  readonly customer: string;
  readonly importance: string;
  readonly dossier: string;
}

/** 重点客户联络名单 (PER-17): birthdays, anniversaries and feasts of important customers, in the order of the year. */
export const occasions: Report = {
  id: 'occasions',
  sheets: (asked) => {
    const { columns, titles, movingNote } = asked.messages.reports;
    const found = occasionsOf(asked);
    if (found.length === 0) return [];
    return [
      {
        name: titles.occasions,
        title: titles.occasions,
        notes: [headOf(asked), movingNote],
        columns: [
          { heading: columns.at, width: 6 },
          { heading: columns.monthDay, width: 10 },
          { heading: columns.occasion },
          { heading: columns.customer },
          { heading: columns.importance },
          { heading: columns.dossier },
          { heading: columns.contacted, width: 14 },
          { heading: columns.by, width: 12 },
          { heading: columns.remarks, width: 16 },
        ],
        rows: found.map((one, at) => [
          at + 1,
          one.monthDay,
          one.occasion,
          one.customer,
          one.importance,
          one.dossier,
          '',
          '',
          '',
        ]),
      },
    ];
  },
};

function occasionsOf({ register, period, on }: ReportAsked): Occasion[] {
  const [from, to] = [period.first.slice(5), period.last.slice(5)];
  return register.dossiers
    .filter(({ fields }) => fields.opened <= on && (fields.closed === undefined || fields.closed > on))
    .flatMap(({ fields }) => {
      const said = fields[days];
      return (said === undefined ? [] : textsOf(said)).map((text): Occasion => {
        const {
          occasion = text,
          month,
          day,
        } = /^(?<occasion>.*?)\s*(?:\d{4}-)?(?<month>\d{2})-(?<day>\d{2})$/.exec(text)?.groups ?? {};
        return {
          monthDay: month === undefined ? '' : `${month}-${day}`,
          occasion,
          customer: fields.customer ?? fields.unit,
          importance: textsOf(fields[importance] ?? '').join(' '),
          dossier: fields.dossier,
        };
      });
    })
    .filter(({ monthDay }) => monthDay === '' || (from <= monthDay && monthDay <= to))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function order({ monthDay, customer, occasion }: Occasion): string {
  return `${monthDay || '99'} ${customer} ${occasion}`;
}
