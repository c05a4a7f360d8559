import type { Shelf } from '../office.ts';

/** A class, its depth in the file plan, and how many records stand in it and below it. */
export interface ClassLine {
  readonly shelf: Shelf;
  readonly code: string;
  readonly title: string;
  readonly depth: number;
  readonly count: number;
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
