import type { FaultWords } from '../src/locales/messages.ts';
import { checkHoldings, type RuleFault } from '../src/rules/check.ts';
import { readChanges } from '../src/store/read-changes.ts';
import { readHoldings } from '../src/store/read-holdings.ts';
import { overlaid, type Source } from '../src/store/source.ts';
import type { Plan } from '../src/store/write-plan.ts';
import type { Situation } from './outcome.ts';

/** What the rules object to in a plan, in their words; see {@link newFaults}. */
export function objectionsTo(situation: Situation, source: Source, plan: Plan): FaultWords[] {
  return newFaults(situation, source, plan).map((fault) => wordsOfFault(situation, fault));
}

/** What is wrong, and how to mend it. */
export function wordsOfFault({ messages }: Situation, { rule, fault }: RuleFault): FaultWords {
  const { words } = messages.rules[rule.id as keyof typeof messages.rules];
  return (words as (facts: unknown) => FaultWords)(fault.facts);
}

/**
 * The errors that a plan would bring: the register is checked as it would be with it. What was wrong before is no
 * objection.
 */
export function newFaults({ today }: Situation, source: Source, plan: Plan): RuleFault[] {
  const holdings = readHoldings(withPlan(source, plan));
  const changed = plan.files.flatMap(({ path, instead }) =>
    instead === undefined
      ? { path, kind: 'added' as const, before: undefined }
      : { path, kind: 'modified' as const, before: new TextEncoder().encode(instead) },
  );
  const changes = readChanges(changed, holdings.registers);
  const after = checkHoldings(holdings, changes, today).filter(isError);
  if (after.length === 0) return [];
  const before = new Set(checkHoldings(readHoldings(source), [], today).filter(isError).map(nameOf));
  return after.filter((fault) => !before.has(nameOf(fault)));
}

function isError({ severity }: RuleFault): boolean {
  return severity === 'error';
}

function nameOf({ rule, fault: { at, facts } }: RuleFault): string {
  return JSON.stringify([rule.id, at.path, at.field, facts]);
}

function withPlan(source: Source, { files, removed = [] }: Plan): Source {
  const gone = new Set(removed.map(({ path }) => path));
  const rest: Source = { ...source, files: () => source.files().filter(({ path }) => !gone.has(path)) };
  return overlaid(rest, new Map(files.map(({ path, text }) => [path, text])));
}
