import type { Change } from '../domain/change.ts';
import type { Day } from '../domain/day.ts';
import type { Fault, Severity } from '../domain/finding.ts';
import { dayOfForm } from '../domain/form.ts';
import type { Holdings, ReadingFault, Register } from '../domain/register.ts';
import { ruleOf, rules } from './index.ts';
import type { Rule } from './rule.ts';

/** A fault and the rule that found it. */
export interface RuleFault {
  readonly rule: Rule;
  /** The rule's own, or less where the regulation spares what was filed before it. */
  readonly severity: Severity;
  readonly fault: Fault;
}

/**
 * Runs every rule over everything below the records folder. Faults of reading come under their rules; a fault
 * that several registers meet in a shared file is reported once.
 * @param active the rules that look at registers; tests leave one out to see what it is that catches a fault
 */
export function checkHoldings(
  holdings: Holdings,
  changes: readonly Change[],
  today: Day,
  active: readonly Rule[] = rules,
): RuleFault[] {
  const found = holdings.faults.map(readingFault);
  const isTold = remembering();
  for (const register of holdings.registers) {
    found.push(...register.faults.map(readingFault));
    const spared = sparing(register);
    for (const rule of active) {
      for (const fault of rule.check?.({ register, changes, today }) ?? []) {
        if (isTold(rule, fault)) continue;
        found.push({ rule, severity: spared(rule, fault) ? 'warning' : rule.severity, fault });
      }
    }
  }
  return found;
}

/** Whether a fault in a file that stands beside the registers was told by another register before. */
function remembering(): (rule: Rule, fault: Fault) => boolean {
  const told = new Set<string>();
  return ({ id }, { at, facts }) => {
    if (at.path.includes('/')) return false;
    const known = told.size;
    return told.add(JSON.stringify([id, at, facts])).size === known;
  };
}

/**
 * Rules that only say what a regulation asks for, by room or one by one; numbers, dates, files, and what bars a
 * disposal in every office, are judged the same always.
 */
const asked = new Set([
  'certificate-method',
  'certificate-witness',
  'checklist',
  'class',
  'demand',
  'disposal-running',
  'disposal-terms',
  'dossier',
  'form',
  'handover',
  'loan',
  'personal-clear',
  'place',
  'reading',
  'renewal',
]);

/**
 * Whether a fault is spared: `earlier: warn` lowers what a new regulation asks of records and dossiers that were
 * filed or opened before it came into force. Forms of before are spared always: they are closed, and nobody can
 * mend them (law 4).
 */
function sparing({ regulation, records, dossiers, forms }: Register): (rule: Rule, fault: Fault) => boolean {
  const { earlier, effective } = regulation.data;
  const before = new Set<string>();
  const add = (path: string, day: Day | undefined) => {
    if (day !== undefined && day < effective) before.add(path);
  };
  for (const form of forms) add(form.path, dayOfForm(form));
  if (earlier === 'warn') {
    for (const { path, fields } of records) add(path, fields.filed);
    for (const { path, fields } of dossiers) add(path, fields.opened);
  }
  if (before.size === 0) return () => false;
  return ({ id, severity }, { at }) =>
    severity === 'error' && before.has(at.path) && (asked.has(id) || asked.has(id.split('-')[0]!));
}

function readingFault({ rule: id, at, facts, spared = false }: ReadingFault): RuleFault {
  const rule = ruleOf(id);
  if (!rule) throw new Error(`the reader reports under a rule that does not exist: ${id}`);
  return { rule, severity: spared ? 'warning' : rule.severity, fault: { at, facts } };
}
