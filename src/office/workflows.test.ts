import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { workflowFaults } from '../testing/workflow-faults.ts';
import { officeForges } from './office-forge.ts';
import { workflowFiles } from './workflows.ts';

const ours = globSync('.{github,gitea}/workflows/*.yml').sort();

test('an office gets the six workflows of either forge as they are here', () => {
  const given = officeForges.flatMap((forge) => [...workflowFiles(forge)]);
  expect(given).toHaveLength(12);
  for (const [path, text] of given) expect(text).toBe(readFileSync(path, 'utf8'));
  expect(ours.filter((path) => !given.some(([one]) => one === path))).toEqual(['.github/workflows/test.yml']);
});

describe('nothing speaks against', () => {
  test.each(ours)('%s', async (path) => {
    expect(await workflowFaults(readFileSync(path, 'utf8'), path)).toEqual([]);
  });
});

describe('a guilty workflow is caught', () => {
  const good = readFileSync('.github/workflows/check.yml', 'utf8');
  const expression = (name: string) => `$\{{ ${name} }}`;
  test.each<[string, string, string, RegExp]>([
    ['rights for all jobs', 'permissions: {}', 'permissions: { contents: write }', /^rights for all jobs$/],
    ['rights left to the default', 'permissions: {}\n', '', /^rights for all jobs$/],
    ['a job without its own', '    permissions:\n      contents: read\n', '', /^check: rights not stated$/],
    ['a tag for a commit', /checkout@[0-9a-f]{40}/.exec(good)![0], 'checkout@v5', /checkout@v5 not pinned$/],
    [
      'half a commit',
      /checkout@[0-9a-f]{40}/.exec(good)![0],
      'checkout@08c6903',
      /checkout@08c6903 not pinned$/,
    ],
    ['a commit without its version', / # v5\.0\.0/.exec(good)![0], '', /version not told$/],
    ['credentials left behind', '          persist-credentials: false\n', '', /^check: credentials stay$/],
    ['the privileged event', '  pull_request:\n', '  pull_request_target:\n', /^pull_request_target$/],
    [
      'a title in a script',
      'run: npm ci',
      `run: echo ${expression('github.event.pull_request.title')}; npm ci`,
      /untrusted/,
    ],
    [
      'any expression in a script',
      'run: npm ci',
      `run: echo ${expression('github.sha')}; npm ci`,
      /^check: expression in/,
    ],
    [
      'a secret beside proposed files',
      'run: npm ci',
      `env: { T: "${expression('secrets.T')}" }\n        run: npm ci`,
      /^secrets/,
    ],
    ['no timeout', '    timeout-minutes: 15\n', '', /^check: no timeout$/],
    ['no concurrency', /concurrency:\n.*\n.*\n/.exec(good)![0], '', /^no concurrency$/],
    ['an unknown key', 'runs-on:', 'runs-onn:', /^schema: /],
    ['an unknown event', '  merge_group:\n', '  merge_grope:\n', /^actionlint \d+: unknown Webhook event/],
  ])('%s', async (_, from, to, expected) => {
    expect(good).toContain(from);
    const faults = await workflowFaults(good.replace(from, to));
    expect(faults).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
  });
});

describe('what counts is judged by main', () => {
  type Parsed = { on: object; jobs: Record<string, { steps: { with?: { ref?: string } }[] }> };
  test.each(officeForges)('on %s everything that may write runs the files of main', (forge) => {
    for (const [path, text] of workflowFiles(forge)) {
      const { jobs } = parse(text) as Parsed;
      const refs = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.with?.ref ?? []));
      if (/: write/.test(text)) expect([path, refs]).toEqual([path, ['main']]);
      else expect(path).toMatch(/\/(check|publish)\.yml$/);
    }
  });
  test.each(officeForges)('on %s what lands is started by no event of a proposal', (forge) => {
    const { on } = parse(workflowFiles(forge).get(`.${forge}/workflows/land.yml`)!) as Parsed;
    for (const event of Object.keys(on))
      expect(['workflow_run', 'schedule', 'workflow_dispatch']).toContain(event);
  });
});
