import type { FaultPlace, Finding, Position } from '../domain/finding.ts';
import type { FaultWords, Messages } from '../locales/messages.ts';
import type { RuleFault } from '../rules/check.ts';
import type { ShownEffect } from './effects.ts';
import { veiled } from './veiled.ts';

/** Where a fault stands in the text of its file, and that line of the text. */
export type Locate = (at: FaultPlace) => Position & { readonly source?: string };

/** A finding with the line it points at, for people to read. */
export interface ShownFinding extends Finding {
  readonly source: string | undefined;
}

/** What `check` has to say. */
export interface CheckReport {
  /** The day that was taken for today. */
  readonly asOf: string;
  readonly records: number;
  readonly findings: readonly ShownFinding[];
  /** What changed regulations do; absent where none has changed. */
  readonly effects?: readonly ShownEffect[];
}

/**
 * Puts faults into words and places, sorted by path, line and rule.
 * @param root the records folder as the caller named it; paths of findings start with it, unless it is empty
 */
export function findingsOf(
  faults: readonly RuleFault[],
  locate: Locate,
  messages: Messages,
  root: string,
): ShownFinding[] {
  const found = faults
    .map(({ rule, severity, fault: { at, facts } }): ShownFinding => {
      const { line, column, source } = locate(at);
      const { words } = messages.rules[rule.id as keyof Messages['rules']];
      const { message, fix } = (words as (facts: unknown) => FaultWords)(facts);
      const field = at.field ? at.field.join('.') : null;
      const path = root === '' ? at.path : `${root}/${at.path}`;
      return { rule: rule.id, severity, path, line, column, field, message, fix, source };
    })
    .sort(
      (a, b) => compare(a.path, b.path) || a.line - b.line || compare(a.rule, b.rule) || a.column - b.column,
    );
  return withoutPersonal(found);
}

/** Lines that say in clear what must not be read are not shown; in others the numbers of persons are struck out. */
function withoutPersonal(findings: readonly ShownFinding[]): ShownFinding[] {
  const lineOf = ({ path, line }: ShownFinding) => `${path}:${line}`;
  const inClear = new Set(findings.filter(({ rule }) => rule === 'personal-clear').map(lineOf));
  const numbered = new Set(findings.filter(({ rule }) => rule === 'personal-number').map(lineOf));
  return findings.map((finding) => {
    const { source, message, field } = finding;
    const plates = numbered.has(lineOf(finding)) ? 'with-plates' : 'but-plates';
    const isShown = source !== undefined && !inClear.has(lineOf(finding));
    return {
      ...finding,
      field: field === null ? null : veiled(field, plates),
      message: veiled(message, plates),
      source: isShown ? veiled(source, plates) : undefined,
    };
  });
}

/** 1 when something must be mended, else 0. */
export function exitCodeOf(report: CheckReport): 0 | 1 {
  return report.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
