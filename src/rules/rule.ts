import type { Change } from '../domain/change.ts';
import type { Day } from '../domain/day.ts';
import type { Fault, Severity } from '../domain/finding.ts';
import type { Register } from '../domain/register.ts';

/** What a rule may look at: everything is in memory, nothing else exists. */
export interface RuleContext {
  readonly register: Register;
  /** What changed since the base, when there is a base to compare with. */
  readonly changes: readonly Change[];
  readonly today: Day;
}

/**
 * One thing that can be wrong with a register. It yields places and facts; words stand in the locales, line
 * and column are found for what is printed. A rule never reads the clock and never calls another rule.
 */
export interface Rule<Id extends string = string, Facts = unknown> {
  /** `<room>-<fault>`; permanent, never used again for something else. */
  readonly id: Id;
  readonly severity: Severity;
  /** Finds the faults. Absent on rules whose faults the reader meets; those are reported under this id. */
  readonly check?: (context: RuleContext) => Iterable<Fault<Facts>>;
}

/** Declares a rule that looks at the register. */
export function rule<const Id extends string, Facts>(
  id: Id,
  severity: Severity,
  check: (context: RuleContext) => Iterable<Fault<Facts>>,
): Rule<Id, Facts> {
  return { id, severity, check };
}

/** Declares a rule whose faults are met elsewhere: by the reader of files, or by the gate. */
export function readingRule<Facts>() {
  return <const Id extends string>(id: Id, severity: Severity): Rule<Id, Facts> => ({ id, severity });
}

/** The facts that a rule yields. */
export type FactsOf<R> = R extends Rule<string, infer Facts> ? Facts : never;
