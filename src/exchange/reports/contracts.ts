import { checklistOf } from '../../domain/checklist.ts';
import { runningClocks } from '../../domain/clock-state.ts';
import { yearOf } from '../../domain/day.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { isStub } from '../../domain/record.ts';
import { indexOf } from '../../domain/register.ts';
import { natural } from '../../domain/shelf-order.ts';
import type { Cell, Sheet } from '../sheets/sheet.ts';
import { departments } from './departments.ts';
import { isWithin, knownUntil } from './period.ts';
import { headOf, type Report, type ReportAsked } from './report.ts';

/** A dossier of a contract, with what the report says of it. */
interface Contract {
  readonly dossier: Dossier;
  readonly department: string;
  readonly isNew: boolean;
  readonly lacking: readonly string[];
  readonly isLate: boolean;
}

/**
 * 合同统计报表 (S001-4): due on 10 January for the year before and on 10 July for the first half of the year. Amounts
 * are not in the register and stay blank for the pen.
 */
export const contracts: Report = {
  id: 'contracts',
  usual: (on) => (on.slice(5) < '07' ? String(Number(yearOf(on)) - 1) : `${yearOf(on)}-H1`),
  sheets: (asked) => {
    if (asked.register.regulation.data.dossiers?.unit !== 'contract') return [];
    const found = contractsOf(asked);
    return [summary(asked, found), details(asked, found)].filter(({ rows }) => rows.length > 0);
  },
};

function contractsOf({ register, period, on }: ReportAsked): Contract[] {
  const until = knownUntil(period, on);
  const { of } = departments(register, on);
  const late = new Set(
    runningClocks(register).flatMap(({ path, last, done, excused }) =>
      typeof last === 'string' && !excused && last < until && (done === undefined || done > last)
        ? [path]
        : [],
    ),
  );
  return register.dossiers
    .filter(
      ({ fields }) =>
        isContract(fields.kind) &&
        fields.opened <= until &&
        (fields.closed === undefined || fields.closed >= period.first),
    )
    .sort((a, b) => natural.compare(a.fields.dossier, b.fields.dossier))
    .map((dossier) => ({
      dossier,
      department: of(dossier),
      isNew: isWithin(period, dossier.fields.opened),
      lacking: checklistOf(register, dossier)
        .filter(({ present }) => present.length === 0)
        .map(({ documents, absent }) => `${documents.join('/')}${absent ? `（${absent.reason}）` : ''}`),
      isLate: late.has(dossier.path),
    }));
}

/** Where dossiers are of several kinds, a contract's is called so. */
function isContract(kind: unknown): boolean {
  return typeof kind !== 'string' || kind.includes('合同');
}

function summary(asked: ReportAsked, contracts: readonly Contract[]): Sheet {
  const { columns, titles, sum, noDepartment, amountNote, signers } = asked.messages.reports;
  const groups = Map.groupBy(contracts, ({ department }) => department);
  const line = (some: readonly Contract[]): Cell[] => {
    const count = (is: (one: Contract) => boolean) => some.filter(is).length;
    return [
      count(({ isNew }) => !isNew),
      count(({ isNew }) => isNew),
      some.length,
      count(({ lacking }) => lacking.length === 0),
      count(({ lacking }) => lacking.length > 0),
      count(({ isLate }) => isLate),
      '',
      '',
    ];
  };
  const rows = [...groups]
    .sort(([a], [b]) => natural.compare(a, b))
    .map(([department, some]): Cell[] => [department || noDepartment, ...line(some)]);
  return {
    name: titles.contracts,
    title: titles.contracts,
    notes: [headOf(asked), amountNote],
    columns: [
      columns.department,
      columns.before,
      columns.opened,
      columns.atEnd,
      columns.complete,
      columns.incomplete,
      columns.lateDossiers,
      columns.amount,
      columns.remarks,
    ].map((heading) => ({ heading })),
    rows: rows.length === 0 ? [] : [...rows, [sum, ...line(contracts)]],
    foot: [signers],
  };
}

function details(asked: ReportAsked, contracts: readonly Contract[]): Sheet {
  const { register, messages } = asked;
  const { columns, titles, yes } = messages.reports;
  const { ofDossier } = indexOf(register);
  const days = (register.regulation.data.dossiers?.fields ?? []).filter(({ type }) => type === 'day');
  return {
    name: titles.contractList,
    title: titles.contractList,
    notes: [headOf(asked)],
    columns: [
      { heading: columns.at, width: 6 },
      { heading: columns.dossier },
      { heading: columns.customer },
      { heading: columns.department },
      { heading: columns.openedOn, width: 12 },
      ...days.map(({ name }) => ({ heading: messages.site.fields[name] ?? name, width: 12 })),
      { heading: columns.items, width: 6 },
      { heading: columns.pages, width: 6 },
      { heading: columns.lackingPapers, width: 30 },
      { heading: columns.late, width: 6 },
      { heading: columns.amount, width: 12 },
    ],
    rows: contracts.map(({ dossier: { fields }, department, lacking, isLate }, at) => {
      const papers = (ofDossier.get(fields.dossier) ?? []).filter((record) => !isStub(record));
      const said = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
      return [
        at + 1,
        fields.dossier,
        fields.customer ?? '',
        department,
        fields.opened,
        ...days.map(({ name }) => said(name)),
        papers.length,
        papers.reduce((sum, record) => sum + (record.fields.pages ?? 0), 0),
        lacking.join('；'),
        isLate ? yes : '',
        '',
      ];
    }),
  };
}
