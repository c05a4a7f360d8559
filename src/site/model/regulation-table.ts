import { filePlan } from '../../domain/file-plan.ts';
import type { Regulation } from '../../domain/regulation/regulation.ts';
import type { Retention } from '../../domain/regulation/retention.ts';
import type { Route } from '../../domain/regulation/routes.ts';

/** One shipped regulation in the comparison: what it settles, in figures and in its own words. */
export interface ComparedRegulation {
  readonly id: string;
  readonly title: string;
  /** How many demands of the catalogue it makes. */
  readonly demands: number;
  readonly classes: number;
  readonly unit: string | undefined;
  /** How long a loan lasts, in the regulation's words; `no`: nothing is lent; `undefined`: it says nothing. */
  readonly loan: string | undefined;
  readonly loanRoute: readonly string[] | undefined;
  readonly disposalRoute: readonly string[] | undefined;
  readonly retention: readonly string[];
  readonly clocks: readonly string[];
  readonly duties: readonly string[];
  readonly unsaid: number;
}

/** Puts a regulation into a line of the comparison. */
export function comparedRegulation(id: string, regulation: Regulation): ComparedRegulation {
  const { loans, disposal, dossiers, duties = [], roles = {} } = regulation;
  const leaves = filePlan(regulation).order.filter(({ leaf }) => leaf);
  const posts = (route: Route['roles'] | 'unstated' | undefined) =>
    typeof route === 'object' ? route.map((role) => roles[role]?.[0] ?? role) : undefined;
  const within = loans?.within;
  const kept = leaves.flatMap(({ retention, retentionOf }) => [retention, ...retentionOf.values()]);
  const clocks = [...leaves.flatMap((node) => node.clocks), ...(dossiers?.clocks ?? [])];
  return {
    id,
    title: regulation.regulation,
    demands: regulation.rules?.length ?? 0,
    classes: leaves.length,
    unit: dossiers?.unit,
    loan: loans?.allowed === false ? 'no' : typeof within === 'object' ? within.text : within,
    loanRoute: posts(loans?.route),
    disposalRoute: posts(Object.values(disposal?.grounds ?? {})[0]?.route),
    retention: distinct(kept.flatMap((one) => (one === undefined ? [] : [keepOf(one)]))),
    clocks: distinct(clocks.map(({ within: time }) => (typeof time === 'string' ? time : time.text))),
    duties: distinct(duties.map(({ every }) => (typeof every === 'string' ? every : every.text))),
    unsaid: regulation.unsaid?.length ?? 0,
  };
}

function keepOf(retention: Retention): string {
  if (typeof retention === 'string') return retention;
  return retention.keep === 'blank' ? 'blank' : retention.keep.text;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
