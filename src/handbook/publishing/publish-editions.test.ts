import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { workflowFaults } from '../../testing/workflow-faults.ts';

const here = import.meta.dirname;

describe('the workflow', () => {
  const text = readFileSync(join(here, 'publish-editions.yml'), 'utf8');
  test('nothing speaks against it', async () => {
    expect(await workflowFaults(text)).toEqual([]);
  });
  test('proposals start nothing, secrets are those of an environment, and no site becomes an artifact', () => {
    const { on, jobs } = parse(text) as { on: object; jobs: Record<string, { environment?: string }> };
    expect(Object.keys(on).sort()).toEqual(['push', 'workflow_dispatch', 'workflow_run']);
    expect(Object.values(jobs).filter(({ environment }) => !environment?.startsWith('publish-'))).toEqual([]);
    expect(text).not.toContain('upload-');
  });
  test('the keys are there for one step after everything was installed, and are forgotten', () => {
    const { jobs } = parse(text) as {
      jobs: { publish: { steps: { name?: string; run?: string; if?: string }[] } };
    };
    const steps = jobs.publish.steps.map(({ name, run }) => name ?? run);
    expect(steps.slice(-5)).toEqual([
      'npm ci --no-audit --no-fund',
      'Take the keys',
      'Build',
      'Forget the keys',
      'Put it in its repository',
    ]);
    expect(jobs.publish.steps.find(({ name }) => name === 'Forget the keys')?.if).toBe('always()');
  });
});

describe('the script for the server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guidang-publish-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (...path: string[]) => join(folder, ...path);
  const env = { PATH: `${at('bin')}:${process.env.PATH}`, HOME: folder };
  for (const name of ['bin', 'sites', 'clone']) mkdirSync(at(name));
  writeFileSync(at('bin/git'), '#!/bin/sh\n[ "$*" = "pull --quiet --ff-only" ]\n', { mode: 0o755 });
  // Builds what it was asked for; fails where a file says so.
  const npm = `#!/bin/sh
[ "$1" = ci ] && exit 0
mkdir dist
echo "$GUIDANG_BASE $GUIDANG_EDITION $GUIDANG_AREA" > dist/index.html
[ ! -e "fail-$GUIDANG_EDITION" ]
`;
  writeFileSync(at('bin/npm'), npm, { mode: 0o755 });
  const run = () =>
    spawnSync('sh', [join(here, 'publish-editions.sh'), at('clone'), at('sites')], { env }).status;
  const shown = (edition: string) => readFileSync(at('sites', edition, 'index.html'), 'utf8');

  test('puts each edition in its own folder, again and again, and leaves nothing else', () => {
    for (const _ of [1, 2]) {
      expect(run()).toBe(0);
      expect(shown('service')).toBe('/service/ service 东区\n');
      expect(shown('supervisor')).toBe('/supervisor/ supervisor 东区\n');
      expect(readdirSync(at('sites')).sort()).toEqual(['service', 'supervisor']);
      expect(existsSync(at('clone/dist'))).toBe(false);
    }
  });
  test('what cannot be built leaves the old site', () => {
    writeFileSync(at('sites/supervisor/index.html'), 'old');
    writeFileSync(at('clone/fail-supervisor'), '');
    expect(run()).not.toBe(0);
    expect(shown('supervisor')).toBe('old');
    expect(readdirSync(at('sites')).sort()).toEqual(['service', 'supervisor']);
  });
});
