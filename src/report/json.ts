import type { CheckReport, ShownFinding } from './findings.ts';

/** JSON for programs: the keys of the command-line contract. */
export function json({ asOf, records, findings, effects }: CheckReport): string {
  const shown = findings.map(bare);
  const effect = effects?.map((one) => ({ ...one, newly: one.newly.map(bare) }));
  return `${JSON.stringify({ asOf, records, findings: shown, effect }, null, 2)}\n`;
}

function bare({ source: _, ...finding }: ShownFinding) {
  return finding;
}
