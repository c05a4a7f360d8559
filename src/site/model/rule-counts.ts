import { closedAgain } from '../../domain/edition/opened.ts';
import type { Severity } from '../../domain/finding.ts';
import { rememberedOf } from '../../domain/remembered.ts';
import { checkHoldings } from '../../rules/check.ts';
import { rules } from '../../rules/index.ts';
import type { Office } from './office.ts';

/** What the check finds on the day of the site. */
export interface RuleCounts {
  /** Findings by rule. */
  readonly byRule: ReadonlyMap<string, number>;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

/** How often each rule finds something in the registers of an office; the rules that need a base find nothing. */
export const ruleCounts = rememberedOf((office: Office): RuleCounts => {
  const registers = office.shelves.map(({ register }) => closedAgain(register));
  const byRule = new Map<string, number>();
  const bySeverity = { error: 0, warning: 0, notice: 0 };
  // Of holdings that were cut the check would find what is missing from the edition, not from the register.
  if (office.edition?.whole === false) return { byRule, bySeverity };
  for (const { rule, severity } of checkHoldings({ registers, faults: office.faults }, [], office.asOf)) {
    byRule.set(rule.id, (byRule.get(rule.id) ?? 0) + 1);
    bySeverity[severity] += 1;
  }
  return { byRule, bySeverity };
});

/** How much a rule's findings weigh; less where a regulation spares what came before it. */
export function severityOf(id: string): Severity | undefined {
  return rules.find((rule) => rule.id === id)?.severity;
}
