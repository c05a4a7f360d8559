import { runningClocks } from '../../domain/clock-state.ts';
import { indexOf } from '../../domain/register.ts';
import type { Cell } from '../sheets/sheet.ts';
import { departments } from './departments.ts';
import { isWithin } from './period.ts';
import type { ReportAsked } from './report.ts';
import { percent } from './shares.ts';

/** What was to be done within a time, and how that was kept. */
export interface Punctuality {
  readonly department: string;
  readonly what: string;
  due: number;
  inTime: number;
  late: number;
  open: number;
  excused: number;
}

/** The times that ran out in the period, by department and by what was to be done (FIL-24 and the like). */
export function punctuality({ register, period, on }: ReportAsked): readonly Punctuality[] {
  const { paths } = indexOf(register);
  const { acting } = departments(register, on);
  const found = new Map<string, Punctuality>();
  for (const { clock, path, last, done, excused } of runningClocks(register)) {
    if (typeof last !== 'string' || !isWithin(period, last)) continue;
    const { what, role } = clock;
    const department = acting(paths.get(path)!, role);
    const key = `${department}\n${what}`;
    const line = found.get(key) ?? { department, what, due: 0, inTime: 0, late: 0, open: 0, excused: 0 };
    found.set(key, line);
    const isDone = done !== undefined && done <= on;
    if (isDone && done <= last) line.inTime++;
    else if (excused) line.excused++;
    else if (!isDone && last >= on) line.open++;
    else line.late++;
    line.due++;
  }
  return [...found.values()];
}

/** Counts, and the share of what was in time among all that is decided. */
export function punctualityCells(lines: readonly Punctuality[]): Cell[] {
  const sum = (count: (line: Punctuality) => number) => lines.reduce((all, line) => all + count(line), 0);
  const [inTime, late] = [sum((line) => line.inTime), sum((line) => line.late)];
  return [
    sum(({ due }) => due),
    inTime,
    late,
    sum(({ open }) => open),
    sum(({ excused }) => excused),
    percent(inTime, inTime + late),
  ];
}
