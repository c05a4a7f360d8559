import type { Messages } from '../locales/messages.ts';
import { effectLines } from './effects.ts';
import type { CheckReport } from './findings.ts';
import { counts } from './terminal.ts';
import { visible } from './visible.ts';

/** A table for a pull request or a job summary. */
export function markdown(report: CheckReport, messages: Messages): string {
  const { command, severities } = messages;
  const summary = `${command.summary(counts(report), report.records, report.asOf)}\n`;
  const effects = effectLines(report.effects ?? [], messages).map((line) => `- ${cell(line.trim())}\n`);
  const after = effects.length > 0 ? `\n${effects.join('')}` : '';
  if (report.findings.length === 0) return `${summary}${after}`;
  const rows = report.findings.map(({ rule, severity, path, line, column, message, fix }) =>
    row([severities[severity], rule, `${path}:${line}:${column}`, message, fix]),
  );
  const head = [row(command.columns), row(command.columns.map(() => '---'))];
  return `${[...head, ...rows].join('\n')}\n\n${summary}${after}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** Text as text: nothing in a record may become a link, a mention or HTML in the comment. */
function cell(text: string): string {
  return visible(text).replace(/[\\`*_{}[\]()#+!|<>@&~]/g, '\\$&');
}
