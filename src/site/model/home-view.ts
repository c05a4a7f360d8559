import { checklistOf } from '../../domain/checklist.ts';
import { daysBetween } from '../../domain/day.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { openLoans } from '../../domain/loan-state.ts';
import { canonical } from '../../domain/number/canonical.ts';
import { isStub, type RecordEntry } from '../../domain/record.ts';
import { indexOf } from '../../domain/register.ts';
import { dayOfRecord, type Office, type Shelf } from './office.ts';
import { once } from './once.ts';

/** An item that is out. */
export interface LoanLine {
  readonly shelf: Shelf;
  readonly number: string;
  readonly title: string | undefined;
  readonly borrower: string;
  readonly due: string | undefined;
  /** Days past due; zero or less while there is time. */
  readonly late: number;
}

/** A dossier that lacks papers without a word why. */
export interface IncompleteLine {
  readonly dossier: Dossier;
  readonly missing: readonly (readonly string[])[];
}

/** A paper that a dossier says it lacks. */
export interface AbsentLine {
  readonly dossier: Dossier;
  readonly document: string;
  readonly reason: string;
  readonly collector: string | undefined;
}

/** A class, its depth in the file plan, and how many records stand in it and below it. */
export interface ClassLine {
  readonly shelf: Shelf;
  readonly code: string;
  readonly title: string;
  readonly depth: number;
  readonly count: number;
}

/** What the home page shows, in no particular language. */
export interface HomeView {
  readonly records: number;
  readonly dossiers: number;
  /** The longest overdue first. */
  readonly loans: readonly LoanLine[];
  readonly overdue: number;
  readonly incomplete: readonly IncompleteLine[];
  /** Papers to collect. */
  readonly absent: readonly AbsentLine[];
  readonly newest: readonly { readonly record: RecordEntry; readonly day: string | undefined }[];
  readonly classes: readonly ClassLine[];
}

/** Works out the home page, once for all languages. */
export const homeView = once((office: Office): HomeView => {
  const { shelves, asOf } = office;
  const loans = shelves
    .flatMap((shelf) =>
      openLoans(shelf.register, asOf).flatMap(({ loan, out, due }) =>
        out.map((number) => ({
          shelf,
          number,
          title: indexOf(shelf.register).records.get(canonical(number))?.[0]?.fields.title,
          borrower: loan.fields.borrower,
          due,
          late: due ? daysBetween(due, asOf) : 0,
        })),
      ),
    )
    .sort((a, b) => b.late - a.late);
  const incomplete: IncompleteLine[] = [];
  const absent: AbsentLine[] = [];
  for (const { register } of shelves) {
    for (const dossier of register.dossiers) {
      const lines = checklistOf(register, dossier).filter(({ present }) => present.length === 0);
      for (const { document, reason, collector } of dossier.fields.absent ?? []) {
        absent.push({ dossier, document, reason, collector });
      }
      const missing = lines.filter((line) => !line.absent).map(({ documents }) => documents);
      if (missing.length > 0) incomplete.push({ dossier, missing });
    }
  }
  const live = office.records.filter(({ record }) => !isStub(record));
  return {
    records: office.records.length,
    dossiers: shelves.reduce((sum, { register }) => sum + register.dossiers.length, 0),
    loans,
    overdue: loans.filter(({ late }) => late > 0).length,
    incomplete,
    absent,
    newest: newestOf(live.map(({ record }) => record)),
    classes: shelves.flatMap(classLinesOf),
  };
});

function newestOf(records: readonly RecordEntry[]): HomeView['newest'] {
  return records
    .map((record) => ({ record, day: record.fields.filed ?? dayOfRecord(record) }))
    .filter(({ day }) => day !== undefined)
    .sort((a, b) => (a.day! < b.day! ? 1 : a.day! > b.day! ? -1 : 0))
    .slice(0, 8);
}

/** The classes of a register in the order of its regulation, with their counts. */
export function classLinesOf(shelf: Shelf): ClassLine[] {
  const counts = new Map<string, number>();
  for (const { class: node } of shelf.register.records) {
    counts.set(node.code, (counts.get(node.code) ?? 0) + 1);
  }
  const { order } = shelf.register.plan;
  return order.map(({ code, title, trail, at }) => {
    const below = order.filter((node) => at.every((step, index) => node.at[index] === step));
    return {
      shelf,
      code,
      title,
      depth: trail.length - 1,
      count: below.reduce((sum, node) => sum + (counts.get(node.code) ?? 0), 0),
    };
  });
}
