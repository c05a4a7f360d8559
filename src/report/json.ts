import type { CheckReport } from './findings.ts';

/** JSON for programs: the keys of the command-line contract. */
export function json({ asOf, records, findings }: CheckReport): string {
  const shown = findings.map(({ source: _, ...finding }) => finding);
  return `${JSON.stringify({ asOf, records, findings: shown }, null, 2)}\n`;
}
