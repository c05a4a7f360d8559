import type { Change } from '../domain/change.ts';
import type { Day } from '../domain/day.ts';
import type { Fault } from '../domain/finding.ts';
import type { Holdings, ReadingFault } from '../domain/register.ts';
import { ruleOf, rules } from './index.ts';
import type { Rule } from './rule.ts';

/** A fault and the rule that found it. */
export interface RuleFault {
  readonly rule: Rule;
  readonly fault: Fault;
}

/**
 * Runs every rule over everything below the records folder. Faults of reading come under their rules; a fault
 * that several registers meet in a shared file is reported once.
 */
export function checkHoldings(holdings: Holdings, changes: readonly Change[], today: Day): RuleFault[] {
  const found = holdings.faults.map(readingFault);
  for (const register of holdings.registers) {
    found.push(...register.faults.map(readingFault));
    for (const rule of rules as readonly Rule[]) {
      for (const fault of rule.check?.({ register, changes, today }) ?? []) found.push({ rule, fault });
    }
  }
  return found;
}

function readingFault({ rule: id, at, facts }: ReadingFault): RuleFault {
  const rule = ruleOf(id);
  if (!rule) throw new Error(`the reader reports under a rule that does not exist: ${id}`);
  return { rule, fault: { at, facts } };
}
