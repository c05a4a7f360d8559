/** One part of the results. */
export interface Section {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly notes: readonly string[];
}

/** A Markdown table. */
export function table(head: Section['head'], rows: Section['rows']): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

/** Seconds with one decimal, or two below ten. */
export function seconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} s`;
}

/** How many times smaller the first is than the second: `1/8.0`. */
export function ratio(ours: number, theirs: number): string {
  return ours <= theirs ? `1/${(theirs / ours).toFixed(1)}` : `${(ours / theirs).toFixed(2)}×`;
}
