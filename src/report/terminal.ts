import type { Messages } from '../locales/messages.ts';
import { effectLines } from './effects.ts';
import type { CheckReport, ShownFinding } from './findings.ts';
import { visible } from './visible.ts';

/** Plain lines for a terminal: what, where, the line itself, how to mend it. */
export function terminal(report: CheckReport, messages: Messages): string {
  const { command } = messages;
  const parts = report.findings.map((finding) => block(finding, messages));
  const effects = effectLines(report.effects ?? [], messages);
  return `${[...parts, ...effects, command.summary(counts(report), report.records, report.asOf)].join('\n')}\n`;
}

/** How many findings there are of each severity. */
export function counts({ findings }: CheckReport): { errors: number; warnings: number; notices: number } {
  const of = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: of('error'), warnings: of('warning'), notices: of('notice') };
}

function block(finding: ShownFinding, { command }: Messages): string {
  const { rule, severity, line, column, message, fix, source } = finding;
  const head = `${severity}[${rule}] ${visible(finding.path)}:${line}:${column}`;
  const margin = ' '.repeat(String(line).length);
  const quoted =
    source === undefined || source.trim() === '' ? [] : [`  ${line} | ${visible(source).slice(0, 100)}`];
  return [
    head,
    ...quoted,
    `  ${margin} | ${visible(message)}`,
    `  ${command.fix}${visible(fix)}    guidang explain ${rule}`,
    '',
  ].join('\n');
}
