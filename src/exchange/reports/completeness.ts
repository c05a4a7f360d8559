import { checklistOf } from '../../domain/checklist.ts';
import { isStub } from '../../domain/record.ts';
import type { Register } from '../../domain/register.ts';
import type { Cell } from '../sheets/sheet.ts';
import { departments } from './departments.ts';
import type { ReportAsked } from './report.ts';
import { percent } from './shares.ts';

/** What ought to be there, and what is. */
export interface Completeness {
  readonly department: string;
  asked: number;
  there: number;
  /** Missing, with the reason written down (CHK-04). */
  explained: number;
}

/** Words by which a field of a record says that a paper is there, or is not. */
const [present, lacking] = ['有', '缺'] as const;

/** The papers that checklists ask for, and those of which a field of a record says 有 or 缺, by department. */
export function completeness({
  register,
  on,
}: Pick<ReportAsked, 'register' | 'on'>): readonly Completeness[] {
  const { of } = departments(register, on);
  const found = new Map<string, Completeness>();
  const count = (department: string, isThere: boolean, isExplained: boolean) => {
    const line = found.get(department) ?? { department, asked: 0, there: 0, explained: 0 };
    found.set(department, line);
    line.asked++;
    if (isThere) line.there++;
    else if (isExplained) line.explained++;
  };
  for (const dossier of register.dossiers) {
    for (const { class: node, present: papers, absent } of checklistOf(register, dossier)) {
      count(of(dossier, node), papers.length > 0, absent !== undefined);
    }
  }
  const asking = listedFields(register);
  for (const record of register.records) {
    for (const name of (!isStub(record) && asking.get(record.class.code)) || []) {
      const value = record.fields[name];
      if (value === present || value === lacking) count(of(record), value === present, false);
    }
  }
  return [...found.values()];
}

/** Counts, and the share of what is there. */
export function completenessCells(lines: readonly Completeness[]): Cell[] {
  const sum = (count: (line: Completeness) => number) => lines.reduce((all, line) => all + count(line), 0);
  const [asked, there, explained] = [
    sum((line) => line.asked),
    sum((line) => line.there),
    sum((line) => line.explained),
  ];
  return [asked, there, explained, asked - there - explained, percent(there, asked)];
}

/** Class → its fields that say whether a paper is there. */
function listedFields({ plan }: Register): ReadonlyMap<string, readonly string[]> {
  const found = plan.order.map(({ code, fields }) => {
    const asking = fields.filter(({ values = [] }) => values.includes(present) && values.includes(lacking));
    return [code, asking.map(({ name }) => name)] as const;
  });
  return new Map(found.filter(([, names]) => names.length > 0));
}
