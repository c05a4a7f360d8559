import type { Day } from '../../../domain/day.ts';
import type { ClassNode } from '../../../domain/file-plan.ts';
import { retentionDue } from '../../../domain/retention-due.ts';
import type { Shelf } from '../office.ts';

/** What the register holds of a class and the classes below it. */
export interface ClassFigures {
  readonly node: ClassNode;
  readonly records: number;
  /** Dossiers that hold some of them. */
  readonly dossiers: number;
  /** Out, late ones among them. */
  readonly out: number;
  /** Their time is over, and nobody has answered for them yet. */
  readonly due: number;
}

interface Tally {
  records: number;
  readonly dossiers: Set<string>;
  out: number;
  due: number;
}

/** The classes of a register in the order of its regulation, with what each holds on a day. */
export function classFigures({ register, standingOf }: Shelf, on: Day): readonly ClassFigures[] {
  const tallies = new Map<string, Tally>();
  const tallyOf = (node: ClassNode): Tally => {
    const known = tallies.get(node.code);
    if (known) return known;
    const made = { records: 0, dossiers: new Set<string>(), out: 0, due: 0 };
    tallies.set(node.code, made);
    return made;
  };
  for (const record of register.records) {
    const tally = tallyOf(record.class);
    tally.records += 1;
    if (record.fields.dossier !== undefined) tally.dossiers.add(record.fields.dossier);
    if (['on-loan', 'overdue', 'damaged'].includes(standingOf(record).status)) tally.out += 1;
  }
  for (const { record } of retentionDue(register, on, on)) tallyOf(record.class).due += 1;
  const { order } = register.plan;
  return order.map((node) => {
    const below = order
      .filter((other) => node.at.every((step, index) => other.at[index] === step))
      .flatMap(({ code }) => tallies.get(code) ?? []);
    const sum = (count: (tally: Tally) => number) => below.reduce((all, tally) => all + count(tally), 0);
    return {
      node,
      records: sum(({ records }) => records),
      dossiers: new Set(below.flatMap(({ dossiers }) => [...dossiers])).size,
      out: sum(({ out }) => out),
      due: sum(({ due }) => due),
    };
  });
}
