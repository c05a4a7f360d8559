import type { ClassNode, FilePlan } from '../../domain/file-plan.ts';

/** Code → what a sheet calls the class: its title, or its code where two have the same title. */
export function classNames(plan: FilePlan): ReadonlyMap<string, string> {
  const leaves = plan.order.filter(({ leaf }) => leaf);
  const times = Map.groupBy(leaves, ({ title }) => title);
  return new Map(
    leaves.map(({ code, title }) => [code, times.get(title)!.length === 1 ? title : code] as const),
  );
}

/** The class that a sheet names, by code or title; `undefined` where none or several are called so. */
export function classNamed(plan: FilePlan, name: string): ClassNode | undefined {
  const known = plan.classes.get(name);
  if (known?.leaf) return known;
  const titled = plan.order.filter(({ leaf, title }) => leaf && title === name);
  return titled.length === 1 ? titled[0] : undefined;
}
