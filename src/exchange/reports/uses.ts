import type { Day } from '../../domain/day.ts';
import { loanHistories } from '../../domain/loan-state.ts';
import { canonical } from '../../domain/number/canonical.ts';
import { formsOf, indexOf, type Register } from '../../domain/register.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { isWithin } from './period.ts';
import { headOf, type Report, type ReportAsked } from './report.ts';

/** One loan or reading: who used what for what, and what came of it. */
interface Use {
  readonly form: string;
  readonly on: Day;
  readonly who: string;
  readonly department: string;
  readonly purpose: string;
  readonly mode: 'lent' | 'read' | 'copied';
  readonly copies: number;
  readonly numbers: readonly string[];
  readonly result: string;
}

/** 档案利用效果: what was lent and read in the period, and what it was used for (BOR-27). */
export const uses: Report = {
  id: 'uses',
  sheets: (asked) => {
    const found = usesOf(asked);
    return found.length === 0 ? [] : [byMonth(asked, found), list(asked, found)];
  },
};

function usesOf({ register, period, on }: ReportAsked): Use[] {
  const loans = loanHistories(register).map(({ loan: { number, fields }, returns }): Use => {
    const results = returns.flatMap(({ fields }) => (fields.returned <= on ? (fields.use ?? []) : []));
    return {
      form: number,
      on: fields.out,
      who: fields.borrower,
      department: fields.department ?? '',
      purpose: fields.purpose,
      mode: 'lent',
      copies: 0,
      numbers: fields.items.map((item) => item.number),
      result: results.join('；'),
    };
  });
  const readings = formsOf(register, 'readings').map(
    ({ number, fields }): Use => ({
      form: number,
      on: fields.on,
      who: fields.reader,
      department: fields.department ?? '',
      purpose: fields.purpose,
      mode: fields.copied ? 'copied' : 'read',
      copies: fields.copied ?? 0,
      numbers: fields.items.map((item) => item.number),
      result: fields.use ?? '',
    }),
  );
  return [...loans, ...readings]
    .filter((use) => isWithin(period, use.on) && use.on <= on)
    .sort((a, b) => (`${a.on} ${a.form}` < `${b.on} ${b.form}` ? -1 : 1));
}

function byMonth(asked: ReportAsked, found: readonly Use[]): Sheet {
  const { columns, titles, sum } = asked.messages.reports;
  const line = (some: readonly Use[]) => [
    some.filter(({ mode }) => mode === 'lent').length,
    some.filter(({ mode }) => mode !== 'lent').length,
    some.reduce((all, { numbers }) => all + numbers.length, 0),
    some.reduce((all, { copies }) => all + copies, 0),
    some.filter(({ result }) => result !== '').length,
  ];
  const months = Map.groupBy(found, ({ on }) => on.slice(0, 7));
  return {
    name: titles.usesByMonth,
    title: titles.usesByMonth,
    notes: [headOf(asked)],
    columns: [
      columns.month,
      columns.loans,
      columns.readings,
      columns.items,
      columns.copies,
      columns.withResult,
    ].map((heading) => ({ heading })),
    rows: [...[...months].map(([month, some]) => [month, ...line(some)]), [sum, ...line(found)]],
    foot: [asked.messages.reports.signers],
  };
}

function list(asked: ReportAsked, found: readonly Use[]): Sheet {
  const { columns, titles, modes } = asked.messages.reports;
  return {
    name: titles.uses,
    title: titles.uses,
    notes: [headOf(asked)],
    columns: [
      { heading: columns.at, width: 6 },
      { heading: columns.date, width: 12 },
      { heading: columns.number },
      { heading: columns.title },
      { heading: columns.user },
      { heading: columns.department },
      { heading: columns.purpose },
      { heading: columns.mode, width: 8 },
      { heading: columns.result },
      { heading: columns.form, width: 12 },
    ],
    rows: found.map((use, at) => [
      at + 1,
      use.on,
      use.numbers.join('\n'),
      use.numbers.map((number) => titleOf(asked.register, number)).join('\n'),
      use.who,
      use.department,
      use.purpose,
      modes[use.mode],
      use.result,
      use.form,
    ]),
  };
}

function titleOf(register: Register, number: string): string {
  const { records, dossiers } = indexOf(register);
  return records.get(canonical(number))?.[0]?.fields.title ?? dossiers.get(number)?.fields.customer ?? '';
}
