import type { Messages } from '../locales/messages.ts';
import { type CheckReport, exitCodeOf } from './findings.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { terminal } from './terminal.ts';

/** The forms in which `check` can answer; all say the same. */
export const formats = { terminal, github, markdown, json } as const;

/** One of them. */
export type Format = keyof typeof formats;

/** Renders a report. */
export function render(format: Format, report: CheckReport, messages: Messages) {
  return { output: formats[format](report, messages), exitCode: exitCodeOf(report) };
}
