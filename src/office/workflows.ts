import { readFileSync } from 'node:fs';
import { type OfficeForge, workflowFolder } from './office-forge.ts';

/** The workflows that an office has; the engine's own repository runs the same files, and its tests besides. */
const workflowNames = ['check', 'gate', 'land', 'request', 'reminders', 'publish'] as const;

/** The workflow files of an office: path from the top of its repository → text. */
export function workflowFiles(forge: OfficeForge): Map<string, string> {
  const paths = workflowNames.map((name) => `${workflowFolder(forge)}/${name}.yml`);
  return new Map(
    paths.map((path) => [path, readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')]),
  );
}
