import { compileSeries, type Series } from './number/series.ts';
import type { TemplateFault } from './number/template.ts';
import type { ClassData } from './regulation/class.ts';
import type { Clock, Update } from './regulation/clock.ts';
import type { CustomField, Demand } from './regulation/demand.ts';
import type { Regulation } from './regulation/regulation.ts';
import type { Retention } from './regulation/retention.ts';

/** A class in its place in the tree, with what it inherits from the classes above it. */
export interface ClassNode {
  readonly code: string;
  readonly title: string;
  /** Titles from the top of the tree down to this class. */
  readonly trail: readonly string[];
  readonly level: string | undefined;
  /** Fields of its records beside the usual ones, those of the classes above it included. */
  readonly fields: readonly CustomField[];
  /** What is asked of its records, by the regulation as a whole and the classes above it included. */
  readonly demands: readonly Demand[];
  readonly clocks: readonly Clock[];
  readonly updates: readonly Update[];
  /** How long its records are kept: as it says itself, or else the nearest class above it that says so. */
  readonly retention: Retention | undefined;
  /** Type of document → how long it is kept instead (RET-07). What a class says itself ends what those above say. */
  readonly retentionOf: ReadonlyMap<string, Retention>;
  readonly data: ClassData;
  readonly series: readonly Series[];
  /** Where the class stands in the regulation's frontmatter. */
  readonly at: readonly (string | number)[];
  /** A heading holds classes, a leaf holds records. */
  readonly leaf: boolean;
}

/** A template of the regulation that cannot be read. */
export interface PlanFault {
  readonly at: readonly (string | number)[];
  readonly template: string;
  readonly fault: TemplateFault;
}

/** The file plan of a regulation, ready to look things up in. */
export interface FilePlan {
  /** Code → class. Where a code is used twice the first stands. */
  readonly classes: ReadonlyMap<string, ClassNode>;
  /** All classes in the order of the regulation, twice-used codes included. */
  readonly order: readonly ClassNode[];
  /** How dossiers are numbered, where the regulation has dossiers. */
  readonly dossiers: Series | undefined;
  readonly faults: readonly PlanFault[];
}

/** Prepares the file plan: flattens the class tree, inherits levels and fields, compiles the templates. */
export function filePlan(regulation: Regulation): FilePlan {
  const order: ClassNode[] = [];
  const faults: PlanFault[] = [];
  const compile = (data: Parameters<typeof compileSeries>[0], at: readonly (string | number)[]): Series[] => {
    const series = compileSeries(data);
    if (typeof series !== 'string') return [series];
    faults.push({ at: [...at, 'template'], template: data.template, fault: series });
    return [];
  };
  const visit = (data: ClassData, above: ClassNode | undefined, at: readonly (string | number)[]): void => {
    const node: ClassNode = {
      code: data.code,
      title: data.title,
      trail: [...(above?.trail ?? []), data.title],
      level: data.level ?? above?.level ?? regulation.levels?.[0],
      fields: [...(above?.fields ?? []), ...(data.fields ?? [])],
      demands: [...(above?.demands ?? regulation.demands ?? []), ...(data.demands ?? [])],
      clocks: [...(above?.clocks ?? []), ...(data.clocks ?? [])],
      updates: [...(above?.updates ?? []), ...(data.updates ?? [])],
      retention: data.retention ?? above?.retention,
      retentionOf: new Map([
        ...(data.retention === undefined ? (above?.retentionOf ?? []) : []),
        ...Object.entries(data['retention-of'] ?? {}),
      ]),
      data,
      series: (data.numbers ?? []).flatMap((series, index) => compile(series, [...at, 'numbers', index])),
      at,
      leaf: !data.classes?.length,
    };
    order.push(node);
    data.classes?.forEach((child, index) => {
      visit(child, node, [...at, 'classes', index]);
    });
  };
  regulation.classes.forEach((data, index) => {
    visit(data, undefined, ['classes', index]);
  });
  const dossiers = regulation.dossiers && compile(regulation.dossiers, ['dossiers'])[0];
  const classes = new Map<string, ClassNode>();
  for (const node of order) if (!classes.has(node.code)) classes.set(node.code, node);
  return { classes, order, dossiers, faults };
}
