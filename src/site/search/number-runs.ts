import type { Folding } from '../../domain/fold.ts';

/** Numbers in row order, as pairs of "first number, how many follow it without a gap". */
export type NumberRuns = readonly (string | number)[];

/** All numbers of a register in both comparison forms, by row. */
export interface NumberList {
  readonly fold: readonly string[];
  readonly squash: readonly string[];
}

// Fifteen digits are still counted exactly.
const counted = /^(.*?)([0-9]{1,15})$/su;

/** Writes numbers (in row order) as runs: a year of 350 items is one run. */
export function writeNumbers(numbers: readonly string[]): NumberRuns {
  const out: (string | number)[] = [];
  let expected: string | undefined;
  for (const number of numbers) {
    if (number === expected) out[out.length - 1] = (out.at(-1) as number) + 1;
    else out.push(number, 1);
    expected = following(number, 1);
  }
  return out;
}

/** Reads {@link writeNumbers}, folding each run's beginning only once. */
export function readNumbers(runs: NumberRuns, { fold, squash }: Folding): NumberList {
  const list = { fold: [] as string[], squash: [] as string[] };
  for (let i = 0; i + 1 < runs.length; i += 2) {
    const first = String(runs[i]);
    const count = Number(runs[i + 1]);
    const head = counted.exec(first)?.[1] ?? '';
    for (const [form, change] of [
      [list.fold, fold],
      [list.squash, squash],
    ] as const) {
      if (count === 1) {
        form.push(change(first));
        continue;
      }
      const start = change(head);
      for (let step = 0; step < count; step++) {
        form.push(start + (following(first, step) ?? first).slice(head.length));
      }
    }
  }
  return list;
}

function following(number: string, step: number): string | undefined {
  const parts = counted.exec(number);
  if (!parts) return undefined;
  const [, head = '', tail = ''] = parts;
  const next = String(Number(tail) + step).padStart(tail.length, '0');
  return next.length === tail.length ? head + next : undefined;
}
