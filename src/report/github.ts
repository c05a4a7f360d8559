import type { Severity } from '../domain/finding.ts';
import type { Messages } from '../locales/messages.ts';
import { effectLines } from './effects.ts';
import type { CheckReport } from './findings.ts';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', notice: 'notice' };

/** Workflow commands that GitHub shows beside the line of the pull request. */
export function github({ findings, effects }: CheckReport, messages: Messages): string {
  const { command } = messages;
  const lines = findings.map(({ rule, severity, path, line, column, message, fix }) => {
    const place = `file=${property(path)},line=${line},col=${column},title=${property(rule)}`;
    return `::${commands[severity]} ${place}::${data(`${message}\n${command.fix}${fix}`)}`;
  });
  const effect = effectLines(effects ?? [], messages);
  if (effect.length > 0)
    lines.push(`::notice title=${property(effect[0]!)}::${data(effect.slice(1).join('\n'))}`);
  return lines.length ? `${lines.join('\n')}\n` : '';
}

/** What a command's text must not contain: a line feed in a title could start a command of its own. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
